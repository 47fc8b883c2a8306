"""The words of review."""

import datetime as dt

from PySide6.QtCore import QCoreApplication

from services.portal.contract import SignatureState
from services.portal.contract.review import ReviewKind
from ui.phrases.dates import day_words


def kind_words(kind: ReviewKind) -> str:
    """What was given."""
    return {
        ReviewKind.CONTACT: QCoreApplication.translate("ReviewKind", "Contact information"),
        ReviewKind.LOCATION: QCoreApplication.translate("ReviewKind", "A place where the client can be found"),
        ReviewKind.DOCUMENT: QCoreApplication.translate("ReviewKind", "A document"),
        ReviewKind.SIGNATURE: QCoreApplication.translate("ReviewKind", "A signed paper"),
        ReviewKind.REVOCATION: QCoreApplication.translate("ReviewKind", "A permission that was taken back"),
    }[kind]


def safe_words(*, leave_message: bool, name_agency: bool) -> str:
    """What the client allows people to say there."""
    if leave_message and name_agency:
        return QCoreApplication.translate("ReviewFact", "You may leave a message and name the agency.")
    if leave_message:
        return QCoreApplication.translate("ReviewFact", "You may leave a message. Do not name the agency.")
    if name_agency:
        return QCoreApplication.translate("ReviewFact", "Leave no message. You may name the agency.")
    return QCoreApplication.translate("ReviewFact", "Leave no message, and do not name the agency.")


def answer_words(state: SignatureState, *, signed: str, revoked_on: dt.date | None) -> str:
    """What the client said to the paper."""
    if revoked_on is not None:
        words = QCoreApplication.translate("ReviewFact", "Agreed on {signed}, taken back on {revoked}")
        return words.format(signed=signed, revoked=day_words(revoked_on))
    if state is SignatureState.DECLINED:
        return QCoreApplication.translate("ReviewFact", "Said no on {signed}").format(signed=signed)
    return QCoreApplication.translate("ReviewFact", "Signed on {signed}").format(signed=signed)
