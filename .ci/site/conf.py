"Sphinx configuration of the documentation; build.py makes the sources and calls Sphinx."
import os
import sys
from configparser import ConfigParser
from pathlib import Path

ROOT = Path(os.environ['DACLIP_NB_ROOT'])
sys.path.insert(0, str(ROOT/'.ci'/'site'))
_config = ConfigParser(delimiters=['='])
_config.read(ROOT/'settings.ini', encoding='utf-8')
_settings = _config['DEFAULT']

project = _settings['lib_name']
author = _settings['author']
copyright = _settings['copyright']
version = release = _settings['version']

extensions = ['myst_nb']
nb_execution_mode = 'off'                     # outputs are those that the notebooks carry
nb_merge_streams = True
nb_code_prompt_show = 'Show {type}'
nb_code_prompt_hide = 'Hide {type}'
myst_enable_extensions = ['dollarmath', 'amsmath', 'attrs_block', 'attrs_inline', 'strikethrough']
myst_heading_anchors = 4
myst_heading_slug_func = 'convert.heading_slug'
myst_dmath_double_inline = True

html_theme = 'furo'
html_title = project
html_static_path = ['_static']
html_css_files = ['site.css']
html_copy_source = False
html_show_sourcelink = False
html_theme_options = dict(
    footer_icons=[dict(name='GitHub', url=_settings['git_url'], html='GitHub', **{'class': ''})],
    navigation_with_keys=True,
)
templates_path = []

mathjax_path = 'mathjax/startup.js'           # from npm, copied by build.py: formulas need no network
mathjax4_config = dict(
    loader=dict(load=['core', 'input/tex', 'output/svg', 'a11y/assistive-mml'],
                paths={'mathjax-newcm': '[mathjax]/fonts/mathjax-newcm-font'}),
    output=dict(displayOverflow='linebreak', linebreaks=dict(inline=True, width='100%')),
    svg=dict(fontCache='local'),
)
