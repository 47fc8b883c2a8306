"""The main job on the screen, against the real portal: verified, invited, activated, signed, received, exactly once."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from sqlalchemy import Engine, select

from kiosk.visit.flow.events import PaperReceived
from kiosk.visit.flow.steps import ActivationDone, Invited
from kiosk.visit.presenters.scenes import Scenes
from kiosk.visit.presenters.stage import Place, Stage
from portal.database import reading
from portal.models import Signature
from services.documents.inspection import require_passive
from services.portal.client import PortalClient, received_signature
from services.portal.transport import Delivered, SealedAdapter, portal_session
from tests.gallery.stage import Look, settle, staged
from tests.journeys.direct_agent import DirectAgent
from tests.kiosk.visit.conftest import Inline, VisitOnScreen
from tests.portal.conftest import cluster, database, sqlite_template
from tests.portal.kit import STAFF_PIN, Kit
from ui.jobs import Jobs

__all__ = ["cluster", "database", "sqlite_template"]

PASSWORD = "river lamp seven boats"


@pytest.fixture
def kit(database: Engine, tmp_path: Path) -> Iterator[Kit]:
    with Kit(database, tmp_path) as kit:
        kit.add_agency()
        kit.add_client("alpha")
        kit.add_form()
        yield kit


class Kiosk:
    """One kiosk: each `visit` is a new person's, over the same agent."""

    def __init__(self, kit: Kit) -> None:
        self.kit = kit
        self.agent = DirectAgent(kit.kiosk())
        self.adapter: SealedAdapter | None = None

    def visit(self, shell: object) -> VisitOnScreen:
        self.adapter = SealedAdapter(self.agent, now=self.kit.clock, random=os.urandom)
        ticks = iter(range(0, 10_000_000, 8))
        stage = Stage(
            shell=shell,
            theme=shell.theme,
            jobs=Jobs(Inline(), parent=shell),
            port=self.agent,
            client=PortalClient(portal_session(self.adapter)),
            place=Place(self.kit.clock, lambda: next(ticks), is_demo=False),
        )
        stage.view = self.agent.public()
        scenes = Scenes(stage)
        stage.begin(scenes.open)
        settle()
        return VisitOnScreen(shell, stage, scenes, None, None)

    def read_news(self, visit: VisitOnScreen) -> None:
        for item in self.adapter.news():
            assert isinstance(item, Delivered)
            visit.stage.news(PaperReceived(item.id, received_signature(item.reply)))


@pytest.fixture
def kiosk(kit: Kit) -> Kiosk:
    return Kiosk(kit)


def invite(visit: VisitOnScreen) -> str:
    """Staff find, verify and invite; returns the short code of the slip."""
    visit.press("Sign in")
    visit.type("staff1")
    visit.press("Continue")
    assert visit.says("What is your PIN?")
    visit.type(STAFF_PIN)
    visit.press("Sign in")
    visit.type("Alpha")
    visit.press("Search")
    visit.press("Open the record")
    for name in ("Full name matches", "Date of birth matches", "SSN, last four matches"):
        visit.press(name)
    visit.press("Verified: check e-mail")
    visit.press("The person says that this e-mail is right.")
    visit.press("Verified: invite")
    step = visit.stage.flow.step
    assert isinstance(step, Invited), visit.stage.trouble
    return step.invitation.short_code.get_secret_value()


def activate(visit: VisitOnScreen, code: str) -> None:
    visit.press("I have an invitation")
    visit.type(code)
    visit.press("Continue")
    visit.type_date("3", "1", "1980")
    visit.press("Continue")
    visit.press("E-mail and password")
    visit.press("Continue")
    visit.type(PASSWORD, into=0)
    visit.type(PASSWORD, into=1)
    visit.press("Continue")
    assert isinstance(visit.stage.flow.step, ActivationDone), visit.stage.trouble
    visit.press("Continue")


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
