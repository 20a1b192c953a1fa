"Metrics: what they compute and by which names they are asked for."
from .registry import *
