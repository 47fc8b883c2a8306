"""The pages of staff, worked by hand."""

import pytest

from services.portal.contract import AccountState, IdentifierKind, Purpose
from services.portal.errors import Refused
from tests.kiosk.visit.conftest import VisitOnScreen
from tests.kiosk.visit.fakes import FakePortal
from tests.kiosk.visit.people import RECORD, UNMET


@pytest.fixture
def portal() -> FakePortal:
    return FakePortal(purpose=Purpose.STAFF)


def to_record(visit: VisitOnScreen) -> None:
    visit.sign_in()
    visit.type("Alpha")
    visit.press("Search")
    visit.press("Open the record")


def to_email(visit: VisitOnScreen) -> None:
    to_record(visit)
    for name in ("Full name matches", "Date of birth matches", "SSN, last four matches"):
        visit.press(name)
    visit.press("Verified: check e-mail")


def test_staff_come_to_the_search_by_the_same_pages(visit: VisitOnScreen) -> None:
    visit.sign_in()
    assert visit.step == "StaffSearch"


def test_a_search_without_a_hit_says_so(visit: VisitOnScreen) -> None:
    visit.portal.hits = []
    visit.sign_in()
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
    to_email(visit)
    visit.press("The person says that this e-mail is right.")
    visit.press("Verified: invite")
    assert visit.portal.calls[-2:] == ["reinstate", "invite"]


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
