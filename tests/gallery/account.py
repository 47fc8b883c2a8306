"""My account and privacy."""

import datetime as dt

from services.portal.contract.activity import OWN_READ, Doer
from tests.gallery.entry import Entry
from ui.account.activity import ActivityLine, ActivityProps, ActivityScreen
from ui.account.done import AccountDoneProps, AccountDoneScreen, Done
from ui.account.lost_card import LostCardProps, LostCardScreen
from ui.account.reading import ReadingProps, ReadingScreen
from ui.account.secret import ChangeSecretProps, ChangeSecretScreen
from ui.account.stays import StayLine, StaysProps, StaysScreen
from ui.account.who_sees import WhoSeesProps, WhoSeesScreen
from ui.phrases.trouble import Trouble
from ui.shell import Look
from ui.theme import Theme
from ui.tokens import Scheme, TextSize
from ui.widgets import Field

_AT = dt.datetime(2026, 11, 22, 10, 41)
_SITE = "Demo Drop-in Center"
_LONG = "The agency with the longest name of all agencies in the whole county and the next one " * 2
_LINES = (
    ActivityLine(_AT, Doer.YOU, OWN_READ, site_name=_SITE),
    ActivityLine(_AT, Doer.KIOSK, "signed_in", site_name=_SITE),
    ActivityLine(_AT, Doer.STAFF, "client_read", "Demo Staff", "Demo Agency", _SITE),
    ActivityLine(_AT, Doer.STAFF, "of_tomorrow"),
    ActivityLine(_AT, Doer.PORTAL, "client_updated_from_hmis"),
)
_LONGEST = (ActivityLine(_AT, Doer.STAFF, "contact_email_confirmed", "Demo Staff", _LONG, _LONG),) * 10
_STAYS = (
    StayLine("Demo Shelter", "Demo Agency", dt.date(2026, 10, 1)),
    StayLine("Demo Outreach", "Demo Agency", dt.date(2025, 4, 12), dt.date(2025, 9, 30)),
)

_LOOK = Look("en", TextSize.LARGE, Scheme.HIGH_CONTRAST)


def _filled_secret(theme: Theme) -> ChangeSecretScreen:
    screen = ChangeSecretScreen(theme, ChangeSecretProps(is_pin=False))
    for line in screen.findChildren(Field):
        line.set_text("river lamp seven boats")
    return screen


ENTRIES = (
    Entry(
        "account-who-sees/filled", lambda theme: WhoSeesScreen(theme, WhoSeesProps(("Demo Agency", "Demo Outreach")))
    ),
    Entry("account-who-sees/nobody", lambda theme: WhoSeesScreen(theme, WhoSeesProps())),
    Entry("account-who-sees/restricted", lambda theme: WhoSeesScreen(theme, WhoSeesProps(("Demo Agency",), True))),
    Entry(
        "account-who-sees/offline",
        lambda theme: WhoSeesScreen(theme, WhoSeesProps((_LONG, _LONG), trouble=Trouble.OFFLINE)),
    ),
    Entry("account-reading/question", lambda theme: ReadingScreen(theme, ReadingProps(_LOOK))),
    Entry("account-reading/remembered", lambda theme: ReadingScreen(theme, ReadingProps(_LOOK, is_remembered=True))),
    Entry("account-reading/offline", lambda theme: ReadingScreen(theme, ReadingProps(_LOOK, trouble=Trouble.OFFLINE))),
    Entry("account-activity/filled", lambda theme: ActivityScreen(theme, ActivityProps(_LINES))),
    Entry("account-activity/empty", lambda theme: ActivityScreen(theme, ActivityProps())),
    Entry(
        "account-activity/offline",
        lambda theme: ActivityScreen(theme, ActivityProps(_LINES, has_older=True, trouble=Trouble.OFFLINE)),
    ),
    Entry("account-activity/longest", lambda theme: ActivityScreen(theme, ActivityProps(_LONGEST, has_older=True))),
    Entry("account-stays/filled", lambda theme: StaysScreen(theme, StaysProps(_STAYS))),
    Entry("account-stays/empty", lambda theme: StaysScreen(theme, StaysProps())),
    Entry(
        "account-stays/longest",
        lambda theme: StaysScreen(theme, StaysProps((StayLine(_LONG, _LONG, dt.date(2026, 10, 1)),))),
    ),
    Entry("account-secret/password", lambda theme: ChangeSecretScreen(theme, ChangeSecretProps(is_pin=False))),
    Entry("account-secret/filled", _filled_secret),
    Entry("account-secret/pin", lambda theme: ChangeSecretScreen(theme, ChangeSecretProps(is_pin=True))),
    Entry(
        "account-secret/wrong", lambda theme: ChangeSecretScreen(theme, ChangeSecretProps(True, Trouble.SECRET_WRONG))
    ),
    Entry(
        "account-secret/too-many-tries",
        lambda theme: ChangeSecretScreen(theme, ChangeSecretProps(False, Trouble.TOO_MANY_TRIES)),
    ),
    Entry("account-card/question", lambda theme: LostCardScreen(theme, LostCardProps())),
    Entry("account-card/offline", lambda theme: LostCardScreen(theme, LostCardProps(Trouble.OFFLINE))),
    *(
        Entry(f"account-done/{done.value}", lambda theme, done=done: AccountDoneScreen(theme, AccountDoneProps(done)))
        for done in Done
    ),
)
