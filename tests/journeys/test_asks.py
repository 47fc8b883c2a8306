"""Staff ask a client for a place, a signature and a document; the client sees it at home and gives it."""

import pytest
from PySide6.QtWidgets import QApplication
from sqlalchemy import update

from portal.database import transaction
from portal.models import FormTemplate
from tests.gallery.stage import Look, staged
from tests.journeys.kiosk import PASSWORD, Kiosk, choose_client, signed_in_client
from tests.kiosk.visit.conftest import VisitOnScreen
from tests.portal.kit import STAFF_PIN, Kit
from ui.shell import Shell


def sign_in(kiosk: Kiosk, shell: Shell, name: str, secret: str) -> VisitOnScreen:
    visit = kiosk.visit(shell)
    visit.press("Sign in")
    visit.type(name)
    visit.press("Continue")
    visit.type(secret)
    visit.press("Sign in")
    return visit


def to_asks(kiosk: Kiosk, shell: Shell) -> VisitOnScreen:
    visit = kiosk.visit(shell)
    choose_client(visit)
    visit.press("What we ask for")
    assert visit.says("Nothing is asked for now"), visit.stage.trouble
    return visit


def ask(visit: VisitOnScreen, what: str, note: str = "") -> None:
    visit.press("Ask for something")
    visit.press(what)
    if note:
        visit.type(note)
    visit.press("Ask the client")
    assert visit.step == "AskedOfClient", visit.stage.trouble


@pytest.fixture
def without_papers(kit: Kit) -> None:
    """So that no paper is the client's first step."""
    with transaction(kit.engine) as db:
        db.execute(update(FormTemplate).values(is_offered=False))


@pytest.mark.usefixtures("without_papers")
def test_a_place_that_staff_ask_for_is_the_clients_next_step(qapp: QApplication, kiosk: Kiosk) -> None:
    with staged(Look()) as shell:
        signed_in_client(kiosk, shell)
        visit = to_asks(kiosk, shell)
        ask(visit, "Where the client can be found")
        assert visit.says("The client has not answered yet.")
        visit.press("Ask for something")
        assert "Where the client can be found" not in visit.buttons()
        client = sign_in(kiosk, shell, "alpha@example.org", PASSWORD)
        assert client.says("Your care team asks where they can find you")
        client.press("Tell a place")
        assert client.step == "ToldLocations"


@pytest.mark.usefixtures("without_papers")
def test_a_document_is_asked_for_with_a_note_and_taken_back(qapp: QApplication, kiosk: Kiosk) -> None:
    with staged(Look()) as shell:
        signed_in_client(kiosk, shell)
        visit = to_asks(kiosk, shell)
        visit.press("Ask for something")
        visit.press("Something else")
        visit.press("Ask the client")
        assert visit.step == "AskClient"
        visit.type("Letter of the shelter")
        visit.press("Ask the client")
        assert visit.says("Letter of the shelter")
        client = sign_in(kiosk, shell, "alpha@example.org", PASSWORD)
        assert client.says("Your care team asks for a document")
        again = sign_in(kiosk, shell, "staff1", STAFF_PIN)
        again.press("What clients are asked for")
        assert again.says("1 thing open")
        again.press("Demo Client Alpha")
        again.press("Not needed any more: Something else")
        assert again.says("Nothing is asked for now")
        again.press("Back")
        assert again.says("Nobody is asked for anything")
        again.press("Back")
        assert again.describes("Nothing waits")
        assert not sign_in(kiosk, shell, "alpha@example.org", PASSWORD).says("Your care team asks")


def test_a_signature_is_asked_for_by_the_name_of_its_paper(qapp: QApplication, kiosk: Kiosk) -> None:
    with staged(Look()) as shell:
        signed_in_client(kiosk, shell)
        visit = to_asks(kiosk, shell)
        ask(visit, "A signature: Sample release of information")
        assert visit.says("A signature: Sample release of information")
        visit.press("Not needed any more: A signature: Sample release of information")
        assert visit.says("Nothing is asked for now")
