"README.md from nbs/index.ipynb (nbdev_readme does the same, but needs Quarto): python .ci/readme.py"
import json, re
from pathlib import Path

def readme(notebook):
    out = ['<!-- Generated from nbs/index.ipynb: edit there, then run python .ci/readme.py -->']
    for c in json.loads(Path(notebook).read_text())['cells']:
        s = ''.join(c['source'])
        if c['cell_type']=='markdown': out.append(s)
        elif c['cell_type']=='code' and not re.match(r'#\|\s*hide\b', s):
            says = lambda directive: re.search(rf'^#\|\s*{directive}', s, re.M)
            if not says('echo: false'): out.append('```python\n'+re.sub(r'^#\|.*\n', '', s, flags=re.M).replace("'images/", "'nbs/images/")+'\n```')
            texts = [''.join(o['text']).rstrip() for o in c['outputs'] if o['output_type']=='stream' and o['name']=='stdout']
            out += texts if says('output: asis') else [f'```\n{t}\n```' for t in texts]
    return re.sub(r'\]\((?!https?:|#)', '](nbs/', '\n\n'.join(out))+'\n' # the notebook's links, seen from one folder up

if __name__ == '__main__':
    root = Path(__file__).parents[1]
    (root/'README.md').write_text(readme(root/'nbs/index.ipynb'))
