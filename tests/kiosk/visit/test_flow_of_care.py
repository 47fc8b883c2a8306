"""Account care as pure steps: what cannot be done has no way to it."""

import pytest

from kiosk.visit.flow import Flow, advance, back
from kiosk.visit.flow.events import AccountWasStopped, ClientInvited, HomeRefreshed, InviteWasRefused, RecordOpened
from kiosk.visit.flow.events.care import AccountWasDeactivated, DeactivationWanted, PinWanted
from kiosk.visit.flow.events.help import HelpAsked
from kiosk.visit.flow.events.keeping import SubmissionSaved
from kiosk.visit.flow.events.staff import DeskRead
from kiosk.visit.flow.events.writing import Wrote
from kiosk.visit.flow.steps import AccountStopped, ConfirmEmail, Home, Invited, InviteRefused, StaffHome
from kiosk.visit.flow.steps.care import ChosenClient, Deactivate, PinAgain
from kiosk.visit.flow.values import Client, Nobody, Staff, Submission, SubmissionKind, Typed
from services.portal.contract import AccountState
from services.portal.contract.desk import Desk
from tests.kiosk.visit.people import HOME, INVITATION, RECORD, UNMET

STAFF = Staff("Demo Staff", 120, 1800)
AT_EMAIL = Flow(step=ConfirmEmail(RECORD, "1"), trail=(ChosenClient(RECORD, "1"),), person=STAFF)
AT_PIN = advance(AT_EMAIL, PinWanted())


@pytest.mark.parametrize("state", AccountState)
def test_only_an_account_that_somebody_could_use_is_closed(state: AccountState) -> None:
    chosen = Flow(step=ChosenClient(RECORD.model_copy(update={"account": state}), "1"), person=STAFF)
    can = state in (AccountState.INVITED, AccountState.CONNECTED)
    assert isinstance(advance(chosen, DeactivationWanted()).step, Deactivate) is can


def test_an_account_is_closed_behind_the_pin_page_only() -> None:
    why = Flow(step=Deactivate(RECORD), trail=(ChosenClient(RECORD, "1"),), person=STAFF)
    assert advance(why, AccountWasDeactivated()) == why
    assert advance(why, PinWanted()) == why
    assert advance(AT_PIN, AccountWasDeactivated()) == AT_PIN
    assert advance(why, PinWanted("client_wish")).step == PinAgain("client_wish")
    assert back(advance(why, PinWanted("client_wish"))) == why


def test_what_the_portal_says_behind_the_pin_page_belongs_to_the_page_below() -> None:
    assert advance(AT_PIN, ClientInvited(INVITATION)).step == Invited(INVITATION)
    refused = advance(AT_PIN, InviteWasRefused(UNMET))
    assert refused.step == InviteRefused(UNMET)
    assert back(refused) == AT_EMAIL
    assert advance(AT_PIN, RecordOpened(RECORD, "2")).step == ConfirmEmail(RECORD, "2")


def test_a_closed_account_leaves_nothing_of_the_client_wherever_they_are() -> None:
    typed = Typed(contact_email="alpha@example.org")
    told = (Submission("env-1", SubmissionKind.LOCATION),)
    at_home = Flow(step=Home(), person=Client(HOME), typed=typed, submissions=told)
    assert advance(at_home, AccountWasStopped()) == Flow(step=AccountStopped())
    in_help = advance(at_home, HelpAsked())
    assert advance(in_help, AccountWasStopped()) == Flow(step=AccountStopped())
    stopped = advance(at_home, AccountWasStopped())
    assert stopped.person == Nobody()
    for late in (HomeRefreshed(HOME), SubmissionSaved("env-2", SubmissionKind.CONTACT), Wrote(typed)):
        assert advance(stopped, late) == stopped
        in_help = advance(stopped, HelpAsked())
        assert advance(in_help, late) == in_help
        assert back(in_help) == stopped


def test_staff_are_not_stopped_by_a_clients_account() -> None:
    assert advance(AT_EMAIL, AccountWasStopped()) == AT_EMAIL


def test_how_much_waits_is_known_of_staff_alone() -> None:
    desk = Desk(reviews=2, messages=0, asks=1)
    at_desk = advance(Flow(step=StaffHome(), person=STAFF), DeskRead(desk))
    assert isinstance(at_desk.person, Staff)
    assert at_desk.person.desk == desk
    assert advance(Flow(step=Home(), person=Client(HOME)), DeskRead(desk)).person == Client(HOME)
