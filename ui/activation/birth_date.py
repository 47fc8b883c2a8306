"""The date of birth, as three numbers."""

import datetime as dt
from dataclasses import dataclass, field

from PySide6.QtCore import Signal

from ui.phrases.trouble import Trouble, TroubleNotice
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import DateField, DateParts, Heading, Lead
from ui.words import AS_TEXT


@dataclass(frozen=True, slots=True)
class BirthDateProps:
    """What is typed so far, and today on this kiosk."""

    today: dt.date
    parts: DateParts = field(default=DateParts("", "", ""), repr=False)
    trouble: Trouble | None = None


class BirthDateScreen(Screen):
    """The second half of the proof that the invitation is the person's own."""

    edited = Signal(object)
    confirmed = Signal(object)
    went_back = Signal()

    def __init__(self, theme: Theme, props: BirthDateProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self.add(Heading(theme, lambda: self.tr("When were you born?")))
        self.add(Lead(theme, lambda: self.tr("So nobody else can use your invitation.")))
        self._trouble = TroubleNotice(theme)
        self.add(self._trouble)
        self.birth_date = DateField(
            theme,
            lambda: self.tr("Date of birth"),
            name=AS_TEXT,
            why=lambda: self.tr("Please use numbers. Example: 4 for April."),
        )
        for part in ("year", "month", "day"):
            self.birth_date.entries[part].setText(getattr(props.parts, part))
        self.birth_date.edited.connect(self._edited)
        self.add(self.birth_date)
        self.add_back().clicked.connect(self.went_back)
        go_on = self.add_primary(lambda: self.tr("Continue"), name=AS_TEXT)
        go_on.clicked.connect(self._confirm)
        self.set_props(props)

    def set_props(self, props: BirthDateProps) -> None:
        """Show other facts."""
        self.props = props
        self._trouble.show_trouble(props.trouble)
        self.retranslate()

    def _edited(self) -> None:
        self.birth_date.set_error(None)
        self.edited.emit(self.birth_date.parts())

    def _confirm(self) -> None:
        typed = self.birth_date.date()
        if typed is not None and dt.date(1900, 1, 1) <= typed < self.props.today:
            self.confirmed.emit(typed)
            return
        self.birth_date.set_error(self._what_is_wrong)
        self.birth_date.setFocus()

    def _what_is_wrong(self) -> str:
        parts = self.birth_date.parts()
        if not (parts.year and parts.month and parts.day):
            return self.tr("Please type month, day and year.")
        if len(parts.year) != 4:
            return self.tr("Please type all four digits of the year. Example: 1971")
        return self.tr("There is no such day. Please check month, day and year.")
