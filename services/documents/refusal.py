"""Why a signed document was refused."""

from enum import StrEnum


class RefusalCode(StrEnum):
    """Stable codes, the same in the portal's answers and in its audit."""

    NOT_A_PDF = "not_a_pdf"
    TOO_LARGE = "too_large"
    SEAL_MISSING = "seal_missing"
    SEAL_BROKEN = "seal_broken"
    SEAL_CHANGED_AFTER = "seal_changed_after"
    SEAL_UNTRUSTED = "seal_untrusted"
    WRONG_SIGNER = "wrong_signer"
    WRONG_TEXT = "wrong_text"
    WRONG_PERSON = "wrong_person"
    WRONG_DECISION = "wrong_decision"
    WRONG_ANSWERS = "wrong_answers"
    ACTIVE_CONTENT = "active_content"


class DocumentRefused(Exception):
    """A document that does not hold. Carries a code and nothing of the document."""

    def __init__(self, code: RefusalCode) -> None:
        self.code = code
        super().__init__(code.value)
