"""What help there is, and asking a person here."""

import datetime as dt
from dataclasses import dataclass
from enum import Enum
from typing import Final

from PySide6.QtCore import Signal

from ui.phrases.dates import time_words
from ui.phrases.portal import CrisisNotice, help_line_words, not_translated_words
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import BodyText, Button, Card, Columns, Heading, Notice, NoticeKind, Row, Tile, TileGrid
from ui.words import AS_TEXT

ICONS: Final = {
    "help_desk": "life-buoy",
    "office_hours": "calendar-days",
    "training": "graduation-cap",
    "video": "circle-play",
    "print_out": "printer",
    "peer_support": "users",
}
OTHER_ICON: Final = "info"


class Asking(Enum):
    """Where *Ask a person here* stands. NOBODY_COMES: at this site staff are not called from a kiosk."""

    NOBODY_COMES = "nobody_comes"
    OFFERED = "offered"
    TOLD = "told"
    NOT_TOLD = "not_told"
    NOT_TAKEN_BACK = "not_taken_back"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class OfferTile:
    """One kind of help, in the words of the agency."""

    id: str
    kind: str
    name: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Person:
    """Asking a person: since when and until when staff know (on the site's clock), and what else to do, as written."""

    asking: Asking = Asking.NOBODY_COMES
    called_at: dt.datetime | None = None
    ends_at: dt.datetime | None = None
    instead: str = ""


@dataclass(frozen=True, slots=True)
class HelpProps:
    """`is_in_english`: some of it is not there in the language of the page."""

    offers: tuple[OfferTile, ...] = ()
    person: Person = Person()
    help_line: str = ""
    crisis_line: str = ""
    is_in_english: bool = False


class HelpScreen(Screen):
    """The crisis line first, then a person, then everything else."""

    person_asked = Signal()
    taken_back = Signal()
    offer_chosen = Signal(str)
    went_back = Signal()

    def __init__(self, theme: Theme, props: HelpProps) -> None:
        super().__init__(theme, column=Column.CHOOSING)
        self.props = props
        self._grid: TileGrid | None = None
        self.add(Heading(theme, lambda: self.tr("What help do you need?")))
        self._crisis = CrisisNotice(theme)
        self.add(self._crisis)
        self._told = Notice(theme, self._told_words, kind=NoticeKind.OK)
        self._not_told = Notice(theme, self._not_told_words, kind=NoticeKind.ERROR)
        self.add(self._told)
        self.add(self._not_told)
        self._add_person(theme)
        self._english = BodyText(theme, not_translated_words, role="small", tone="soft")
        self.add(self._english)
        self.add_back().clicked.connect(self.went_back)
        self.set_props(props)

    def set_props(self, props: HelpProps) -> None:
        """Show other facts."""
        is_other = [one.id for one in props.offers] != [one.id for one in self.props.offers] or self._grid is None
        self.props = props
        asking = props.person.asking
        self._crisis.show_line(props.crisis_line)
        self._told.setVisible(asking in (Asking.TOLD, Asking.NOT_TAKEN_BACK))
        self._not_told.setVisible(asking in (Asking.NOT_TOLD, Asking.NOT_TAKEN_BACK))
        self.ask.setVisible(asking in (Asking.OFFERED, Asking.NOT_TOLD, Asking.ENDED))
        self.take_back.setVisible(asking in (Asking.TOLD, Asking.NOT_TAKEN_BACK))
        self._english.setVisible(props.is_in_english)
        if is_other:
            self._fill()
        self.retranslate()

    def _add_person(self, theme: Theme) -> None:
        card = Card(theme, name=lambda: self.tr("Ask a person"), surface="tint", small=True)
        self.ask = Button(theme, self._ask_words, name=AS_TEXT, icon="message-circle")
        self.ask.clicked.connect(self.person_asked)
        self.take_back = Button(theme, lambda: self.tr("I do not need anybody now"), name=AS_TEXT, icon="x")
        self.take_back.clicked.connect(self.taken_back)
        buttons = Row(theme, self.ask, self.take_back)
        card.add(Columns(theme, BodyText(theme, self._person_words), buttons, is_centered=True))
        self.add(card)

    def _fill(self) -> None:
        if self._grid is not None:
            self._grid.setParent(None)
            self._grid.deleteLater()
            self._grid = None
        if self.props.offers:
            tiles = [self._tile(place) for place in range(len(self.props.offers))]
            self._grid = TileGrid(self.theme, *tiles, name=lambda: self.tr("Kinds of help"))
            self.add(self._grid)

    def _tile(self, place: int) -> Tile:
        offer = self.props.offers[place]
        tile = Tile(
            self.theme,
            lambda: self.props.offers[place].name,
            lambda: self.props.offers[place].detail,
            name=AS_TEXT,
            icon=ICONS.get(offer.kind, OTHER_ICON),
        )
        tile.clicked.connect(lambda: self.offer_chosen.emit(offer.id))
        return tile

    def _person_words(self) -> str:
        person = self.props.person
        match person.asking:
            case Asking.NOBODY_COMES:
                first = person.instead or self.tr("Do you want to talk to a person? Please ask at the desk.")
            case Asking.TOLD | Asking.NOT_TAKEN_BACK:
                first = self.tr("Nobody there after a while? Then please ask at the desk.")
            case Asking.ENDED:
                first = self.tr("Do you still need somebody? Please ask at the desk, or ask again here.")
            case Asking.OFFERED | Asking.NOT_TOLD:
                first = self.tr("Staff see which kiosk asks. They do not see who you are or what you do here.")
        line = help_line_words(self.props.help_line)
        return "\n".join(filter(None, (first, line)))

    def _ask_words(self) -> str:
        if self.props.person.asking is Asking.OFFERED:
            return self.tr("Ask a person here")
        return self.tr("Ask again")

    def _told_words(self) -> str:
        at = self.props.person.called_at
        told = self.tr("Staff were told at {time}.").format(time=time_words(at)) if at else ""
        return " ".join(filter(None, (self.tr("Somebody who works here will come to you."), told)))

    def _not_told_words(self) -> str:
        person = self.props.person
        if person.asking is Asking.NOT_TAKEN_BACK and person.ends_at is not None:
            words = self.tr("Staff could not be told that you need nobody now. Your call ends by itself at {time}.")
            return words.format(time=time_words(person.ends_at))
        return self.tr("Staff could not be told from here. Please ask at the desk.")
