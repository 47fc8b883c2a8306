"""A question for several lines of text: label, why we ask, the box, how much room is left, and what is missing."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import tokens
from ui.theme import Theme
from ui.widgets.error_line import ErrorLine
from ui.widgets.text import Text
from ui.widgets.text_box import TextBox
from ui.words import Name, Words, say, say_name

_SAY_ROOM_BELOW = 200


class LongField(QWidget):
    """Several lines to type into, with everything that belongs to it."""

    edited = Signal(str)

    def __init__(
        self, theme: Theme, label: Words, *, name: Name, why: Words | None = None, max_length: int = 2000
    ) -> None:
        super().__init__()
        self._name = name
        self._why = why
        self._max_length = max_length
        self.label = Text(theme, label, role="body_bold")
        self._hint = Text(theme, why or "", role="small", tone="soft")
        if why is None:
            self._hint.hide()
        self._error = ErrorLine(theme)
        self.entry = TextBox(theme, max_length=max_length)
        self._room = Text(theme, self._room_words, role="small", tone="soft")
        self._room.hide()
        self.label.setBuddy(self.entry)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(tokens.GAP_SMALL))
        for part in (self.label, self._hint, self._error, self.entry, self._room):
            column.addWidget(part)
        self.setFocusProxy(self.entry)
        self.entry.textChanged.connect(self._changed)
        self.retranslate()

    def text(self) -> str:
        """What is typed now."""
        return self.entry.toPlainText()

    def set_text(self, text: str) -> None:
        """Put a text into the box, without telling anybody."""
        self.entry.blockSignals(True)
        self.entry.setPlainText(text)
        self.entry.blockSignals(False)
        self._show_room()

    def add_text(self, text: str) -> bool:
        """Put a text below what is typed, and the cursor behind it; False, and nothing else, where there is no room."""
        typed = self.text()
        added = f"{typed.rstrip()}\n{text}" if typed.strip() else text
        if len(added) > self._max_length:
            return False
        self.set_text(added)
        self.entry.moveCursor(QTextCursor.MoveOperation.End)
        return True

    def has_error(self) -> bool:
        """Whether an error is shown."""
        return self._error.is_said()

    def error_words(self) -> str:
        """The error that is shown; empty where there is none."""
        return self._error.said()

    def set_error(self, words: Words | None) -> None:
        """Say what is missing, or nothing."""
        self._error.set_words(words)
        self.entry.setProperty("invalid", "true" if words else "false")
        self.entry.style().unpolish(self.entry)
        self.entry.style().polish(self.entry)
        self.retranslate()

    def retranslate(self) -> None:
        """Say names and descriptions again; the error belongs to the description of the box."""
        for part in (self.label, self._hint, self._error, self._room):
            part.retranslate()
        self.entry.setAccessibleName(say_name(self._name, self.label.text()))
        hint = say(self._why) if self._why else ""
        self.entry.setAccessibleDescription(" ".join(part for part in (self._error.said(), hint) if part))

    def _changed(self) -> None:
        self._show_room()
        self.edited.emit(self.text())

    def _show_room(self) -> None:
        self._room.setVisible(self._letters_left() < _SAY_ROOM_BELOW)
        self._room.retranslate()

    def _letters_left(self) -> int:
        return max(0, self._max_length - len(self.text()))

    def _room_words(self) -> str:
        return self.tr("There is room for %n more letters.", "", self._letters_left())
