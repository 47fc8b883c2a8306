"""The client's programs and stays, as HMIS has them."""

import datetime as dt
from dataclasses import dataclass, field

from PySide6.QtCore import Signal

from ui.phrases.dates import day_words
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import BodyText, Card, Heading, Lead
from ui.widgets.personal import personal


@dataclass(frozen=True, slots=True)
class StayLine:
    """One stay; without `until` it goes on."""

    project_name: str = field(repr=False)
    agency_name: str = field(repr=False)
    since: dt.date
    until: dt.date | None = None


@dataclass(frozen=True, slots=True)
class StaysProps:
    """The stays, newest first."""

    stays: tuple[StayLine, ...] = field(default=(), repr=False)


class StaysScreen(Screen):
    """A card a stay. The stays are settled when the page is made."""

    went_back = Signal()

    def __init__(self, theme: Theme, props: StaysProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self.add(Heading(theme, lambda: self.tr("Your programs and stays")))
        self.add(Lead(theme, self._lead))
        for stay in props.stays:
            self.add(self._card(stay))
        self.add_back().clicked.connect(self.went_back)
        self.retranslate()

    def _lead(self) -> str:
        if not self.props.stays:
            return self.tr("There is nothing here yet.")
        return self.tr("This is what your record in HMIS says. Is something not right? Please tell staff.")

    def _card(self, stay: StayLine) -> Card:
        card = personal(Card(self.theme, name=stay.project_name, small=True))
        card.add(BodyText(self.theme, stay.project_name, role="body_bold"))
        card.add(BodyText(self.theme, stay.agency_name))
        card.add(BodyText(self.theme, lambda: self._dates(stay), role="small", tone="soft"))
        return card

    def _dates(self, stay: StayLine) -> str:
        since = day_words(stay.since)
        if stay.until is None:
            return self.tr("Since {since}").format(since=since)
        return self.tr("From {since} until {until}").format(since=since, until=day_words(stay.until))
