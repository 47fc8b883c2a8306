"""What a window really shows: its pixels, and every piece of text that was painted into them, with its font."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import cast

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QRegion, QTextLayout
from PySide6.QtWidgets import QWidget

from ui.shell import Shell
from ui.widgets import ScrollArea
from ui.widgets.flow import Flow


@dataclass(frozen=True, slots=True)
class PaintedText:
    """A text that flowed onto a widget, with the layout it was painted from and its corner on the widget."""

    widget: QWidget
    layout: QTextLayout
    corner: QPoint

    @property
    def text(self) -> str:
        """What is written."""
        return self.layout.text().replace("\u2028", "\n")

    def lines(self) -> list[QRect]:
        """Where ink can be, line by line, on the widget."""
        lines = (self.layout.lineAt(number) for number in range(self.layout.lineCount()))
        return [self._on_widget(line.naturalTextRect()) for line in lines]

    def words(self) -> Iterator[tuple[str, QRect]]:
        """Each word with its place on the widget."""
        text = self.layout.text()
        for number in range(self.layout.lineCount()):
            line = self.layout.lineAt(number)
            start, end = line.textStart(), line.textStart() + line.textLength()
            for first, last in _words(text, start, end):
                left, right = (cast(tuple[float, int], line.cursorToX(place))[0] for place in (first, last))
                spot = QRectF(left, line.y(), right - left, line.height())
                yield text[first:last], self._on_widget(spot)

    def _on_widget(self, spot: QRectF) -> QRect:
        return spot.toAlignedRect().translated(self.corner)


@dataclass(frozen=True, slots=True)
class Picture:
    """The pixels of `root`, from its corner or from a point on it, and the texts there."""

    root: QWidget
    pixels: Image.Image
    texts: tuple[PaintedText, ...]
    start: QPoint = field(default_factory=QPoint)

    def place(self, widget: QWidget) -> QRect:
        """Where a widget is on the picture."""
        return QRect(widget.mapTo(self.root, QPoint(0, 0)) - self.start, widget.size())

    def holds(self, widget: QWidget) -> bool:
        """Whether a widget is on the picture."""
        return widget is self.root or self.root.isAncestorOf(widget)

    def frame(self) -> QRect:
        """The whole picture."""
        return QRect(0, 0, self.pixels.width, self.pixels.height)


def pictures(shell: Shell) -> list[Picture]:
    """The window, and whole each page that scrolls; of the layer that can be used now, without the focus ring."""
    top = layer(shell)
    scrolling = [area for area in shell.findChildren(ScrollArea) if area.isVisible() and area.can_scroll()]
    inside = [area.content() for area in scrolling if top is shell or top.isAncestorOf(area)]
    pages = [content for content in inside if content is not None]
    shell.focus_frame.hide()
    window = take(shell, shell.theme.colour("paper"))
    shell.focus_frame.place()
    texts = [one for one in window.texts if _is_of(top, one.widget) and not any(_is_of(p, one.widget) for p in pages)]
    ground = shell.theme.colour("card" if shell.is_overlaid() else "paper")
    return [Picture(shell, window.pixels, tuple(texts)), *(take(page, ground) for page in pages)]


def layer(shell: Shell) -> QWidget:
    """What lies on top: the panel, the neutral picture, or the page with its bars."""
    if shell.hidden_page.isVisible():
        return shell.hidden_page
    return shell.overlay.panel() or shell


def take(root: QWidget, ground: QColor) -> Picture:
    """A picture of a widget and all on it, over a ground where it is not opaque."""
    image = QImage(root.size(), QImage.Format.Format_RGB888)
    image.fill(ground)
    flags = QWidget.RenderFlag.DrawChildren
    if root.isWindow():
        flags |= QWidget.RenderFlag.DrawWindowBackground
    with _recorded() as texts:
        root.render(image, QPoint(0, 0), QRegion(), flags)
    seen = tuple(one for one in texts if one.widget.isVisible())
    return Picture(root, _as_pixels(image), seen)


def part_of(root: QWidget, spot: QRect) -> Picture:
    """A picture of a part of a widget, without its texts."""
    seen = spot & root.rect()
    image = QImage(seen.size(), QImage.Format.Format_RGB888)
    root.render(image, QPoint(0, 0), QRegion(seen))
    return Picture(root, _as_pixels(image), (), seen.topLeft())


@contextmanager
def _recorded() -> Iterator[list[PaintedText]]:
    """The texts that flow onto widgets meanwhile."""
    texts: list[PaintedText] = []
    paint = Flow.paint

    def noted(flow: Flow, painter: QPainter, left: float, top: float, colour: QColor) -> None:
        widget = painter.device()
        if isinstance(widget, QWidget) and flow.layout.text().strip():
            texts.append(PaintedText(widget, flow.layout, QPoint(round(left), round(top))))
        paint(flow, painter, left, top, colour)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Flow, "paint", noted)
        yield texts


def _as_pixels(image: QImage) -> Image.Image:
    size = (image.width(), image.height())
    return Image.frombuffer("RGB", size, bytes(image.constBits()), "raw", "RGB", image.bytesPerLine(), 1)


def _is_of(root: QWidget, widget: QWidget) -> bool:
    return widget is root or root.isAncestorOf(widget)


def _words(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    first = start
    for place in range(start, end + 1):
        if place == end or text[place].isspace():
            if any(letter.isalnum() for letter in text[first:place]):
                yield first, place
            first = place + 1
