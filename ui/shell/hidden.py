"""The quick exit: a neutral picture at once; a tap or a key brings the page back within some seconds."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import tokens
from ui.theme import Theme
from ui.widgets import Icon, Text


class HiddenPage(QWidget):
    """Covers all; says nothing about what is behind it."""

    came_back = Signal()
    timed_out = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("Hidden")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(self)
        column.setSpacing(theme.px(tokens.GAP_WIDE))
        column.addStretch(1)
        column.addWidget(Icon(theme, "monitor", size=160, tone="ink"), 0, Qt.AlignmentFlag.AlignHCenter)
        self._words = Text(
            theme, lambda: self.tr("Touch the screen to go on."), role="lead", alignment=Qt.AlignmentFlag.AlignHCenter
        )
        column.addWidget(self._words)
        column.addStretch(1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.timed_out)
        self.hide()

    def start(self, timeout_s: int) -> None:
        """Cover all; `timed_out` after so many seconds without a tap."""
        self.retranslate()
        self.show()
        self.raise_()
        self.setFocus()
        self._timer.start(timeout_s * 1000)

    def retranslate(self) -> None:
        """Say the words and the name again."""
        self._words.retranslate()
        self.setAccessibleName(self._words.text())

    def stop(self) -> None:
        """Uncover."""
        self._timer.stop()
        self.hide()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()
        self.came_back.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()
        if not event.isAutoRepeat():
            self.came_back.emit()
