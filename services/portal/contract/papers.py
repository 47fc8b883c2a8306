"""Papers that wait, and papers that were signed.

Purpose "client" (under /v1), beside what the package lists:
    GET  signatures/{id}                → SignedPaper                        (its text and the answers)
    POST signatures/{id}/copy           CopyRequest → 204                    (e-mailed to the account's address)
    POST me/revocations                 RevocationSubmission → Kept          (keep, lane "signature")
Purpose "staff" (own agency's clients):
    GET  clients/{id}/signatures        → list of SignatureSummary
    GET  revocations                    → list of RevokedPaper               (newest first)
"""

from enum import StrEnum
from typing import Literal

from pydantic import AwareDatetime, Field

from services.portal.contract.base import Language, Reply, Request, Sha256
from services.portal.contract.fields import FormField, PaperAnswer
from services.portal.contract.reviewed import Reviewed


class SignatureState(StrEnum):
    """The truth about a consent."""

    ACTIVE = "active"
    EXPIRES_SOON = "expires_soon"
    EXPIRED = "expired"
    DECLINED = "declined"
    REVOKED = "revoked"
    REPLACED = "replaced"
    REJECTED = "rejected"


class SignatureSummary(Reply):
    """One signed or declined paper. `reference` is short and can be read out. Only a ROI can be revoked."""

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
    kind: Literal["roi", "other"] = "roi"
    revoked_at: AwareDatetime | None = None
    reviewed: Reviewed | None = None


class SignedPaper(Reply):
    """A paper as it was signed. `email_hint`: where a copy can be e-mailed, masked; empty: the account has no address.

    `text_sha256` is of the UTF-8 bytes of `text`, and stands in the signed PDF.
    """

    summary: SignatureSummary
    decision: Literal["agreed", "declined"]
    text: str = Field(repr=False)
    text_sha256: Sha256
    fields: list[FormField]
    answers: list[PaperAnswer]
    email_hint: str = Field(default="", repr=False)


class CopyRequest(Request):
    """An e-mailed copy, with words around it in `language`. It goes to the account's own address and to no other."""

    language: Language


class RevocationSubmission(Request):
    """The client takes a signed ROI back."""

    signature_id: str = Field(max_length=64)


class RevokedPaper(Reply):
    """A client of the agency took a paper back. `is_late`: it was kept on the kiosk for a while before it came."""

    client_ref: str
    client_name: str
    paper: SignatureSummary
    received_at: AwareDatetime
    is_late: bool


class OfferedForm(Reply):
    """A paper that waits for this client. `replaces_version`: the version that this client signed before.

    `term_days` None: it lasts without an end; a ROI always has a term. `answer`: what became of this client's last
    answer to this very version; a *no* and a revocation are answers too.
    """

    template_id: str
    version: str
    languages: list[Language]
    kind: Literal["roi", "other"]
    title: str
    term_days: int | None
    replaces_version: str | None
    answer: SignatureState | None = None

    @property
    def is_answered_no(self) -> bool:
        """Whether the client said no to it: it can still be signed, but nobody asks for it."""
        return self.answer in (SignatureState.DECLINED, SignatureState.REVOKED)


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
