"""The pages of staff, about people who do not exist."""

import datetime as dt

from services.portal.contract import AccountState, ClientRecord, ClientSummary, IdentifierKind, RuleFinding
from services.rules.facts import RecordFacts
from services.rules.invitation import findings
from tests.gallery.codes import MATRIX
from tests.gallery.entry import Entry
from ui.phrases.printing import Paper
from ui.phrases.trouble import Trouble
from ui.staff.email import EmailProps, EmailScreen
from ui.staff.not_verified import NotVerifiedScreen
from ui.staff.refused import InviteRefusedProps, InviteRefusedScreen
from ui.staff.results import ResultsProps, ResultsScreen
from ui.staff.search import SearchProps, SearchScreen
from ui.staff.slip import SlipProps, SlipScreen
from ui.staff.verify import VerifyProps, VerifyScreen

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

ENTRIES = (
    Entry("staff-search/empty", lambda theme: SearchScreen(theme, SearchProps())),
    Entry("staff-search/nobody", lambda theme: SearchScreen(theme, SearchProps("Zeta", found_nobody=True))),
    Entry("staff-search/offline", lambda theme: SearchScreen(theme, SearchProps("Alpha", trouble=Trouble.OFFLINE))),
    Entry("staff-results/three", lambda theme: ResultsScreen(theme, ResultsProps(HITS))),
    Entry("staff-verify/ready", lambda theme: VerifyScreen(theme, VerifyProps(RECORD, True, _TICKED, MET))),
    Entry("staff-verify/not-ready", lambda theme: VerifyScreen(theme, VerifyProps(_BARE, findings=UNMET))),
    Entry("staff-email/filled", lambda theme: EmailScreen(theme, EmailProps("alpha@example.org"))),
    Entry("staff-email/changed", lambda theme: EmailScreen(theme, EmailProps("", Trouble.CHANGED_MEANWHILE))),
    Entry("staff-refused/five-rules", lambda theme: InviteRefusedScreen(theme, InviteRefusedProps(UNMET))),
    Entry(
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
    Entry("staff-not-verified/shown", NotVerifiedScreen),
)
