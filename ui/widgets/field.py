"""A question for one line of text: label, why we ask, the line, and what is missing."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui import tokens
from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.entry import Entry, Keys
from ui.widgets.error_line import ErrorLine
from ui.widgets.text import Text
from ui.words import AS_TEXT, Name, Words, say, say_name


class Field(QWidget):
    """One line to type into, with everything that belongs to it."""

    edited = Signal(str)
    submitted = Signal()

    def __init__(
        self,
        theme: Theme,
        label: Words,
        *,
        name: Name,
        why: Words | None = None,
        keys: Keys = Keys.LETTERS,
        secret: bool = False,
        max_length: int = 200,
        is_label_shown: bool = True,
    ) -> None:
        super().__init__()
        self._name = name
        self._why = why
        self.label = Text(theme, label, role="body_bold")
        if not is_label_shown:
            self.label.hide()
        self._hint = Text(theme, why or "", role="small", tone="soft")
        if why is None:
            self._hint.hide()
        self._error = ErrorLine(theme)
        self.entry = Entry(theme, keys=keys, max_length=max_length, secret=secret)
        self._toggle = self._make_toggle(theme) if secret else None
        self.label.setBuddy(self.entry)
        self._build(theme)
        self.setFocusProxy(self.entry)
        self.entry.textEdited.connect(self.edited)
        self.entry.returnPressed.connect(self.submitted)
        self.retranslate()

    def text(self) -> str:
        """What is typed now."""
        return self.entry.text()

    def set_text(self, text: str) -> None:
        """Put a text into the line."""
        self.entry.setText(text)

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
        """Say names and descriptions again; the error belongs to the description of the line."""
        for part in (self.label, self._hint, self._error):
            part.retranslate()
        label = self.label.text()
        self.entry.setAccessibleName(say_name(self._name, label))
        hint = say(self._why) if self._why else ""
        self.entry.setAccessibleDescription(" ".join(part for part in (self._error.said(), hint) if part))
        if self._toggle:
            self._toggle.retranslate()

    def _build(self, theme: Theme) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(tokens.GAP_SMALL))
        column.addWidget(self.label)
        column.addWidget(self._hint)
        column.addWidget(self._error)
        line = QHBoxLayout()
        line.setSpacing(theme.px(tokens.GAP))
        line.addWidget(self.entry, 1)
        if self._toggle:
            line.addWidget(self._toggle)
        column.addLayout(line)

    def _make_toggle(self, theme: Theme) -> Button:
        toggle = Button(theme, self._toggle_words, name=AS_TEXT, icon="eye")
        toggle.clicked.connect(self._flip)
        return toggle

    def _toggle_words(self) -> str:
        return self.tr("Show") if self.entry.echoMode() == QLineEdit.EchoMode.Password else self.tr("Hide")

    def _flip(self) -> None:
        is_secret = self.entry.echoMode() == QLineEdit.EchoMode.Password
        self.entry.setEchoMode(QLineEdit.EchoMode.Normal if is_secret else QLineEdit.EchoMode.Password)
        self.retranslate()
