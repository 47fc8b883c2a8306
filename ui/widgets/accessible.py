"""What a screen reader is told beyond what Qt tells by itself."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget

from ui.widgets.text import Heading


def tell_headings() -> None:
    """Tell headings as headings, in the running application: one can go from heading to heading."""
    QAccessible.installFactory(_interface_of)


def _interface_of(_kind: str, widget: QObject | None) -> QAccessibleInterface | None:
    """The interface of a heading; None leaves all else to Qt."""
    return QAccessibleWidget(widget, QAccessible.Role.Heading) if isinstance(widget, Heading) else None
