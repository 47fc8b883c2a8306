"""The pages on which staff ask a client for a document, a signature or a place."""

from typing import assert_never

from kiosk.visit.flow.events.asks import AskedListed, AskedOpened, AskingWanted
from kiosk.visit.flow.steps.asks import AskClient, AskedOfClient, AsksStep, WhoIsAsked
from kiosk.visit.presenters.site import local
from kiosk.visit.presenters.stage import Scene, Stage
from services.portal.agent_port import PublicView
from services.portal.asks import AskedOf, ask, asked_of, withdraw_ask, withdraw_document
from services.portal.contract import ClientSummary
from services.portal.contract.asks import AskKind, AskWanted
from services.portal.contract.documents import DocumentKind, DocumentWanted
from services.portal.desk import asked_clients
from ui.asks.ask import DOCUMENT, PAPER, AskProps, AskScreen
from ui.asks.asked import AskedLine, AskedProps, AskedScreen
from ui.asks.who import AskedClientLine, WhoIsAskedProps, WhoIsAskedScreen
from ui.phrases.trouble import Trouble


class Asking:
    """Each change is followed by what the portal then says is open."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    def open(self, summary: ClientSummary) -> None:
        """Ask the portal what is open with this client."""
        client = self._stage.client
        self._stage.work(lambda: AskedOpened(summary, asked_of(client, summary.client_ref)), self._stage.happened)

    def open_all(self) -> None:
        """Ask the portal with whom something is open."""
        client = self._stage.client
        self._stage.work(lambda: AskedListed(tuple(asked_clients(client))), self._stage.happened)

    def scene(self, step: AsksStep) -> Scene:
        """The page of a step."""
        match step:
            case WhoIsAsked():
                return self._who(step)
            case AskedOfClient():
                return self._asked(step)
            case AskClient():
                return self._ask(step)
            case _:
                assert_never(step)

    def _who(self, step: WhoIsAsked) -> Scene:
        stage = self._stage
        by_ref = {one.client.client_ref: one.client for one in step.clients}
        screen = WhoIsAskedScreen(stage.theme, _who_props(step, stage.view, None))
        screen.opened.connect(lambda client_ref: self.open(by_ref[client_ref]))
        screen.went_back.connect(stage.go_back)
        return Scene(screen, lambda: screen.set_props(_who_props(step, stage.view, stage.trouble)))

    def _asked(self, step: AskedOfClient) -> Scene:
        stage = self._stage
        screen = AskedScreen(stage.theme, _asked_props(step, stage.view, None))
        is_document = {one.id for one in step.asked.documents}
        client, summary = stage.client, step.client

        def withdraw(item_id: str) -> None:
            def job() -> AskedOpened:
                take_back = withdraw_document if item_id in is_document else withdraw_ask
                take_back(client, summary.client_ref, item_id)
                return AskedOpened(summary, asked_of(client, summary.client_ref))

            stage.work(job, stage.happened)

        screen.withdrawn.connect(withdraw)
        screen.ask_wanted.connect(lambda: stage.happened(AskingWanted()))
        screen.went_back.connect(self._back_from_one)
        return Scene(screen, lambda: screen.set_props(_asked_props(step, stage.view, stage.trouble)))

    def _back_from_one(self) -> None:
        """The list says what is open now."""
        if self._stage.flow.trail and isinstance(self._stage.flow.trail[-1], WhoIsAsked):
            self.open_all()
        else:
            self._stage.go_back()

    def _ask(self, step: AskClient) -> Scene:
        stage = self._stage
        screen = AskScreen(stage.theme, _ask_props(step.asked, None))
        client, summary = stage.client, step.client

        def asked(key: str, note: str) -> None:
            def job() -> AskedOpened:
                ask(client, summary.client_ref, wanted_of(key, note))
                return AskedOpened(summary, asked_of(client, summary.client_ref))

            stage.work(job, stage.happened)

        screen.asked.connect(asked)
        screen.went_back.connect(stage.go_back)
        return Scene(screen, lambda: screen.set_props(_ask_props(step.asked, stage.trouble)))


def wanted_of(key: str, note: str) -> AskWanted | DocumentWanted:
    """What a choice on the page means to the portal."""
    if key.startswith(DOCUMENT):
        return DocumentWanted(kind=DocumentKind(key.removeprefix(DOCUMENT)), note=note)
    if key.startswith(PAPER):
        return AskWanted(kind=AskKind.SIGNATURE, template_id=key.removeprefix(PAPER))
    return AskWanted(kind=AskKind.LOCATION)


def _who_props(step: WhoIsAsked, view: PublicView | None, trouble: Trouble | None) -> WhoIsAskedProps:
    lines = (
        AskedClientLine(one.client.client_ref, one.client.name, one.count, local(one.since, view).date())
        for one in step.clients
    )
    return WhoIsAskedProps(tuple(lines), trouble)


def _asked_props(step: AskedOfClient, view: PublicView | None, trouble: Trouble | None) -> AskedProps:
    asks = (
        (one.asked_at, AskedLine(one.id, one.asked_by, local(one.asked_at, view).date(), paper=one.title))
        for one in step.asked.asks.asks
    )
    documents = (
        (
            one.asked_at,
            AskedLine(
                one.id,
                one.asked_by,
                local(one.asked_at, view).date(),
                one.kind,
                note=one.note,
                answer=one.answer,
                is_given=one.is_given,
            ),
        )
        for one in step.asked.documents
    )
    newest = sorted((*asks, *documents), key=lambda pair: pair[0], reverse=True)
    return AskedProps(step.client.name, tuple(line for _at, line in newest), trouble)


def _ask_props(asked: AskedOf, trouble: Trouble | None) -> AskProps:
    taken = {one.template_id for one in asked.asks.asks if one.kind is AskKind.SIGNATURE}
    return AskProps(
        tuple((one.template_id, one.title) for one in asked.asks.papers if one.template_id not in taken),
        has_place=any(one.kind is AskKind.LOCATION for one in asked.asks.asks),
        trouble=trouble,
    )
