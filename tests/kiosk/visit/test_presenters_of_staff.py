"""The pages of staff, worked by hand."""

import datetime as dt

import pytest

from kiosk.messages import EndReason
from kiosk.visit.flow.values import TypedDate
from services.portal.contract import AccountState, ClientSearch, DeactivationRequest, IdentifierKind, Purpose
from services.portal.contract.desk import Desk
from services.portal.errors import Refused
from tests.kiosk.visit.conftest import VisitOnScreen
from tests.kiosk.visit.fakes import FakePortal
from tests.kiosk.visit.people import RECORD, UNMET


@pytest.fixture
def portal() -> FakePortal:
    return FakePortal(purpose=Purpose.STAFF)


def to_client(visit: VisitOnScreen) -> None:
    visit.sign_in()
    visit.press("Find a client")
    visit.type("Alpha")
    visit.press("Search")
    visit.press("Open the record")


def to_record(visit: VisitOnScreen, way: str = "Verify and invite") -> None:
    to_client(visit)
    visit.press(way)


def to_email(visit: VisitOnScreen, way: str = "Verify and invite") -> None:
    to_record(visit, way)
    for name in ("Full name matches", "Date of birth matches", "SSN, last four matches"):
        visit.press(name)
    visit.press("Verified: check e-mail")


def test_staff_come_to_their_home_by_the_same_pages_and_see_how_much_waits(visit: VisitOnScreen) -> None:
    visit.sign_in()
    assert visit.step == "StaffHome"
    assert visit.describes("3 things wait")
    assert visit.describes("Nothing waits")


def test_the_counts_are_asked_for_anew_when_staff_come_home(visit: VisitOnScreen) -> None:
    visit.sign_in()
    visit.press("Find a client")
    visit.portal.desk = Desk(reviews=0, messages=0, asks=1)
    visit.press("Back")
    assert not visit.describes("3 things wait")
    assert visit.describes("1 thing is not given yet")


def test_home_says_how_many_wait_too_long(visit: VisitOnScreen) -> None:
    visit.portal.desk = Desk(reviews=0, messages=3, asks=0, overdue=2)
    visit.sign_in()
    assert visit.describes("3 clients wait for an answer · 2 overdue")


def test_a_tile_ends_staff_mode(visit: VisitOnScreen) -> None:
    visit.sign_in()
    ended: list[EndReason] = []
    visit.stage.ended.connect(ended.append)
    visit.press("End staff mode")
    assert ended == [EndReason.SIGNED_OUT]


def test_a_date_is_typed_whole_or_not_at_all(visit: VisitOnScreen) -> None:
    visit.sign_in()
    visit.press("Find a client")
    visit.press("Search")
    assert visit.says("Please type one of the three")
    visit.type_date("4", "23", "71")
    visit.press("Search")
    assert visit.says("a year of four digits")
    assert "search_clients" not in visit.portal.calls
    visit.type_date("4", "23", "1971")
    visit.press("Search")
    (search,) = [body for body in visit.portal.bodies if isinstance(body, ClientSearch)]
    assert (search.name, search.date_of_birth) == (None, dt.date(1971, 4, 23))
    visit.press("Back")
    assert visit.stage.flow.typed.search_birth_date == TypedDate("1971", "4", "23")


@pytest.mark.parametrize(("typed", "is_card"), [("kc1-7777", True), ("HM-77", False)])
def test_the_code_of_a_card_is_told_from_an_hmis_id(visit: VisitOnScreen, typed: str, is_card: bool) -> None:
    visit.sign_in()
    visit.press("Find a client")
    visit.type(typed, into=1)
    visit.press("Search")
    (search,) = [body for body in visit.portal.bodies if isinstance(body, ClientSearch)]
    assert search.hmis_id == (None if is_card else typed)
    assert (search.card is not None) is is_card


def test_a_search_without_a_hit_says_so(visit: VisitOnScreen) -> None:
    visit.portal.hits = []
    visit.sign_in()
    visit.press("Find a client")
    visit.type("Zeta")
    visit.press("Search")
    assert visit.step == "StaffSearch"
    assert visit.says("Nobody was found")


def test_personal_values_are_masked_until_they_are_asked_for(visit: VisitOnScreen) -> None:
    to_record(visit)
    assert not visit.says("04 / 23 / 1971")
    assert not visit.says("555")
    visit.press("Show Date of birth")
    assert visit.says("04 / 23 / 1971")


def test_the_name_and_two_identifiers_make_it_ready(visit: VisitOnScreen) -> None:
    to_record(visit)
    assert visit.says("Not ready yet")
    visit.press("Full name matches")
    visit.press("Date of birth matches")
    assert visit.says("Two identifiers must match")
    visit.press("SSN, last four matches")
    assert visit.says("Ready to go on")
    assert not visit.says("Not ready yet")


def test_the_kiosk_refuses_with_each_rule_in_a_sentence_before_the_portal_is_asked(visit: VisitOnScreen) -> None:
    visit.portal.record = RECORD.model_copy(update={"dob_data_quality": 2})
    to_record(visit)
    visit.press("Verified: check e-mail")
    assert visit.step == "InviteRefused"
    assert visit.says("Rule R2")
    assert visit.says("Rule R3")
    assert visit.says("Correct it in HMIS first")
    assert "record_verification" not in visit.portal.calls


def test_the_ticks_are_there_again_after_back(visit: VisitOnScreen) -> None:
    to_email(visit)
    visit.press("Back")
    assert visit.says("Ready to go on")


def test_nothing_changes_before_the_verification_is_recorded(visit: VisitOnScreen) -> None:
    to_email(visit)
    visit.press("Verified: invite")
    assert visit.says("tick the box")
    visit.press("The person says that this e-mail is right.")
    visit.press("Verified: invite")
    assert visit.portal.calls[-3:] == ["record_verification", "put_contact_email", "invite"]
    request = visit.portal.bodies[-3]
    assert request.kinds == sorted([IdentifierKind.DATE_OF_BIRTH, IdentifierKind.SSN])  # type: ignore[attr-defined]
    assert visit.step == "Invited"
    assert visit.says("K7QF 42M9")
    assert visit.says("December 6, 2026")


def test_an_address_that_is_none_is_said(visit: VisitOnScreen) -> None:
    to_email(visit)
    visit.type("alpha at example")
    visit.press("The person says that this e-mail is right.")
    visit.press("Verified: invite")
    assert visit.says("This is not an e-mail address")
    assert "put_contact_email" not in visit.portal.calls


def test_a_closed_account_is_opened_again_on_the_new_verification(visit: VisitOnScreen) -> None:
    visit.portal.record = RECORD.model_copy(update={"account": AccountState.DEACTIVATED})
    to_email(visit, "Open the account again")
    visit.press("The person says that this e-mail is right.")
    visit.press("Verified: invite")
    assert visit.says("What is your own PIN?")
    assert "record_verification" not in visit.portal.calls
    visit.press("Give a new sign-in")
    assert visit.says("Please type your PIN.")
    visit.portal.fault = Refused("pin_wrong")
    visit.type("111222")
    visit.press("Give a new sign-in")
    assert visit.says("This is not the right one")
    assert "record_verification" not in visit.portal.calls
    visit.type("482913")
    visit.press("Give a new sign-in")
    assert visit.portal.calls[-5:] == [
        "give_pin_again",
        "record_verification",
        "put_contact_email",
        "reinstate",
        "invite",
    ]
    assert visit.step == "Invited"


def test_who_has_an_account_gets_a_new_sign_in_in_place_of_the_old_one(visit: VisitOnScreen) -> None:
    visit.portal.record = RECORD.model_copy(update={"account": AccountState.CONNECTED})
    to_email(visit, "Give a new sign-in")
    visit.press("The person says that this e-mail is right.")
    visit.press("Verified: new sign-in")
    visit.type("482913")
    visit.press("Give a new sign-in")
    assert visit.portal.calls[-2:] == ["put_contact_email", "renew"]
    assert visit.step == "Invited"


@pytest.mark.parametrize("state", [AccountState.NOT_CONNECTED, AccountState.DEACTIVATED])
def test_an_account_that_nobody_can_use_is_not_offered_to_be_closed(visit: VisitOnScreen, state: AccountState) -> None:
    visit.portal.record = RECORD.model_copy(update={"account": state})
    to_client(visit)
    assert "Close the account" not in visit.buttons()


def test_an_account_is_closed_for_a_reason_and_with_the_pin(visit: VisitOnScreen) -> None:
    visit.portal.record = RECORD.model_copy(update={"account": AccountState.CONNECTED})
    to_client(visit)
    visit.press("Close the account")
    visit.press("Close the account")
    assert visit.says("Please choose a reason first.")
    visit.press("Somebody else used it (rule R6)")
    visit.press("Close the account")
    visit.type("482913")
    visit.press("Close the account")
    assert visit.portal.calls[-2:] == ["give_pin_again", "deactivate"]
    assert visit.portal.bodies[-1] == DeactivationRequest(reason="used_by_other")
    assert visit.says("Look at what was given")
    assert not visit.stage.flow.can_go_back
    visit.press("Next client")
    assert visit.step == "StaffSearch"
    visit.press("Back")
    assert visit.step == "StaffHome"


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("rule_r7", "Rule R7: a closed account opens only after a new check."),
        ("account_deactivated", "Please verify the person again now."),
        ("not_connected", "Please go back and look the client up again."),
        ("no_account", "Rules R6 and R8: there is no account to close."),
    ],
)
def test_what_the_portal_refuses_is_said_with_the_rule_and_what_to_do(
    visit: VisitOnScreen, code: str, words: str
) -> None:
    visit.portal.record = RECORD.model_copy(update={"account": AccountState.CONNECTED})
    to_client(visit)
    visit.portal.fault = Refused(code, status=409)
    visit.press("What we ask for")
    assert visit.says(words)


def test_the_portals_own_refusal_is_shown_rule_by_rule(visit: VisitOnScreen) -> None:
    to_email(visit)
    visit.press("The person says that this e-mail is right.")
    visit.portal.record = RECORD.model_copy(update={"findings": list(UNMET)})
    visit.portal.fault = Refused("rule_r5", rule="R5")
    visit.press("Verified: invite")
    assert visit.step == "InviteRefused"
    assert visit.says("under 18")


def test_a_contact_tab_that_was_changed_meanwhile_is_said(visit: VisitOnScreen) -> None:
    to_email(visit)
    visit.press("The person says that this e-mail is right.")
    visit.portal.fault = Refused("etag_changed", status=412)
    visit.press("Verified: invite")
    assert visit.step == "ConfirmEmail"
    assert visit.says("Somebody else changed this record")


def test_not_verified_is_recorded_and_the_next_client_starts_empty(visit: VisitOnScreen) -> None:
    to_record(visit)
    visit.press("Not verified")
    assert visit.portal.bodies[-1].result == "not_verified"  # type: ignore[attr-defined]
    visit.press("Next client")
    assert visit.step == "StaffSearch"
    assert visit.stage.flow.typed.search_name == ""
