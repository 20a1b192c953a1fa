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
FLOORS = '''io sde sampling scheduler kernels operations degrade degradations unified contrast daclip layers
            unet weights data training train inference restore metrics evaluation evaluate app commands'''.split() # the order of the house, lowest first