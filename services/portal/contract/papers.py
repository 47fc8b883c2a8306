"""Papers that wait, and papers that were signed."""

from enum import StrEnum
from typing import Literal

from pydantic import AwareDatetime, Field

from services.portal.contract.base import Language, Reply, Request, Sha256


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
