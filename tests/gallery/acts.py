"""What a person does on a page before its picture is taken."""

from collections.abc import Callable

from ui.shell import Screen
from ui.theme import Theme


def gone_on(make: Callable[[Theme], Screen]) -> Callable[[Theme], Screen]:
    """The page after somebody pressed its main button too early: it says what is missing."""

    def made(theme: Theme) -> Screen:
        screen = make(theme)
        assert screen.primary_button is not None
        screen.primary_button.click()
        return screen

    return made
