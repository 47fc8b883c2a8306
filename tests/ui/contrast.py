"""Contrast as it is seen: measured from the pixels of a picture, not from the colours asked for (WCAG 2.2)."""

from PIL import Image
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame, QWidget

from tests.ui.painted import Picture
from ui import tokens
from ui.shell import Shell
from ui.widgets import Entry, Icon, SignaturePad, TypedInto
from ui.widgets.choices import CheckMark
from ui.widgets.pressable import Pressable

Colour = tuple[int, int, int]
_LEAST_PIXELS = 3
_LEAST_PART = 0.01
_REACH_PX = 4
_INSET_PX = 8


def luminance(colour: Colour) -> float:
    """Relative luminance."""
    parts = [part / 255 for part in colour]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def ratio(first: Colour, second: Colour) -> float:
    """Contrast ratio, from 1 to 21."""
    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def ink_contrast(pixels: Image.Image, spot: QRect, *, least_part: float = _LEAST_PART) -> float:
    """Contrast of the ink in a rectangle to its ground.

    The ground is the colour that most pixels have; the ink is what is farthest from it, as far as it is more than a
    few pixels and a part of the rectangle, so that neither smoothed edges nor a stray pixel decide.
    """
    colours = _colours(pixels, spot)
    if len(colours) < 2:
        return 1.0
    ground = max(colours)[1]
    wanted = max(_LEAST_PIXELS, spot.width() * spot.height() * least_part)
    seen = 0
    for contrast, count in sorted(((ratio(colour, ground), count) for count, colour in colours), reverse=True):
        seen += count
        if seen >= wanted:
            return contrast
    return 1.0


def faint_texts(picture: Picture) -> list[str]:
    """Words below 7:1."""
    found = []
    for one in picture.texts:
        corner = picture.place(one.widget).topLeft()
        for word, spot in one.words():
            seen = spot.translated(corner) & picture.frame()
            contrast = ink_contrast(picture.pixels, seen) if not seen.isEmpty() else 21.0
            if contrast < tokens.LEAST_CONTRAST:
                found.append(f"faint: {word!r} of {type(one.widget).__name__} {one.text!r}: {contrast:.1f}:1")
    return found


def faint_entries(picture: Picture, entries: list[Entry]) -> list[str]:
    """What is typed, or hinted, below 7:1."""
    return [
        f"faint: what is typed into {entry.accessibleName()!r}: {contrast:.1f}:1"
        for entry in entries
        if (spot := _typed_place(entry)) is not None
        and (contrast := ink_contrast(picture.pixels, spot.translated(picture.place(entry).topLeft())))
        < tokens.LEAST_CONTRAST
    ]


def faint_keys(picture: Picture, keys: list[Pressable], least: float = tokens.LEAST_CONTRAST) -> list[str]:
    """Caps of keys below 7:1."""
    return [
        f"faint key: {key.accessibleName()!r}: {contrast:.1f}:1"
        for key in keys
        if (contrast := ink_contrast(picture.pixels, _inside(picture.place(key)), least_part=0.0)) < least
    ]


def faint_icons(picture: Picture, icons: list[Icon]) -> list[str]:
    """Icons below 3:1."""
    return [
        f"faint icon: {icon.parentWidget()}: {contrast:.1f}:1"
        for icon in icons
        if not (spot := picture.place(icon) & picture.frame()).isEmpty()
        and (contrast := ink_contrast(picture.pixels, spot)) < tokens.LEAST_CONTROL_CONTRAST
    ]


def faint_borders(picture: Picture, controls: list[QWidget]) -> list[str]:
    """Things one can touch whose edge is below 3:1 to what is around them."""
    return [
        f"faint edge: {type(control).__name__} {control.accessibleName()!r}: {contrast:.1f}:1"
        for control in controls
        if isinstance(control, Pressable | TypedInto | SignaturePad)
        and (contrast := edge_contrast(picture, control)) is not None
        and contrast < tokens.LEAST_CONTROL_CONTRAST
    ]


def edge_contrast(picture: Picture, control: QWidget) -> float | None:
    """Contrast of the edge of a control to its surroundings, at the side where it is best; None where it is not seen.

    A tick box stands at the right end of what can be touched, so each side counts.
    """
    place = picture.place(control)
    if not picture.frame().contains(place.adjusted(-_REACH_PX, 0, _REACH_PX, 0)):
        return None
    height = max(4, place.height() // 3)
    top = place.center().y() - height // 2
    width = 2 * _REACH_PX if not isinstance(control, CheckMark) else place.width()
    sides = (QRect(place.left(), top, width, height), QRect(place.right() + 1 - width, top, width, height))
    outside = QRect(place.left() - _REACH_PX, top, _REACH_PX - 1, height)
    ground = max(_colours(picture.pixels, outside))[1]
    edges = (colour for side in sides for count, colour in _colours(picture.pixels, side) if count >= _LEAST_PIXELS)
    return max(ratio(colour, ground) for colour in edges)


def faint_ring(shell: Shell, picture: Picture) -> list[str]:
    """The ring around what has the focus, where it is not there, is cut or is below 3:1."""
    target = shell.focus_frame.target()
    if target is None or not shell.focus_frame.isVisible():
        return []
    reach = shell.theme.px(tokens.FOCUS_OFF + tokens.FOCUS_WIDTH)
    place = picture.place(target).adjusted(-reach, -reach, reach, reach)
    band = QRect(place.left(), place.center().y() - 2, shell.theme.px(tokens.FOCUS_WIDTH + tokens.FOCUS_INNER), 5)
    outside = QRect(place.left() - 3, place.center().y() - 2, 2, 5)
    if not picture.frame().contains(band) or not picture.frame().contains(outside):
        return [f"ring cut: {type(target).__name__} {target.accessibleName()!r}"]
    ground = max(_colours(picture.pixels, outside))[1]
    contrast = max(ratio(colour, ground) for count, colour in _colours(picture.pixels, band) if count >= 3)
    if contrast < tokens.LEAST_CONTROL_CONTRAST:
        return [f"faint ring: {type(target).__name__} {target.accessibleName()!r}: {contrast:.1f}:1"]
    return []


def _inside(place: QRect) -> QRect:
    return place.adjusted(_INSET_PX, _INSET_PX, -_INSET_PX, -_INSET_PX)


def _typed_place(entry: Entry) -> QRect | None:
    """Where the typed words are, without the cursor behind them; None where nothing stands there."""
    text = entry.displayText() or entry.placeholderText()
    if not any(letter.isalnum() or letter in "●•" for letter in text):
        return None
    option = QStyleOptionFrame()
    QLineEdit.initStyleOption(entry, option)
    inside = entry.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, entry)
    width = min(inside.width() - 4, entry.fontMetrics().horizontalAdvance(text) - 2)
    line = entry.fontMetrics().height()
    return QRect(inside.left() + 2, inside.center().y() - line // 2, width, line)


def _colours(pixels: Image.Image, spot: QRect) -> list[tuple[int, Colour]]:
    box = (spot.left(), spot.top(), spot.right() + 1, spot.bottom() + 1)
    cut = pixels.crop(box)
    found = cut.getcolors(cut.width * cut.height) or []
    return [(count, colour) for count, colour in found if isinstance(colour, tuple) and len(colour) == 3]
