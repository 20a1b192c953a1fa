"""Import every module of the package and get every name it exports: python .ci/imports.py

A module that needs an extra which is not installed is skipped, and said.
"""
import importlib
import pkgutil
import re
from configparser import ConfigParser
from pathlib import Path

import daclip_nb

ROOT = Path(__file__).parents[1]


def extras():
    "{module: extra that brings it} from settings.ini."
    config = ConfigParser(delimiters=['='])
    config.read(ROOT/'settings.ini', encoding='utf-8')
    settings = config['DEFAULT']
    names = [key.removesuffix('_requirements') for key in settings if key.endswith('_requirements')]
    return {re.split(r'[\[>=<]', requirement)[0].replace('-', '_'): name
            for name in names if name != 'dev' for requirement in settings[f'{name}_requirements'].split()}


def import_module(name, known):
    "A module; None, said on screen, where the extra it needs is not installed."
    try: return importlib.import_module(name)
    except ImportError as error:
        missing = (error.name or '').split('.')[0]
        if missing not in known and "pip install 'daclip_nb[" not in str(error): raise
        print(f'skipped {name}: {error}')


def main():
    names = [m.name for m in pkgutil.walk_packages(daclip_nb.__path__, 'daclip_nb.')]
    known = extras()
    for name in names:
        module = import_module(name, known)
        for exported in getattr(module, '__all__', ()): getattr(module, exported)
    for name in daclip_nb.__all__: getattr(daclip_nb, name)
    print(f'{len(names)} modules looked at')


if __name__ == '__main__': main()
