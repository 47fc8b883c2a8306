"""Text that flows into a width and is painted line by line: never HTML, never clipped."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil
from typing import Final

from PySide6.QtCore import QPointF, Qt, QTextBoundaryFinder
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QFontMetricsF,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

_FEWEST_EMS: Final = 4

_ITEM: Final = "• "


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of a line in one weight."""

    text: str
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Flow:
    """Laid-out text: its size in pixels, and the layout to paint."""

    layout: QTextLayout
    width: int
    height: int

    def paint(self, painter: QPainter, left: float, top: float, colour: QColor) -> None:
        """Paint with the upper left corner at a point."""
        painter.setPen(QPen(colour))
        self.layout.draw(painter, QPointF(left, top))


def flow_runs(
    runs: Sequence[Run],
    font: QFont,
    *,
    width: int,
    leading: float = 1.0,
    alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    bold_colour: QColor | None = None,
) -> Flow:
    """Lay runs out in a width in pixels; words longer than a line break where they must."""
    text = "".join(run.text for run in runs).replace("\n", "\u2028")
    layout = QTextLayout(text, font)
    option = QTextOption(alignment)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(_bold_formats(runs, font, bold_colour))
    line_height = QFontMetricsF(font).height() * leading
    top = 0.0
    natural = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        left = _hanging(text, line.textStart(), font)
        line.setLineWidth(max(1, width - left))
        line.setPosition(QPointF(left, top + (line_height - line.height()) / 2))
        top += line_height
        natural = max(natural, left + line.naturalTextWidth())
    layout.endLayout()
    return Flow(layout, ceil(natural), ceil(top))


def flow_text(
    text: str,
    font: QFont,
    *,
    width: int,
    leading: float = 1.0,
    alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> Flow:
    """Lay a plain text out in a width in pixels."""
    return flow_runs((Run(text),), font, width=width, leading=leading, alignment=alignment)


def longest_word(text: str, font: QFont) -> int:
    """Width in pixels of the widest piece that no line breaks: narrower than this a text should not be squeezed.

    Where pieces are short, as in Chinese and Vietnamese, a line still takes a few of them.
    """
    metrics = QFontMetricsF(font)
    widest = ceil(max((metrics.horizontalAdvance(piece) for piece in pieces(text)), default=0.0))
    return max(widest, min(line_width(text, font), _FEWEST_EMS * QFontInfo(font).pixelSize()))


def pieces(text: str) -> list[str]:
    """What stays together on a line: words, and in Chinese single characters with the marks that belong to them."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, text)
    units = text.encode("utf-16-le")  # Qt counts in these, two bytes each
    found: list[str] = []
    start = finder.position()
    while (end := finder.toNextBoundary()) >= 0:
        found.append(units[2 * start : 2 * end].decode("utf-16-le").strip())
        start = end
    return [piece for piece in found if piece]


def line_width(text: str, font: QFont) -> int:
    """Width in pixels of the widest line where nothing wraps."""
    metrics = QFontMetricsF(font)
    return ceil(max((metrics.horizontalAdvance(line) for line in text.split("\n")), default=0.0)) + 1


def _hanging(text: str, start: int, font: QFont) -> float:
    """How far a line goes in: below an item of a list its further lines stand under its words, not its mark."""
    first = text.rfind("\u2028", 0, start) + 1
    is_further = start > first and text.startswith(_ITEM, first)
    return QFontMetricsF(font).horizontalAdvance(_ITEM) if is_further else 0.0


def _bold_formats(runs: Sequence[Run], font: QFont, colour: QColor | None) -> list[QTextLayout.FormatRange]:
    bold_font = QFont(font)
    bold_font.setWeight(QFont.Weight.Bold)
    formats: list[QTextLayout.FormatRange] = []
    start = 0
    for run in runs:
        if run.bold:
            style = QTextCharFormat()
            style.setFont(bold_font)
            if colour is not None:
                style.setForeground(colour)
            span = QTextLayout.FormatRange()
            span.start, span.length, span.format = start, len(run.text.encode("utf-16-le")) // 2, style
            formats.append(span)
        start += len(run.text.encode("utf-16-le")) // 2
    return formats
