"""The pages of staff."""

import datetime as dt
import itertools

import pytest
from PySide6.QtWidgets import QApplication

from services.portal.contract import IdentifierKind
from services.rules.facts import RecordFacts, VerificationFacts
from services.rules.invitation import findings
from tests.gallery.codes import MATRIX
from tests.gallery.staff import HITS, MET, RECORD, UNMET
from tests.kiosk.visit.people import NOW
from tests.ui.pages import Page
from ui.phrases.rules import finding_words
from ui.shell import Shell
from ui.staff.email import EmailProps, EmailScreen
from ui.staff.masks import masked_date, masked_phone, masked_text
from ui.staff.not_verified import NotVerifiedScreen
from ui.staff.refused import InviteRefusedProps, InviteRefusedScreen
from ui.staff.results import ResultsProps, ResultsScreen
from ui.staff.search import SearchProps, SearchScreen
from ui.staff.slip import SlipProps, SlipScreen
from ui.staff.verify import VerifyProps, VerifyScreen


def test_a_search_needs_one_of_its_three(shell: Shell) -> None:
    screen = SearchScreen(shell.theme, SearchProps())
    page = Page(shell, screen)
    confirmed = page.hear(screen.confirmed)
    page.press("Search")
    assert "Please type one of the three." in page.says()
    screen.number.set_text(" 900001 ")
    page.press("Search")
    assert confirmed == [("", None, "900001")]


def test_a_hit_is_chosen_before_the_record_is_opened(shell: Shell) -> None:
    screen = ResultsScreen(shell.theme, ResultsProps(HITS))
    page = Page(shell, screen)
    chosen = page.hear(screen.chosen)
    page.press("Open the record")
    assert "Please choose a person first" in page.says()
    page.press("Demo Client Beta")
    page.press("Open the record")
    assert chosen == [("c1",)]


def test_only_kinds_leave_the_verification_page(shell: Shell) -> None:
    screen = VerifyScreen(shell.theme, VerifyProps(RECORD, findings=UNMET))
    page = Page(shell, screen)
    ticked = page.hear(screen.ticked)
    page.press("Full name matches")
    page.press("SSN, last four matches")
    assert ticked == [(True, frozenset()), (True, frozenset({IdentifierKind.SSN}))]


def test_what_is_not_in_the_record_cannot_match(shell: Shell) -> None:
    bare = RECORD.model_copy(update={"ssn_last4": "", "date_of_birth": None})
    page = Page(shell, VerifyScreen(shell.theme, VerifyProps(bare, findings=UNMET)))
    assert page.says().count("Not in the record") == 2
    with pytest.raises(AssertionError):
        page.press("SSN, last four matches")


def test_the_findings_are_said_in_sentences(shell: Shell) -> None:
    screen = VerifyScreen(shell.theme, VerifyProps(RECORD, findings=MET))
    page = Page(shell, screen)
    assert "Ready to go on" in page.says()
    screen.set_props(VerifyProps(RECORD, findings=UNMET))
    assert "Not ready yet" in page.says()
    assert "The person is under 18." in page.says()
    assert "Ready to go on" not in page.says()


def test_a_changed_address_must_be_confirmed_anew(shell: Shell) -> None:
    screen = EmailScreen(shell.theme, EmailProps("alpha@example.org"))
    page = Page(shell, screen)
    confirmed = page.hear(screen.confirmed)
    page.press("The person says that this e-mail is right.")
    screen.email.edited.emit("beta@example.org")
    page.press("Verified: invite")
    assert confirmed == []
    assert "tick the box" in page.says()


def test_each_rule_that_is_not_met_is_named_with_what_to_do(shell: Shell) -> None:
    page = Page(shell, InviteRefusedScreen(shell.theme, InviteRefusedProps(UNMET)))
    for finding in UNMET:
        assert finding.is_met or f"Rule {finding.rule}" in page.says()


def test_the_slip_shows_the_code_and_its_last_day(shell: Shell) -> None:
    screen = SlipScreen(shell.theme, SlipProps("K7QF 42M9", MATRIX, "a…@example.org", dt.date(2026, 12, 6)))
    page = Page(shell, screen)
    assert "K7QF 42M9" in page.says()
    assert "It works until December 6, 2026" in page.says()


def test_not_verified_invites_nobody(shell: Shell) -> None:
    page = Page(shell, NotVerifiedScreen(shell.theme))
    assert "Nobody was invited" in page.says()


def test_every_finding_of_the_rules_has_a_sentence_of_its_own(qapp: QApplication) -> None:
    unknown = finding_words("a_code_of_a_newer_portal")
    records = itertools.starmap(
        RecordFacts,
        itertools.product(
            (None, dt.date(1971, 4, 23), dt.date(2020, 4, 23)),
            (1, 2),
            ("", "no address", "alpha@example.org"),
            (None, "alpha@example.org", "beta@example.org"),
            (False, True),
            (False, True),
        ),
    )
    verifications = [None] + [
        VerificationFacts(is_verified, name, contact, kinds, NOW, NOW + dt.timedelta(days=days))
        for is_verified, name, contact, kinds, days in itertools.product(
            (False, True),
            (False, True),
            (False, True),
            (frozenset[IdentifierKind](), frozenset({IdentifierKind.SSN, IdentifierKind.PHOTO})),
            (0, 1),
        )
    ]
    codes = {
        finding.code
        for record, verification in itertools.product(records, verifications)
        for finding in findings(record, verification, now=NOW, today=NOW.date())
    }
    assert len(codes) >= 18
    assert {code for code in codes if finding_words(code) == unknown} == set()
    assert len({finding_words(code) for code in codes}) == len(codes)


@pytest.mark.parametrize(
    ("masked", "shown"),
    [
        (masked_phone("(408) 555-0142"), "(•••) •••-0142"),
        (masked_phone("5550"), "••••"),
        (masked_text("12 Elm St"), "•• ••• ••"),
        (masked_date(dt.date(1971, 4, 23)), "•• / •• / 1971"),
    ],
)
def test_a_mask_shows_only_what_it_may(masked: str, shown: str) -> None:
    assert masked == shown
