"""Cards, chips and notices: what groups words and says how they are meant."""

from enum import Enum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QFrame, QSizePolicy, QVBoxLayout, QWidget

from ui import tokens
from ui.theme import Theme
from ui.widgets.flow import Flow, flow_text, line_width, longest_word
from ui.widgets.icon import Icon
from ui.widgets.layouts import HuggingLayout
from ui.widgets.text import Text
from ui.words import Words, say


class Card(QFrame):
    """A surface with widgets below each other."""

    def __init__(self, theme: Theme, *, name: Words, surface: str = "card", small: bool = False) -> None:
        super().__init__()
        self._name = name
        self.setProperty("surface", surface)
        edge = theme.px(tokens.CARD_EDGE_SMALL if small else tokens.CARD_EDGE)
        upright = theme.px(28 if small else 44)
        self._column = HuggingLayout(QBoxLayout.Direction.TopToBottom, self)
        self._column.setContentsMargins(edge, upright, edge, upright)
        self._column.setSpacing(theme.px(tokens.GAP))
        self._column.addStretch(0)
        self.retranslate()

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Put a widget below the others."""
        self._column.insertWidget(self._column.count() - 1, widget, stretch)

    def retranslate(self) -> None:
        """Say the name again."""
        self.setAccessibleName(say(self._name))


class Chip(QWidget):
    """A small label with an icon that says what the page belongs to."""

    def __init__(self, theme: Theme, words: Words, *, icon: str, tone: str = "brand") -> None:
        super().__init__()
        self._theme = theme
        self._words = words
        self._icon = icon
        self._tone = tone
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._restyle)
        self.retranslate()

    def set_words(self, words: Words) -> None:
        """Show other words."""
        self._words = words
        self.retranslate()

    def retranslate(self) -> None:
        """Say the words again."""
        self.setAccessibleName(say(self._words))
        self._restyle()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(self._theme.px(tokens.CHIP), self._flowed(width).height + self._theme.px(12))

    def sizeHint(self) -> QSize:
        width = line_width(self.accessibleName(), self._theme.font("small_bold")) + self._lead_in() + self._theme.px(22)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        word = longest_word(self.accessibleName(), self._theme.font("small_bold"))
        return QSize(word + self._lead_in() + self._theme.px(22), self._theme.px(tokens.CHIP))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = self._theme.colour("warn_ground" if self._tone == "warn" else "tint")
        edge = self._theme.px(tokens.BORDER) if ground == self._theme.colour("paper") else 0
        painter.setPen(QPen(self._theme.colour(self._tone), edge) if edge else Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        flow = self._flowed(self.width())
        radius = self._theme.px(tokens.CHIP) / 2
        pill = QRectF(0, 0, self._lead_in() + flow.width + self._theme.px(22), self.height())
        painter.drawRoundedRect(pill.adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2), radius, radius)
        side = self._side()
        pixmap = self._theme.icon(self._icon, side, tone=self._tone, ratio=self.devicePixelRatioF())
        painter.drawPixmap(self._theme.px(20), (self.height() - side) // 2, pixmap)
        flow.paint(painter, self._lead_in(), (self.height() - flow.height) / 2, self._theme.colour(self._tone))

    def _side(self) -> int:
        return self._theme.text_px(28)

    def _lead_in(self) -> int:
        return self._theme.px(20) + self._side() + self._theme.px(10)

    def _flowed(self, width: int) -> Flow:
        room = width - self._lead_in() - self._theme.px(20)
        return flow_text(self.accessibleName(), self._theme.font("small_bold"), width=room)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


class NoticeKind(Enum):
    """How a notice is meant: its surface, tone and icon, so that it is never colour alone."""

    OK = ("ok", "ok", "circle-check")
    WARN = ("warn", "warn", "triangle-alert")
    ERROR = ("warn", "warn", "circle-x")
    INFO = ("card", "brand", "info")


class Notice(QFrame):
    """What went well or what is missing, in words, with an icon."""

    def __init__(self, theme: Theme, words: Words, *, kind: NoticeKind, title: Words | None = None) -> None:
        super().__init__()
        surface, tone, icon = kind.value
        self.setProperty("surface", surface)
        row = HuggingLayout(QBoxLayout.Direction.LeftToRight, self)
        row.setContentsMargins(theme.px(32), theme.px(18), theme.px(32), theme.px(18))
        row.setSpacing(theme.px(20))
        row.addWidget(Icon(theme, icon, size=40, tone=tone), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(theme.px(8))
        self._title = Text(theme, title or "", role="body_bold", tone=tone)
        if title is None:
            self._title.hide()
        self._text = Text(theme, words, role="body")
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addStretch(0)
        row.addLayout(column, 1)
        self.retranslate()

    def set_words(self, words: Words, *, title: Words | None = None) -> None:
        """Say something else."""
        self._text.set_words(words)
        self._title.set_words(title or "")
        self._title.setVisible(title is not None)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the name again: title and words together."""
        self._title.retranslate()
        self._text.retranslate()
        self.setAccessibleName(f"{self._title.text()} {self._text.text()}".strip())
