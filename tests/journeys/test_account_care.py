"""Staff care for accounts: closed at once while somebody is signed in elsewhere, opened again, a lost card replaced."""

import pytest
from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from kiosk.visit.flow.steps import Invited
from portal.database import reading
from portal.models import Account, ClientLocation
from services.portal.contract.location import LocationSubmission, LocationWay
from services.portal.locations import tell_location
from tests.gallery.stage import Look, staged
from tests.journeys.kiosk import PASSWORD, Kiosk, activate, choose_client, signed_in_client, unlock, verify
from tests.kiosk.visit.conftest import VisitOnScreen
from tests.portal.kit import STAFF_PIN, Kit
from ui.shell import Shell

TICKS = ("Full name matches", "Date of birth matches", "SSN, last four matches")
PLACE = LocationSubmission(way=LocationWay.PLACE, place="Under the bridge")


class Taps:
    """Presses, and counts them."""

    def __init__(self, visit: VisitOnScreen) -> None:
        self.visit = visit
        self.count = 0

    def __call__(self, *names: str) -> None:
        for name in names:
            self.visit.press(name)
            self.count += 1


def close_account(kiosk: Kiosk, shell: Shell, reason: str) -> VisitOnScreen:
    visit = kiosk.visit(shell)
    choose_client(visit)
    visit.press("Close the account")
    visit.press(reason)
    visit.press("Close the account")
    visit.type(STAFF_PIN)
    visit.press("Close the account")
    assert visit.step == "Deactivated", visit.stage.trouble
    return visit


def state(kit: Kit) -> str:
    with reading(kit.engine) as db:
        return db.scalars(select(Account)).one().state


def give_sign_in(visit: VisitOnScreen, button: str) -> str:
    """From the record on, for a client who has or had an account; returns the short code."""
    for name in TICKS:
        visit.press(name)
    visit.press("Verified: check e-mail")
    visit.press("The person says that this e-mail is right.")
    visit.press(button)
    visit.type(STAFF_PIN)
    visit.press("Give a new sign-in")
    step = visit.stage.flow.step
    assert isinstance(step, Invited), visit.stage.trouble
    return step.invitation.short_code.get_secret_value()


def test_verifying_and_inviting_takes_at_most_twelve_taps_after_the_name(qapp: QApplication, kiosk: Kiosk) -> None:
    with staged(Look()) as shell:
        visit = kiosk.visit(shell)
        unlock(visit)
        visit.press("Find a client")
        visit.type("Alpha")
        tap = Taps(visit)
        tap("Search", "Open the record", "Verify and invite", *TICKS)
        tap("Verified: check e-mail", "The person says that this e-mail is right.", "Verified: invite")
        assert visit.step == "Invited", visit.stage.trouble
        assert tap.count <= 12


def test_an_account_that_somebody_else_used_ends_on_another_kiosk_at_the_next_step(
    qapp: QApplication, kit: Kit, kiosk: Kiosk
) -> None:
    desk = Kiosk(kit)
    with staged(Look()) as shell, staged(Look()) as desk_shell:
        open_session = signed_in_client(kiosk, shell)
        tell_location(open_session.stage.client, PLACE)
        kit.clock.advance(seconds=1)
        staff = close_account(desk, desk_shell, "Somebody else used it (rule R6)")
        assert state(kit) == "deactivated"
        open_session.press("Messages")
        assert open_session.says("This account was closed just now")
        assert open_session.says("What you gave before is not lost.")
        assert open_session.stage.flow.client() is None
        assert not open_session.stage.flow.can_go_back
        with reading(kit.engine) as db:
            assert db.scalars(select(ClientLocation.place)).one() == "Under the bridge"
        staff.press("Review what clients gave")
        assert staff.says("Somebody else used this account.")
        staff.press("A place where the client can be found: Demo Client Alpha")
        assert staff.says("This account was closed because somebody else used it.")


def test_a_kiosk_asks_by_itself_and_covers_what_somebody_is_typing(qapp: QApplication, kit: Kit, kiosk: Kiosk) -> None:
    desk = Kiosk(kit)
    with staged(Look()) as shell, staged(Look()) as desk_shell:
        open_session = signed_in_client(kiosk, shell)
        open_session.press("My contact information")
        open_session.press("Help")
        open_session.stage.watch()
        assert open_session.step == "HelpStart"
        kit.clock.advance(seconds=1)
        close_account(desk, desk_shell, "Somebody else used it (rule R6)")
        open_session.stage.watch()
        assert open_session.step == "AccountStopped"
        assert open_session.says("This account was closed just now")
        assert not open_session.says("555-0199")


def test_an_account_is_opened_again_only_by_a_new_check_and_a_new_sign_in(
    qapp: QApplication, kit: Kit, kiosk: Kiosk
) -> None:
    with staged(Look()) as shell:
        signed_in_client(kiosk, shell)
        kit.clock.advance(seconds=1)
        close_account(kiosk, shell, "The client wants it (rule R8)")
        kit.clock.advance(seconds=1)
        staff = kiosk.visit(shell)
        verify(staff)
        code = give_sign_in(staff, "Verified: invite")
        assert state(kit) == "invited"
        old = kiosk.visit(shell)
        old.press("Sign in")
        old.type("alpha@example.org")
        old.press("Continue")
        old.type(PASSWORD)
        old.press("Sign in")
        assert old.says("That did not work.")
        activate(kiosk.visit(shell), code)
        assert state(kit) == "connected"


def test_a_lost_card_is_replaced_and_the_client_alone_knows_the_new_pin(
    qapp: QApplication, kit: Kit, kiosk: Kiosk
) -> None:
    with staged(Look()) as shell:
        signed_in_client(kiosk, shell)
        staff = kiosk.visit(shell)
        verify(staff)
        code = give_sign_in(staff, "Verified: new sign-in")
        client = kiosk.visit(shell)
        client.press("I have an invitation")
        client.type(code)
        client.press("Continue")
        client.type_date("3", "1", "1980")
        client.press("Continue")
        client.press("Card and PIN")
        client.press("Continue")
        client.type("280417", into=0)
        client.type("280417", into=1)
        client.press("Continue")
        assert client.step == "ShowCard", client.stage.trouble


@pytest.mark.parametrize("way", ["date of birth", "HMIS id"])
def test_a_client_is_found_without_a_name(qapp: QApplication, kiosk: Kiosk, way: str) -> None:
    with staged(Look()) as shell:
        visit = kiosk.visit(shell)
        unlock(visit)
        visit.press("Find a client")
        if way == "HMIS id":
            visit.type("HM-alpha", into=1)
        else:
            visit.type_date("3", "1", "1980")
        visit.press("Search")
        visit.press("Open the record")
        assert visit.step == "ChosenClient"
        assert visit.says("Demo Client Alpha")
