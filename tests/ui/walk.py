"""What holds for every screen in every look, each as a list of complaints that should be empty."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.painted import layer, pictures
from tests.ui.roles import unrelated, wrong_roles, wrong_states
from tests.ui.seen import unseen
from tests.ui.untranslated import untranslated
from ui import tokens
from ui.shell import Shell
from ui.widgets import Card, Chip, Heading, Notice, ScrollArea, SignaturePad, Text, TextPage, TypedInto
from ui.widgets.pressable import Pressable

_NAMED_ROLES = (
    QAccessible.Role.Button,
    QAccessible.Role.CheckBox,
    QAccessible.Role.RadioButton,
    QAccessible.Role.EditableText,
    QAccessible.Role.PushButton,
    QAccessible.Role.Window,
)


def complaints(shell: Shell, *, is_pseudo: bool = False) -> list[str]:
    """Everything that is wrong with what the shell shows; in the pseudo language also what is not translated."""
    taken = pictures(shell)
    top = layer(shell)
    widgets = [widget for widget in shown(shell) if top is shell or widget is top or top.isAncestorOf(widget)]
    return [
        *_of_layout(shell),
        *wrong_roles(widgets),
        *wrong_states(widgets),
        *unrelated(shell),
        *unseen(shell, taken, widgets),
        *(untranslated(shell, taken, widgets) if is_pseudo else ()),
    ]


def _of_layout(shell: Shell) -> list[str]:
    return [
        *unnamed(shell),
        *too_small(shell),
        *clipped(shell),
        *baggy(shell),
        *cut_heading(shell),
        *outside(shell),
        *overlapping(shell),
        *other_windows(shell),
    ]


def shown(shell: Shell) -> list[QWidget]:
    """The widgets that are on screen, or would be after scrolling."""
    return [widget for widget in shell.findChildren(QWidget) if widget.isVisible()]


def controls(shell: Shell) -> list[QWidget]:
    """What can be touched or typed into."""
    return [widget for widget in shown(shell) if isinstance(widget, Pressable | TypedInto | SignaturePad)]


def accessible_tree(widget: QWidget) -> Iterator[QAccessibleInterface]:
    """The accessible interfaces of a window and all below it."""
    waiting = [QAccessible.queryAccessibleInterface(widget)]
    while waiting:
        interface = waiting.pop()
        yield interface
        waiting += [child for i in range(interface.childCount()) if (child := interface.child(i)) is not None]


def unnamed(shell: Shell) -> list[str]:
    """Controls without a name, in the accessible tree and among the widgets."""
    found = [f"unnamed: {type(widget).__name__}" for widget in controls(shell) if not widget.accessibleName().strip()]
    for interface in accessible_tree(shell):
        is_shown = not interface.state().invisible
        if is_shown and interface.role() in _NAMED_ROLES and not interface.text(QAccessible.Text.Name).strip():
            found.append(f"unnamed in the accessible tree: {interface.role().name}")
    return found


def too_small(shell: Shell) -> list[str]:
    """Targets below 15 mm, main actions below 20 mm high."""
    least = shell.theme.mm(tokens.TARGET_MM)
    found = [
        f"too small: {type(w).__name__} {w.accessibleName()!r} {w.width()} x {w.height()} < {least} px"
        for w in controls(shell)
        if min(w.width(), w.height()) < least
    ]
    screen = shell.screen_shown()
    primary = screen.primary_button if screen else None
    if primary is not None and primary.isVisible() and primary.height() < shell.theme.mm(tokens.PRIMARY_TARGET_MM):
        found.append(f"main action too low: {primary.accessibleName()!r} {primary.height()} px")
    return found


def clipped(shell: Shell) -> list[str]:
    """Texts that need more room than they have."""
    flowing = [w for w in shown(shell) if isinstance(w, Text | TextPage | Chip | Pressable) and w.hasHeightForWidth()]
    low = [w for w in flowing if w.heightForWidth(w.width()) > w.height()]
    narrow = [w for w in flowing if isinstance(w, Pressable | Chip) and w.minimumSizeHint().width() > w.width()]
    return [
        f"clipped: {type(w).__name__} {w.accessibleName()!r} {w.width()} x {w.height()}, "
        f"needs {w.minimumSizeHint().width()} x {w.heightForWidth(w.width())}"
        for w in dict.fromkeys([*low, *narrow])
    ]


def baggy(shell: Shell) -> list[str]:
    """Cards and notices with empty room below their words."""
    return [
        f"baggy: {type(w).__name__} {w.accessibleName()!r} {w.height()} px, needs {w.heightForWidth(w.width())} px"
        for w in shown(shell)
        if isinstance(w, Card | Notice) and w.height() > w.heightForWidth(w.width())
    ]


def cut_heading(shell: Shell) -> list[str]:
    """Headings that are half in the view and half out of it, though they would fit."""
    view = shell.area.viewport()
    top = view.mapTo(shell, QPoint(0, 0)).y()
    spots = [(w, place(w, shell)) for w in shown(shell) if isinstance(w, Heading) and view.isAncestorOf(w)]
    return [
        f"heading cut: {w.text()!r}"
        for w, spot in spots
        if spot.top() < top <= spot.bottom() and spot.height() <= view.height()
    ]


def outside(shell: Shell) -> list[str]:
    """What reaches out of the window, or out of the scrolling page at the sides."""
    found = []
    for widget in shown(shell):
        spot = place(widget, shell)
        scrolls = any(area.viewport().isAncestorOf(widget) for area in _areas(shell))
        is_in = spot.left() >= 0 and spot.right() < shell.width()
        is_in = is_in and (scrolls or (spot.top() >= 0 and spot.bottom() < shell.height()))
        if not is_in and widget is not shell.focus_frame:
            found.append(f"outside: {type(widget).__name__} {widget.accessibleName()!r} {spot.getRect()}")
    return found


def overlapping(shell: Shell) -> list[str]:
    """Controls of one layer that lie over each other."""
    panel = shell.overlay.panel()
    layer = [w for w in controls(shell) if panel is None or panel.isAncestorOf(w)]
    spots = [(w, place(w, shell)) for w in layer]
    areas = _areas(shell)
    found = []
    for index, (first, spot) in enumerate(spots):
        for second, other in spots[index + 1 :]:
            same = [a.viewport().isAncestorOf(first) == a.viewport().isAncestorOf(second) for a in areas]
            if all(same) and spot.intersects(other):
                found.append(f"overlapping: {first.accessibleName()!r} and {second.accessibleName()!r}")
    return found


def other_windows(shell: Shell) -> list[str]:
    """Windows beside the one."""
    return [
        f"another window: {widget}"
        for widget in QApplication.topLevelWidgets()
        if widget.isVisible() and widget is not shell
    ]


def place(widget: QWidget, shell: Shell) -> QRect:
    """Where a widget is in the window."""
    return QRect(widget.mapTo(shell, QPoint(0, 0)), widget.size())


def _areas(shell: Shell) -> list[ScrollArea]:
    return list(shell.findChildren(ScrollArea))
