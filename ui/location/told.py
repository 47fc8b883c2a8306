"""What was told, newest first, who can see it, and a way to take it back."""

import datetime as dt
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import Signal

from services.portal.contract.location import DayPart, Weekday
from services.portal.contract.reviewed import Reviewed
from ui.phrases.dates import day_words
from ui.phrases.places import until_words, when_words
from ui.phrases.review import outcome_words
from ui.phrases.trouble import Trouble, TroubleNotice
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import BodyText, Button, Card, Heading, Lead
from ui.words import AS_TEXT


@dataclass(frozen=True, slots=True)
class ToldPlace:
    """One place. `told_on`: the day at the site."""

    id: str
    place: str = field(repr=False)
    days: tuple[Weekday, ...] = ()
    parts: tuple[DayPart, ...] = ()
    note: str = field(default="", repr=False)
    told_on: dt.date | None = None
    holds_until: dt.date | None = None
    is_current: bool = False
    reviewed: Reviewed | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class ToldProps:
    """The places, newest first, and the agencies that can see them."""

    places: tuple[ToldPlace, ...] = field(default=(), repr=False)
    seen_by: tuple[str, ...] = ()
    is_one_on_its_way: bool = False
    trouble: Trouble | None = None


class ToldScreen(Screen):
    """Who can see it stands before anything can be typed."""

    tell_asked = Signal()
    removed = Signal(str)
    went_back = Signal()

    def __init__(self, theme: Theme, props: ToldProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self.add(Heading(theme, lambda: self.tr("Where can your case manager find you?")))
        self.add(Lead(theme, self._lead))
        self._trouble = TroubleNotice(theme)
        self.add(self._trouble)
        seen = Card(theme, name=lambda: self.tr("Who can see this"), surface="tint", small=True)
        seen.add(BodyText(theme, lambda: self.tr("Who can see this"), role="body_bold"))
        seen.add(BodyText(theme, self._seen_by))
        seen.add(BodyText(theme, lambda: self.tr("Do you hide from somebody? Then tell only what is safe for you.")))
        self.add(seen)
        self._cards: list[Card] = []
        self.add_back().clicked.connect(self.went_back)
        self.add_primary(lambda: self.tr("Tell a place"), name=AS_TEXT).clicked.connect(self.tell_asked)
        self.set_props(props)

    def set_props(self, props: ToldProps) -> None:
        """Show other facts."""
        self.props = props
        self._trouble.show_trouble(props.trouble)
        self._cards = self.exchange(self._cards, [self._card(place) for place in props.places])
        self.retranslate()

    def _lead(self) -> str:
        if self.props.is_one_on_its_way:
            return self.tr("A new place is saved on this kiosk. It is on its way to the portal.")
        if not self.props.places:
            return self.tr("You have not told a place yet. You choose what you tell. Nothing is measured.")
        return self.tr("You choose what you tell. Nothing is measured.")

    def _seen_by(self) -> str:
        return ", ".join(self.props.seen_by)

    def _card(self, place: ToldPlace) -> Card:
        card = Card(self.theme, name=place.place, small=True)
        if place.is_current:
            card.add(BodyText(self.theme, lambda: self.tr("This is where people look for you now"), role="small_bold"))
        card.add(BodyText(self.theme, place.place, role="body_bold"))
        card.add(BodyText(self.theme, lambda: when_words(place.days, place.parts)))
        if place.note:
            card.add(BodyText(self.theme, place.note))
        card.add(BodyText(self.theme, lambda: self._told(place), role="small", tone="soft"))
        if place.reviewed and outcome_words(place.reviewed):
            card.add(BodyText(self.theme, partial(outcome_words, place.reviewed)))
        remove = Button(
            self.theme,
            lambda: self.tr("Remove"),
            name=lambda: self.tr("Remove {place}").format(place=place.place),
            icon="trash-2",
        )
        remove.clicked.connect(lambda: self.removed.emit(place.id))
        card.add(remove)
        return card

    def _told(self, place: ToldPlace) -> str:
        if place.told_on is None:
            return until_words(place.holds_until)
        told = self.tr("Told on {day}.").format(day=day_words(place.told_on))
        return f"{told} {until_words(place.holds_until)}."
