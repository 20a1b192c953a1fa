"Structure that no notebook can test about itself: exported modules import lower numbers only; imports stand in cells of their own; the README is the index notebook."
import ast, json, re, sys
from pathlib import Path
sys.path.insert(0, str(Path(__file__).parent))
from readme import readme

root,order,problems = Path(__file__).parents[1],{},[]
for p in sorted((root/'nbs').glob('[0-9]*.ipynb')):
    source = '\n'.join(''.join(c['source']) for c in json.loads(p.read_text())['cells'] if c['cell_type']=='code')
    if m := re.search(r'^#\|\s*default_exp (\w+)', source, re.M): order[m[1]] = p.stem
for p in sorted((root/'nbs').rglob('[!_.]*.ipynb')):
    for c in json.loads(p.read_text())['cells']: # warnings and names of temporary folders are nobody's business
        if found := re.search(r'(/site-packages/|/tmp/tmp)\S{,60}', json.dumps(c.get('outputs', []))): problems.append(f'{p.name}: an output names {found[0]}')
for p in sorted((root/'nbs').rglob('[!_.]*.ipynb')): # nbdev runs every cell with an import when it makes the site: nothing else may stand in it
    for c in json.loads(p.read_text())['cells']:
        s = ''.join(c['source'])
        if c['cell_type']=='code' and not re.match(r'#\|\s*(export|slow|cuda|eval: false)', s) and 'nbdev_export' not in s:
            kinds = {type(n) for n in ast.walk(ast.parse(s))}
            if kinds & {ast.Import, ast.ImportFrom} and kinds & {ast.Expr, ast.Assign}: problems.append(f'{p.name}: imports and other code in one cell: {s.splitlines()[0]!r}')
for name,number in order.items():
    for node in ast.walk(ast.parse((root/f'daclip_nb/{name}.py').read_text())):
        if isinstance(node, ast.ImportFrom) and node.level==1:
            for low in ([node.module] if node.module else [a.name for a in node.names]):
                if order.get(low, "~") >= number: problems.append(f"{number} imports {order.get(low, low)}")
if (root/'README.md').read_text() != readme(root/'nbs/index.ipynb'): problems.append('README.md is not what nbs/index.ipynb says: run python .ci/readme.py')
print('\n'.join(problems) or f'{len(order)} modules import backwards only; README.md is index.ipynb')
sys.exit(bool(problems))
