"""The box one types several lines into: it keeps no history, opens no menu and touches no clipboard."""

from typing import Final, TypeAlias

from PySide6.QtCore import QMimeData, QSize, Qt
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent, QKeySequence, QMouseEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

from ui.theme import Theme
from ui.widgets.entry import Entry, Keys

_REFUSED: Final = (
    QKeySequence.StandardKey.Undo,
    QKeySequence.StandardKey.Redo,
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Cut,
    QKeySequence.StandardKey.Paste,
)
_HINTS: Final = (
    Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText | (Qt.InputMethodHint.ImhMultiLine)
)
_LINES: Final = 4


class TextBox(QPlainTextEdit):
    """Several lines of text without undo, clipboard, drops or context menu. Tab leaves it."""

    def __init__(self, theme: Theme, *, max_length: int) -> None:
        super().__init__()
        self._theme = theme
        self._max_length = max_length
        self._pressed_at = (0.0, 0)
        self.keys = Keys.TEXT
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setInputMethodHints(_HINTS)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for part in (self, self.viewport(), self.verticalScrollBar()):
            part.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
            part.setAcceptDrops(False)
        theme.changed.connect(self._restyle)
        self._restyle()

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().lineSpacing()
        return QSize(self._theme.px(480), _LINES * line + self._theme.px(40))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if any(event.matches(sequence) for sequence in _REFUSED):
            return
        is_new = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or event.text().isprintable()
        if event.text() and is_new and not self._has_room_for(1):
            return
        super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if self._has_room_for(len(event.commitString())):
            super().inputMethodEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Nothing of what is typed leaves by clipboard, selection or drag."""
        return QMimeData()

    def canInsertFromMimeData(self, _source: QMimeData) -> bool:
        return False

    def insertFromMimeData(self, _source: QMimeData) -> None:
        """Nothing comes in that was not typed."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on selected words would start a drag, so they are let go first."""
        self._let_go()
        self._pressed_at = (event.position().y(), self.verticalScrollBar().value())
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A finger that moves scrolls. It selects nothing: the next letter would take the place of what is selected."""
        pressed_y, value = self._pressed_at
        lines = round((pressed_y - event.position().y()) / self.fontMetrics().lineSpacing())
        self.verticalScrollBar().setValue(value + lines)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Left out on purpose: Qt would copy the selection to, or paste from, the selection clipboard of X11."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._let_go()
        self.moveCursor(QTextCursor.MoveOperation.End)

    def _has_room_for(self, letters: int) -> bool:
        selected = len(self.textCursor().selectedText())
        return len(self.toPlainText()) - selected + letters <= self._max_length

    def _let_go(self) -> None:
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)

    def _restyle(self) -> None:
        self.setFont(self._theme.font("body"))
        self.updateGeometry()


TypedInto: TypeAlias = Entry | TextBox
"""What the on-screen keyboard types into."""
