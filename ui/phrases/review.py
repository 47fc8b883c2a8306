"""What staff decided on something that a client gave, in sentences for the client."""

from PySide6.QtCore import QCoreApplication

from services.portal.contract.reviewed import Reviewed, ReviewReason, ReviewResult


def reason_words(reason: ReviewReason) -> str:
    """Why it was rejected."""
    return {
        ReviewReason.NOT_READABLE: QCoreApplication.translate("Review", "We could not read it."),
        ReviewReason.NOT_COMPLETE: QCoreApplication.translate("Review", "A part of it is missing."),
        ReviewReason.NOT_WHAT_WAS_ASKED: QCoreApplication.translate("Review", "We need something else."),
        ReviewReason.CANNOT_BE_USED: QCoreApplication.translate("Review", "We cannot reach you with it."),
        ReviewReason.TALK_TO_US: QCoreApplication.translate("Review", "Please talk with us about it."),
        ReviewReason.OTHER: QCoreApplication.translate("Review", "Another reason"),
    }[reason]


def outcome_words(reviewed: Reviewed) -> str:
    """What became of it; empty where staff took it as it is. Staff's own words stand as they wrote them."""
    if reviewed.result is ReviewResult.ACCEPTED:
        return ""
    if reviewed.result is ReviewResult.CORRECTED:
        words = QCoreApplication.translate("Review", "Staff put something right: {note}")
        return words.format(note=reviewed.note)
    has_words = reviewed.reason is not None and reviewed.reason is not ReviewReason.OTHER
    why = reason_words(reviewed.reason) if has_words and reviewed.reason else ""
    words = QCoreApplication.translate("Review", "Staff did not take this over. {why}")
    return words.format(why=" ".join(filter(None, (why, reviewed.note)))).strip()
