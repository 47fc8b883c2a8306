"""What staff can do, and how much waits."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication, Signal

from ui.phrases.trouble import Trouble, TroubleNotice
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import Heading, Tile, TileGrid
from ui.words import AS_TEXT


class Duty(Enum):
    """What a tile leads to, in the order of the page."""

    FIND = "find"
    REVIEW = "review"
    MESSAGES = "messages"
    ASKS = "asks"
    KIOSK = "kiosk"
    END = "end"


@dataclass(frozen=True, slots=True)
class StaffHomeProps:
    """How much waits; None: not known yet."""

    reviews: int | None = None
    messages: int | None = None
    asks: int | None = None
    overdue: int = 0
    trouble: Trouble | None = None


_ICONS = {
    Duty.FIND: "search",
    Duty.REVIEW: "mail-open",
    Duty.MESSAGES: "message-circle",
    Duty.ASKS: "file-text",
    Duty.KIOSK: "monitor",
    Duty.END: "log-out",
}


class StaffHomeScreen(Screen):
    """A tile for each duty."""

    duty_chosen = Signal(object)

    def __init__(self, theme: Theme, props: StaffHomeProps) -> None:
        super().__init__(theme, column=Column.CHOOSING)
        self.props = props
        self.add(Heading(theme, lambda: self.tr("What do you want to do?")))
        self._trouble = TroubleNotice(theme)
        self.add(self._trouble)
        self.add_gap(8)
        self.tiles = {duty: self._tile(duty) for duty in Duty}
        self.add(TileGrid(theme, *self.tiles.values(), name=lambda: self.tr("What you can do")))
        self.set_props(props)

    def set_props(self, props: StaffHomeProps) -> None:
        """Show other facts."""
        self.props = props
        self._trouble.show_trouble(props.trouble)
        self.retranslate()

    def _tile(self, duty: Duty) -> Tile:
        title = lambda: _title(duty)  # noqa: E731
        tile = Tile(self.theme, title, lambda: self._detail(duty), name=AS_TEXT, icon=_ICONS[duty])
        tile.clicked.connect(lambda: self.duty_chosen.emit(duty))
        return tile

    def _detail(self, duty: Duty) -> str:
        match duty:
            case Duty.FIND:
                words = self.tr("Verify, invite, help with an account")
            case Duty.REVIEW if self.props.reviews:
                words = self.tr("%n things wait", "", self.props.reviews)
            case Duty.MESSAGES if self.props.messages:
                words = self._messages(self.props.messages, self.props.overdue)
            case Duty.ASKS if self.props.asks:
                words = self.tr("%n things are not given yet", "", self.props.asks)
            case Duty.REVIEW:
                words = self._nothing(self.props.reviews)
            case Duty.MESSAGES:
                words = self._nothing(self.props.messages)
            case Duty.ASKS:
                words = self._nothing(self.props.asks)
            case Duty.KIOSK:
                words = self.tr("Printer, camera, what waits here")
            case Duty.END:
                words = self.tr("The next person sees nothing of this")
        return words

    def _messages(self, count: int, overdue: int) -> str:
        waiting = self.tr("%n clients wait for an answer", "", count)
        return " · ".join((waiting, self.tr("%n overdue", "", overdue))) if overdue else waiting

    def _nothing(self, count: int | None) -> str:
        return "" if count is None else self.tr("Nothing waits")


def _title(duty: Duty) -> str:
    return {
        Duty.FIND: QCoreApplication.translate("Duty", "Find a client"),
        Duty.REVIEW: QCoreApplication.translate("Duty", "Review what clients gave"),
        Duty.MESSAGES: QCoreApplication.translate("Duty", "Answer messages"),
        Duty.ASKS: QCoreApplication.translate("Duty", "What clients are asked for"),
        Duty.KIOSK: QCoreApplication.translate("Duty", "This kiosk"),
        Duty.END: QCoreApplication.translate("Duty", "End staff mode"),
    }[duty]
