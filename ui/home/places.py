"""Places with places in them: my papers, my account."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication, Signal

from ui.home.screen import Place, place_title
from ui.phrases.trouble import Trouble, TroubleNotice
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import Heading, Tile, TileGrid
from ui.words import AS_TEXT


class Room(Enum):
    """What lies within a place, in the order of the page."""

    TO_SIGN = "to_sign"
    SIGNED_PAPERS = "signed_papers"
    DOCUMENTS = "documents"
    WHO_SEES = "who_sees"
    ACTIVITY = "activity"
    STAYS = "stays"
    RESULTS = "results"
    SECRET = "secret"  # noqa: S105 - the name of a room
    LOST_CARD = "lost_card"
    READING = "reading"
    CLOSE_ACCOUNT = "close_account"


@dataclass(frozen=True, slots=True)
class PlaceProps:
    """Which place, and the rooms that there are in it."""

    place: Place
    rooms: tuple[Room, ...]
    trouble: Trouble | None = None


_ICONS = {
    Room.TO_SIGN: "pen-line",
    Room.SIGNED_PAPERS: "file-text",
    Room.DOCUMENTS: "camera",
    Room.WHO_SEES: "users",
    Room.ACTIVITY: "history",
    Room.STAYS: "calendar-days",
    Room.RESULTS: "file-text",
    Room.SECRET: "key-round",
    Room.LOST_CARD: "id-card",
    Room.READING: "languages",
    Room.CLOSE_ACCOUNT: "circle-x",
}


class PlaceScreen(Screen):
    """The place's name, and a tile for each room. Which rooms there are is settled when the page is made."""

    room_chosen = Signal(object)
    went_back = Signal()

    def __init__(self, theme: Theme, props: PlaceProps) -> None:
        super().__init__(theme, column=Column.CHOOSING)
        self.props = props
        self.add(Heading(theme, lambda: place_title(props.place)))
        self._trouble = TroubleNotice(theme)
        self.add(self._trouble)
        self.add_gap(8)
        tiles = [self._tile(room) for room in Room if room in props.rooms]
        self.add(TileGrid(theme, *tiles, name=lambda: place_title(props.place)))
        self.add_back().clicked.connect(self.went_back)
        self.set_props(props)

    def set_props(self, props: PlaceProps) -> None:
        """Show other facts."""
        self.props = props
        self._trouble.show_trouble(props.trouble)
        self.retranslate()

    def _tile(self, room: Room) -> Tile:
        tile = Tile(self.theme, lambda: room_title(room), lambda: room_detail(room), name=AS_TEXT, icon=_ICONS[room])
        tile.clicked.connect(lambda: self.room_chosen.emit(room))
        return tile


def room_title(room: Room) -> str:
    """What the tile is called."""
    return {
        Room.TO_SIGN: QCoreApplication.translate("Room", "Papers to sign"),
        Room.SIGNED_PAPERS: QCoreApplication.translate("Room", "My signed papers"),
        Room.DOCUMENTS: QCoreApplication.translate("Room", "My documents"),
        Room.WHO_SEES: QCoreApplication.translate("Room", "Who can see what"),
        Room.ACTIVITY: QCoreApplication.translate("Room", "Who looked at my record"),
        Room.STAYS: QCoreApplication.translate("Room", "My programs and stays"),
        Room.RESULTS: QCoreApplication.translate("Room", "My assessment results"),
        Room.SECRET: QCoreApplication.translate("Room", "Change my password or PIN"),
        Room.LOST_CARD: QCoreApplication.translate("Room", "I lost my card"),
        Room.READING: QCoreApplication.translate("Room", "Language and reading"),
        Room.CLOSE_ACCOUNT: QCoreApplication.translate("Room", "Close my account"),
    }[room]


def room_detail(room: Room) -> str:
    """What one finds there."""
    return {
        Room.TO_SIGN: QCoreApplication.translate("Room", "Read first, then say yes or no"),
        Room.SIGNED_PAPERS: QCoreApplication.translate("Room", "What you agreed to, and until when"),
        Room.DOCUMENTS: QCoreApplication.translate("Room", "ID, pay stubs, letters: add one with a photo"),
        Room.WHO_SEES: QCoreApplication.translate("Room", "Agencies, the portal, this kiosk"),
        Room.ACTIVITY: QCoreApplication.translate("Room", "And who changed it, and when"),
        Room.STAYS: QCoreApplication.translate("Room", "What your record in HMIS says"),
        Room.RESULTS: QCoreApplication.translate("Room", "What staff share with you"),
        Room.SECRET: QCoreApplication.translate("Room", "You need the one that you have now"),
        Room.LOST_CARD: QCoreApplication.translate("Room", "So that nobody else can use it"),
        Room.READING: QCoreApplication.translate("Room", "Remember for next time"),
        Room.CLOSE_ACCOUNT: QCoreApplication.translate("Room", "You can do this at any time"),
    }[room]
