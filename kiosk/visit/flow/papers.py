"""A client's pages: home, closing the account, and reading and signing a paper."""

from collections.abc import Callable
from dataclasses import replace

from kiosk.visit.flow.answering import answer, begin_to_answer
from kiosk.visit.flow.events import (
    AccountWasClosed,
    ChangesRead,
    CloseAccountAsked,
    Decided,
    ElectronicAgreed,
    FieldAnswered,
    FieldDrawn,
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
    PaperSaved,
    PaperWanted,
    RoiEvent,
    SignatureDrawn,
    TypingPreferred,
)
from kiosk.visit.flow.state import Flow, go, settle, turn
from kiosk.visit.flow.steps import (
    AccountClosed,
    AccountStopped,
    AgreeElectronic,
    AnswerField,
    CheckAnswers,
    CloseAccount,
    Decide,
    Draw,
    Home,
    MyAccount,
    MyPapers,
    OnPaper,
    PaperKept,
    PapersToSign,
    ReadPage,
    SignByName,
    SubmissionKept,
    TypeName,
    WhatChanged,
)
from kiosk.visit.flow.steps.appointments import AppointmentBooked
from kiosk.visit.flow.values import AnswerDrafts, Client, KeptPaper, Nobody, Paper, Typed
from services.documents.forms import FormKind
from services.ink import Ink, InkVerdict


def at_home(flow: Flow, event: HomeEvent) -> Flow:
    """What the home page leads to, and what leads back to it."""
    match flow.step, event:
        case ((PaperKept() | OnPaper() | SubmissionKept() | AppointmentBooked()), HomeAsked()):
            return settle(replace(flow, paper=None, decision=None, typed=Typed()), Home())
        case _, HomeRefreshed(home) if isinstance(flow.person, Client):
            return replace(flow, person=replace(flow.person, home=home))
        case _, (MyPapersAsked() | MyAccountAsked() | CloseAccountAsked()):
            return _opened_at_home(flow, event)
        case CloseAccount(), AccountWasClosed():
            return settle(replace(flow, person=Nobody()), AccountClosed())
        case _:
            return flow


def stopped(flow: Flow) -> Flow:
    """R6: from any page. Nothing of the client stays: who stands there may be somebody else."""
    return Flow(step=AccountStopped()) if isinstance(flow.person, Client) else flow


def _opened_at_home(flow: Flow, event: MyPapersAsked | MyAccountAsked | CloseAccountAsked) -> Flow:
    match flow.step, event:
        case Home(), MyPapersAsked():
            return go(flow, MyPapers())
        case Home(), MyAccountAsked():
            return go(flow, MyAccount())
        case MyAccount(), CloseAccountAsked():
            return go(flow, CloseAccount())
        case _:
            return flow


def with_paper(flow: Flow, event: RoiEvent) -> Flow:
    """Open → sign on screen → what is new → read → decide → name → questions → signature → check → saved → received."""
    match event:
        case PaperSaved() | PaperReceived() | PaperHeld():
            return _delivered(flow, event)
        case PaperOpened(paper):
            return _opened(flow, paper)
        case SignatureDrawn() | TypingPreferred() | NameIsSignature():
            return _signing(flow, event)
        case FieldAnswered() | FieldDrawn():
            return answer(flow, event)
        case _:
            return _reading(flow, event)


def _opened(flow: Flow, paper: Paper) -> Flow:
    match flow.step:
        case Home() | PapersToSign():
            typed = flow.typed if _is_same(flow.paper, paper) else replace(flow.typed, answers=AnswerDrafts())
            return go(replace(flow, paper=paper, decision=None, typed=typed), AgreeElectronic())
        case AgreeElectronic() | WhatChanged():
            return replace(flow, paper=paper)
        case ReadPage() | Decide() | TypeName() | AnswerField() | Draw() | SignByName() | CheckAnswers():
            return _read_again(flow, paper)
        case _:
            return flow


def _is_same(before: Paper | None, paper: Paper) -> bool:
    one, other = before.offer if before else None, paper.offer
    return one is not None and (one.template_id, one.version) == (other.template_id, other.version)


def _reading(flow: Flow, event: ElectronicAgreed | PaperWanted | ChangesRead | PageRead | Decided | NameGiven) -> Flow:
    moved = flow
    match flow.step, event:
        case AgreeElectronic(), ElectronicAgreed() if flow.paper is not None:
            moved = go(flow, WhatChanged() if flow.paper.offer.replaces_version else ReadPage(1))
        case WhatChanged(), ChangesRead():
            moved = go(flow, ReadPage(1))
        case AgreeElectronic(), PaperWanted():
            moved = go(flow, OnPaper())
        case ReadPage(number), PageRead() if flow.paper is not None:
            moved = go(flow, Decide() if number == len(flow.paper.pages) else ReadPage(number + 1))
        case Decide(), Decided(decision):
            moved = go(replace(flow, decision=decision), TypeName())
        case TypeName(), NameGiven() if flow.typed.signer_name.strip():
            moved = begin_to_answer(flow)
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
    unread = (Home, MyPapers, PapersToSign, AgreeElectronic, WhatChanged)
    before = tuple(step for step in flow.trail if isinstance(step, unread))
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
            is_roi = flow.paper.form.kind is FormKind.ROI
            kept = KeptPaper(envelope_id, offer.template_id, offer.version, flow.decision, is_roi=is_roi)
            typed = replace(flow.typed, ink=Ink(), signer_name="", answers=AnswerDrafts())
            emptied = replace(flow, kept=(*flow.kept, kept), typed=typed)
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
