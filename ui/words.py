"""Words on a widget: a fixed text (data), or a function that says it in the language of the moment."""

from collections.abc import Callable
from enum import Enum
from typing import Protocol, TypeAlias, runtime_checkable

from PySide6.QtWidgets import QWidget

Words: TypeAlias = str | Callable[[], str]


class SameAsText(Enum):
    """The type of AS_TEXT."""

    AS_TEXT = "as text"


AS_TEXT = SameAsText.AS_TEXT
"""For `name=`: the visible words are the accessible name."""

Name: TypeAlias = Words | SameAsText


@runtime_checkable
class Worded(Protocol):
    """A widget that can say its words again after the language or its facts changed."""

    def retranslate(self) -> None: ...


def say(words: Words) -> str:
    """The words in the language of the moment."""
    return words if isinstance(words, str) else words()


def say_name(name: Name, text: str) -> str:
    """The accessible name for a widget that shows `text`."""
    return text if isinstance(name, SameAsText) else say(name)


def retranslate_below(root: QWidget) -> None:
    """Every widget below `root` says its words again."""
    for widget in root.findChildren(QWidget):
        if isinstance(widget, Worded):
            widget.retranslate()
