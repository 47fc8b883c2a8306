"""What a page is to the ear: its headings, texts and controls in order, from their accessible names and states."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from enum import Enum

from PySide6.QtWidgets import QWidget

from ui.widgets import (
    CheckRow,
    Chip,
    DateField,
    Entry,
    FactRow,
    Field,
    Lead,
    LongField,
    MaskedValue,
    Notice,
    Picture,
    QrImage,
    SignaturePad,
    Text,
    TextBox,
    TextPage,
    TypedInto,
)
from ui.widgets.choices import CheckMark
from ui.widgets.error_line import ErrorLine
from ui.widgets.personal import is_personal
from ui.widgets.pressable import Pressable


class Role(Enum):
    """What a thing on the page is."""

    TEXT = "text"
    ALERT = "alert"
    BUTTON = "button"
    FIELD = "field"
    TICK = "tick"
    CHOICE = "choice"
    PAD = "pad"
    PICTURE = "picture"


@dataclass(frozen=True, slots=True)
class Node:
    """One thing on the page. `is_on`: ticked or chosen; `typed` stays empty for a secret, `is_filled` does not.

    `is_masked`: it cannot be read on the screen either.
    """

    role: Role
    name: str = field(repr=False)
    detail: str = field(default="", repr=False)
    is_on: bool = False
    is_filled: bool = False
    typed: str = field(default="", repr=False)
    is_personal: bool = False
    is_masked: bool = False


def nodes_of(root: QWidget) -> tuple[Node, ...]:
    """All nodes that are shown below `root`, in the order in which they were put there."""
    return tuple(_below(root, is_own=_is_marked_above(root)))


def node_of(widget: QWidget) -> Node | None:
    """The node of one thing; None for what only holds others."""
    return _node(widget, is_own=is_personal(widget) or _is_marked_above(widget))


def alerts(nodes: tuple[Node, ...]) -> tuple[Node, ...]:
    """What a page says of itself: what went wrong, what is missing, what went well."""
    return tuple(node for node in nodes if node.role is Role.ALERT)


def _below(widget: QWidget, *, is_own: bool) -> Iterator[Node]:
    for child in widget.children():
        if isinstance(child, QWidget) and _is_said(child):
            yield from _from(child, is_own=is_own or is_personal(child))


def _from(widget: QWidget, *, is_own: bool) -> Iterator[Node]:
    match widget:
        case Field() | DateField() | LongField():
            # The line says its label, its hint and what is wrong with it.
            lines = widget.findChildren(QWidget)
            parts = [part for part in lines if isinstance(part, TypedInto | Pressable) and part.isVisibleTo(widget)]
            yield from (node for part in parts if (node := _node(part, is_own=is_own)))
        case MaskedValue():
            text, *rest = _below(widget, is_own=is_own)
            yield replace(text, is_personal=True, is_masked=not widget.is_shown())
            yield from rest
        case FactRow():
            yield from _fact(widget, is_own=is_own)
        case _:
            node = _node(widget, is_own=is_own)
            if node is None:
                yield from _below(widget, is_own=is_own)
            elif node.name:
                yield node


def _fact(row: FactRow, *, is_own: bool) -> Iterator[Node]:
    for child in row.children():
        if isinstance(child, QWidget) and _is_said(child):
            is_value = child is row.value and not isinstance(child, MaskedValue)
            yield from _from(child, is_own=is_own or is_value)


def _node(widget: QWidget, *, is_own: bool) -> Node | None:
    name, detail = widget.accessibleName(), widget.accessibleDescription()
    match widget:
        case Entry():
            typed = "" if widget.is_secret else widget.text()
            node = Node(Role.FIELD, name, detail, is_filled=bool(widget.text()), typed=typed)
        case TextBox():
            typed = widget.toPlainText()
            node = Node(Role.FIELD, name, detail, is_filled=bool(typed), typed=typed)
        case Pressable() if widget.isCheckable():
            role = Role.TICK if isinstance(widget, CheckRow | CheckMark) else Role.CHOICE
            node = Node(role, name, detail, is_on=widget.isChecked())
        case Pressable():
            node = Node(Role.BUTTON, name, detail)
        case Notice():
            node = Node(Role.ALERT, name)
        case TextPage():
            node = Node(Role.TEXT, detail)
        case SignaturePad():
            node = Node(Role.PAD, name, detail)
        case QrImage() | Picture():
            node = Node(Role.PICTURE, name)
        case Text() | Chip():
            node = Node(Role.TEXT, name)
        case _:
            return None
    return replace(node, is_personal=is_own)


def _is_said(widget: QWidget) -> bool:
    """Leads fold away only where the screen has no room for them; the ear has."""
    if isinstance(widget, ErrorLine):
        return False  # its line says it
    parent = widget.parentWidget()
    return isinstance(widget, Lead) or parent is None or widget.isVisibleTo(parent)


def _is_marked_above(widget: QWidget) -> bool:
    above = widget.parentWidget()
    while above is not None:
        is_value = isinstance(above, FactRow) and above.value is widget and not isinstance(widget, MaskedValue)
        if is_personal(above) or is_value:
            return True
        above = above.parentWidget()
    return False
