"""Documents that a client gives, as pictures of their pages, and what the care team asks for.

Purpose "client" (under /v1):
    GET  me/documents                          → Documents
    GET  me/documents/{document_id}            → DocumentPages
    POST me/documents                          DocumentSubmission → Kept     (keep, lane "document")
    POST me/documents/{document_id}/removal    → Removal
    POST me/document-answers                   DocumentAnswer → Kept         (keep, lane "document")
Purpose "staff", own agency's clients:
    GET  clients/{client_ref}/documents                                          → Documents
    GET  clients/{client_ref}/documents/{client_document_id}                     → DocumentPages
    POST clients/{client_ref}/documents/{client_document_id}/look                → 204
    POST clients/{client_ref}/documents/{client_document_id}/removal-decision    RemovalDecision → 204
    POST clients/{client_ref}/document-requests                                  DocumentWanted → DocumentRequest
    GET  clients/{client_ref}/document-requests/{document_request_id}            → DocumentRequest, ETag
    PUT  clients/{client_ref}/document-requests/{document_request_id}/state      RequestClosing, If-Match → same
"""

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import AwareDatetime, Field, StringConstraints

from services.portal.contract.base import Reply, Request
from services.portal.contract.reviewed import Reviewed

LONGEST_NOTE = 200
MOST_FILES = 10
_Id = Annotated[str, Field(max_length=64)]
_Note = Annotated[str, StringConstraints(strip_whitespace=True, max_length=LONGEST_NOTE)]
# Standard base64 of one file: JPEG or PNG is one page, a PDF one or more. All of a document's files: 12 MB.
_File = Annotated[str, StringConstraints(max_length=17 * 1024 * 1024)]


class DocumentKind(StrEnum):
    """What programmes ask for (HUD's checklists of documentation, and the usual proofs of income)."""

    STATE_ID = "state_id"
    SOCIAL_SECURITY_CARD = "social_security_card"
    BIRTH_CERTIFICATE = "birth_certificate"
    PAY_STUB = "pay_stub"
    BENEFIT_LETTER = "benefit_letter"
    DD_214 = "dd_214"
    PROOF_OF_DISABILITY = "proof_of_disability"
    OTHER = "other"


class CannotGive(StrEnum):
    """What a client says in place of a document."""

    CANNOT_GET = "cannot_get"
    DOES_NOT_APPLY = "does_not_apply"
    NEEDS_HELP = "needs_help"


class RequestState(StrEnum):
    """OPEN until staff close it: with what they needed, or without it."""

    OPEN = "open"
    DONE = "done"
    WITHDRAWN = "withdrawn"


class RemovalState(StrEnum):
    """What came of the client's wish to have a document deleted. A deleted document is in no list."""

    NOT_ASKED = "not_asked"
    ASKED = "asked"
    DECLINED = "declined"


class GivenDocument(Reply):
    """One document, without its pages. `looked_at`: first by staff. `note`: what it is, where the kind is OTHER."""

    id: str
    envelope_id: str
    kind: DocumentKind
    note: str
    request_id: str | None
    page_count: int
    given_at: AwareDatetime
    received_at: AwareDatetime
    looked_at: AwareDatetime | None
    removal: RemovalState
    reviewed: Reviewed | None = None


class DocumentRequest(Reply):
    """What the care team asks for. `answer`: what the client said in place of it; `is_given`: a document came
    that staff did not reject."""

    id: str
    kind: DocumentKind
    note: str
    asked_by: str
    agency_name: str
    asked_at: AwareDatetime
    state: RequestState
    answer: CannotGive | None
    is_given: bool

    @property
    def is_waiting(self) -> bool:
        """Whether the client can still do something about it that was not done."""
        return self.state is RequestState.OPEN and self.answer is None and not self.is_given


class Documents(Reply):
    """Newest first, and who can see them: names of agencies. Requests: the open ones, to staff the closed ones too."""

    documents: list[GivenDocument]
    requests: list[DocumentRequest]
    seen_by: list[str]


class DocumentPages(Reply):
    """A document with its pages: each a JPEG or PNG as standard base64."""

    document: GivenDocument
    pages: list[str]


class DocumentSubmission(Request):
    """A document. `note` says what it is, where the kind is OTHER. `request_id`: what it was asked by, if it was."""

    kind: DocumentKind
    note: _Note = ""
    request_id: _Id | None = None
    files: list[_File] = Field(min_length=1, max_length=MOST_FILES)


class DocumentAnswer(Request):
    """What the client says in place of a document that was asked for."""

    request_id: _Id
    answer: CannotGive


class Removal(Reply):
    """`is_removed` False: staff have looked at it, so they decide."""

    is_removed: bool


class RemovalDecision(Request):
    """What staff decide on the client's wish."""

    decision: Literal["remove", "keep"]


class DocumentWanted(Request):
    """What staff ask a client for. `note`: which one, or why; needed where the kind is OTHER."""

    kind: DocumentKind
    note: _Note = ""


class RequestClosing(Request):
    """Staff have what they needed, or need it no more."""

    state: Literal["done", "withdrawn"]
