"Packaging. Everything that can change stands in settings.ini."
from configparser import ConfigParser
from pathlib import Path
from setuptools import setup, find_packages

config = ConfigParser(delimiters=['='])
config.read(Path(__file__).parent/'settings.ini', encoding='utf-8')
cfg = config['DEFAULT']
words = lambda key: cfg.get(key, '').split()
lines = lambda key: [l for l in cfg.get(key, '').splitlines() if l.strip()]

STATUS = {'1':'1 - Planning', '2':'2 - Pre-Alpha', '3':'3 - Alpha', '4':'4 - Beta', '5':'5 - Production/Stable'}
PYTHONS = '3.10 3.11 3.12 3.13'.split() # those that it was tried with; the workflow also tries the next one


def project_urls(cfg):
    "What a package index shows beside the description."
    docs,code = cfg['doc_host'] + cfg['doc_baseurl'],cfg['git_url']
    return dict(Documentation=docs, Source=code, Issues=code+'/issues', Changelog=f'{code}/blob/{cfg["branch"]}/CHANGELOG.md')


def classifiers(cfg):
    "The licence is an expression, and stands in `license_expression` only."
    yield 'Development Status :: ' + STATUS[cfg['status']]
    for audience in (cfg['audience'], 'Science/Research', 'Education'): yield 'Intended Audience :: ' + audience
    yield 'Natural Language :: ' + cfg['language']
    yield 'Operating System :: OS Independent'
    yield 'Framework :: Jupyter'
    for version in ('3', '3 :: Only', *PYTHONS): yield 'Programming Language :: Python :: ' + version
    yield 'Topic :: Scientific/Engineering :: Artificial Intelligence'
    yield 'Topic :: Scientific/Engineering :: Image Processing'
    yield 'Typing :: Typed'


setup(
    name=cfg['lib_name'], version=cfg['version'], description=cfg['description'],
    long_description=(Path(__file__).parent/'README.md').read_text(encoding='utf-8'), long_description_content_type='text/markdown',
    author=cfg['author'], author_email=cfg['author_email'], keywords=cfg['keywords'].split(),
    license_expression='Apache-2.0',
    url=cfg['git_url'], project_urls=project_urls(cfg),
    python_requires='>='+cfg['min_python'], install_requires=words('requirements'),
    extras_require={key.removesuffix('_requirements'): words(key) for key in cfg if key.endswith('_requirements')},
    packages=find_packages(include=[cfg['lib_path']+'*']), include_package_data=True, zip_safe=False,
    entry_points={'console_scripts': lines('console_scripts'), 'nbdev': [f"{cfg['lib_path']}={cfg['lib_path']}._modidx:d"]},
    classifiers=list(classifiers(cfg)),
)
