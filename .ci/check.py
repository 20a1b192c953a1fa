"""Structure that no notebook can test about itself. Prints every breach, one a line, and fails if there is one.

Floors: a module imports lower floors, and its own folder without circles, and no `_private` name of another.
Paths: a notebook exports to the module of its own path. Sizes: lines, functions. Imports stand in cells of their own.
README.md is nbs/index.ipynb, and every link between notebooks leads somewhere.
"""
import ast
import json
import re
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from readme import readme

ROOT = Path(__file__).parents[1]
NBS = ROOT/'nbs'
PACKAGE = ROOT/'daclip_nb'
# the order of the house, lowest first
FLOORS = '''io metrics sde sampling scheduler kernels operations degrade degradations unified contrast daclip layers
            unet weights data training train inference restore evaluation evaluate app commands'''.split()
LONGEST_FUNCTION = 40
LONGEST_MODULE = 250
LONGEST_LINE = 120
# a cell that starts so is not executed when the site is made, or holds exports only
NOT_RUN_BY_SITE = re.compile(r'#\|\s*(export|exporti|exports|eval:\s*false)\b')


def source(cell): return ''.join(cell['source'])


def notebooks():
    "Path and cells of every notebook."
    for path in sorted(NBS.rglob('[!_.]*.ipynb')):
        if not any(part.startswith(('_', '.')) for part in path.relative_to(NBS).parts):
            yield path, json.loads(path.read_text(encoding='utf-8'))['cells']


def modules():
    "Dotted name, path and tree of every module that a notebook exports."
    for path in sorted(PACKAGE.rglob('*.py')):
        if path.name in ('__init__.py', '__main__.py', '_modidx.py'): continue
        name = '.'.join(path.relative_to(PACKAGE).with_suffix('').parts)
        yield name, path, ast.parse(path.read_text(encoding='utf-8'))


def imports(name, tree):
    "What a module imports from this package: (module, names)."
    folder = name.split('.')[:-1]
    for node in ast.walk(tree):
        if not isinstance(node, ast.ImportFrom) or not node.level: continue
        base = folder[:len(folder)-node.level+1]
        if node.module: yield '.'.join([*base, node.module]), [alias.name for alias in node.names]
        else:
            for alias in node.names: yield '.'.join([*base, alias.name]), []


def floor_problems():
    "Imports that lead upward, circles within a folder, private names of other modules."
    known = {name: tree for name,_,tree in modules()}
    graph = {}
    for name,tree in known.items():
        floor = name.split('.')[0]
        if floor not in FLOORS:
            yield f'{name}: {floor} is none of the floors'
            continue
        graph[name] = []
        for target,names in imports(name, tree):
            if target not in known: continue
            graph[name].append(target)
            other = target.split('.')[0]
            if other not in FLOORS: continue
            if FLOORS.index(other) > FLOORS.index(floor): yield f'{name} imports {target}, which is on a higher floor'
            for private in names:
                if private.startswith('_'): yield f'{name} imports the private name {target}.{private}'
    yield from circles(graph)


def circles(graph):
    "Modules that import one another."
    done, active = set(), []
    def visit(name):
        if name in done: return
        if name in active:
            yield 'circle of imports: ' + ' -> '.join([*active[active.index(name):], name])
            return
        active.append(name)
        for target in graph.get(name, ()): yield from visit(target)
        active.pop()
        done.add(name)
    for name in graph: yield from visit(name)


def size_problems():
    "Lines, functions and modules that are too long."
    for name,path,tree in modules():
        text = path.read_text(encoding='utf-8')
        written = re.sub(r'^__all__ = \[.*?\]$', '', text, flags=re.M | re.S) # nbdev wraps this one its own way
        for line in written.splitlines():
            if len(line) > LONGEST_LINE: yield f'{name}: a line of {len(line)} columns: {line[:60]}...'
        lines = len([line for line in text.splitlines() if line.strip() and not line.startswith('# %%')])
        if lines > LONGEST_MODULE: yield f'{name} has {lines} lines, more than {LONGEST_MODULE}'
        for node in ast.walk(tree):
            if not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)): continue
            length = node.end_lineno - node.lineno + 1
            if length > LONGEST_FUNCTION: yield f'{name}.{node.name} has {length} lines, more than {LONGEST_FUNCTION}'


def path_problems():
    "Notebooks that export to another path than their own."
    for path,cells in notebooks():
        code = '\n'.join(source(c) for c in cells if c['cell_type'] == 'code')
        found = re.search(r'^#\|\s*default_exp ([\w.]+)', code, re.M)
        relative = path.relative_to(NBS).with_suffix('')
        if not found: continue
        expected = '.'.join([*relative.parts[:-1], re.sub(r'^\d\d_', '', relative.name)])
        if found[1] != expected: yield f'{relative} exports to {found[1]}, expected {expected}'


def cell_problems():
    "Imports mixed with other code, outputs that name this machine, opening and size of notebooks."
    for path,cells in notebooks():
        name = path.relative_to(NBS)
        if path.stat().st_size > 700_000: yield f'{name}: {path.stat().st_size//1000} KB, more than 700'
        for number,cell in enumerate(cells):
            where = f'{name} cell {number}'
            printed = json.dumps(cell.get('outputs', []))
            found = re.search(rf'(/site-packages/|/tmp/tmp|{re.escape(str(ROOT))}/)\S{{,60}}', printed)
            if found: yield f'{where}: an output names {found[0]}'
            if cell['cell_type'] == 'code': yield from import_problems(where, source(cell))


def import_problems(where, code):
    "The site's builder executes every cell that imports something: nothing else may stand in it."
    if NOT_RUN_BY_SITE.match(code) or 'nbdev_export' in code or code.startswith(('%', '!')): return
    tree = ast.parse(code)
    importing = any(isinstance(n, (ast.Import, ast.ImportFrom)) for n in ast.walk(tree))
    other = [n for n in tree.body if not isinstance(n, (ast.Import, ast.ImportFrom))]
    if importing and other: yield f'{where}: imports and other code in one cell: {code.splitlines()[0]!r}'


def link_problems():
    "Links of notebooks and of the README to files that are not there."
    texts = [(path, source(c)) for path,cells in notebooks() for c in cells if c['cell_type'] == 'markdown']
    texts += [(p, p.read_text(encoding='utf-8')) for p in sorted(ROOT.glob('*.md'))]
    for path,text in texts:
        for target in re.findall(r'\]\((?!https?:|#|mailto:|attachment:)([^)\s#]+)', text):
            if not (path.parent/target).exists(): yield f'{path.relative_to(ROOT)}: the link to {target} leads nowhere'


def sidebar_problems():
    "Notebooks that the sidebar lacks, or names though they are not there."
    listed = re.findall(r'- (\S+\.ipynb)$', (NBS/'sidebar.yml').read_text(encoding='utf-8'), re.M)
    here = [path.relative_to(NBS).as_posix() for path,_ in notebooks()]
    here = [name for name in here if not name.startswith('checks/')]
    for name in sorted(set(listed) ^ set(here)): yield f'nbs/sidebar.yml: {name} is on one side only'


def readme_problems():
    if (ROOT/'README.md').read_text(encoding='utf-8') != readme(NBS/'index.ipynb'):
        yield 'README.md is not what nbs/index.ipynb says: run python .ci/readme.py'


def main():
    checks = (floor_problems, size_problems, path_problems, cell_problems, link_problems, sidebar_problems,
              readme_problems)
    problems = [p for check in checks for p in check()]
    fine = f'{sum(1 for _ in modules())} modules: floors, sizes, paths, cells, links, sidebar and README are right'
    print('\n'.join(problems) or fine)
    return bool(problems)


if __name__ == '__main__': sys.exit(main())
