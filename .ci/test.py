"""nbdev_test on all notebooks, or on those given, with a summary: which cell of which notebook failed, how many passed.

python .ci/test.py [NOTEBOOK ...]
"""
import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
NBDEV_TEST = Path(sys.executable).parent/'nbdev_test'
BROKEN = 'nbdev_test itself failed'


def run(path=None):
    "Output lines of nbdev_test, printed as they come."
    # one process a core, one thread each, is the fastest way through the notebooks
    environment = dict(os.environ, OMP_NUM_THREADS='1', PYTHONUTF8='1')
    command = [NBDEV_TEST, '--do_print', '--timing'] + (['--path', path] if path else [])
    lines = []
    with subprocess.Popen(command, cwd=ROOT, env=environment, text=True, encoding='utf-8',
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT) as process:
        for line in process.stdout:
            print(line, end='', flush=True)
            lines.append(line.rstrip())
    told = any('Tests Failed' in line for line in lines)
    if process.returncode and not told: lines.append(BROKEN)
    return lines


def failures(lines):
    "{notebook: what failed} from the output of nbdev_test."
    found, path = {}, None
    for line in lines:
        if opening := re.match(r'(\w+) in (.*\.ipynb):$', line):
            path = os.path.relpath(opening[2], ROOT)
            found[path] = opening[1]
        elif path and (cell := re.match(r'While Executing Cell #(\d+):', line)):
            found[path] = f'cell {cell[1]}: {found[path]}'
        elif line == BROKEN: found['nbdev_test'] = 'it ended with an error of its own'
    return found


def main(paths):
    lines = [line for path in paths or [None] for line in run(path)]
    done = {line.split('Completed ')[1] for line in lines if '- Completed ' in line}
    failed = failures(lines)
    print()
    for path,what in failed.items(): print(f'FAILED {path}, {what}')
    print(f'{len(done)-len(failed)} passed, {len(failed)} failed')
    return bool(failed) or not done


if __name__ == '__main__': sys.exit(main(sys.argv[1:]))
