"""Contract models of the portal API, version 1. Kiosk and portal share these and nothing else of each other.

Requests refuse unknown fields; replies tolerate them, so that an older kiosk reads a newer portal. Moments are UTC. The
header `Kiosk-Kind: keep` and `Kiosk-Lane` are read by the kiosk's transport only. Operations (all under /v1):

  device, signed per RFC 9421 (no person):
    POST devices/enroll                 EnrollRequest → Enrolled               (one-time code instead of a signature)
    GET  device/public                  → PublicBundle
    POST device/wipe-receipts           WipeReceipts → Accepted
    POST device/heartbeat               Heartbeat → HeartbeatReply
    POST envelopes                      envelope bytes → answer bytes          (signed by the envelope itself)
  anybody at an enrolled kiosk:
    POST sign-in/start                  SignInStart → SignInNext
    POST sessions                       SignIn → Session
    POST activations/check              ActivationCheck → ActivationGranted
  purpose "activation":
    POST activations/complete           ActivationComplete → Activated
  any session:
    DELETE sessions/current             → 204
  purpose "client":
    GET  me                             → ClientHome
    GET  forms/offered                  → list of OfferedForm
    POST signatures                     SignatureSubmission → SignatureReceived     (keep, lane "signature")
    GET  signatures                     → list of SignatureSummary
    GET  signatures/{id}/document       → application/pdf
    POST me/deactivation                → 204
  purpose "staff" (own agency's clients):
    POST clients/search                 ClientSearch → list of ClientSummary
    GET  clients/{id}                   → ClientRecord, ETag
    PUT  clients/{id}/contact-email     ContactEmail, If-Match → ClientRecord, ETag
    POST clients/{id}/verifications     VerificationRequest → Verification
    POST clients/{id}/invitations       InvitationRequest → Invitation
    POST clients/{id}/deactivation      DeactivationRequest → 204
    POST clients/{id}/reinstatement     ReinstatementRequest → 204
"""

import datetime as dt
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import (
    AwareDatetime,
    BaseModel,
    ConfigDict,
    Field,
    PlainSerializer,
    SecretStr,
    StringConstraints,
    WithJsonSchema,
)

# What every JSON reader and every database of ours holds exactly.
_MOST = 2**53
_MOST_RECEIPTS = 2**31 - 1
# Hidden in every repr and log; written out only as JSON, on its way into an envelope.
Secret = Annotated[
    SecretStr,
    PlainSerializer(lambda secret: secret.get_secret_value(), when_used="json"),
    # Without this a reply's OpenAPI would call it write-only.
    WithJsonSchema({"type": "string", "format": "password"}, mode="serialization"),
]
Sha256 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
Language = Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}(-[A-Z][a-z]{3})?$")]
ShortText = Annotated[str, StringConstraints(strip_whitespace=True, pattern=r"\S", max_length=200)]
Email = Annotated[str, StringConstraints(strip_whitespace=True, max_length=254)]


class Request(BaseModel):
    """A body that the portal takes: nothing unknown in it."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Reply(BaseModel):
    """A body that the kiosk takes: what it does not know, it leaves."""

    model_config = ConfigDict(frozen=True, extra="ignore")


class Problem(Reply):
    """RFC 9457 problem details. `code` is stable; `rule` names a rule of the programme (R1–R11) where one refused."""

    type: str
    title: str
    status: int
    code: str
    rule: str | None = None
    retry_after_s: int | None = None


class Accepted(Reply):
    """So many items were taken (items that were there before count too)."""

    accepted: int


# --- device ---------------------------------------------------------------------------------------------------------


class EnrollRequest(Request):
    """Public halves of the two device keys; texts are URL-safe base64 (Ed25519) and PEM (P-256 certificate request)."""

    code: str = Field(min_length=8, max_length=64)
    name: ShortText
    envelope_key: str = Field(max_length=64)
    seal_request_pem: str = Field(max_length=4096)


class PortalPublicKeys(Reply):
    """The portal's public keys as URL-safe base64. `receipt_keys`: Ed25519, by kid; the first sealing key is used."""

    sealing_keys: list[str]
    receipt_keys: dict[str, str]
    device_ca_pem: str


class SiteSettings(Reply):
    """What a kiosk may show of its site without a person. `roi_term_days` None: no ROI can be offered (no default)."""

    site_id: str
    site_name: str
    agency_name: str
    time_zone: str
    help_line: str
    crisis_line: str
    languages: list[Language]
    roi_term_days: int | None


class Enrolled(Reply):
    """A device's identity. The certificate chain is PEM, the device's own certificate first."""

    device_id: str
    certificate_chain_pem: str
    keys: PortalPublicKeys
    site: SiteSettings


class FormText(Reply):
    """One version of a form in one language. `text_sha256` is of the UTF-8 bytes of `text`."""

    template_id: str
    version: str
    language: Language
    kind: Literal["roi", "other"]
    title: str
    text: str
    text_sha256: Sha256


class PublicBundle(Reply):
    """The agent's public cache: nothing of a person. `device_certificate_chain_pem` as at enrolment.

    `device_name` is what the site calls this kiosk; it stands on the evidence page of a signed paper.
    """

    portal_time: AwareDatetime
    device_name: str
    keys: PortalPublicKeys
    site: SiteSettings
    device_certificate_chain_pem: str
    forms: list[FormText]


class SignedWipeReceipt(Request):
    """`receipt` is canonical JSON without personal data, `signature` Ed25519 in the wipe-receipt domain (base64url)."""

    number: int = Field(ge=1, le=_MOST_RECEIPTS)
    receipt: str = Field(max_length=8192)
    signature: str = Field(max_length=128)


class WipeReceipts(Request):
    """Signed wipe receipts in the order of their chain; those known already are taken again without effect."""

    receipts: list[SignedWipeReceipt] = Field(min_length=1, max_length=500)


class Heartbeat(Request):
    """The outbox as counts, and the head of its chain: the portal sees a missing row."""

    kiosk_time: AwareDatetime
    last_seq: int = Field(ge=0, le=_MOST)
    last_digest: str = Field(pattern=r"^([0-9a-f]{64})?$")
    waiting: list[int] = Field(max_length=100_000, description="Numbers of envelopes that have not been received yet.")
    held: int = Field(ge=0, le=_MOST)
    last_wipe_receipt: int = Field(ge=0, le=_MOST_RECEIPTS)


class HeartbeatReply(Reply):
    """The portal's clock and what it misses: numbers that the kiosk says it delivered and that had no effect."""

    portal_time: AwareDatetime
    missing: list[int]


# --- sign-in and activation -----------------------------------------------------------------------------------------


class Purpose(StrEnum):
    """What a session may be used for."""

    CLIENT = "client"
    STAFF = "staff"
    ACTIVATION = "activation"


class SignInStart(Request):
    """An e-mail address, a staff user name, or the text of a card's or badge's QR code."""

    identifier: Secret = Field(max_length=300)


class SignInNext(Reply):
    """Which page comes next. Unknown identifiers get "password", like every e-mail address."""

    secret_kind: Literal["password", "pin"]


class SignIn(Request):
    """What `SignInStart` held, and the password or PIN for it."""

    identifier: Secret = Field(max_length=300)
    secret: Secret = Field(max_length=200)


class Session(Reply):
    """A session, bound to device and purpose. `idle_s` and `absolute_s` count from now."""

    token: Secret
    purpose: Purpose
    display_name: str
    idle_s: int
    absolute_s: int


class ActivationCheck(Request):
    """The code on the slip (QR text or short code) and the date of birth. Every failure gets the same answer."""

    code: Secret = Field(max_length=200)
    date_of_birth: dt.date


class ActivationGranted(Reply):
    """Leave to choose a sign-in. `email_hint` is masked (first letter and domain), for the person to recognise."""

    token: Secret
    email_hint: str


class ActivationComplete(Request):
    """The chosen way: a password (signs in with the invited e-mail address) or a PIN (signs in with a new card)."""

    method: Literal["password", "card"]
    secret: Secret = Field(max_length=200)


class Activated(Reply):
    """The account is connected; the person is signed in. `card_code` is the text of the card's QR code, once."""

    session: Session
    card_code: Secret | None = None


# --- client ---------------------------------------------------------------------------------------------------------


class SignatureState(StrEnum):
    """The truth about a consent."""

    ACTIVE = "active"
    EXPIRES_SOON = "expires_soon"
    EXPIRED = "expired"
    DECLINED = "declined"
    REVOKED = "revoked"
    REPLACED = "replaced"


class SignatureSummary(Reply):
    """One signed or declined paper. `reference` is short and can be read out."""

    id: str
    reference: str
    template_id: str
    version: str
    language: Language
    title: str
    state: SignatureState
    signed_at: AwareDatetime
    expires_at: AwareDatetime | None
    received_at: AwareDatetime


class OfferedForm(Reply):
    """A paper that waits for this client. `replaces_version`: the version that this client signed before."""

    template_id: str
    version: str
    languages: list[Language]
    kind: Literal["roi", "other"]
    title: str
    term_days: int
    replaces_version: str | None


class VerifiedBy(Reply):
    """The verification behind this account, as it stands on the evidence page; kinds only."""

    staff_name: str
    agency_name: str
    verified_on: dt.date
    kinds: list["IdentifierKind"]


class ClientHome(Reply):
    """What a client sees after sign-in. `client_ref` is the portal's own opaque id."""

    client_ref: str
    legal_name: str
    authenticated_by: Literal["password", "card"]
    verified_by: VerifiedBy
    offered: list[OfferedForm]
    signed: list[SignatureSummary]


class SignatureSubmission(Request):
    """A signed or declined paper. `pdf` is the sealed PDF as standard base64; its evidence must say the same."""

    template_id: str = Field(max_length=64)
    version: str = Field(max_length=64)
    language: Language
    text_sha256: Sha256
    decision: Literal["agreed", "declined"]
    signed_at: AwareDatetime
    pdf: str = Field(max_length=16 * 1024 * 1024)


class SignatureReceived(Reply):
    """The paper is at the portal."""

    id: str
    reference: str
    state: SignatureState
    received_at: AwareDatetime
    expires_at: AwareDatetime | None


# --- staff ----------------------------------------------------------------------------------------------------------


class IdentifierKind(StrEnum):
    """R2: what may be compared with the record beside the full name."""

    DATE_OF_BIRTH = "date_of_birth"
    PHONE_OR_ADDRESS = "phone_or_address"
    SSN = "ssn"
    PHOTO = "photo"
    RECENT_SERVICE = "recent_service"
    HMIS_ID = "hmis_id"
    OTHER = "other"


class AccountState(StrEnum):
    """As in the vendor's portal."""

    NOT_CONNECTED = "not_connected"
    INVITED = "invited"
    CONNECTED = "connected"
    DEACTIVATED = "deactivated"


class ClientSearch(Request):
    """By name or by HMIS id; a search without either is refused. In the body, because URLs are logged."""

    name: str | None = Field(default=None, max_length=200)
    hmis_id: str | None = Field(default=None, max_length=64)


class ClientSummary(Reply):
    """One hit. `birth_year` tells people of one name apart without showing the date."""

    client_ref: str
    name: str
    birth_year: int | None
    hmis_id: str
    account: AccountState


class RuleFinding(Reply):
    """Whether a rule is met for an invitation now; `code` is stable, the kiosk has the words."""

    rule: Literal["R1", "R2", "R3", "R4", "R5"]
    is_met: bool
    code: str


class ClientRecord(Reply):
    """What staff compare. `ssn_last4` empty: none in the record. `recent_services`: short lines, newest first."""

    client_ref: str
    name: str
    hmis_id: str
    date_of_birth: dt.date | None
    dob_data_quality: int
    ssn_last4: str
    phones: list[str]
    addresses: list[str]
    recent_services: list[str]
    contact_email: str
    account: AccountState
    valid_verification: "Verification | None"
    findings: list[RuleFinding]


class ContactEmail(Request):
    """The e-mail on the contact tab, as the client confirmed it to staff."""

    email: Email


class VerificationRequest(Request):
    """What staff compared: the full name, and which kinds matched. Never the values."""

    name_matches: bool
    contact_confirmed: bool
    kinds: list[IdentifierKind] = Field(max_length=7)
    result: Literal["verified", "not_verified"]


class Verification(Reply):
    """A recorded verification. It counts for an invitation until `valid_until`."""

    id: str
    result: Literal["verified", "not_verified"]
    kinds: list[IdentifierKind]
    staff_name: str
    verified_at: AwareDatetime
    valid_until: AwareDatetime


class InvitationRequest(Request):
    """Invite on the strength of a verification; e-mailed in `language`."""

    verification_id: str = Field(max_length=64)
    language: Language


class Invitation(Reply):
    """Shown once to staff for the slip. `short_code` is for typing and works only with the date of birth."""

    id: str
    qr_text: Secret
    short_code: Secret
    email_hint: str
    expires_at: AwareDatetime


class DeactivationRequest(Request):
    """R6 (somebody else used it) or R8 (the client's wish)."""

    reason: Literal["used_by_other", "client_wish"]


class ReinstatementRequest(Request):
    """R7: only on a verification newer than the deactivation; a new invitation and new credentials follow."""

    verification_id: str = Field(max_length=64)


VerifiedBy.model_rebuild()
ClientRecord.model_rebuild()
