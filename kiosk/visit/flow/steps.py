"""The pages of a visit. Each step is one page; what it needs beyond the flow's own values it carries itself."""

from dataclasses import dataclass, field
from typing import TypeAlias

from kiosk.messages import EndReason
from kiosk.visit.flow.directory_steps import DirectoryStep
from kiosk.visit.flow.values import Method, SecretKind
from services.ink import InkVerdict
from services.portal.contract import ClientRecord, ClientSummary, Invitation, RuleFinding


@dataclass(frozen=True, slots=True)
class Welcome:
    """Sign in, or an invitation."""


@dataclass(frozen=True, slots=True)
class Identify:
    """E-mail address, staff user name, card or badge."""


@dataclass(frozen=True, slots=True)
class EnterSecret:
    """Password or PIN, as the portal wants it for the identifier."""

    kind: SecretKind


@dataclass(frozen=True, slots=True)
class EnterCode:
    """The code of an invitation."""


@dataclass(frozen=True, slots=True)
class EnterBirthDate:
    """The date of birth, as three numbers."""


@dataclass(frozen=True, slots=True)
class ActivationRefused:
    """The same page for every reason: wrong date, under 18, used or expired code, deactivated account."""


@dataclass(frozen=True, slots=True)
class ChooseSignIn:
    """Password, or card and PIN."""

    email_hint: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class SetSecret:
    """A new password or PIN, typed twice."""

    method: Method
    email_hint: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ShowCard:
    """The new sign-in card, shown once."""

    card_code: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ActivationDone:
    """The account is connected."""


@dataclass(frozen=True, slots=True)
class Home:
    """What a client can do."""


@dataclass(frozen=True, slots=True)
class SignedPapers:
    """What was signed, and whether it still counts."""


@dataclass(frozen=True, slots=True)
class CloseAccount:
    """The question before an account is closed (R8)."""


@dataclass(frozen=True, slots=True)
class AccountClosed:
    """The account is closed."""


@dataclass(frozen=True, slots=True)
class AgreeElectronic:
    """Sign on the screen, or on paper."""


@dataclass(frozen=True, slots=True)
class OnPaper:
    """How to sign on paper instead."""


@dataclass(frozen=True, slots=True)
class ReadPage:
    """One page of the paper, counted from 1."""

    number: int


@dataclass(frozen=True, slots=True)
class Decide:
    """Yes or no."""


@dataclass(frozen=True, slots=True)
class TypeName:
    """The signer's full name."""


@dataclass(frozen=True, slots=True)
class Draw:
    """The signature pad. `question`: why the last drawing was not simply taken."""

    question: InkVerdict | None = None


@dataclass(frozen=True, slots=True)
class SignByName:
    """The typed name as signature, for who cannot draw."""


@dataclass(frozen=True, slots=True)
class CheckAnswers:
    """Everything once more before it is signed. `is_drawn`: with ink, not by typed name."""

    is_drawn: bool


@dataclass(frozen=True, slots=True)
class PaperKept:
    """Saved on this kiosk, then received by the portal: `Flow.kept` says which."""

    envelope_id: str


@dataclass(frozen=True, slots=True)
class StaffSearch:
    """Look a client up by name or HMIS id."""


@dataclass(frozen=True, slots=True)
class StaffResults:
    """Who was found."""

    hits: tuple[ClientSummary, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Verify:
    """Does the person match the record?"""

    record: ClientRecord = field(repr=False)
    etag: str


@dataclass(frozen=True, slots=True)
class ConfirmEmail:
    """The e-mail on the contact tab, which the invitation goes to (R1, R4)."""

    record: ClientRecord = field(repr=False)
    etag: str


@dataclass(frozen=True, slots=True)
class InviteRefused:
    """Which rules are not met, and what to do about each."""

    findings: tuple[RuleFinding, ...]


@dataclass(frozen=True, slots=True)
class NotVerified:
    """It is recorded that the person was not verified."""


@dataclass(frozen=True, slots=True)
class Invited:
    """The slip with code and QR."""

    invitation: Invitation = field(repr=False)


@dataclass(frozen=True, slots=True)
class Ended:
    """The visit is over; the process will be killed."""

    reason: EndReason


SignInStep: TypeAlias = Welcome | Identify | EnterSecret
ActivationStep: TypeAlias = (
    EnterCode | EnterBirthDate | ActivationRefused | ChooseSignIn | SetSecret | ShowCard | ActivationDone
)
HomeStep: TypeAlias = Home | SignedPapers | CloseAccount | AccountClosed
RoiStep: TypeAlias = (
    AgreeElectronic | OnPaper | ReadPage | Decide | TypeName | Draw | SignByName | CheckAnswers | PaperKept
)
StaffStep: TypeAlias = StaffSearch | StaffResults | Verify | ConfirmEmail | InviteRefused | NotVerified | Invited
Step: TypeAlias = SignInStep | ActivationStep | HomeStep | RoiStep | StaffStep | DirectoryStep | Ended
