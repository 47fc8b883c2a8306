"""The whole state of a visit, and the three ways to move in it."""

from dataclasses import dataclass, field, replace

from kiosk.visit.flow.steps import HelpEntry, HelpStart, Step, Welcome
from kiosk.visit.flow.values import (
    Client,
    GivenHere,
    KeptPaper,
    Nobody,
    Paper,
    Person,
    Submission,
    SubmissionKind,
    Typed,
    WrittenMessage,
)
from services.documents.facts import Decision
from services.portal.contract import OfferedForm
from services.portal.contract.asks import AskKind
from services.portal.contract.documents import DocumentRequest
from services.portal.contract.help import HelpCalled


@dataclass(frozen=True, slots=True)
class Flow:
    """Where the person is, which pages Back goes through, and what is known of them.

    Of this visit alone: documents that were `given`, signatures `taken_back`, appointments `cancelled`; `called`: the
    call for staff that stands.
    """

    step: Step = field(default_factory=Welcome)
    trail: tuple[Step, ...] = ()
    typed: Typed = field(default_factory=Typed)
    person: Person = field(default_factory=Nobody)
    paper: Paper | None = None
    decision: Decision | None = None
    kept: tuple[KeptPaper, ...] = ()
    submissions: tuple[Submission, ...] = ()
    written: tuple[WrittenMessage, ...] = ()
    given: tuple[GivenHere, ...] = ()
    called: HelpCalled | None = None
    taken_back: tuple[str, ...] = ()
    cancelled: frozenset[str] = frozenset()

    @property
    def page(self) -> Step:
        """The page that the person is at; where the place of help lies over it, the one below."""
        return lifted(self)[0].step

    @property
    def can_go_back(self) -> bool:
        """Whether there is a page before this one."""
        return bool(self.trail)

    def waiting(self) -> tuple[OfferedForm, ...]:
        """The papers that still wait: offered by the portal and not saved on this kiosk in this visit."""
        if not isinstance(self.person, Client):
            return ()
        done = {(paper.template_id, paper.version) for paper in self.kept}
        return tuple(form for form in self.person.home.offered if (form.template_id, form.version) not in done)

    def documents_asked(self) -> tuple[DocumentRequest, ...]:
        """What the care team asks for, and was neither given nor answered, also not in this visit."""
        if not isinstance(self.person, Client):
            return ()
        done = {one.request_id for one in self.given}
        return tuple(one for one in self.person.home.document_requests if one.is_waiting and one.id not in done)

    def asked_for(self) -> tuple[OfferedForm, ...]:
        """Of the papers that wait, those to which the client has not said no, and those that the care team asks for."""
        asked = {ask.template_id for ask in self.person.home.asks} if isinstance(self.person, Client) else set()
        return tuple(form for form in self.waiting() if not form.is_answered_no or form.template_id in asked)

    @property
    def is_place_asked(self) -> bool:
        """Whether the care team asks where the client can be found, and nothing was told in this visit."""
        has_told = any(one.kind is SubmissionKind.LOCATION for one in self.submissions)
        asks = self.person.home.asks if isinstance(self.person, Client) else []
        return not has_told and any(ask.kind is AskKind.LOCATION for ask in asks)

    @property
    def is_agreed(self) -> bool:
        """Whether the person agrees to the open paper."""
        return self.decision is Decision.AGREED

    def client(self) -> Client | None:
        """Who has signed in, if a client has."""
        return self.person if isinstance(self.person, Client) else None

    def kept_paper(self, envelope_id: str) -> KeptPaper | None:
        """The saved paper that went out in this envelope."""
        return next((paper for paper in self.kept if paper.envelope_id == envelope_id), None)

    def submission(self, envelope_id: str) -> Submission | None:
        """What was saved in this envelope, other than a paper."""
        return next((one for one in self.submissions if one.envelope_id == envelope_id), None)


def lifted(flow: Flow) -> tuple[Flow, tuple[Step, ...]]:
    """The flow without the place of help, and the pages of it that lay over."""
    pages = (*flow.trail, flow.step)
    last = max((number for number, step in enumerate(pages) if not isinstance(step, HelpStart | HelpEntry)), default=0)
    return replace(flow, step=pages[last], trail=pages[:last]), pages[last + 1 :]


def laid_over(flow: Flow, pages: tuple[Step, ...]) -> Flow:
    """The flow with pages of the place of help over it; Back goes through them to the page below."""
    way = (*flow.trail, flow.step, *pages)
    return replace(flow, step=way[-1], trail=way[:-1])


def go(flow: Flow, step: Step) -> Flow:
    """On to `step`; Back returns here."""
    return replace(flow, step=step, trail=(*flow.trail, flow.step))


def turn(flow: Flow, step: Step) -> Flow:
    """On to `step` in place of this page: Back goes to where it went before."""
    return replace(flow, step=step)


def settle(flow: Flow, step: Step) -> Flow:
    """On to `step`, and nothing before it can be reached again."""
    return replace(flow, step=step, trail=())
