"""The modules of packaging/, which is no package: it would shadow PyPI's."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "packaging"))
