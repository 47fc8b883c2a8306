"""Getting around by keys alone: Tab comes to all in order, with a ring that is seen; keys scroll what scrolls."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.gallery.stage import settle
from tests.ui.contrast import faint_ring
from tests.ui.painted import part_of
from ui import tokens
from ui.shell import Shell
from ui.shell.focus_order import tab_stops
from ui.widgets import Heading, ScrollArea


def tab_round(shell: Shell) -> list[QWidget]:
    """The widgets that Tab comes to, once around, from where the focus is."""
    visited: list[QWidget] = []
    for _ in range(len(tab_stops([shell])) + 2):
        QTest.keyClick(QApplication.focusWidget() or shell, Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        if focused is None or focused in visited:
            break
        visited.append(focused)
    return visited


def tab_complaints(shell: Shell) -> list[str]:
    """What Tab does not come to, comes to in another order, or comes to unseen; what no key scrolls."""
    if shell.hidden_page.isVisible():
        return []
    return [*_order(shell), *_rings(shell), *_scrolling(shell)]


def stops_in_order(shell: Shell) -> list[QWidget]:
    """Where Tab should stop: the panel alone, or the top bar, the page and the bottom bar."""
    panel = shell.overlay.panel()
    return tab_stops([shell.top, shell.area, shell.bottom] if panel is None else [panel])


def _order(shell: Shell) -> list[str]:
    visited = tab_round(shell)
    _put_keyboard_away(shell)
    expected = stops_in_order(shell)
    if set(visited) != set(expected):
        missed = [_called(one) for one in expected if one not in visited]
        return [f"Tab misses {missed}, comes to {[_called(one) for one in visited if one not in expected]}"]
    start = visited.index(expected[0]) if expected else 0
    turned = [*visited[start:], *visited[:start]]
    return [] if turned == expected else [f"Tab order: {[_called(one) for one in turned]}"]


def _put_keyboard_away(shell: Shell) -> None:
    """A page may scroll only while the keyboard takes its room, and Tab passes what does not scroll."""
    if shell.keyboard.isVisible():
        shell.keyboard.done.emit()
    settle()


def _rings(shell: Shell) -> list[str]:
    found = []
    reach = 2 * shell.theme.px(tokens.FOCUS_OFF + tokens.FOCUS_WIDTH)
    for stop in stops_in_order(shell):
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        if not isinstance(stop, ScrollArea | Heading):
            spot = QRect(stop.mapTo(shell, stop.rect().topLeft()), stop.size()).adjusted(-reach, -reach, reach, reach)
            found += faint_ring(shell, part_of(shell, spot))
    return found


def _scrolling(shell: Shell) -> list[str]:
    stops = stops_in_order(shell)
    found = []
    for area in shell.findChildren(ScrollArea):
        if not area.isVisible() or not area.can_scroll() or (shell.is_overlaid() and area is shell.area):
            continue
        bar = area.verticalScrollBar()
        for key, goal in ((Qt.Key.Key_End, bar.maximum()), (Qt.Key.Key_Home, 0)):
            QTest.keyClick(area, key)
            if bar.value() != goal:
                found.append(f"{area.accessibleName()!r}: {key.name} scrolls to {bar.value()}, not {goal}")
        if area not in stops:
            found.append(f"Tab never comes to what scrolls: {area.accessibleName()!r}")
    return found


def _called(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.accessibleName()!r}"
