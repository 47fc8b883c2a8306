"""What can be seen of a page: words that are whole, apart from each other, drawn in our letters, and not faint."""

from itertools import combinations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from tests.ui.contrast import faint_borders, faint_entries, faint_icons, faint_keys, faint_texts
from tests.ui.glyphs import strange_glyphs, strange_in_entries, strange_in_text
from tests.ui.painted import Picture
from ui import tokens
from ui.keyboard.key_button import KeyButton
from ui.shell import Shell
from ui.shell.focus_order import takes_tab
from ui.widgets import Entry, Icon, ScrollArea

_SMOOTHED_PX = 2
_TOUCH_PX = 4


def unseen(shell: Shell, taken: list[Picture], widgets: list[QWidget]) -> list[str]:
    """Everything that is wrong with what can be seen, picture by picture."""
    return [line for picture in taken for line in _of_picture(shell, picture, _standing_on(picture, taken, widgets))]


def cut_texts(picture: Picture) -> list[str]:
    """Texts that reach out of what they are painted on."""
    found = []
    for one in picture.texts:
        room = one.widget.rect().adjusted(-_SMOOTHED_PX, -_SMOOTHED_PX, _SMOOTHED_PX, _SMOOTHED_PX)
        if not all(room.contains(line) for line in one.lines()):
            found.append(f"text cut: {type(one.widget).__name__} {one.text!r}")
    return found


def texts_over_texts(picture: Picture) -> list[str]:
    """Texts of two widgets that lie over each other."""
    placed = [
        (one.widget, one.text, line.translated(picture.place(one.widget).topLeft()))
        for one in picture.texts
        for line in one.lines()
    ]
    return [
        f"text over text: {text!r} and {other!r}"
        for (first, text, line), (second, other, another) in combinations(placed, 2)
        if first is not second and _core(line).intersects(_core(another))
    ]


def rings_over_texts(shell: Shell, picture: Picture, controls: list[QWidget]) -> list[str]:
    """Controls whose focus ring would lie over the words of another widget."""
    reach = shell.theme.px(tokens.FOCUS_OFF + tokens.FOCUS_WIDTH)
    found = []
    for control in controls:
        around = picture.place(control).adjusted(-reach, -reach, reach, reach)
        for one in picture.texts:
            corner = picture.place(one.widget).topLeft()
            is_own = one.widget is control or control.isAncestorOf(one.widget)
            if not is_own and any(_core(line.translated(corner)).intersects(around) for line in one.lines()):
                found.append(f"ring over text: {control.accessibleName()!r} and {one.text!r}")
    return found


def _of_picture(shell: Shell, picture: Picture, widgets: list[QWidget]) -> list[str]:
    entries = [widget for widget in widgets if isinstance(widget, Entry)]
    keys = [widget for widget in widgets if isinstance(widget, KeyButton)]
    capped = [key for key in keys if key.label() or key._icon]
    font = shell.theme.font("key")
    return [
        *faint_texts(picture),
        *faint_entries(picture, entries),
        *faint_keys(picture, [*capped]),
        *faint_icons(picture, [widget for widget in widgets if isinstance(widget, Icon)]),
        *faint_borders(picture, widgets),
        *strange_glyphs(picture),
        *strange_in_entries(entries),
        *(line for key in capped for line in strange_in_text(key.label(), font)),
        *cut_texts(picture),
        *rings_over_texts(shell, picture, [widget for widget in widgets if takes_tab(widget) and not _scrolls(widget)]),
        *texts_over_texts(picture),
    ]


def _standing_on(picture: Picture, taken: list[Picture], widgets: list[QWidget]) -> list[QWidget]:
    """The widgets that are to be looked at on this picture: on the smallest one that holds them."""
    window = taken[0]
    pages = taken[1:]
    if picture is window:
        return [widget for widget in widgets if not any(page.holds(widget) for page in pages)]
    return [widget for widget in widgets if picture.holds(widget)]


def _scrolls(widget: QWidget) -> bool:
    return isinstance(widget, ScrollArea)


def _core(line: QRect) -> QRect:
    return line.adjusted(0, _TOUCH_PX, 0, -_TOUCH_PX)
