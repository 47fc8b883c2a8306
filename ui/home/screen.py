"""What a client can do: one clear next step, then at most six tiles."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication, Signal

from ui.phrases.dates import day_words, time_words, weekday_words
from ui.phrases.trouble import Trouble, TroubleNotice
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import CallToAction, Heading, Tile, TileGrid
from ui.words import AS_TEXT


class Place(Enum):
    """Where a tile leads, in the order of the page."""

    MESSAGES = "messages"
    LOCATION = "location"
    CONTACT = "contact"
    PAPERS = "papers"
    DIRECTORY = "directory"
    ACCOUNT = "account"


@dataclass(frozen=True, slots=True)
class TileFacts:
    """What a tile says of its place: counts and days, never a name or a value. Each place reads what it needs."""

    count: int = 0
    day: dt.date | None = None


@dataclass(frozen=True, slots=True)
class PapersWait:
    """Papers wait to be signed. `is_new_version`: the first is a newer text of a signed one; `is_roi`: what it is."""

    count: int
    is_new_version: bool = False
    is_roi: bool = True


@dataclass(frozen=True, slots=True)
class TeamWrote:
    """There is something new to read. `is_case_manager`: all of it is from the case manager."""

    is_case_manager: bool = False


@dataclass(frozen=True, slots=True)
class AppointmentSoon:
    """The next appointment is today or tomorrow; `at` on the site's clock."""

    at: dt.datetime
    is_today: bool


@dataclass(frozen=True, slots=True)
class AppointmentOff:
    """The care team cancelled the next appointment; `at` on the site's clock."""

    at: dt.datetime


@dataclass(frozen=True, slots=True)
class DocumentsAsked:
    """The care team asks for documents."""

    count: int


@dataclass(frozen=True, slots=True)
class PlaceAsked:
    """The care team asks where the client can be found."""


NextStep: TypeAlias = PapersWait | TeamWrote | AppointmentSoon | AppointmentOff | DocumentsAsked | PlaceAsked


@dataclass(frozen=True, slots=True)
class HomeProps:
    """`places`: those that there are. `next_step`: the one thing to do first, if there is something."""

    places: Mapping[Place, TileFacts] = field(default_factory=dict)
    next_step: NextStep | None = None
    trouble: Trouble | None = None


_ICONS = {
    Place.MESSAGES: "message-circle",
    Place.LOCATION: "map-pin-house",
    Place.CONTACT: "phone",
    Place.PAPERS: "camera",
    Place.DIRECTORY: "map-pin",
    Place.ACCOUNT: "circle-user-round",
}


class HomeScreen(Screen):
    """The next step first, then what else there is. Which tiles there are is settled when the page is made."""

    paper_chosen = Signal()
    message_chosen = Signal()
    appointment_chosen = Signal()
    document_chosen = Signal()
    place_chosen = Signal(object)

    def __init__(self, theme: Theme, props: HomeProps) -> None:
        super().__init__(theme, column=Column.CHOOSING)
        self.props = props
        self.add(Heading(theme, lambda: self.tr("Hello. What would you like to do?")))
        self._trouble = TroubleNotice(theme)
        self.add(self._trouble)
        self.banner = self._papers_banner(theme)
        self.message_banner = self._messages_banner(theme)
        self.add(self.banner)
        self.add(self.message_banner)
        self.appointment_banner = self._appointment_banner(theme)
        self.add(self.appointment_banner)
        self.document_banner = self._documents_banner(theme)
        self.add(self.document_banner)
        self.location_banner = self._location_banner(theme)
        self.add(self.location_banner)
        self.add_gap(8)
        self.tiles = {place: self._tile(place) for place in Place if place in props.places}
        self.add(TileGrid(theme, *self.tiles.values(), name=lambda: self.tr("What you can do")))
        self.set_props(props)

    def set_props(self, props: HomeProps) -> None:
        """Show other facts."""
        self.props = props
        self._trouble.show_trouble(props.trouble)
        self.banner.setVisible(isinstance(props.next_step, PapersWait))
        self.message_banner.setVisible(isinstance(props.next_step, TeamWrote))
        self.appointment_banner.setVisible(isinstance(props.next_step, AppointmentSoon | AppointmentOff))
        self.document_banner.setVisible(isinstance(props.next_step, DocumentsAsked))
        self.location_banner.setVisible(isinstance(props.next_step, PlaceAsked))
        self.retranslate()

    def _papers_banner(self, theme: Theme) -> CallToAction:
        banner = CallToAction(
            theme,
            self._waiting_words,
            self._waiting_detail,
            button_words=lambda: self.tr("Read and sign"),
            name=AS_TEXT,
            icon="pen-line",
        )
        banner.clicked.connect(self.paper_chosen)
        return banner

    def _messages_banner(self, theme: Theme) -> CallToAction:
        banner = CallToAction(
            theme,
            self._wrote_words,
            lambda: self.tr("You can read it now and answer."),
            button_words=lambda: self.tr("Read"),
            name=AS_TEXT,
            icon="message-circle",
        )
        banner.clicked.connect(self.message_chosen)
        return banner

    def _appointment_banner(self, theme: Theme) -> CallToAction:
        banner = CallToAction(
            theme,
            self._appointment_words,
            self._appointment_detail,
            button_words=lambda: self.tr("See my appointments"),
            name=AS_TEXT,
            icon="calendar-days",
        )
        banner.clicked.connect(self.appointment_chosen)
        return banner

    def _documents_banner(self, theme: Theme) -> CallToAction:
        banner = CallToAction(
            theme,
            self._asked_words,
            lambda: self.tr("You can take a photo of it here, or say that you do not have it."),
            button_words=lambda: self.tr("Look"),
            name=AS_TEXT,
            icon="camera",
        )
        banner.clicked.connect(self.document_chosen)
        return banner

    def _location_banner(self, theme: Theme) -> CallToAction:
        banner = CallToAction(
            theme,
            lambda: self.tr("Your care team asks where they can find you"),
            lambda: self.tr("Tell only what is safe for you."),
            button_words=lambda: self.tr("Tell a place"),
            name=AS_TEXT,
            icon="map-pin-house",
        )
        banner.clicked.connect(lambda: self.place_chosen.emit(Place.LOCATION))
        return banner

    def _tile(self, place: Place) -> Tile:
        title, detail = lambda: place_title(place), lambda: self._detail(place, self.props.places[place])
        tile = Tile(self.theme, title, detail, name=AS_TEXT, icon=_ICONS[place])
        tile.clicked.connect(lambda: self.place_chosen.emit(place))
        return tile

    def _detail(self, place: Place, facts: TileFacts) -> str:
        match place:
            case Place.MESSAGES if facts.count:
                words = self.tr("%n new from your care team", "", facts.count)
            case Place.MESSAGES:
                words = self.tr("Write to your care team")
            case Place.LOCATION if facts.day:
                words = self.tr("Last told: {day}").format(day=day_words(facts.day))
            case Place.LOCATION:
                words = self.tr("Not told yet")
            case Place.CONTACT if facts.count:
                words = self.tr("%n ways to reach you", "", facts.count)
            case Place.PAPERS if facts.count:
                words = self.tr("%n signed papers", "", facts.count)
            case Place.CONTACT | Place.PAPERS:
                words = self.tr("Nothing yet")
            case Place.DIRECTORY:
                words = self.tr("Food, a bed, a doctor and more")
            case Place.ACCOUNT:
                words = self.tr("Who can see what")
        return words

    def _wrote_words(self) -> str:
        step = self.props.next_step
        if isinstance(step, TeamWrote) and step.is_case_manager:
            return self.tr("Your case manager wrote to you")
        return self.tr("Your care team wrote to you")

    def _appointment_words(self) -> str:
        step = self.props.next_step
        match step:
            case AppointmentSoon(is_today=True):
                words = self.tr("You have an appointment today at {time}")
            case AppointmentSoon():
                words = self.tr("You have an appointment tomorrow at {time}")
            case AppointmentOff():
                words = self.tr("Your appointment on {day} at {time} is cancelled")
            case _:
                return ""
        return words.format(day=weekday_words(step.at.date()), time=time_words(step.at))

    def _appointment_detail(self) -> str:
        if isinstance(self.props.next_step, AppointmentOff):
            return self.tr("Your care team cancelled it. You can book another time.")
        return self.tr("If you cannot come, please cancel.")

    def _asked_words(self) -> str:
        step = self.props.next_step
        count = step.count if isinstance(step, DocumentsAsked) else 0
        if count == 1:
            return self.tr("Your care team asks for a document")
        return self.tr("Your care team asks for %n documents", "", count)

    def _waiting_words(self) -> str:
        step = self.props.next_step
        count = step.count if isinstance(step, PapersWait) else 0
        if count == 1:
            return self.tr("One paper is waiting for you to sign")
        return self.tr("%n papers are waiting for you to sign", "", count)

    def _waiting_detail(self) -> str:
        step = self.props.next_step
        if isinstance(step, PapersWait) and step.is_new_version:
            return self.tr("Its text is new since you signed. About 3 minutes.")
        if isinstance(step, PapersWait) and not step.is_roi:
            return self.tr("You read it first. Then you say yes or no.")
        return self.tr("It says who may see your information. About 3 minutes.")


def place_title(place: Place) -> str:
    """What the tile is called, and the page behind it."""
    return {
        Place.MESSAGES: QCoreApplication.translate("Place", "Messages"),
        Place.LOCATION: QCoreApplication.translate("Place", "Where I can be found"),
        Place.CONTACT: QCoreApplication.translate("Place", "My contact information"),
        Place.PAPERS: QCoreApplication.translate("Place", "My papers and ID"),
        Place.DIRECTORY: QCoreApplication.translate("Place", "Find help near me"),
        Place.ACCOUNT: QCoreApplication.translate("Place", "My account and privacy"),
    }[place]
