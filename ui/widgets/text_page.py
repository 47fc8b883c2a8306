"""A page of a document: paragraphs, lists and subheadings from blocks, never from HTML or marks."""

from dataclasses import dataclass
from typing import TypeAlias, assert_never

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import Theme
from ui.widgets.flow import Flow, Run, flow_runs
from ui.words import Words, say


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text."""

    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Bullet:
    """An item of a list."""

    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Numbered:
    """An item of a numbered list."""

    number: int
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Subheading:
    """A heading inside a page."""

    runs: tuple[Run, ...]


Block: TypeAlias = Paragraph | Bullet | Numbered | Subheading


@dataclass(frozen=True, slots=True)
class _Placed:
    """A block with its place on the page in pixels."""

    flow: Flow
    left: int
    top: int
    mark: Flow | None


def plain_text(blocks: tuple[Block, ...]) -> str:
    """All words of the blocks, a line for each."""
    return "\n".join("".join(run.text for run in block.runs) for block in blocks)


class TextPage(QWidget):
    """Paints blocks at the width it has; its description for the screen reader is the whole text."""

    def __init__(self, theme: Theme, blocks: tuple[Block, ...], *, name: Words) -> None:
        super().__init__()
        self._theme = theme
        self._blocks = blocks
        self._name = name
        self._laid_out: tuple[int, tuple[_Placed, ...], int] | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._restyle)
        self.retranslate()

    def set_blocks(self, blocks: tuple[Block, ...]) -> None:
        """Show other blocks."""
        self._blocks = blocks
        self.retranslate()

    def retranslate(self) -> None:
        """Say the name again."""
        self.setAccessibleName(say(self._name))
        self.setAccessibleDescription(plain_text(self._blocks))
        self._restyle()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._placed(width)[1]

    def sizeHint(self) -> QSize:
        width = self._theme.px(960)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(240), 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        ink = self._theme.colour("ink")
        for block in self._placed(self.width())[0]:
            block.flow.paint(painter, block.left, block.top, ink)
            if block.mark is not None:
                left = block.left - block.mark.width - self._theme.text_px(16)
                block.mark.paint(painter, left, block.top, ink)

    def _restyle(self) -> None:
        self._laid_out = None
        self.updateGeometry()
        self.update()

    def _placed(self, width: int) -> tuple[tuple[_Placed, ...], int]:
        if self._laid_out is None or self._laid_out[0] != width:
            self._laid_out = (width, *self._place_all(width))
        return self._laid_out[1], self._laid_out[2]

    def _place_all(self, width: int) -> tuple[tuple[_Placed, ...], int]:
        placed: list[_Placed] = []
        top = 0
        previous: Block | None = None
        for block in self._blocks:
            top += self._gap(previous, block)
            one = self._place(block, top, width)
            placed.append(one)
            top += one.flow.height
            previous = block
        return tuple(placed), top

    def _gap(self, previous: Block | None, block: Block) -> int:
        if previous is None:
            return 0
        is_list = isinstance(block, Bullet | Numbered) and isinstance(previous, Bullet | Numbered)
        return self._theme.text_px(2 if is_list else 26 if isinstance(block, Subheading) else 16)

    def _place(self, block: Block, top: int, width: int) -> _Placed:
        match block:
            case Paragraph(runs):
                return _Placed(self._flow(runs, width, "body"), 0, top, None)
            case Subheading(runs):
                return _Placed(self._flow(runs, width, "subheading"), 0, top, None)
            case Bullet(runs):
                return self._place_item(runs, "•", top, width)
            case Numbered(number, runs):
                return self._place_item(runs, f"{number}.", top, width)
        assert_never(block)

    def _place_item(self, runs: tuple[Run, ...], mark: str, top: int, width: int) -> _Placed:
        indent = min(self._theme.text_px(80), width // 5)
        return _Placed(self._flow(runs, width - indent, "body"), indent, top, self._flow((Run(mark),), indent, "body"))

    def _flow(self, runs: tuple[Run, ...], width: int, role: str) -> Flow:
        return flow_runs(runs, self._theme.font(role), width=width, leading=self._theme.leading(role))
