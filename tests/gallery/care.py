"""The pages of account care, about people who do not exist."""

from services.portal.contract import AccountState
from tests.gallery.acts import gone_on
from tests.gallery.entry import Entry
from tests.gallery.staff import in_staff_mode
from ui.phrases.trouble import Trouble
from ui.staff.client import ChosenClientProps, ChosenClientScreen
from ui.staff.deactivate import DeactivatedScreen, DeactivateProps, DeactivateScreen
from ui.staff.pin import PinAgainProps, PinAgainScreen
from ui.theme import Theme

_NAME = "Demo Client Alpha"


def _chosen(theme: Theme, account: AccountState, trouble: Trouble | None = None) -> ChosenClientScreen:
    return ChosenClientScreen(theme, ChosenClientProps(_NAME, "900000", account, trouble))


def _reason(theme: Theme) -> DeactivateScreen:
    screen = DeactivateScreen(theme, DeactivateProps(_NAME))
    screen.choices.select("used_by_other")
    return screen


def _typed(theme: Theme) -> PinAgainScreen:
    screen = PinAgainScreen(theme, PinAgainProps(is_closing=True))
    screen.pin.set_text("0000")
    return screen


ENTRIES = (
    *(
        Entry(f"care-client/{state.value}", lambda theme, state=state: _chosen(theme, state), in_staff_mode)
        for state in AccountState
    ),
    Entry(
        "care-client/offline",
        lambda theme: _chosen(theme, AccountState.CONNECTED, Trouble.OFFLINE),
        in_staff_mode,
    ),
    Entry("care-deactivate/reason", _reason, in_staff_mode),
    Entry(
        "care-deactivate/offline",
        lambda theme: DeactivateScreen(theme, DeactivateProps(_NAME, Trouble.OFFLINE)),
        in_staff_mode,
    ),
    Entry(
        "care-deactivate/left-out",
        gone_on(lambda theme: DeactivateScreen(theme, DeactivateProps(_NAME))),
        in_staff_mode,
    ),
    Entry("care-pin/typed", _typed, in_staff_mode),
    Entry("care-pin/closing", lambda theme: PinAgainScreen(theme, PinAgainProps(True)), in_staff_mode),
    Entry(
        "care-pin/wrong",
        lambda theme: PinAgainScreen(theme, PinAgainProps(False, Trouble.SECRET_WRONG)),
        in_staff_mode,
    ),
    Entry("care-pin/left-out", gone_on(lambda theme: PinAgainScreen(theme, PinAgainProps(False))), in_staff_mode),
    Entry("care-closed/used-by-other", lambda theme: DeactivatedScreen(theme, "used_by_other"), in_staff_mode),
    Entry("care-closed/client-wish", lambda theme: DeactivatedScreen(theme, "client_wish"), in_staff_mode),
)
