"""The oldest versions that settings.ini allows, as a constraints file for pip: python .ci/oldest.py > oldest.txt"""
import re
from configparser import ConfigParser
from pathlib import Path

ROOT = Path(__file__).parents[1]


def oldest(requirements):
    "name>=version,<limit -> name==version.*; what has no lower bound is an error, since nobody knows whether it works."
    for requirement in requirements.split():
        found = re.match(r'([\w.-]+)(?:\[[\w,]+\])?>=([\w.]+)', requirement)
        if not found: raise SystemExit(f'settings.ini: {requirement} has no lower bound')
        yield f'{found[1]}=={found[2]}.*'


def main():
    config = ConfigParser(delimiters=['='])
    config.read(ROOT/'settings.ini', encoding='utf-8')
    print('\n'.join(oldest(config['DEFAULT']['requirements'])))


if __name__ == '__main__': main()
