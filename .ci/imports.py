"""Import every module of the package and get every name it exports: python .ci/imports.py"""
import importlib
import pkgutil

import daclip_nb


def import_module(name):
    "A module; None, said on screen, if it says which extra it needs."
    try: return importlib.import_module(name)
    except ImportError as error:
        if "pip install 'daclip_nb[" not in str(error): raise
        print(f'skipped {name}: {error}')


def main():
    names = [m.name for m in pkgutil.walk_packages(daclip_nb.__path__, 'daclip_nb.')]
    for name in names:
        module = import_module(name)
        for exported in getattr(module, '__all__', ()): getattr(module, exported)
    for name in daclip_nb.__all__: getattr(daclip_nb, name)
    print(f'{len(names)} modules imported')


if __name__ == '__main__': main()
