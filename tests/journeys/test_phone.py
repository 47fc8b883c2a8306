"""A client signs in with their own phone, at a kiosk with the real portal behind it."""

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from kiosk.visit.flow.events.help import HelpAsked
from kiosk.visit.flow.steps.phone import ShowPhoneCode
from portal.database import reading, transaction
from portal.models import Account, PhoneSignIn, PortalSession
from services.portal.contract.phone import PhoneSignInCode
from tests.gallery.stage import Look, settle, staged
from tests.journeys.kiosk import PASSWORD, Kiosk, signed_in_client
from tests.kiosk.visit.conftest import VisitOnScreen
from tests.portal.kit import Kit
from tests.portal.web.browser import Browser
from ui.shell import Shell


@pytest.fixture(autouse=True)
def _time_stands_still(monkeypatch: pytest.MonkeyPatch) -> None:
    """On a slow machine too, time passes only where a test says so."""
    monkeypatch.setattr("portal.api.phone.INTERVAL_S", 3_600)
    monkeypatch.setattr("kiosk.visit.presenters.by_phone._LOOK_EVERY_MS", 3_600_000)


def waiting_visit(kiosk: Kiosk, shell: Shell) -> VisitOnScreen:
    """A visit that shows a code, of somebody who has an account."""
    signed_in_client(kiosk, shell)
    visit = kiosk.visit(shell)
    visit.press("Sign in")
    visit.press("Use my phone")
    assert visit.step == "ShowPhoneCode", visit.stage.trouble
    return visit


def code_of(visit: VisitOnScreen) -> PhoneSignInCode:
    step = visit.stage.flow.step
    assert isinstance(step, ShowPhoneCode)
    return step.code


def time_passes(visit: VisitOnScreen, kit: Kit, seconds: float = 3) -> None:
    """As the clock does it: what waits on this page for its time is done now."""
    kit.clock.advance(seconds=seconds)
    for timer in visit.page.findChildren(QTimer):
        if timer.isActive():
            timer.timeout.emit()
    settle()


def sign_in(phone: Browser, code: PhoneSignInCode) -> None:
    phone.open(code.verification_uri_complete.get_secret_value())
    phone.press("Sign in", identifier="alpha@example.org", secret=PASSWORD)


def test_a_client_signs_in_with_their_phone(qapp: QApplication, kit: Kit, kiosk: Kiosk) -> None:
    with staged(Look()) as shell:
        visit = waiting_visit(kiosk, shell)
        code, phone = code_of(visit), Browser(kit)
        number = code.number.get_secret_value()
        assert visit.says("portal.example.org/phone")
        assert visit.says(code.user_code.get_secret_value())
        assert visit.says("This code works for about 5 more minutes.")
        assert not visit.says(number), "nobody at the kiosk can know it before a phone has signed in"
        time_passes(visit, kit)
        assert visit.step == "ShowPhoneCode"
        phone.open("/phone").press("Continue", code=code.user_code.get_secret_value())
        assert phone.says("Demo Site 1")
        phone.press("Sign in", identifier="alpha@example.org", secret=PASSWORD)
        time_passes(visit, kit)
        assert visit.step == "ShowPhoneNumber"
        assert visit.says(number)
        time_passes(visit, kit)
        assert visit.step == "ShowPhoneNumber"
        phone.press("Continue", number=number)
        assert phone.says("You can look at the kiosk again")
        time_passes(visit, kit)
        assert visit.says("Hello. What would you like to do?")
        assert visit.stage.is_signed_in
        assert not visit.stage.flow.can_go_back
        visit.press("Where I can be found")
        assert visit.says("Demo Agency 1")


def test_this_was_not_me_ends_the_code_at_the_kiosk(qapp: QApplication, kit: Kit, kiosk: Kiosk) -> None:
    with staged(Look()) as shell:
        visit = waiting_visit(kiosk, shell)
        Browser(kit).open(code_of(visit).verification_uri_complete.get_secret_value()).press("This was not me")
        time_passes(visit, kit)
        assert visit.says("The sign-in was stopped on the phone")
        visit.press("Get a new code")
        assert visit.step == "ShowPhoneCode"
        visit.press("Back")
        assert visit.step == "Identify"


def test_after_its_time_a_code_is_over_and_a_new_one_works(qapp: QApplication, kit: Kit, kiosk: Kiosk) -> None:
    with staged(Look()) as shell:
        visit = waiting_visit(kiosk, shell)
        time_passes(visit, kit, 301)
        assert visit.says("This code does not work any more")
        visit.press("Get a new code")
        phone, code = Browser(kit), code_of(visit)
        sign_in(phone, code)
        time_passes(visit, kit)
        phone.press("Continue", number=code.number.get_secret_value())
        time_passes(visit, kit)
        assert visit.step == "Home"


def test_who_goes_back_leaves_no_code_behind(qapp: QApplication, kit: Kit, kiosk: Kiosk) -> None:
    with staged(Look()) as shell:
        visit = waiting_visit(kiosk, shell)
        link = code_of(visit).verification_uri_complete.get_secret_value()
        visit.press("Back")
        assert visit.step == "Identify"
        assert Browser(kit).open(link).says("This code does not work")


def test_a_new_code_ends_the_one_before_also_while_a_number_is_asked(
    qapp: QApplication, kit: Kit, kiosk: Kiosk
) -> None:
    with staged(Look()) as shell:
        visit = waiting_visit(kiosk, shell)
        phone = Browser(kit)
        sign_in(phone, code_of(visit))
        time_passes(visit, kit)
        visit.press("Get a new code")
        assert visit.step == "ShowPhoneCode"
        assert phone.press("Continue", number="10").says("This code does not work")


def test_without_network_the_page_says_so_and_asks_again_later(qapp: QApplication, kit: Kit, kiosk: Kiosk) -> None:
    with staged(Look()) as shell:
        visit = waiting_visit(kiosk, shell)
        phone, code = Browser(kit), code_of(visit)
        sign_in(phone, code)
        kiosk.agent.is_cut = True
        time_passes(visit, kit)
        assert visit.step == "ShowPhoneCode"
        assert visit.says("This kiosk has no connection right now.")
        kiosk.agent.is_cut = False
        time_passes(visit, kit, 8)
        assert visit.step == "ShowPhoneNumber"
        assert not visit.says("This kiosk has no connection right now.")


def test_an_account_that_was_closed_meanwhile_signs_nobody_in(qapp: QApplication, kit: Kit, kiosk: Kiosk) -> None:
    with staged(Look()) as shell:
        visit = waiting_visit(kiosk, shell)
        phone, code = Browser(kit), code_of(visit)
        sign_in(phone, code)
        time_passes(visit, kit)
        phone.press("Continue", number=code.number.get_secret_value())
        with transaction(kit.engine) as db:
            db.scalars(select(Account)).one().state = "deactivated"
        time_passes(visit, kit)
        assert visit.says("The sign-in was stopped on the phone")
        assert not visit.stage.is_signed_in


def test_a_yes_that_comes_after_the_person_went_back_is_signed_out(qapp: QApplication, kit: Kit, kiosk: Kiosk) -> None:
    with staged(Look()) as shell:
        visit = waiting_visit(kiosk, shell)
        phone, code = Browser(kit), code_of(visit)
        sign_in(phone, code)
        phone.press("Continue", number=code.number.get_secret_value())
        timers = visit.page.findChildren(QTimer)
        kit.clock.advance(seconds=3)
        for timer in timers:
            timer.timeout.emit()
        visit.stage.go_back()  # while the answer is under way
        settle()
        assert visit.step == "Identify"
        assert not visit.stage.is_signed_in
        with reading(kit.engine) as db:
            assert db.scalars(select(PhoneSignIn.state)).all()[-1] == "used"
            of_phone = select(PortalSession).where(PortalSession.authenticated_by == "phone_password")
            assert db.scalars(of_phone).one().ended_at is not None


def test_who_asks_for_help_meanwhile_finds_the_page_where_the_phone_is(
    qapp: QApplication, kit: Kit, kiosk: Kiosk
) -> None:
    with staged(Look()) as shell:
        visit = waiting_visit(kiosk, shell)
        phone, code, timers = Browser(kit), code_of(visit), visit.page.findChildren(QTimer)
        sign_in(phone, code)
        visit.stage.happened(HelpAsked())
        kit.clock.advance(seconds=3)
        for timer in timers:
            timer.timeout.emit()
        settle()
        assert visit.step == "HelpStart"
        visit.press("Back")
        assert visit.step == "ShowPhoneNumber"
        visit.stage.happened(HelpAsked())
        phone.press("Continue", number=code.number.get_secret_value())
        visit.press("Back")
        time_passes(visit, kit)
        assert visit.step == "Home"


def test_where_the_portal_has_no_public_address_a_phone_is_not_offered(
    qapp: QApplication, kit: Kit, kiosk: Kiosk
) -> None:
    kit.settings = kit.settings.model_copy(update={"public_url": None})
    kit.restart()
    with staged(Look()) as shell:
        visit = kiosk.visit(shell)
        visit.press("Sign in")
        assert "Use my phone" not in visit.buttons()
