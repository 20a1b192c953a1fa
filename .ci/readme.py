"""README.md from nbs/index.ipynb (nbdev_readme does the same, but needs Quarto): python .ci/readme.py"""
import json
import re
from configparser import ConfigParser
from pathlib import Path

ROOT = Path(__file__).parents[1]
INDEX = ROOT/'nbs'/'index.ipynb'
SHIELDS = 'https://img.shields.io/badge'
# pictures from elsewhere: the documentation loads nothing that it does not hold, so these stand in the README alone
BADGES = ' '.join([
    '[![tests]({actions}/badge.svg)]({actions})'.format(
        actions='https://github.com/daclip-nb/daclip_nb/actions/workflows/test.yaml'),
    f'![Python 3.10 to 3.13]({SHIELDS}/python-3.10_to_3.13-blue)',
    f'![licence: Apache-2.0]({SHIELDS}/licence-Apache--2.0-blue)'])


def says(code, directive): return re.search(rf'^#\|\s*{directive}', code, re.M)


def shown(code):
    "The code of a cell as the README shows it: without directives, paths seen from one folder up."
    code = re.sub(r'^#\|.*\n', '', code, flags=re.M)
    return '```python\n' + code.replace("'images/", "'nbs/images/") + '\n```'


def printed(cell):
    "What a cell printed, as code blocks or, with `output: asis`, as it is."
    outputs = [o for o in cell['outputs'] if o['output_type'] == 'stream' and o['name'] == 'stdout']
    texts = [''.join(o['text']).rstrip() for o in outputs]
    if says(''.join(cell['source']), 'output: asis'): return texts
    return [f'```\n{text}\n```' for text in texts]


def readme(notebook=INDEX):
    "Text of README.md."
    parts = ['<!-- Generated from nbs/index.ipynb: edit there, then run python .ci/readme.py -->']
    for cell in json.loads(Path(notebook).read_text(encoding='utf-8'))['cells']:
        source = ''.join(cell['source'])
        if cell['cell_type'] == 'markdown': parts.append(source)
        if len(parts) == 2: parts.append(BADGES) # below the title
        if cell['cell_type'] != 'code' or says(source, r'hide\b'): continue
        if not says(source, 'echo: false'): parts.append(shown(source))
        parts += printed(cell)
    return absolute('\n\n'.join(parts) + '\n')


def absolute(text):
    "Links and pictures of the notebook with their addresses in the repository: a package index shows them too."
    config = ConfigParser(delimiters=['='])
    config.read(ROOT/'settings.ini', encoding='utf-8')
    repository,branch = config['DEFAULT']['git_url'],config['DEFAULT']['branch']
    text = re.sub(r'(!\[[^\]]*\])\((?!https?:)', rf'\1({repository}/raw/{branch}/nbs/', text)
    return re.sub(r'\]\((?!https?:|#)', f']({repository}/blob/{branch}/nbs/', text)


if __name__ == '__main__': (ROOT/'README.md').write_text(readme(), encoding='utf-8')
