"""Rows of facts, and values that stay masked until they are asked for."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QWidget

from ui import tokens
from ui.theme import Theme
from ui.widgets.button import Button, ButtonKind
from ui.widgets.choices import CHECK_SIDE, CheckMark
from ui.widgets.layouts import FlowLayout
from ui.widgets.text import Text
from ui.words import Words, say


class MaskedValue(QWidget):
    """A personal value, masked; a button shows it and masks it again."""

    def __init__(self, theme: Theme, value: str, *, masked: str, name: Words) -> None:
        super().__init__()
        self._value = value
        self._masked = masked
        self._name = name
        self._is_shown = False
        self._text = Text(theme, masked, role="body_bold")
        self._toggle = Button(theme, self._toggle_words, name=self._toggle_name, kind=ButtonKind.TOOL, icon="eye")
        self._toggle.clicked.connect(self._flip)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        row = FlowLayout(theme.px(20), self)
        row.addWidget(self._text)
        row.addWidget(self._toggle)
        self.retranslate()

    def hide_value(self) -> None:
        """Hide the value."""
        self._is_shown = False
        self.retranslate()

    def is_shown(self) -> bool:
        """Whether the value can be read now."""
        return self._is_shown

    def retranslate(self) -> None:
        """Say the words again; what is masked is masked for the screen reader too."""
        shown = self._value if self._is_shown else self._masked
        self._text.set_words(shown)
        self._text.setAccessibleName(shown if self._is_shown else self.tr("hidden"))
        self._toggle.retranslate()

    def _toggle_words(self) -> str:
        return self.tr("Hide") if self._is_shown else self.tr("Show")

    def _toggle_name(self) -> str:
        template = self.tr("Hide {what}") if self._is_shown else self.tr("Show {what}")
        return template.format(what=say(self._name))

    def _flip(self) -> None:
        self._is_shown = not self._is_shown
        self.retranslate()


class FactRow(QWidget):
    """A label, its value, and perhaps a box to tick at the right; a line below."""

    def __init__(
        self, theme: Theme, label: Words, value: QWidget | Words, *, name: Words, check: Words | None = None
    ) -> None:
        super().__init__()
        self._theme = theme
        self._name = name
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._pair.setSpacing(theme.px(tokens.GAP))
        self._label = Text(theme, label, role="body", tone="soft")
        self._pair.addWidget(self._label, 4, Qt.AlignmentFlag.AlignVCenter)
        self.value = value if isinstance(value, QWidget) else Text(theme, value, role="body_bold")
        self._pair.addWidget(self.value, 7, Qt.AlignmentFlag.AlignVCenter)
        self.check = CheckMark(theme, name=check) if check is not None else None
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(0, theme.px(12), 0, theme.px(12) + theme.px(tokens.BORDER))
        row.setSpacing(theme.px(tokens.GAP))
        row.addLayout(self._pair, 1)
        if self.check:
            row.addWidget(self.check)
        self.setMinimumHeight(theme.px(tokens.ROW))
        theme.changed.connect(self._turn)
        self.retranslate()

    def leave_room_for_check(self) -> None:
        """Stand in line with rows that have a box to tick."""
        if self.check is None:
            self._row.addSpacing(self._theme.px(CHECK_SIDE))

    def retranslate(self) -> None:
        """Say the name again."""
        self.setAccessibleName(say(self._name))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        width = self._theme.px(tokens.BORDER)
        painter.setPen(QPen(self._theme.colour("line"), width))
        bottom = self.height() - width / 2
        painter.drawLine(0, int(bottom), self.width(), int(bottom))

    def _turn(self) -> None:
        is_narrow = self.width() < self._theme.text_px(760)
        direction = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        if self._pair.direction() != direction:
            self._pair.setDirection(direction)
