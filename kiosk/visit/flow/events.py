"""What can happen in a visit: what the person did, and what a service answered."""

from dataclasses import dataclass, field
from typing import TypeAlias

from kiosk.visit.flow.directory_steps import DirectoryEvent
from kiosk.visit.flow.values import Method, Paper, SecretKind, Typed
from services.documents.facts import Decision
from services.ink import Ink, InkVerdict
from services.portal.contract import (
    ClientHome,
    ClientRecord,
    ClientSummary,
    Invitation,
    RuleFinding,
    SignatureReceived,
)


@dataclass(frozen=True, slots=True)
class Wrote:
    """What is typed, drawn or ticked is now this."""

    typed: Typed = field(repr=False)


@dataclass(frozen=True, slots=True)
class SignInChosen:
    """*Sign in* on the welcome page."""


@dataclass(frozen=True, slots=True)
class InvitationChosen:
    """*I have an invitation* on the welcome page."""


@dataclass(frozen=True, slots=True)
class SecretWanted:
    """The portal said what proves this identifier."""

    kind: SecretKind


@dataclass(frozen=True, slots=True)
class ClientSignedIn:
    """A client's session is open, and this is what the portal has for them."""

    home: ClientHome = field(repr=False)


@dataclass(frozen=True, slots=True)
class StaffSignedIn:
    """The portal opened a session of staff."""

    name: str = field(repr=False)
    idle_s: int
    absolute_s: int


@dataclass(frozen=True, slots=True)
class CodeGiven:
    """A code was typed that has the shape of one."""


@dataclass(frozen=True, slots=True)
class ActivationAllowed:
    """Code and date of birth fit."""

    email_hint: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ActivationFailed:
    """They do not, for whatever reason."""


@dataclass(frozen=True, slots=True)
class MethodChosen:
    """How the person wants to sign in from now on."""

    method: Method


@dataclass(frozen=True, slots=True)
class AccountConnected:
    """The portal connected the account and signed the person in. `card_code`: of a new card, else None."""

    card_code: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class CardTaken:
    """The person has the card's code."""


@dataclass(frozen=True, slots=True)
class HomeAsked:
    """On to the home page."""


@dataclass(frozen=True, slots=True)
class HomeRefreshed:
    """The portal's newer word on what the client has."""

    home: ClientHome = field(repr=False)


@dataclass(frozen=True, slots=True)
class PapersAsked:
    """What have I signed?"""


@dataclass(frozen=True, slots=True)
class CloseAccountAsked:
    """The client wants the account closed."""


@dataclass(frozen=True, slots=True)
class AccountWasClosed:
    """The portal deactivated it."""


@dataclass(frozen=True, slots=True)
class PaperOpened:
    """*Read and sign*; also another language of the paper that is open."""

    paper: Paper


@dataclass(frozen=True, slots=True)
class ElectronicAgreed:
    """Sign on the screen."""


@dataclass(frozen=True, slots=True)
class PaperWanted:
    """Sign on paper instead."""


@dataclass(frozen=True, slots=True)
class PageRead:
    """On to the next page, after the last one to the decision."""


@dataclass(frozen=True, slots=True)
class Decided:
    """Yes or no."""

    decision: Decision


@dataclass(frozen=True, slots=True)
class NameGiven:
    """The name is typed."""


@dataclass(frozen=True, slots=True)
class SignatureDrawn:
    """The pad's ink and what it looks like. `is_confirmed`: the person said that the dot is their signature."""

    ink: Ink = field(repr=False)
    verdict: InkVerdict
    is_confirmed: bool = False


@dataclass(frozen=True, slots=True)
class TypingPreferred:
    """The person cannot draw."""


@dataclass(frozen=True, slots=True)
class NameIsSignature:
    """The typed name shall be the signature."""


@dataclass(frozen=True, slots=True)
class PaperSaved:
    """The sealed paper is in the outbox, durably."""

    envelope_id: str


@dataclass(frozen=True, slots=True)
class PaperReceived:
    """The portal has the paper, by its signed receipt."""

    envelope_id: str
    received: SignatureReceived


@dataclass(frozen=True, slots=True)
class PaperHeld:
    """The portal did not take the paper; staff will look at it."""

    envelope_id: str


@dataclass(frozen=True, slots=True)
class ClientsFound:
    """The hits of a search."""

    hits: tuple[ClientSummary, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class RecordOpened:
    """A client's record, with the ETag of its contact tab."""

    record: ClientRecord = field(repr=False)
    etag: str


@dataclass(frozen=True, slots=True)
class IdentityConfirmed:
    """The full name and two more match."""


@dataclass(frozen=True, slots=True)
class NotVerifiedRecorded:
    """The portal recorded that the person was not verified."""


@dataclass(frozen=True, slots=True)
class InviteWasRefused:
    """Rules are not met, by the kiosk's or the portal's word."""

    findings: tuple[RuleFinding, ...]


@dataclass(frozen=True, slots=True)
class ClientInvited:
    """The portal made the invitation."""

    invitation: Invitation = field(repr=False)


@dataclass(frozen=True, slots=True)
class NextClientAsked:
    """Back to an empty search."""


SignInEvent: TypeAlias = SignInChosen | InvitationChosen | SecretWanted | ClientSignedIn | StaffSignedIn
ActivationEvent: TypeAlias = (
    CodeGiven | ActivationAllowed | ActivationFailed | MethodChosen | AccountConnected | CardTaken
)
HomeEvent: TypeAlias = HomeAsked | HomeRefreshed | PapersAsked | CloseAccountAsked | AccountWasClosed
RoiEvent: TypeAlias = (
    PaperOpened
    | ElectronicAgreed
    | PaperWanted
    | PageRead
    | Decided
    | NameGiven
    | SignatureDrawn
    | TypingPreferred
    | NameIsSignature
    | PaperSaved
    | PaperReceived
    | PaperHeld
)
StaffEvent: TypeAlias = (
    ClientsFound
    | RecordOpened
    | IdentityConfirmed
    | NotVerifiedRecorded
    | InviteWasRefused
    | ClientInvited
    | NextClientAsked
)
Event: TypeAlias = Wrote | SignInEvent | ActivationEvent | HomeEvent | RoiEvent | StaffEvent | DirectoryEvent
