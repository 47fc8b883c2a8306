"""What can be done for one client."""

from dataclasses import dataclass, field
from enum import Enum

from PySide6.QtCore import QCoreApplication, Signal

from services.portal.contract import AccountState
from services.rules.account import can_be_deactivated
from ui.phrases.account import account_words
from ui.phrases.trouble import Trouble, TroubleNotice
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import BodyText, Heading, Tile, TileGrid
from ui.widgets.personal import personal
from ui.words import AS_TEXT


class Care(Enum):
    """What a tile leads to, in the order of the page."""

    SIGN_IN = "sign_in"
    ASKS = "asks"
    DEACTIVATE = "deactivate"


@dataclass(frozen=True, slots=True)
class ChosenClientProps:
    """Who it is, and how the account stands."""

    name: str = field(repr=False)
    hmis_id: str = field(repr=False)
    account: AccountState
    trouble: Trouble | None = None


_ICONS = {Care.SIGN_IN: "scan-face", Care.ASKS: "file-text", Care.DEACTIVATE: "circle-x"}


class ChosenClientScreen(Screen):
    """A tile for each thing that the state of the account allows."""

    care_chosen = Signal(object)
    went_back = Signal()

    def __init__(self, theme: Theme, props: ChosenClientProps) -> None:
        super().__init__(theme, column=Column.CHOOSING)
        self.props = props
        self.add(Heading(theme, lambda: self.tr("What do you want to do for this client?")))
        self.add(personal(BodyText(theme, self._who)))
        self._trouble = TroubleNotice(theme)
        self.add(self._trouble)
        self.add_gap(8)
        tiles = [self._tile(care) for care in Care if care is not Care.DEACTIVATE or can_be_deactivated(props.account)]
        self.add(TileGrid(theme, *tiles, name=lambda: self.tr("What you can do")))
        self.add_back().clicked.connect(self.went_back)
        self.set_props(props)

    def set_props(self, props: ChosenClientProps) -> None:
        """Show another trouble."""
        self.props = props
        self._trouble.show_trouble(props.trouble)
        self.retranslate()

    def _who(self) -> str:
        return self.tr("{name} · HMIS id {hmis_id} · {account}").format(
            name=self.props.name, hmis_id=self.props.hmis_id, account=account_words(self.props.account)
        )

    def _tile(self, care: Care) -> Tile:
        account = self.props.account
        title, detail = lambda: _title(care, account), lambda: _detail(care, account)
        tile = Tile(self.theme, title, detail, name=AS_TEXT, icon=_ICONS[care])
        tile.clicked.connect(lambda: self.care_chosen.emit(care))
        return tile


def _title(care: Care, account: AccountState) -> str:
    if care is Care.SIGN_IN:
        return {
            AccountState.NOT_CONNECTED: QCoreApplication.translate("Care", "Verify and invite"),
            AccountState.INVITED: QCoreApplication.translate("Care", "Invite again"),
            AccountState.CONNECTED: QCoreApplication.translate("Care", "Give a new sign-in"),
            AccountState.DEACTIVATED: QCoreApplication.translate("Care", "Open the account again"),
        }[account]
    if care is Care.ASKS:
        return QCoreApplication.translate("Care", "What we ask for")
    return QCoreApplication.translate("Care", "Close the account")


def _detail(care: Care, account: AccountState) -> str:
    if care is Care.SIGN_IN:
        return {
            AccountState.NOT_CONNECTED: QCoreApplication.translate("Care", "Compare with the record, print a slip"),
            AccountState.INVITED: QCoreApplication.translate("Care", "A new slip. The old one works no more."),
            AccountState.CONNECTED: QCoreApplication.translate("Care", "Lost card, PIN, password or phone"),
            AccountState.DEACTIVATED: QCoreApplication.translate("Care", "Verify again first, then a new sign-in"),
        }[account]
    if care is Care.ASKS:
        return QCoreApplication.translate("Care", "Documents, signatures, a place")
    return QCoreApplication.translate("Care", "Somebody else used it, or the client wants it")
