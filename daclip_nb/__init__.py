"Photo-realistic image restoration in the wild: a mean-reverting SDE, DA-CLIP and a U-Net, as notebooks that run."
__version__ = "0.1.0"

_DOORS = {  # public name: module that holds it, imported at first use
    'MRSDE': 'sde', 'sample': 'sampling', 'WildDegradation': 'degrade',
    'DaCLIP': 'daclip', 'UNet': 'unet', 'UNetCfg': 'unet',
    'load_unet': 'weights.checkpoint', 'load_daclip': 'weights.checkpoint', 'Restorer': 'restore',
    'read_image': 'io.image', 'write_image': 'io.image',
}
__all__ = ['__version__', *_DOORS] # noqa: PLE0604


def __getattr__(name):
    if name not in _DOORS: raise AttributeError(f'module {__name__!r} has no attribute {name!r}')
    from importlib import import_module
    value = getattr(import_module(f'{__name__}.{_DOORS[name]}'), name)
    globals()[name] = value
    return value


def __dir__(): return sorted({*globals(), *_DOORS})
