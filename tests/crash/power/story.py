"""What is recorded, and how what a power cut left of it is judged."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Verdict:
    """`lost` names what was promised and is not there; `damage` says what else is wrong, empty where nothing is."""

    lost: tuple[str, ...]
    damage: str = ""


# The folder as the power cut left it, and all that had been acknowledged by then.
Judge = Callable[[Path, Sequence[str]], Verdict]


@dataclass(frozen=True, slots=True)
class Story:
    """`script` is a module that is run under strace; `database` the SQLite file whose index a cut may spoil."""

    name: str
    script: str
    judge: Judge
    arguments: tuple[str, ...] = ()
    database: str = ""
