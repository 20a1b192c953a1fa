"Packaging. Everything that can change stands in settings.ini."
from configparser import ConfigParser
from pathlib import Path
from setuptools import setup, find_packages

config = ConfigParser(delimiters=['='])
config.read(Path(__file__).parent/'settings.ini', encoding='utf-8')
cfg = config['DEFAULT']
words = lambda key: cfg.get(key, '').split()
lines = lambda key: [l for l in cfg.get(key, '').splitlines() if l.strip()]

setup(
    name=cfg['lib_name'], version=cfg['version'], description=cfg['description'],
    long_description=(Path(__file__).parent/'README.md').read_text(encoding='utf-8'), long_description_content_type='text/markdown',
    author=cfg['author'], author_email=cfg['author_email'], url=cfg['git_url'], keywords=cfg['keywords'], license='Apache-2.0',
    python_requires='>='+cfg['min_python'], install_requires=words('requirements'),
    extras_require={key.removesuffix('_requirements'): words(key) for key in cfg if key.endswith('_requirements')},
    packages=find_packages(include=[cfg['lib_path']+'*']), include_package_data=True, zip_safe=False,
    entry_points={'console_scripts': lines('console_scripts'), 'nbdev': [f"{cfg['lib_path']}={cfg['lib_path']}._modidx:d"]},
    classifiers=['Intended Audience :: '+cfg['audience'], 'Natural Language :: '+cfg['language'], 'Programming Language :: Python :: 3']
)
