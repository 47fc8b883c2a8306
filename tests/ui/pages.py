"""A page on a shell of its own, and what it says and emits: for the tests of single pages."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QPushButton

from tests.gallery.stage import settle
from ui.shell import Screen, Shell
from ui.widgets import Chip, Text, TextPage


class Page:
    """Shows a screen and writes down what its signals say."""

    def __init__(self, shell: Shell, screen: Screen) -> None:
        self.shell = shell
        self.screen = screen
        shell.show_screen(screen)
        settle()

    def hear(self, signal: Any) -> list[tuple[object, ...]]:
        """A list that grows with each time the signal is emitted."""
        heard: list[tuple[object, ...]] = []
        signal.connect(lambda *values: heard.append(values))
        return heard

    def press(self, name: str) -> None:
        """Press the button with this name."""
        by_name: Callable[[QPushButton], bool] = lambda one: one.isVisible() and one.accessibleName() == name  # noqa: E731
        found = list(filter(by_name, self.shell.findChildren(QPushButton)))
        assert found, name
        found[0].click()
        settle()

    def says(self) -> str:
        """All that can be read on the page now."""
        settle()
        texts = [one.text() for one in self.screen.findChildren(Text) if one.isVisible()]
        texts += [one.accessibleName() for one in self.screen.findChildren(Chip) if one.isVisible()]
        texts += [one.accessibleDescription() for one in self.screen.findChildren(TextPage) if one.isVisible()]
        return "\n".join(texts)
