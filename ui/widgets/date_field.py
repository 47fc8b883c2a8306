"""A date typed as three numbers, in the order of the place."""

import datetime
from dataclasses import dataclass
from typing import Literal, TypeAlias

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import tokens
from ui.theme import Theme
from ui.widgets.entry import Entry, Keys
from ui.widgets.error_line import ErrorLine
from ui.widgets.text import Text
from ui.words import Name, Words, say_name

DatePart: TypeAlias = Literal["month", "day", "year"]
MONTH_DAY_YEAR: tuple[DatePart, DatePart, DatePart] = ("month", "day", "year")


@dataclass(frozen=True, slots=True)
class DateParts:
    """The three numbers as typed."""

    year: str
    month: str
    day: str


class DateField(QWidget):
    """Month, day and year; the next part takes the focus when one is full."""

    edited = Signal()
    submitted = Signal()

    def __init__(
        self,
        theme: Theme,
        label: Words,
        *,
        name: Name,
        why: Words | None = None,
        order: tuple[DatePart, DatePart, DatePart] = MONTH_DAY_YEAR,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._name = name
        self._order = order
        self._label = Text(theme, label, role="body_bold")
        self._hint = Text(theme, why or "", role="small", tone="soft")
        if why is None:
            self._hint.hide()
        self._error = ErrorLine(theme)
        self._captions = {part: Text(theme, self._caption(part), role="small", tone="soft") for part in order}
        self.entries = {part: self._make_entry(theme, part) for part in order}
        self._build(theme)
        self._set_widths()
        # A method of ours: Qt forgets it when the field is gone, which it cannot do with a lambda.
        theme.changed.connect(self._set_widths)
        self.setFocusProxy(self.entries[order[0]])
        self.retranslate()

    def parts(self) -> DateParts:
        """The three numbers as typed."""
        typed = {part: entry.text().strip() for part, entry in self.entries.items()}
        return DateParts(year=typed["year"], month=typed["month"], day=typed["day"])

    def date(self) -> datetime.date | None:
        """The date, or None where the numbers are no date or the year has not four digits."""
        parts = self.parts()
        if len(parts.year) != 4:
            return None
        try:
            return datetime.date(int(parts.year), int(parts.month), int(parts.day))
        except ValueError:
            return None

    def clear(self) -> None:
        """Empty the three fields."""
        for entry in self.entries.values():
            entry.setText("")

    def has_error(self) -> bool:
        """Whether an error is shown."""
        return self._error.is_said()

    def error_words(self) -> str:
        """The error that is shown; empty where there is none."""
        return self._error.said()

    def set_error(self, words: Words | None) -> None:
        """Say what is missing, or nothing."""
        self._error.set_words(words)
        self.retranslate()

    def retranslate(self) -> None:
        """Say names and captions again."""
        for text in (self._label, self._hint, *self._captions.values()):
            text.retranslate()
        self._error.retranslate()
        whole = say_name(self._name, self._label.text())
        for part, entry in self.entries.items():
            entry.setAccessibleName(f"{whole}: {self._captions[part].text()}")
            entry.setAccessibleDescription(self._error.said())

    def _caption(self, part: DatePart) -> Words:
        captions: dict[DatePart, Words] = {
            "month": lambda: self.tr("Month"),
            "day": lambda: self.tr("Day"),
            "year": lambda: self.tr("Year"),
        }
        return captions[part]

    def _make_entry(self, theme: Theme, part: DatePart) -> Entry:
        length = 4 if part == "year" else 2
        entry = Entry(theme, keys=Keys.DIGITS, max_length=length)
        entry.textEdited.connect(lambda text: self._typed(part, text))
        entry.returnPressed.connect(self.submitted)
        return entry

    def _set_widths(self) -> None:
        for part, entry in self.entries.items():
            entry.setFixedWidth(self._theme.text_px(200 if part == "year" else 150))

    def _typed(self, part: DatePart, text: str) -> None:
        digits = "".join(character for character in text if character.isascii() and character.isdigit())
        if digits != text:
            self.entries[part].setText(digits)
        self.edited.emit()
        is_full = len(digits) == self.entries[part].maxLength()
        position = self._order.index(part)
        if is_full and position < 2:
            self.entries[self._order[position + 1]].setFocus()

    def _build(self, theme: Theme) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(tokens.GAP_SMALL))
        for text in (self._label, self._hint, self._error):
            column.addWidget(text)
        row = QHBoxLayout()
        row.setSpacing(theme.px(tokens.GAP_WIDE))
        for part in self._order:
            pair = QVBoxLayout()
            pair.setSpacing(theme.px(tokens.GAP_SMALL))
            pair.addWidget(self._captions[part])
            pair.addWidget(self.entries[part])
            row.addLayout(pair)
        row.addStretch(1)
        column.addLayout(row)
