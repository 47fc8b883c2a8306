"""The rooms of *My papers*: what waits, what was signed, and what can be done with a signed paper."""

from collections.abc import Callable, Mapping
from typing import Final, assert_never

from kiosk.visit.flow.events import HomeRefreshed
from kiosk.visit.flow.events.papers import (
    CopyAsked,
    CopyWasTaken,
    PapersAsked,
    PaperTakenBack,
    SignedPaperOpened,
    SignedPaperPutAway,
    SignedPaperRead,
    TakeBackAsked,
    ToSignAsked,
)
from kiosk.visit.flow.steps.papers import (
    CopyOnItsWay,
    EmailCopy,
    PapersStep,
    PapersToSign,
    ReadSigned,
    SeePaper,
    SignedPapers,
    TakeBack,
)
from kiosk.visit.presenters import signed_props as props_of
from kiosk.visit.presenters.printing import Printing
from kiosk.visit.presenters.signing import Signing
from kiosk.visit.presenters.stage import Scene, Stage
from services.portal.contract import OfferedForm
from services.portal.contract.papers import SignedPaper
from services.portal.papers import email_copy, signed_paper, take_back
from ui.home.places import Room
from ui.papers.answers import AnswersScreen
from ui.papers.email_copy import CopyOnItsWayScreen, EmailCopyProps, EmailCopyScreen
from ui.papers.paper import SeePaperScreen
from ui.papers.signed import PapersProps, PapersScreen
from ui.papers.take_back import TakeBackProps, TakeBackScreen
from ui.papers.to_sign import ToSignProps, ToSignScreen
from ui.phrases.trouble import Trouble
from ui.roi.page import PageScreen

PAPER_ROOMS: Final = (Room.TO_SIGN, Room.SIGNED_PAPERS)


class MyPapers:
    """`rooms` leads to the pages. A paper is read at the portal, so opening one needs the network."""

    def __init__(self, stage: Stage, signing: Signing, printing: Printing) -> None:
        self._stage = stage
        self._signing = signing
        self._printing = printing
        self.rooms: Mapping[Room, Callable[[], None]] = {
            Room.TO_SIGN: lambda: stage.happened(ToSignAsked()),
            Room.SIGNED_PAPERS: lambda: stage.happened(PapersAsked()),
        }

    def scene(self, step: PapersStep) -> Scene:
        """The page of a step."""
        scene: Scene
        match step:
            case PapersToSign():
                scene = self._to_sign()
            case SignedPapers():
                scene = self._signed()
            case SeePaper(paper):
                scene = self._paper(paper)
            case ReadSigned(paper, number):
                scene = self._page(paper, number)
            case TakeBack(paper):
                scene = self._take_back(paper)
            case EmailCopy(paper):
                scene = self._email(paper)
            case CopyOnItsWay():
                screen = CopyOnItsWayScreen(self._stage.theme)
                screen.went_on.connect(self._stage.go_back)
                scene = Scene(screen, screen.retranslate)
            case _:
                assert_never(step)
        return scene

    def _to_sign(self) -> Scene:
        stage = self._stage

        def props() -> ToSignProps:
            lines = props_of.waiting_lines(stage.flow, stage.view, language=self._signing.language)
            return ToSignProps(lines, stage.trouble)

        screen = ToSignScreen(stage.theme, props())
        screen.chosen.connect(self._open_waiting)
        screen.went_back.connect(stage.go_back)
        return Scene(screen, lambda: screen.set_props(props()))

    def _open_waiting(self, key: str) -> None:
        offer: OfferedForm | None = next((one for one in self._stage.flow.waiting() if one.template_id == key), None)
        if offer is not None:
            self._signing.open(offer)

    def _signed(self) -> Scene:
        stage = self._stage

        def props() -> PapersProps:
            lines = props_of.signed_lines(stage.flow, stage.view, now=stage.place.now())
            return PapersProps(lines, stage.trouble)

        screen = PapersScreen(stage.theme, props())
        screen.chosen.connect(self._open_signed)
        screen.went_back.connect(stage.go_back)
        if stage.flow.kept or stage.flow.submissions:
            stage.quietly(stage.client.home, lambda home: stage.news(HomeRefreshed(home)))
        return Scene(screen, lambda: screen.set_props(props()))

    def _open_signed(self, signature_id: str) -> None:
        client = self._stage.client
        self._stage.work(lambda: signed_paper(client, signature_id), self._opened)

    def _opened(self, paper: SignedPaper) -> None:
        """A text that is not the one that was signed is never shown as if it were."""
        if props_of.form_of(paper) is None:
            self._stage.troubled(Trouble.PORTAL_BROKEN)
        else:
            self._stage.happened(SignedPaperOpened(paper))

    def _paper(self, paper: SignedPaper) -> Scene:
        stage = self._stage
        screen = SeePaperScreen(stage.theme, props_of.see_paper(stage.flow, paper, stage.view, trouble=None))
        screen.read_asked.connect(lambda: stage.happened(SignedPaperRead()))
        screen.email_asked.connect(lambda: stage.happened(CopyAsked()))
        screen.take_back_asked.connect(lambda: stage.begin_to_write(TakeBackAsked()))
        screen.went_back.connect(stage.go_back)
        self._printing.offer(screen, lambda _language: stage.client.signed_document(paper.summary.id))
        return Scene(
            screen,
            lambda: screen.set_props(props_of.see_paper(stage.flow, paper, stage.view, trouble=stage.trouble)),
        )

    def _page(self, paper: SignedPaper, number: int) -> Scene:
        stage = self._stage
        shown = props_of.signed_page(paper, number, stage.view)
        screen: PageScreen | AnswersScreen
        if shown.page is not None:
            screen = PageScreen(stage.theme, shown.page)
            screen.read.connect(lambda: stage.happened(SignedPaperRead()))
        else:
            screen = AnswersScreen(stage.theme, shown.answers)
            screen.put_away.connect(lambda: stage.happened(SignedPaperPutAway()))
        screen.went_back.connect(stage.go_back)
        return Scene(screen, screen.retranslate)

    def _take_back(self, paper: SignedPaper) -> Scene:
        stage, summary = self._stage, paper.summary
        screen = TakeBackScreen(stage.theme, TakeBackProps(summary.title))

        def confirm() -> None:
            client = stage.client
            stage.work(
                lambda: take_back(client, summary.id),
                lambda saved: stage.happened(PaperTakenBack(saved.id, summary.id)),
            )

        screen.confirmed.connect(confirm)
        screen.went_back.connect(stage.go_back)
        return Scene(screen, lambda: screen.set_props(TakeBackProps(summary.title, stage.trouble)))

    def _email(self, paper: SignedPaper) -> Scene:
        stage, signature_id = self._stage, paper.summary.id
        screen = EmailCopyScreen(stage.theme, EmailCopyProps(paper.email_hint))

        def confirm() -> None:
            client = stage.client
            stage.work(lambda: email_copy(client, signature_id), lambda _none: stage.happened(CopyWasTaken()))

        screen.confirmed.connect(confirm)
        screen.went_back.connect(stage.go_back)
        return Scene(screen, lambda: screen.set_props(EmailCopyProps(paper.email_hint, stage.trouble)))
