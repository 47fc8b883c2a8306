"""`python -m tests.crash.model PLAYS FOLDER`: the model in a process of its own."""

import sys
from pathlib import Path

from tests.crash.model.play import play

play(Path(sys.argv[2]), plays=int(sys.argv[1]))
