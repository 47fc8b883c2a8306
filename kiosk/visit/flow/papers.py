"""A client's pages: home, what was signed, closing the account, and reading and signing a paper."""

from collections.abc import Callable
from dataclasses import replace

from kiosk.visit.flow.events import (
    AccountWasClosed,
    CloseAccountAsked,
    Decided,
    ElectronicAgreed,
    HomeAsked,
    HomeEvent,
    HomeRefreshed,
    MyAccountAsked,
    MyPapersAsked,
    NameGiven,
    NameIsSignature,
    PageRead,
    PaperHeld,
    PaperOpened,
    PaperReceived,
    PapersAsked,
    PaperSaved,
    PaperWanted,
    RoiEvent,
    SignatureDrawn,
    TypingPreferred,
)
from kiosk.visit.flow.state import Flow, go, settle, turn
from kiosk.visit.flow.steps import (
    AccountClosed,
    AgreeElectronic,
    CheckAnswers,
    CloseAccount,
    Decide,
    Draw,
    Home,
    MyAccount,
    MyPapers,
    OnPaper,
    PaperKept,
    ReadPage,
    SignByName,
    SignedPapers,
    SubmissionKept,
    TypeName,
)
from kiosk.visit.flow.steps.appointments import AppointmentBooked
from kiosk.visit.flow.values import Client, KeptPaper, Nobody, Paper, Typed
from services.ink import Ink, InkVerdict


def at_home(flow: Flow, event: HomeEvent) -> Flow:
    """What the home page leads to, and what leads back to it."""
    match flow.step, event:
        case ((PaperKept() | OnPaper() | SignedPapers() | SubmissionKept() | AppointmentBooked()), HomeAsked()):
            return settle(replace(flow, paper=None, decision=None, typed=Typed()), Home())
        case _, HomeRefreshed(home) if isinstance(flow.person, Client):
            return replace(flow, person=replace(flow.person, home=home))
        case _, (MyPapersAsked() | MyAccountAsked() | PapersAsked() | CloseAccountAsked()):
            return _opened_at_home(flow, event)
        case CloseAccount(), AccountWasClosed():
            return settle(replace(flow, person=Nobody()), AccountClosed())
        case _:
            return flow


def _opened_at_home(flow: Flow, event: MyPapersAsked | MyAccountAsked | PapersAsked | CloseAccountAsked) -> Flow:
    match flow.step, event:
        case Home(), MyPapersAsked():
            return go(flow, MyPapers())
        case Home(), MyAccountAsked():
            return go(flow, MyAccount())
        case MyPapers(), PapersAsked():
            return go(flow, SignedPapers())
        case MyAccount(), CloseAccountAsked():
            return go(flow, CloseAccount())
        case _:
            return flow


def with_paper(flow: Flow, event: RoiEvent) -> Flow:
    """Open → agree to sign on screen → read → decide → name → signature → check → saved → received."""
    match event:
        case PaperSaved() | PaperReceived() | PaperHeld():
            return _delivered(flow, event)
        case PaperOpened(paper):
            return _opened(flow, paper)
        case SignatureDrawn() | TypingPreferred() | NameIsSignature():
            return _signing(flow, event)
        case _:
            return _reading(flow, event)


def _opened(flow: Flow, paper: Paper) -> Flow:
    match flow.step:
        case Home():
            return go(replace(flow, paper=paper, decision=None), AgreeElectronic())
        case AgreeElectronic():
            return replace(flow, paper=paper)
        case ReadPage() | Decide() | TypeName() | Draw() | SignByName() | CheckAnswers():
            return _read_again(flow, paper)
        case _:
            return flow


def _reading(flow: Flow, event: ElectronicAgreed | PaperWanted | PageRead | Decided | NameGiven) -> Flow:
    moved = flow
    match flow.step, event:
        case AgreeElectronic(), ElectronicAgreed():
            moved = go(flow, ReadPage(1))
        case AgreeElectronic(), PaperWanted():
            moved = go(flow, OnPaper())
        case ReadPage(number), PageRead() if flow.paper is not None:
            moved = go(flow, Decide() if number == len(flow.paper.pages) else ReadPage(number + 1))
        case Decide(), Decided(decision):
            moved = go(replace(flow, decision=decision), TypeName())
        case TypeName(), NameGiven() if flow.typed.signer_name.strip():
            moved = go(flow, Draw())
        case _:
            pass
    return moved


def _signing(flow: Flow, event: SignatureDrawn | TypingPreferred | NameIsSignature) -> Flow:
    match flow.step, event:
        case Draw(), SignatureDrawn():
            return _drawn(flow, event)
        case Draw(), TypingPreferred():
            return go(turn(flow, Draw()), SignByName())
        case SignByName(), NameIsSignature() if flow.typed.signer_name.strip():
            return go(flow, CheckAnswers(is_drawn=False))
        case _:
            return flow


def _read_again(flow: Flow, paper: Paper) -> Flow:
    """Another language is another text: it is read from its first page, and decided anew."""
    before = tuple(step for step in flow.trail if isinstance(step, Home | AgreeElectronic))
    return replace(flow, paper=paper, decision=None, step=ReadPage(1), trail=before)


def _drawn(flow: Flow, event: SignatureDrawn) -> Flow:
    flow = replace(flow, typed=replace(flow.typed, ink=event.ink))
    match event.verdict:
        case InkVerdict.OK:
            pass
        case InkVerdict.DOT if event.is_confirmed:
            pass
        case question:
            return turn(flow, Draw(question))
    return go(turn(flow, Draw()), CheckAnswers(is_drawn=True))


def _delivered(flow: Flow, event: PaperSaved | PaperReceived | PaperHeld) -> Flow:
    match event:
        case PaperSaved(envelope_id) if isinstance(flow.step, CheckAnswers) and flow.paper and flow.decision:
            offer = flow.paper.offer
            kept = KeptPaper(envelope_id, offer.template_id, offer.version, flow.decision)
            emptied = replace(flow, kept=(*flow.kept, kept), typed=replace(flow.typed, ink=Ink(), signer_name=""))
            return settle(emptied, PaperKept(envelope_id))
        case PaperReceived(envelope_id, received):
            return _replaced(flow, envelope_id, lambda paper: replace(paper, received=received, is_held=False))
        case PaperHeld(envelope_id, code):
            return _replaced(
                flow, envelope_id, lambda paper: replace(paper, is_held=paper.received is None, held_for=code)
            )
        case _:
            return flow


def _replaced(flow: Flow, envelope_id: str, change: Callable[[KeptPaper], KeptPaper]) -> Flow:
    kept = tuple(change(paper) if paper.envelope_id == envelope_id else paper for paper in flow.kept)
    return replace(flow, kept=kept)
