"""Rows to tick and rows to choose from, as large as a finger needs them."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import tokens
from ui.theme import Theme
from ui.widgets.flow import Flow, flow_text, longest_word
from ui.widgets.pressable import Pressable
from ui.words import AS_TEXT, Name, Words, say

_EDGE = 24
_MARK_GAP = 24
CHECK_SIDE = 64
"""Side of what can be touched of a tick box alone, in units."""


class _MarkedRow(Pressable):
    """A row with a mark at its left: a box or a ring."""

    is_round = False

    def __init__(
        self, theme: Theme, words: Words, *, name: Name, detail: Words | None = None, checked: bool = False
    ) -> None:
        super().__init__(theme, words, name=name)
        self._detail = detail
        self.setCheckable(True)
        self.setChecked(checked)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the words again; the detail is the description."""
        super().retranslate()
        self.setAccessibleDescription(say(self._detail) if self._detail else "")

    def sizeHint(self) -> QSize:
        width = self._theme.px(640)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        word = longest_word(self.words(), self._theme.font("body_bold"))
        return QSize(word + self._text_left() + self._theme.px(_EDGE), self._theme.px(tokens.ROW))

    def heightForWidth(self, width: int) -> int:
        return max(self._theme.px(tokens.ROW), sum(flow.height for flow in self._flows(width)) + self._theme.px(32))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        is_on = self.isChecked()
        self._paint_ground(
            painter,
            ground="pressed" if self.isDown() else "tint" if is_on else "card",
            border="brand" if is_on else "control_line",
            width=tokens.BORDER_STRONG if is_on else tokens.BORDER,
            radius=tokens.RADIUS,
        )
        side = self._theme.px(tokens.CHECK)
        box = QRectF(self._theme.px(_EDGE), (self.height() - side) / 2, side, side)
        paint_mark(painter, self._theme, box, is_on=is_on, is_round=self.is_round)
        flows = self._flows(self.width())
        top = (self.height() - sum(flow.height for flow in flows)) / 2
        for flow, tone in zip(flows, ("ink", "soft"), strict=False):
            flow.paint(painter, self._text_left(), top, self._theme.colour(tone))
            top += flow.height

    def _text_left(self) -> int:
        return self._theme.px(_EDGE + tokens.CHECK + _MARK_GAP)

    def _flows(self, width: int) -> list[Flow]:
        room = width - self._text_left() - self._theme.px(_EDGE)
        flows = [flow_text(self.words(), self._theme.font("body"), width=room, leading=1.05)]
        if self._detail:
            flows.append(flow_text(say(self._detail), self._theme.font("small"), width=room))
        return flows


def paint_mark(painter: QPainter, theme: Theme, box: QRectF, *, is_on: bool, is_round: bool) -> None:
    """A ticked or empty box, or a filled or empty ring."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen_width = theme.px(tokens.BORDER_STRONG)
    painter.setPen(QPen(theme.colour("brand"), pen_width))
    painter.setBrush(theme.colour("brand" if is_on and not is_round else "card"))
    inner = box.adjusted(pen_width / 2, pen_width / 2, -pen_width / 2, -pen_width / 2)
    corner = box.width() / 2 if is_round else theme.px(tokens.RADIUS_KEY)
    painter.drawRoundedRect(inner, corner, corner)
    if not is_on:
        return
    if is_round:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("brand"))
        painter.drawEllipse(box.center(), box.width() * 0.26, box.width() * 0.26)
        return
    side = round(box.width() * 0.72)
    tick = theme.icon("check", side, tone="on_brand", ratio=painter.device().devicePixelRatioF())
    painter.drawPixmap(round(box.center().x() - side / 2), round(box.center().y() - side / 2), tick)


class CheckRow(_MarkedRow):
    """A statement to tick; Space and Enter turn it over, and a double tap does so once."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()


class CheckMark(Pressable):
    """A tick box alone, for a row that has its words elsewhere."""

    def __init__(self, theme: Theme, *, name: Words, checked: bool = False) -> None:
        super().__init__(theme, "", name=name)
        self.setCheckable(True)
        self.setChecked(checked)
        self.retranslate()

    def sizeHint(self) -> QSize:
        side = self._theme.px(CHECK_SIDE)
        return QSize(side, side)

    def hasHeightForWidth(self) -> bool:
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        side = self._theme.px(tokens.CHECK)
        box = QRectF(self.width() - side, (self.height() - side) / 2, side, side)
        paint_mark(QPainter(self), self._theme, box, is_on=self.isChecked(), is_round=False)


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to choose: its key, its words, perhaps a line about it."""

    key: str
    title: str
    detail: str = ""


class _ChoiceRow(_MarkedRow):
    """One of the rows of a list: a radio button that Tab comes to, whichever is chosen."""

    is_round = True

    def __init__(self, theme: Theme, words: Words, *, name: Name, detail: Words | None = None) -> None:
        super().__init__(theme, words, name=name, detail=detail)
        self.setAutoExclusive(True)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        around = self.parentWidget()
        rows = around.findChildren(_ChoiceRow) if around is not None else []
        for row in rows:  # Qt lets Tab pass by the rows that are not chosen
            row.setFocusPolicy(Qt.FocusPolicy.StrongFocus)


class ChoiceList(QWidget):
    """One of several; arrow keys move, Enter and Space choose."""

    chosen = Signal(str)

    def __init__(
        self, theme: Theme, choices: Callable[[], tuple[Choice, ...]], *, name: Words, selected: str | None = None
    ) -> None:
        super().__init__()
        self._theme = theme
        self._choices = choices
        self._name = name
        self._selected = selected
        self._rows: dict[str, _ChoiceRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(tokens.GAP))
        self.retranslate()

    def selected(self) -> str | None:
        """The key that is chosen."""
        return self._selected

    def select(self, key: str | None) -> None:
        """Choose without telling."""
        self._selected = key
        for row_key, row in self._rows.items():
            row.setAutoExclusive(False)  # else the chosen one could not be given up
            row.setChecked(row_key == key)
            row.setAutoExclusive(True)

    def rows(self) -> tuple[Pressable, ...]:
        """The rows in order."""
        return tuple(self._rows.values())

    def retranslate(self) -> None:
        """Ask for the choices again; rows that stay keep their focus."""
        self.setAccessibleName(say(self._name))
        choices = {choice.key: choice for choice in self._choices()}
        if list(choices) != list(self._rows):
            self._rebuild(tuple(choices.values()))
        for key, row in self._rows.items():
            row._detail = choices[key].detail or None
            row.set_words(choices[key].title, name=AS_TEXT)
        self.select(self._selected)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1}
        step = steps.get(Qt.Key(event.key()))
        rows = list(self._rows.values())
        focused = next((index for index, row in enumerate(rows) if row.hasFocus()), None)
        if step is None or focused is None:
            super().keyPressEvent(event)
            return
        rows[(focused + step) % len(rows)].setFocus(Qt.FocusReason.TabFocusReason)

    def _rebuild(self, choices: tuple[Choice, ...]) -> None:
        for row in self._rows.values():
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = {}
        for choice in choices:
            row = _ChoiceRow(self._theme, choice.title, name=AS_TEXT, detail=choice.detail or None)
            row.clicked.connect(lambda _checked=False, key=choice.key: self._choose(key))
            self._column.addWidget(row)
            self._rows[choice.key] = row

    def _choose(self, key: str) -> None:
        self.select(key)
        self.chosen.emit(key)
