"""The mark of a person's own values: it is read aloud only to somebody who wears headphones."""

from typing import Final, TypeVar

from PySide6.QtWidgets import QWidget

W = TypeVar("W", bound=QWidget)

_PROPERTY: Final = "personal"


def personal(widget: W) -> W:
    """Mark a widget, and with it all that stands in it."""
    widget.setProperty(_PROPERTY, True)
    return widget


def is_personal(widget: QWidget) -> bool:
    """Whether the widget itself carries the mark."""
    return bool(widget.property(_PROPERTY))
