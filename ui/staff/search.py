"""Whom to look up."""

from dataclasses import dataclass, field

from PySide6.QtCore import Signal

from ui.phrases.trouble import Trouble, TroubleNotice
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import Button, Field, Heading, Keys, Lead, Row
from ui.words import AS_TEXT


@dataclass(frozen=True, slots=True)
class SearchProps:
    """What is typed so far. `found_nobody`: the last search had no hit."""

    name: str = field(default="", repr=False)
    hmis_id: str = field(default="", repr=False)
    found_nobody: bool = False
    trouble: Trouble | None = None


class SearchScreen(Screen):
    """By name or by HMIS id."""

    edited = Signal(str, str)
    confirmed = Signal(str, str)
    reviews_asked = Signal()
    kiosk_asked = Signal()

    def __init__(self, theme: Theme, props: SearchProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self.add(Heading(theme, lambda: self.tr("Whom do you want to look up?")))
        self.add(Lead(theme, lambda: self.tr("Only clients of your agency are found. Each look-up is recorded.")))
        self._trouble = TroubleNotice(theme)
        self.add(self._trouble)
        self.name = Field(theme, lambda: self.tr("Name"), name=AS_TEXT)
        self.hmis_id = Field(theme, lambda: self.tr("or HMIS id"), name=AS_TEXT, keys=Keys.LETTERS, max_length=64)
        self.name.set_text(props.name)
        self.hmis_id.set_text(props.hmis_id)
        for line in (self.name, self.hmis_id):
            line.edited.connect(self._edited)
            self.add(line)
        reviews = Button(theme, lambda: self.tr("Review what clients gave"), name=AS_TEXT, icon="mail-open")
        reviews.clicked.connect(self.reviews_asked)
        kiosk = Button(theme, lambda: self.tr("This kiosk"), name=AS_TEXT, icon="monitor")
        kiosk.clicked.connect(self.kiosk_asked)
        self.add(Row(theme, reviews, kiosk, gap=16))
        self.add_primary(lambda: self.tr("Search"), name=AS_TEXT, icon="search").clicked.connect(self._confirm)
        self.set_props(props)

    def set_props(self, props: SearchProps) -> None:
        """Show other facts."""
        self.props = props
        self._trouble.show_trouble(props.trouble)
        if props.found_nobody:
            self.name.set_error(lambda: self.tr("Nobody was found. Check the spelling, or use the HMIS id."))
        self.retranslate()

    def _edited(self, _text: str) -> None:
        self.name.set_error(None)
        self.edited.emit(self.name.text(), self.hmis_id.text())

    def _confirm(self) -> None:
        name, hmis_id = self.name.text().strip(), self.hmis_id.text().strip()
        if name or hmis_id:
            self.confirmed.emit(name, hmis_id)
            return
        self.name.set_error(lambda: self.tr("Please type a name or an HMIS id."))
        self.name.setFocus()
