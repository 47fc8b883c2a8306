"""The pages of staff, about people who do not exist."""

import datetime as dt
from collections.abc import Callable

from services.identity.compare import Comparison, Likeness, Validity
from services.portal.contract import AccountState, ClientRecord, ClientSummary, IdentifierKind, RuleFinding
from services.rules.facts import RecordFacts
from services.rules.invitation import findings
from tests.gallery.acts import gone_on
from tests.gallery.codes import MATRIX
from tests.gallery.entry import Entry
from ui.phrases.camera import CameraState
from ui.phrases.printing import Paper
from ui.phrases.trouble import Trouble
from ui.shell import Screen, Shell
from ui.staff.compare import CompareProps, CompareScreen
from ui.staff.email import EmailProps, EmailScreen
from ui.staff.home import StaffHomeProps, StaffHomeScreen
from ui.staff.not_verified import NotVerifiedScreen
from ui.staff.refused import InviteRefusedProps, InviteRefusedScreen
from ui.staff.results import ResultsProps, ResultsScreen
from ui.staff.scan import ScanProps, ScanScreen
from ui.staff.search import SearchProps, SearchScreen
from ui.staff.slip import SlipProps, SlipScreen
from ui.staff.verify import VerifyProps, VerifyScreen
from ui.theme import Theme
from ui.widgets import DateParts

HITS = tuple(
    ClientSummary(client_ref=f"c{number}", name=name, birth_year=year, hmis_id=f"90000{number}", account=account)
    for number, (name, year, account) in enumerate(
        (
            ("Demo Client Alpha", 1971, AccountState.NOT_CONNECTED),
            ("Demo Client Beta", 1988, AccountState.CONNECTED),
            ("Demo Client Gamma", None, AccountState.DEACTIVATED),
        )
    )
)
MANY = tuple(HITS[number % 3].model_copy(update={"client_ref": f"m{number}"}) for number in range(9))
RECORD = ClientRecord(
    client_ref="c0",
    name="Demo Client Alpha",
    hmis_id="900000",
    date_of_birth=dt.date(1971, 4, 23),
    dob_data_quality=1,
    ssn_last4="0000",
    phones=["(408) 555-0142"],
    addresses=[],
    recent_services=["Shelter stay, October 2026"],
    contact_email="alpha@example.org",
    account=AccountState.NOT_CONNECTED,
    valid_verification=None,
    findings=[],
)
_NOW = dt.datetime(2026, 11, 22, 18, 41, tzinfo=dt.UTC)
UNMET = findings(RecordFacts(dt.date(2010, 4, 23), 2, ""), None, now=_NOW, today=_NOW.date())
MET = tuple(
    RuleFinding(rule=rule, is_met=True, code=code)
    for rule, code in (
        ("R2", "identifiers_suffice"),
        ("R3", "birth_date_full"),
        ("R4", "email_confirmed"),
        ("R5", "adult"),
    )
)
_TICKED = frozenset({IdentifierKind.DATE_OF_BIRTH, IdentifierKind.PHONE_OR_ADDRESS})
_BARE = RECORD.model_copy(update={"ssn_last4": "", "phones": [], "recent_services": [], "date_of_birth": None})


def in_staff_mode(shell: Shell) -> None:
    """The colour and the countdown of staff."""
    shell.set_staff_mode(107)


def _entry(name: str, make: Callable[[Theme], Screen]) -> Entry:
    return Entry(name, make, in_staff_mode)


def _chosen(theme: Theme) -> ResultsScreen:
    screen = ResultsScreen(theme, ResultsProps(HITS))
    screen.choices.select(HITS[1].client_ref)
    return screen


def _confirmed(theme: Theme) -> EmailScreen:
    screen = EmailScreen(theme, EmailProps("alpha@example.org"))
    screen.right.setChecked(True)
    return screen


ENTRIES = (
    _entry("staff-home/unknown", lambda theme: StaffHomeScreen(theme, StaffHomeProps())),
    _entry("staff-home/counts", lambda theme: StaffHomeScreen(theme, StaffHomeProps(12, 3, 1, 2))),
    _entry("staff-home/nothing", lambda theme: StaffHomeScreen(theme, StaffHomeProps(0, 0, 0))),
    _entry("staff-home/offline", lambda theme: StaffHomeScreen(theme, StaffHomeProps(trouble=Trouble.OFFLINE))),
    _entry("staff-search/empty", lambda theme: SearchScreen(theme, SearchProps())),
    _entry("staff-search/left-out", gone_on(lambda theme: SearchScreen(theme, SearchProps()))),
    _entry("staff-search/nobody", lambda theme: SearchScreen(theme, SearchProps("Zeta", found_nobody=True))),
    _entry(
        "staff-search/half-a-date",
        gone_on(lambda theme: SearchScreen(theme, SearchProps(birth_date=DateParts("19", "4", "23")))),
    ),
    _entry("staff-search/offline", lambda theme: SearchScreen(theme, SearchProps("Alpha", trouble=Trouble.OFFLINE))),
    _entry("staff-results/three", lambda theme: ResultsScreen(theme, ResultsProps(HITS))),
    _entry("staff-results/one", lambda theme: ResultsScreen(theme, ResultsProps(HITS[:1]))),
    _entry("staff-results/many", lambda theme: ResultsScreen(theme, ResultsProps(MANY))),
    _entry("staff-results/chosen", _chosen),
    _entry("staff-results/left-out", gone_on(lambda theme: ResultsScreen(theme, ResultsProps(HITS)))),
    _entry("staff-results/gone", lambda theme: ResultsScreen(theme, ResultsProps(HITS, Trouble.NOT_FOUND))),
    _entry("staff-verify/ready", lambda theme: VerifyScreen(theme, VerifyProps(RECORD, True, _TICKED, MET))),
    _entry("staff-verify/not-ready", lambda theme: VerifyScreen(theme, VerifyProps(_BARE, findings=UNMET))),
    _entry(
        "staff-verify/offline",
        lambda theme: VerifyScreen(theme, VerifyProps(RECORD, True, _TICKED, MET, Trouble.OFFLINE)),
    ),
    _entry(
        "staff-verify/camera",
        lambda theme: VerifyScreen(theme, VerifyProps(RECORD, True, _TICKED, MET, can_scan=True)),
    ),
    *(
        _entry(f"staff-scan/{state.value}", lambda theme, state=state: ScanScreen(theme, ScanProps(state)))
        for state in CameraState
    ),
    _entry(
        "staff-compare/same",
        lambda theme: CompareScreen(
            theme, CompareProps(Comparison(Likeness.SAME, Likeness.SAME, Likeness.SAME, Validity.VALID))
        ),
    ),
    _entry(
        "staff-compare/mixed",
        lambda theme: CompareScreen(
            theme, CompareProps(Comparison(Likeness.CLOSE, Likeness.DIFFERENT, Likeness.NOT_ON_CARD, Validity.EXPIRED))
        ),
    ),
    _entry("staff-email/renewal", lambda theme: EmailScreen(theme, EmailProps("alpha@example.org", is_renewal=True))),
    _entry("staff-email/empty", lambda theme: EmailScreen(theme, EmailProps())),
    _entry("staff-email/left-out", gone_on(lambda theme: EmailScreen(theme, EmailProps()))),
    _entry("staff-email/filled", lambda theme: EmailScreen(theme, EmailProps("alpha@example.org"))),
    _entry("staff-email/not-asked", gone_on(lambda theme: EmailScreen(theme, EmailProps("alpha@example.org")))),
    _entry("staff-email/confirmed", _confirmed),
    _entry("staff-email/changed", lambda theme: EmailScreen(theme, EmailProps("", Trouble.CHANGED_MEANWHILE))),
    _entry("staff-refused/five-rules", lambda theme: InviteRefusedScreen(theme, InviteRefusedProps(UNMET))),
    _entry(
        "staff-slip/shown",
        lambda theme: SlipScreen(theme, SlipProps("K7QF 42M9", MATRIX, "a…@example.org", dt.date(2026, 12, 6))),
    ),
    *(
        Entry(
            f"staff-slip/{paper.value}",
            lambda theme: SlipScreen(theme, SlipProps("K7QF 42M9", MATRIX, "a…@example.org", dt.date(2026, 12, 6))),
            lambda shell, paper=paper: shell.screen_shown().show_paper(paper),
        )
        for paper in (Paper.OFFERED, Paper.FAILED)
    ),
    _entry("staff-not-verified/shown", NotVerifiedScreen),
)
