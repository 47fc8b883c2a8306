"""The line one types into: it keeps no history, opens no menu and touches no clipboard."""

from enum import Enum

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy

from ui import tokens
from ui.theme import Theme


class Keys(Enum):
    """Which keys the on-screen keyboard opens with."""

    LETTERS = "letters"
    TEXT = "text"
    EMAIL = "email"
    NUMBERS = "numbers"
    DIGITS = "digits"


_REFUSED = (
    QKeySequence.StandardKey.Undo,
    QKeySequence.StandardKey.Redo,
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Cut,
    QKeySequence.StandardKey.Paste,
)

_HINTS = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText


class Entry(QLineEdit):
    """One line of text without undo, clipboard, drops or context menu."""

    def __init__(self, theme: Theme, *, keys: Keys, max_length: int, secret: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self.keys = keys
        self.is_secret = secret
        self.setMaxLength(max_length)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAcceptDrops(False)
        self.setDragEnabled(False)
        self.setInputMethodHints(_HINTS)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if secret:
            self.setEchoMode(QLineEdit.EchoMode.Password)
        theme.changed.connect(self._restyle)
        self._restyle()

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height() + self._theme.px(24)
        return QSize(self._theme.px(480), max(self._theme.px(tokens.FIELD), line))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if any(event.matches(sequence) for sequence in _REFUSED):
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Left out on purpose: Qt would copy the selection to, or paste from, the selection clipboard of X11."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.deselect()
        self.end(False)

    def _restyle(self) -> None:
        self.setFont(self._theme.font("entry"))
        self.updateGeometry()
