"""A kiosk with the real portal behind it, and the ways through it that every story needs."""

import os

from kiosk.visit.deliveries import event_of
from kiosk.visit.flow.steps import ActivationDone, Invited
from kiosk.visit.presenters.scenes import Scenes
from kiosk.visit.presenters.stage import Place, Stage
from services.capture.port import Camera
from services.capture.quads import PageFinder
from services.portal.client import PortalClient
from services.portal.transport import SealedAdapter, portal_session
from services.printing.port import Printer
from tests.gallery.stage import settle
from tests.journeys.direct_agent import DirectAgent
from tests.kiosk.visit.conftest import Inline, VisitOnScreen
from tests.portal.kit import STAFF_PIN, Kit
from ui.jobs import Jobs
from ui.shell import Shell

PASSWORD = "river lamp seven boats"


class Kiosk:
    """One kiosk: each `visit` is a new person's, over the same agent."""

    def __init__(self, kit: Kit) -> None:
        self.kit = kit
        self.agent = DirectAgent(kit.kiosk())
        self.adapter: SealedAdapter | None = None

    def visit(
        self,
        shell: Shell,
        *,
        printer: Printer | None = None,
        camera: Camera | None = None,
        page_finder: PageFinder | None = None,
    ) -> VisitOnScreen:
        self.adapter = SealedAdapter(self.agent, now=self.kit.clock, random=os.urandom)
        ticks = iter(range(0, 10_000_000, 8))
        stage = Stage(
            shell=shell,
            theme=shell.theme,
            jobs=Jobs(Inline(), parent=shell),
            port=self.agent,
            client=PortalClient(portal_session(self.adapter)),
            place=Place(
                self.kit.clock,
                lambda: next(ticks),
                is_demo=False,
                printer=printer,
                camera=camera,
                page_finder=page_finder,
            ),
        )
        stage.view = self.agent.public()
        scenes = Scenes(stage)
        stage.begin(scenes.open)
        settle()
        return VisitOnScreen(shell, stage, scenes, None, None)

    def read_news(self, visit: VisitOnScreen) -> None:
        """As the life of a visit does it, now."""
        assert self.adapter is not None
        for item in self.adapter.news():
            event = event_of(visit.stage.flow, item)
            assert event is not None
            visit.stage.news(event)


def unlock(visit: VisitOnScreen, name: str = "staff1") -> None:
    """Staff sign in and are at their home."""
    visit.press("Sign in")
    visit.type(name)
    visit.press("Continue")
    assert visit.says("What is your PIN?")
    visit.type(STAFF_PIN)
    visit.press("Sign in")
    assert visit.step == "StaffHome", visit.stage.trouble


def choose_client(visit: VisitOnScreen, name: str = "Alpha") -> None:
    """Staff sign in and find a client."""
    unlock(visit)
    visit.press("Find a client")
    visit.type(name)
    visit.press("Search")
    visit.press("Open the record")


def verify(visit: VisitOnScreen, name: str = "Alpha") -> None:
    """Staff sign in and compare a client with the record."""
    choose_client(visit, name)
    (way,) = {"Verify and invite", "Invite again", "Give a new sign-in", "Open the account again"} & set(
        visit.buttons()
    )
    visit.press(way)


def invite(visit: VisitOnScreen, name: str = "Alpha") -> str:
    """Staff find, verify and invite; returns the short code of the slip."""
    verify(visit, name)
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


def signed_in_client(
    kiosk: Kiosk,
    shell: Shell,
    *,
    printer: Printer | None = None,
    camera: Camera | None = None,
    page_finder: PageFinder | None = None,
) -> VisitOnScreen:
    """A client at home, with an account that is new."""
    code = invite(kiosk.visit(shell))
    visit = kiosk.visit(shell, printer=printer, camera=camera, page_finder=page_finder)
    activate(visit, code)
    return visit
