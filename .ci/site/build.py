"""The documentation, with what pip and npm hold and without network: python .ci/site/build.py, or make site.

process.py has nbdev add the documentation of functions and links to their source, convert.py makes the notebooks
readable for myst-nb, Sphinx writes the pages, check.py looks at them. The published builder is Quarto, which renders
the same processed notebooks. The pages lie in _site; open _site/index.html.
"""
import json
import os
import shutil
import subprocess
import sys
from configparser import ConfigParser
from pathlib import Path

import yaml
from check import check_pages
from convert import convert, front_matter, read_all
from process import process

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
OUT = ROOT/'_site'
WORK = ROOT/'_proc'/'_sphinx'   # sources for Sphinx, and what npm installs


def settings():
    "settings.ini."
    config = ConfigParser(delimiters=['='])
    config.read(ROOT/'settings.ini', encoding='utf-8')
    return config['DEFAULT']


def toctree(entries, caption=None):
    "A table of contents that the sidebar shows and the page does not."
    options = [f':caption: {caption}'] if caption else []
    return '\n'.join(['```{toctree}', ':hidden:', *options, '', *entries, '```', ''])


def folder_page(name, paths, notebooks, pages):
    "A page that lists the notebooks of a folder with their subtitles."
    rows = [f'# {name}', '']
    for path in paths:
        head = front_matter(notebooks[path])
        rows.append(f'- [{head.get("title", path.stem)}]({pages[path].name}.ipynb): {head.get("description", "")}')
    return '\n'.join([*rows, '', toctree([pages[path].name for path in paths])])


def contents(sidebar, notebooks, pages, out):
    "Tables of contents from the hand-written sidebar; the folders get pages of their own."
    trees = []
    for section in sidebar['website']['sidebar']['contents']:
        entries = []
        for item in section['contents']:
            if isinstance(item, dict):
                page = out/item['section']/'index.md'
                paths = [Path(p) for p in item['contents']]
                page.write_text(folder_page(item['section'], paths, notebooks, pages), encoding='utf-8')
                entries.append(f'{item["section"]}/index')
            elif Path(item) != Path('index.ipynb'): entries.append(pages[Path(item)].as_posix())
        if entries: trees.append(toctree(entries, section['section']))
    return '\n'.join(trees)


def sources(folder):
    "Everything that Sphinx reads."
    out = WORK/'source'
    shutil.rmtree(out, ignore_errors=True)
    shutil.copytree(ROOT/'nbs', out, ignore=shutil.ignore_patterns('*.ipynb', '*.yml', '*.md', '.*', '_*'))
    notebooks = {p: n for p,n in read_all(folder).items() if p.parts[0] != WORK.name}
    pages = convert(notebooks, out, settings()['doc_host'] + settings()['doc_baseurl'])
    sidebar = yaml.safe_load((ROOT/'nbs'/'sidebar.yml').read_text(encoding='utf-8'))
    add_markdown(out/'index.ipynb', contents(sidebar, notebooks, pages, out))
    shutil.copy(HERE/'conf.py', out)
    return out


def add_markdown(path, text):
    "One more cell at the end of a notebook."
    notebook = json.loads(path.read_text(encoding='utf-8'))
    notebook['cells'].append(dict(cell_type='markdown', metadata={}, source=text))
    path.write_text(json.dumps(notebook), encoding='utf-8')


def mathjax(static):
    "MathJax and its font, from npm."
    folder = WORK/'npm'
    folder.mkdir(parents=True, exist_ok=True)
    for name in ('package.json', 'typeset.mjs'): shutil.copy(HERE/name, folder)
    if not (folder/'node_modules').exists():
        subprocess.run(['npm', 'install', '--no-audit', '--no-fund', '--silent'], cwd=folder, check=True)
    modules = folder/'node_modules'
    target = static/'mathjax'
    target.mkdir(parents=True)
    for name in ('startup.js', 'core.js', 'input/tex.js', 'output/svg.js', 'a11y/assistive-mml.js'):
        (target/name).parent.mkdir(exist_ok=True)
        shutil.copy(modules/'mathjax'/name, target/name)
    shutil.copytree(modules/'mathjax'/'input'/'tex', target/'input'/'tex')
    font = target/'fonts'/'mathjax-newcm-font'
    font.mkdir(parents=True)
    shutil.copy(modules/'@mathjax'/'mathjax-newcm-font'/'svg.js', font)
    shutil.copytree(modules/'@mathjax'/'mathjax-newcm-font'/'svg', font/'svg')
    return folder


def sphinx(source):
    "Write the pages; a warning is an error."
    pages = WORK/'html'
    shutil.rmtree(pages, ignore_errors=True)
    command = [sys.executable, '-m', 'sphinx', '-b', 'html', '-q', '-W', '--keep-going',
               '-d', WORK/'doctrees', source, pages]
    done = subprocess.run(command, env=dict(os.environ, DACLIP_NB_ROOT=str(ROOT)))
    shutil.rmtree(OUT, ignore_errors=True)
    shutil.move(pages, OUT)
    return done.returncode


def main():
    source = sources(process())
    npm = mathjax(source/'_static')
    shutil.copy(HERE/'site.css', source/'_static')
    failed = sphinx(source)
    problems = check_pages(OUT, ROOT, npm, settings()['git_url'])
    print('\n'.join(problems))
    pages = sum(1 for _ in OUT.rglob('*.html'))
    size = sum(p.stat().st_size for p in OUT.rglob('*') if p.is_file())
    print(f'{pages} pages, {size/1e6:.0f} MB in {OUT.name}: {len(problems)} problems')
    return bool(failed or problems)


if __name__ == '__main__': sys.exit(main())
