"""A client in *My account and privacy*, at a kiosk with the real portal behind it."""

import datetime as dt
from dataclasses import asdict

from PySide6.QtWidgets import QApplication

from kiosk.visit.flow.steps import ShowCard
from portal.database import transaction
from portal.models import Enrollment, Project
from tests.gallery.stage import Look, staged
from tests.journeys.kiosk import PASSWORD, Kiosk, invite, signed_in_client
from tests.kiosk.visit.conftest import VisitOnScreen
from tests.portal.kit import Kit
from tests.portal.people import PIN
from ui.tokens import Scheme, TextSize


def test_a_client_reads_who_did_what_back_to_the_first_event(qapp: QApplication, kit: Kit, kiosk: Kiosk) -> None:
    with staged(Look()) as shell:
        visit = signed_in_client(kiosk, shell)
        for _ in range(5):
            visit.press("Where I can be found")
            visit.press("Tell a place")
            visit.press("Here, at this center")
            visit.press("Continue")
            visit.press("Continue")
            visit.press("Continue")
            visit.press("Until I say something else")
            visit.press("Continue")
            visit.press("Tell my care team")
            visit.press("Do something else")
        visit.press("My account and privacy")
        visit.press("Who looked at my record")
        assert visit.says("Looked at your own pages.")
        assert visit.says("Told where you can be found.")
        assert not visit.says("Checked who you are.")
        visit.press("Show older")
        assert visit.says("Demo Staff1, Demo Agency 1")
        assert visit.says("Checked who you are.")
        assert not visit.says("Something else was done.")
        visit.press("Back")
        assert visit.says("Looked at your own pages.")
        visit.press("Back")
        assert visit.step == "MyAccount"


def test_programs_and_stays_are_read(qapp: QApplication, kit: Kit, kiosk: Kiosk) -> None:
    with transaction(kit.engine) as db:
        db.add(Project(id="project-1", hmis_id="p-1", agency_id="agency-1", name="Demo Shelter"))
        db.flush()
        stay = Enrollment(
            id="stay-1",
            hmis_id="e-1",
            client_id="client-alpha",
            project_id="project-1",
            entry_date=dt.date(2025, 10, 1),
        )
        db.add(stay)
    with staged(Look()) as shell:
        visit = signed_in_client(kiosk, shell)
        visit.press("My account and privacy")
        kiosk.agent.is_cut = True
        visit.press("My programs and stays")
        assert visit.says("This kiosk has no connection right now.")
        kiosk.agent.is_cut = False
        visit.press("My programs and stays")
        assert visit.says("Demo Shelter")
        assert visit.says("Since October 1, 2025")


def change_secret(visit: VisitOnScreen, old: str, new: str) -> None:
    visit.type(old, into=0)
    visit.type(new, into=1)
    visit.type(new, into=2)


def test_a_password_is_changed_and_counts_at_the_next_visit(qapp: QApplication, kiosk: Kiosk) -> None:
    new = "seven quiet boats again"
    with staged(Look()) as shell:
        visit = signed_in_client(kiosk, shell)
        visit.press("My account and privacy")
        assert "I lost my card" not in visit.buttons()
        visit.press("Change my password or PIN")
        change_secret(visit, "not the one at all", new)
        visit.press("Change my password")
        assert visit.says("This is not the right one.")
        visit.type(PASSWORD, into=0)
        visit.press("Change my password")
        assert visit.says("Your new password counts from now on")
        assert new not in str(asdict(visit.stage.flow))
        visit.press("Back to my account")
        assert visit.step == "MyAccount"
        again = kiosk.visit(shell)
        sign_in(again, "alpha@example.org", new)
        assert again.step == "Home"


def test_a_lost_card_is_reported_and_signs_nobody_in(qapp: QApplication, kiosk: Kiosk) -> None:
    with staged(Look()) as shell:
        code = invite(kiosk.visit(shell))
        visit = kiosk.visit(shell)
        card = activate_with_card(visit, code)
        visit.press("My account and privacy")
        visit.press("Change my password or PIN")
        change_secret(visit, PIN, "904172")
        visit.press("Change my PIN")
        assert visit.says("Your new PIN counts from now on")
        visit.press("Back to my account")
        visit.press("I lost my card")
        kiosk.agent.is_cut = True
        visit.press("Yes, my card is lost")
        assert visit.says("This kiosk has no connection right now.")
        kiosk.agent.is_cut = False
        visit.press("Yes, my card is lost")
        assert visit.says("They give you a new card in a minute.")
        visit.press("Back to my account")
        assert "I lost my card" not in visit.buttons()
        visit.press("Who looked at my record")
        assert visit.says("Reported your card as lost.")
        again = kiosk.visit(shell)
        sign_in(again, card, "904172")
        assert again.says("That did not work.")


def sign_in(visit: VisitOnScreen, identifier: str, secret: str) -> None:
    visit.press("Sign in")
    visit.type(identifier)
    visit.press("Continue")
    visit.type(secret)
    visit.press("Sign in")


def activate_with_card(visit: VisitOnScreen, code: str) -> str:
    """From the welcome page to the client's home; the card's text."""
    visit.press("I have an invitation")
    visit.type(code)
    visit.press("Continue")
    visit.type_date("3", "1", "1980")
    visit.press("Continue")
    visit.press("Card and PIN")
    visit.press("Continue")
    visit.type(PIN, into=0)
    visit.type(PIN, into=1)
    visit.press("Continue")
    step = visit.stage.flow.step
    assert isinstance(step, ShowCard), visit.stage.trouble
    visit.press("I have it")
    visit.press("Continue")
    return step.card_code


def test_how_a_client_reads_is_remembered_once_they_say_yes(qapp: QApplication, kiosk: Kiosk) -> None:
    with staged(Look()) as shell:
        visit = signed_in_client(kiosk, shell)
        shell.tools._choose_text_size(TextSize.LARGEST)
        visit.press("My account and privacy")
        visit.press("Language and reading")
        assert visit.says("Remember for next time?")
        assert visit.says("Text: largest")
        visit.press("Yes, remember it")
        assert visit.says("We remember how you read")
        shell.tools.toggle_contrast()
        assert visit.says("Contrast: high")
    with staged(Look()) as shell:
        again = kiosk.visit(shell)
        assert (shell.theme.text_size, shell.theme.scheme) == (TextSize.NORMAL, Scheme.LIGHT)
        sign_in(again, "alpha@example.org", PASSWORD)
        assert again.says("Hello. What would you like to do?")
        assert (shell.theme.text_size, shell.theme.scheme) == (TextSize.LARGEST, Scheme.HIGH_CONTRAST)
        again.press("My account and privacy")
        again.press("Language and reading")
        again.press("Do not remember it any more")
        assert again.says("Remember for next time?")
    with staged(Look()) as shell:
        last = kiosk.visit(shell)
        sign_in(last, "alpha@example.org", PASSWORD)
        assert shell.theme.text_size is TextSize.NORMAL


def test_the_remembered_language_is_spoken_after_sign_in(qapp: QApplication, kiosk: Kiosk) -> None:
    with staged(Look()) as shell:
        visit = signed_in_client(kiosk, shell)
        visit.press("My account and privacy")
        visit.press("Language and reading")
        visit.press("Yes, remember it")
        shell.tools._choose_language("es")
        assert visit.says("Recordamos cómo lee usted")
    with staged(Look()) as shell:
        again = kiosk.visit(shell)
        sign_in(again, "alpha@example.org", PASSWORD)
        assert again.says("Hola.")


def test_who_can_see_what_leads_to_who_looked(qapp: QApplication, kiosk: Kiosk) -> None:
    with staged(Look()) as shell:
        visit = signed_in_client(kiosk, shell)
        visit.press("My account and privacy")
        visit.press("Who can see what")
        assert visit.says("Demo Agency 1")
        assert visit.says("Their staff can open your record")
        visit.press("Who looked at my record")
        assert visit.says("Checked who you are.")
        visit.press("Back")
        assert visit.says("Who can see what about you?")
