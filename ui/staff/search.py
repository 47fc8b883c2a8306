"""Whom to look up."""

from dataclasses import dataclass, field

from PySide6.QtCore import Signal

from ui.phrases.trouble import Trouble, TroubleNotice
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import Columns, DateField, DateParts, Field, Heading, Keys, Lead
from ui.words import AS_TEXT


@dataclass(frozen=True, slots=True)
class SearchProps:
    """What is typed so far. `found_nobody`: the last search had no hit."""

    name: str = field(default="", repr=False)
    birth_date: DateParts = field(default=DateParts("", "", ""), repr=False)
    number: str = field(default="", repr=False)
    found_nobody: bool = False
    trouble: Trouble | None = None


class SearchScreen(Screen):
    """By name, date of birth, HMIS id or card; what is typed must all fit."""

    edited = Signal(str, object, str)
    confirmed = Signal(str, object, str)
    went_back = Signal()

    def __init__(self, theme: Theme, props: SearchProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self.add(Heading(theme, lambda: self.tr("Whom do you want to look up?")))
        self.add(Lead(theme, lambda: self.tr("Only clients of your agency are found. Each look-up is recorded.")))
        self._trouble = TroubleNotice(theme)
        self.add(self._trouble)
        self.name = Field(theme, lambda: self.tr("Name"), name=AS_TEXT)
        self.birth_date = DateField(theme, lambda: self.tr("or date of birth"), name=AS_TEXT)
        for part in ("month", "day", "year"):
            self.birth_date.entries[part].setText(getattr(props.birth_date, part))
        number = lambda: self.tr("or HMIS id, or the code of a card")  # noqa: E731
        self.number = Field(theme, number, name=AS_TEXT, keys=Keys.LETTERS, max_length=64)
        self.name.set_text(props.name)
        self.number.set_text(props.number)
        self.name.edited.connect(lambda _text: self._edited())
        self.number.edited.connect(lambda _text: self._edited())
        self.birth_date.edited.connect(self._edited)
        self.add(self.name)
        self.add(Columns(theme, self.birth_date, self.number, left_share=1, right_share=1, stack_below=1000))
        self.add_back().clicked.connect(self.went_back)
        self.add_primary(lambda: self.tr("Search"), name=AS_TEXT, icon="search").clicked.connect(self._confirm)
        self.set_props(props)

    def set_props(self, props: SearchProps) -> None:
        """Show other facts."""
        self.props = props
        self._trouble.show_trouble(props.trouble)
        if props.found_nobody:
            self.name.set_error(lambda: self.tr("Nobody was found. Check what you typed, or look for something else."))
        self.retranslate()

    def _edited(self) -> None:
        self.name.set_error(None)
        self.birth_date.set_error(None)
        self.edited.emit(self.name.text(), self.birth_date.parts(), self.number.text())

    def _confirm(self) -> None:
        name, number, born = self.name.text().strip(), self.number.text().strip(), self.birth_date.date()
        if born is None and self.birth_date.parts() != DateParts("", "", ""):
            self.birth_date.set_error(lambda: self.tr("Please type month, day and a year of four digits."))
            self.birth_date.setFocus()
        elif name or number or born:
            self.confirmed.emit(name, born, number)
        else:
            self.name.set_error(lambda: self.tr("Please type one of the three."))
            self.name.setFocus()
