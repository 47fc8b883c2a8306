"""`python -m tests.crash.model PLAYS FOLDER`: the model in a process of its own."""

import sys
from pathlib import Path

from tests.crash.model.play import at_length, play

play(Path(sys.argv[2]), at_length(int(sys.argv[1])))
