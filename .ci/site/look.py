"""Every page in a browser, 1280 and 390 pixels wide: python .ci/site/look.py [FOLDER for screenshots] [PAGE ...]

Fails when something is wider than the page, a picture is not there, a formula is not rendered, the console has an
error, or the search, from files and without network, does not find what it should. Without a browser it says so and
looks at nothing.
"""
import shutil
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SITE = ROOT/'_site'
WIDTHS = (1280, 390)
PATIENCE = 300_000 # milliseconds
BROWSERS = ('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable')
PROBLEMS = '''() => {
  const width = document.documentElement.clientWidth, found = []
  const scrolls = e => e && e !== document.documentElement &&
    (['auto', 'scroll', 'hidden'].includes(getComputedStyle(e).overflowX) || scrolls(e.parentElement))
  for (const e of document.querySelectorAll('article *')) {
    const box = e.getBoundingClientRect()
    if (box.width && box.right > width + 1 && !scrolls(e)) found.push(`${e.tagName} is ${Math.round(box.right)} wide`)
  }
  const whole = document.documentElement.scrollWidth
  if (whole > width) found.push(`the page is ${whole} wide`)
  for (const e of document.images) if (!e.naturalWidth) found.push(`no picture: ${e.src}`)
  for (const e of document.querySelectorAll('article .math'))
    if (!e.querySelector('mjx-container')) found.push(`not rendered: ${e.textContent}`)
  for (const e of document.querySelectorAll('[data-mjx-error]')) found.push(`formula: ${e.dataset.mjxError}`)
  return [...new Set(found)]
}'''


def wait_for_formulas(page):
    "Until MathJax has set them, and the pictures are there."
    page.wait_for_function('!window.MathJax || (MathJax.startup && MathJax.startup.promise)')
    page.evaluate('''async () => {
      if (window.MathJax) await MathJax.startup.promise
      for (const image of document.images) { image.loading = 'eager'; await image.decode().catch(() => {}) }
    }''')


def look_at(browser, path, screenshots):
    "Problems of one page at every width."
    page = browser.new_page(viewport=dict(width=WIDTHS[0], height=900))
    page.set_default_timeout(PATIENCE)
    name = path.relative_to(SITE).with_suffix('').as_posix().replace('/', '.')
    errors = []
    page.on('console', lambda message: errors.append(message.text) if message.type == 'error' else None)
    page.on('pageerror', lambda error: errors.append(str(error)))
    page.on('request', lambda r: errors.append(f'asks for {r.url}') if r.url.startswith('http') else None)
    page.goto(path.as_uri())
    for width in WIDTHS:
        page.set_viewport_size(dict(width=width, height=900))
        wait_for_formulas(page)
        for problem in page.evaluate(PROBLEMS): yield f'{path.relative_to(SITE)} at {width}: {problem}'
        if screenshots: page.screenshot(path=Path(screenshots)/f'{name}.{width}.png', full_page=True)
    page.close()
    for error in errors: yield f'{path.relative_to(SITE)}: {error}'


def search_problems(browser):
    "Whether the search of the site finds a function and a word."
    page = browser.new_page()
    page.set_default_timeout(PATIENCE)
    for words,expected in (('MRSDE', 'sde.html'), ('posterior', 'sampling.html')):
        page.goto((SITE/'search.html').as_uri() + f'?q={words}')
        page.wait_for_selector('#search-results li a')
        found = page.eval_on_selector_all('#search-results li a', 'all => all.map(a => a.href)')
        if not any(f'/{expected}' in link for link in found):
            yield f'the search for {words} does not find {expected}: {found}'
    page.close()


def main(screenshots=None, *names):
    executable = next((path for name in BROWSERS if (path := shutil.which(name))), None)
    if not executable:
        print(f'skipped: none of {", ".join(BROWSERS)} is installed, the pages were not looked at in a browser')
        return 0
    from playwright.sync_api import sync_playwright
    if screenshots: Path(screenshots).mkdir(parents=True, exist_ok=True)
    pages = [SITE/name for name in names] or sorted(SITE.rglob('*.html'))
    problems = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=['--no-sandbox'])
        for path in pages: problems += look_at(browser, path, screenshots)
        problems += search_problems(browser)
        browser.close()
    print('\n'.join(problems))
    print(f'{len(pages)} pages at {" and ".join(map(str, WIDTHS))} pixels: {len(problems)} problems')
    return bool(problems)


if __name__ == '__main__': sys.exit(main(*sys.argv[1:]))
