"""The papers of a client: what waits, what was signed, reading it again, taking it back, a copy by e-mail."""

from dataclasses import replace

from kiosk.visit.flow.events.keeping import SubmissionSaved
from kiosk.visit.flow.events.papers import (
    CopyAsked,
    CopyWasTaken,
    PapersAsked,
    PapersEvent,
    PaperTakenBack,
    SignedPaperOpened,
    SignedPaperPutAway,
    SignedPaperRead,
    TakeBackAsked,
    ToSignAsked,
)
from kiosk.visit.flow.keeping import keep
from kiosk.visit.flow.state import Flow, go, turn
from kiosk.visit.flow.steps.home import MyPapers
from kiosk.visit.flow.steps.papers import (
    CopyOnItsWay,
    EmailCopy,
    PapersToSign,
    ReadSigned,
    SeePaper,
    SignedPapers,
    TakeBack,
)
from kiosk.visit.flow.values import SubmissionKind
from services.portal.contract.papers import SignedPaper


def with_my_papers(flow: Flow, event: PapersEvent) -> Flow:
    """The rooms of *My papers* that are about papers, and what lies behind them."""
    moved = flow
    match flow.step, event:
        case MyPapers(), ToSignAsked():
            moved = go(flow, PapersToSign())
        case MyPapers(), PapersAsked():
            moved = go(flow, SignedPapers())
        case SignedPapers(), SignedPaperOpened(paper):
            moved = go(flow, SeePaper(paper))
        case SeePaper(paper), (SignedPaperRead() | TakeBackAsked() | CopyAsked()):
            moved = go(flow, _asked_of(paper, event))
        case TakeBack(paper), PaperTakenBack(envelope_id, signature_id) if paper.summary.id == signature_id:
            moved = _taken_back(flow, envelope_id, signature_id)
        case EmailCopy(), CopyWasTaken():
            moved = turn(flow, CopyOnItsWay())
        case ReadSigned(), (SignedPaperRead() | SignedPaperPutAway()):
            moved = _read_on(flow, event)
        case _:
            pass
    return moved


def _asked_of(
    paper: SignedPaper, event: SignedPaperRead | TakeBackAsked | CopyAsked
) -> ReadSigned | TakeBack | EmailCopy:
    match event:
        case SignedPaperRead():
            return ReadSigned(paper, 1)
        case TakeBackAsked():
            return TakeBack(paper)
        case CopyAsked():
            return EmailCopy(paper)


def _read_on(flow: Flow, event: SignedPaperRead | SignedPaperPutAway) -> Flow:
    match flow.step, event:
        case ReadSigned(paper, number), SignedPaperRead():
            return go(flow, ReadSigned(paper, number + 1))
        case ReadSigned(paper), SignedPaperPutAway():
            before = tuple(step for step in flow.trail if not isinstance(step, ReadSigned | SeePaper))
            return replace(flow, step=SeePaper(paper), trail=before)
        case _:
            return flow


def _taken_back(flow: Flow, envelope_id: str, signature_id: str) -> Flow:
    """The portal's next word on the papers may still be the old one: until then the flow knows better."""
    kept = keep(flow, SubmissionSaved(envelope_id, SubmissionKind.REVOCATION))
    return replace(kept, taken_back=(*kept.taken_back, signature_id))
