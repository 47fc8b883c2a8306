"""The main job on the screen, against the real portal: verified, invited, activated, signed, received, exactly once."""

import pytest
from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from portal.database import reading
from portal.models import Signature
from services.documents.inspection import require_passive
from tests.gallery.stage import Look, staged
from tests.journeys.kiosk import Kiosk, activate, invite
from tests.kiosk.visit.conftest import VisitOnScreen
from tests.portal.conftest import DATABASES

pytestmark = pytest.mark.parametrize("database", DATABASES, indirect=True)


def sign(visit: VisitOnScreen, answer: str) -> None:
    visit.press("Read and sign")
    visit.press("Yes, on this screen")
    while visit.step == "ReadPage":
        visit.press("Continue")
    visit.press(answer)
    visit.type("Demo Client Alpha")
    visit.press("Continue")
    visit.draw()
    visit.press("Check and sign")
    visit.press("Sign now")
    assert visit.step == "PaperKept", visit.stage.trouble


@pytest.mark.parametrize("answer", ["Yes, I agree", "No, I do not"])
def test_from_verification_to_a_received_paper(qapp: QApplication, kiosk: Kiosk, answer: str) -> None:
    with staged(Look()) as shell:
        code = invite(kiosk.visit(shell))
        visit = kiosk.visit(shell)
        activate(visit, code)
        assert visit.says("One paper is waiting for you to sign")
        sign(visit, answer)
        kiosk.read_news(visit)
        assert visit.says("Received")
        visit.press("Do something else")
        assert not visit.says("waiting for you")
        visit.press("My papers and ID")
        visit.press("My signed papers")
        assert visit.says("You agreed on" if answer.startswith("Yes") else "You said no on")
    with reading(kiosk.kit.engine) as db:
        assert len(db.scalars(select(Signature)).all()) == 1


def test_the_screen_names_the_same_last_day_as_the_sealed_paper(qapp: QApplication, kiosk: Kiosk) -> None:
    with staged(Look()) as shell:
        code = invite(kiosk.visit(shell))
        visit = kiosk.visit(shell)
        activate(visit, code)
        sign(visit, "Yes, I agree")
        kiosk.read_news(visit)
        with reading(kiosk.kit.engine) as db:
            until = require_passive(db.scalars(select(Signature)).one().pdf).valid_until
        assert until is not None
        assert visit.says(f"lasts until {until:%B} {until.day}, {until.year}")


def test_a_paper_signed_without_network_arrives_once_after_it_is_back(qapp: QApplication, kiosk: Kiosk) -> None:
    with staged(Look()) as shell:
        code = invite(kiosk.visit(shell))
        visit = kiosk.visit(shell)
        activate(visit, code)
        kiosk.agent.is_cut = True
        sign(visit, "Yes, I agree")
        assert visit.says("Saved on this kiosk")
        assert not visit.says("Received")
        kiosk.agent.is_cut = False
        kiosk.agent.deliver()
        kiosk.read_news(visit)
        assert visit.says("Received")
    with reading(kiosk.kit.engine) as db:
        assert len(db.scalars(select(Signature)).all()) == 1


def test_a_wrong_birth_date_shows_the_plain_page(qapp: QApplication, kiosk: Kiosk) -> None:
    with staged(Look()) as shell:
        code = invite(kiosk.visit(shell))
        visit = kiosk.visit(shell)
        visit.press("I have an invitation")
        visit.type(code)
        visit.press("Continue")
        visit.type_date("3", "2", "1980")
        visit.press("Continue")
        assert visit.step == "ActivationRefused"


def test_a_wrong_password_is_said_without_a_hint(qapp: QApplication, kiosk: Kiosk) -> None:
    with staged(Look()) as shell:
        visit = kiosk.visit(shell)
        visit.press("Sign in")
        visit.type("nobody@example.org")
        visit.press("Continue")
        assert visit.says("What is your password?")
        visit.type("not the password")
        visit.press("Sign in")
        assert visit.says("That did not work")
