"""One picture of the gallery."""

from collections.abc import Callable
from dataclasses import dataclass

from ui.shell import Screen, Shell
from ui.theme import Theme


def _nothing(_shell: Shell) -> None:
    """The screen as it is."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A screen in one state; `name` is `feature-screen/state`; `then` brings the shell into its state."""

    name: str
    make: Callable[[Theme], Screen]
    then: Callable[[Shell], None] = _nothing
