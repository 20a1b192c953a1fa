"""Notebooks as both builders of the documentation want them, in _proc: python .ci/site/process.py

nbdev adds the documentation of functions and links; long cells that only test are folded. nbdev_docs, called after
this, finds them processed and goes on to Quarto. (nbdev_proc_nbs would want to install Quarto first.)
"""
import json
import os
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLD_FROM = 10            # lines: longer cells that only test are folded
IS_TEST = re.compile(r'^\s*(assert |test_)', re.M)
SHOWS = re.compile(r'^\s*(show_|plt\.|fig|ax|print\()', re.M)
LINK_IN_LINK = re.compile(r'\[([^\[\]]*)\[(`[^`]+`)\]\([^()]*\)([^\[\]]*)\]\(')
FOLD = '#| code-fold: true\n#| code-summary: "Tests"\n'


def is_long_test(code):
    "Whether a cell is a long list of assertions, which a reader of the page may skip."
    lines = [line for line in code.splitlines() if line.strip()]
    return len(lines) >= FOLD_FROM and len(IS_TEST.findall(code)) >= 3 and not SHOWS.search(code)


def finish(path):
    "Mark the long tests of a processed notebook, and take the links that nbdev put into other links out of them."
    notebook = json.loads(path.read_text(encoding='utf-8'))
    for cell in notebook['cells']:
        text = ''.join(cell['source'])
        if cell['cell_type'] == 'raw': continue
        if cell['cell_type'] == 'markdown': cell['source'] = LINK_IN_LINK.sub(r'[\1\2\3](', text)
        elif is_long_test(text) and 'code-fold' not in text: cell['source'] = FOLD + text
    path.write_text(json.dumps(notebook, indent=1, ensure_ascii=False), encoding='utf-8')


def process():
    "Make _proc and return it."
    from nbdev.doclinks import _build_modidx
    from nbdev.quarto import refresh_quarto_yml
    from nbdev.serve import proc_nbs
    os.chdir(ROOT)
    refresh_quarto_yml()
    _build_modidx()
    folder = proc_nbs()
    for path in folder.rglob('*.ipynb'):
        relative = path.relative_to(folder)
        if relative.parts[0].startswith('_'): continue
        if (ROOT/'nbs'/relative).exists(): finish(path)
        else: path.unlink()  # a notebook that was moved
    return folder


if __name__ == '__main__': process()
