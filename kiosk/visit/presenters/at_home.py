"""A client's own pages: home, signed papers, closing the account."""

from typing import assert_never

from kiosk.visit.flow.directory_steps import DirectoryAsked
from kiosk.visit.flow.events import (
    AccountWasClosed,
    CloseAccountAsked,
    HomeRefreshed,
    PapersAsked,
)
from kiosk.visit.flow.steps import AccountClosed, CloseAccount, Home, HomeStep, SignedPapers
from kiosk.visit.flow.values import Client
from kiosk.visit.presenters.signing import Signing
from kiosk.visit.presenters.site import last_day, local
from kiosk.visit.presenters.stage import Scene, Stage
from services.portal.contract import SignatureSummary
from ui.home.close_account import AccountClosedScreen, CloseAccountProps, CloseAccountScreen
from ui.home.papers import PaperLine, PapersProps, PapersScreen, PaperState
from ui.home.screen import HomeProps, HomeScreen


class AtHome:
    """Shows only what there is for this client now."""

    def __init__(self, stage: Stage, signing: Signing) -> None:
        self._stage = stage
        self._signing = signing

    def scene(self, step: HomeStep) -> Scene:
        """The page of a step."""
        match step:
            case Home():
                return self._home()
            case SignedPapers():
                return self._papers()
            case CloseAccount():
                return self._close_account()
            case AccountClosed():
                screen = AccountClosedScreen(self._stage.theme)
                return Scene(screen, screen.retranslate)
        assert_never(step)

    def _home(self) -> Scene:
        stage = self._stage
        screen = HomeScreen(stage.theme, self._home_props())
        screen.paper_chosen.connect(lambda: self._signing.open(stage.flow.waiting()[0]))
        screen.papers_chosen.connect(lambda: stage.happened(PapersAsked()))
        screen.help_chosen.connect(lambda: stage.happened(DirectoryAsked()))
        screen.account_chosen.connect(lambda: stage.happened(CloseAccountAsked()))
        if stage.flow.kept:
            stage.quietly(stage.client.home, lambda home: stage.news(HomeRefreshed(home)))
        return Scene(screen, lambda: screen.set_props(self._home_props()))

    def _home_props(self) -> HomeProps:
        waiting = self._stage.flow.waiting()
        return HomeProps(
            waiting=len(waiting),
            signed=len(self._lines()),
            is_new_version=bool(waiting and waiting[0].replaces_version),
            trouble=self._stage.trouble,
        )

    def _papers(self) -> Scene:
        screen = PapersScreen(self._stage.theme, PapersProps(self._lines()))
        screen.went_back.connect(self._stage.go_back)
        return Scene(screen, lambda: screen.set_props(PapersProps(self._lines())))

    def _lines(self) -> tuple[PaperLine, ...]:
        person = self._stage.flow.person
        if not isinstance(person, Client):
            return ()
        known = {summary.id for summary in person.home.signed}
        titles = {(form.template_id, form.version): form.title for form in person.home.offered}
        today = local(self._stage.place.now(), self._stage.view).date()
        fresh = tuple(
            PaperLine(titles.get((paper.template_id, paper.version), ""), PaperState.SAVED, today)
            for paper in self._stage.flow.kept
            if paper.received is None or paper.received.id not in known
        )
        return fresh + tuple(self._line(summary) for summary in person.home.signed)

    def _line(self, summary: SignatureSummary) -> PaperLine:
        view = self._stage.view
        return PaperLine(
            summary.title,
            PaperState(summary.state.value),
            local(summary.signed_at, view).date(),
            last_day(summary.expires_at, view) if summary.expires_at else None,
            summary.reference,
        )

    def _close_account(self) -> Scene:
        stage = self._stage
        screen = CloseAccountScreen(stage.theme, CloseAccountProps())
        client = stage.client
        screen.confirmed.connect(
            lambda: stage.work(client.deactivate_own_account, lambda _none: stage.happened(AccountWasClosed()))
        )
        screen.went_back.connect(stage.go_back)
        return Scene(screen, lambda: screen.set_props(CloseAccountProps(stage.trouble)))
