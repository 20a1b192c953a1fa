"""Problems of built pages: links that lead nowhere, figures that are missing, formulas that are not rendered."""
import json
import re
import subprocess
from html.parser import HTMLParser
from urllib.parse import unquote, urlsplit

CODE = ('pre', 'code', 'script', 'style', 'title', 'textarea')
MATH = re.compile(r'\\\((.*)\\\)|\\\[(.*)\\\]', re.S)
LEFT_OVER = re.compile(r'\$[^$\n]*[\\^_][^$\n]*\$|\\(?:frac|theta|mu|bar|sqrt|text|mathbb)\b|:::\s|\]\(')
THIS_MACHINE = re.compile(r'(127\.0\.0\.1|localhost):\d+|/tmp/|/site-packages/')


class PageReader(HTMLParser):
    "Links, anchors, figures, formulas and text of a page."
    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.links, self.anchors, self.formulas, self.text, self.frames = [], set(), [], [], []
        self.stack = []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        if tag in ('a', 'link') and attrs.get('href'): self.links.append(attrs['href'])
        if tag in ('img', 'script', 'source') and attrs.get('src'): self.links.append(attrs['src'])
        if tag == 'iframe': self.frames.append(attrs.get('src', ''))
        self.anchors |= {attrs[key] for key in ('id', 'name') if attrs.get(key)}
        if tag in ('img', 'link', 'meta', 'br', 'hr', 'input', 'source', 'path', 'wbr', 'col'): return
        self.stack.append((tag, 'math' in (attrs.get('class') or '').split()))

    def handle_endtag(self, tag):
        names = [name for name,_ in self.stack]
        if tag in names: del self.stack[len(names)-1-names[::-1].index(tag):]

    def handle_data(self, data):
        if any(math for _,math in self.stack): self.formulas.append(data)
        elif not any(name in CODE for name,_ in self.stack): self.text.append(data)


def link_problems(pages, folder, root, repository):
    "Links to files, anchors and source lines that are not there."
    for path,page in pages.items():
        for link in page.links:
            target = urlsplit(link)
            where = path.relative_to(folder)
            if link.startswith(repository): yield from source_problems(where, target, root, repository)
            if target.scheme or target.netloc: continue
            file = (path.parent/unquote(target.path)).resolve() if target.path else path
            if not file.exists(): yield f'{where}: {link} leads nowhere'
            elif target.fragment and file in pages and unquote(target.fragment) not in pages[file].anchors:
                yield f'{where}: {link} leads to a page without that anchor'


def source_problems(where, target, root, repository):
    "A link to a line of the repository must lead to a line that is there."
    inside = target.path.removeprefix(urlsplit(repository).path)
    found = re.match(r'/blob/[^/]+/(.+)', inside)
    if not found: return
    file = root/unquote(found[1])
    if not file.exists():
        yield f'{where}: {target.geturl()} is not in the repository'
        return
    line = re.match(r'L(\d+)$', target.fragment)
    if line and int(line[1]) > len(file.read_text(encoding='utf-8').splitlines()):
        yield f'{where}: {target.geturl()} is past the end of the file'


def formula_problems(pages, folder, npm):
    "Formulas that MathJax cannot read, and some that nobody told it about."
    places, formulas = [], []
    for path,page in pages.items():
        for text in page.formulas:
            match = MATH.search(text)
            if not match: continue
            places.append(path.relative_to(folder))
            formulas.append(dict(tex=match[1] or match[2], display=match[1] is None))
    done = subprocess.run(['node', 'typeset.mjs'], cwd=npm, input=json.dumps(formulas), text=True, encoding='utf-8',
                          stdout=subprocess.PIPE, check=True)
    for place,formula,message in zip(places, formulas, json.loads(done.stdout)):
        if message: yield f'{place}: {message}: {formula["tex"]}'
    print(f'{len(formulas)} formulas')


def text_problems(pages, folder):
    "What should have been a formula or a link, and what only exists on the machine that ran the notebook."
    for path,page in pages.items():
        where = path.relative_to(folder)
        text = ''.join(page.text)
        for found in LEFT_OVER.finditer(text): yield f'{where}: not rendered: {text[found.start():found.end()+40]!r}'
        for frame in page.frames: yield f'{where}: a frame that shows {frame}'


def check_pages(folder, root, npm, repository):
    "Every problem of the pages in a folder, one a line."
    pages = {path.resolve(): PageReader(path.read_text(encoding='utf-8')) for path in sorted(folder.rglob('*.html'))}
    folder = folder.resolve()
    return [*link_problems(pages, folder, root, repository), *formula_problems(pages, folder, npm),
            *text_problems(pages, folder)]
