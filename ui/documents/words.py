"""The words for documents, for what is asked for, and for what is said in place of one."""

import datetime as dt
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from services.capture.judge import Fault
from services.portal.contract.documents import CannotGive, RemovalState
from services.portal.contract.reviewed import Reviewed
from ui.phrases.dates import day_words
from ui.phrases.review import outcome_words


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a document is. Days at the site; `looked_on` None: staff have not looked at it. `is_held`: set aside."""

    given_on: dt.date
    is_received: bool = True
    is_held: bool = False
    looked_on: dt.date | None = None
    removal: RemovalState = RemovalState.NOT_ASKED
    reviewed: Reviewed | None = None


def answer_title(answer: CannotGive) -> str:
    """As the client says it."""
    return {
        CannotGive.CANNOT_GET: QCoreApplication.translate("CannotGive", "I can't get this"),
        CannotGive.DOES_NOT_APPLY: QCoreApplication.translate("CannotGive", "This doesn't apply to me"),
        CannotGive.NEEDS_HELP: QCoreApplication.translate("CannotGive", "I need help getting it"),
    }[answer]


def answer_detail(answer: CannotGive) -> str:
    """What follows from it."""
    return {
        CannotGive.CANNOT_GET: QCoreApplication.translate("CannotGive", "Your care team looks for another way."),
        CannotGive.DOES_NOT_APPLY: QCoreApplication.translate("CannotGive", "Your care team looks at it again."),
        CannotGive.NEEDS_HELP: QCoreApplication.translate("CannotGive", "Your care team helps you to get it."),
    }[answer]


def hint_words(fault: Fault | None) -> str:
    """What to do about the picture; empty where it is good."""
    return {
        None: "",
        Fault.NO_PAGE: QCoreApplication.translate("CameraHint", "Hold the whole paper in front of the camera."),
        Fault.CUT_OFF: QCoreApplication.translate("CameraHint", "Move it so that all four corners are in the picture."),
        Fault.TOO_FAR: QCoreApplication.translate("CameraHint", "Bring it closer to the camera."),
        Fault.TILTED: QCoreApplication.translate("CameraHint", "Hold it flat, straight in front of the camera."),
        Fault.MOVING: QCoreApplication.translate("CameraHint", "Hold it still."),
        Fault.BLURRED: QCoreApplication.translate("CameraHint", "It is not sharp yet. Hold it very still."),
        Fault.GLARE: QCoreApplication.translate("CameraHint", "A lamp shines on it. Turn it a little."),
        Fault.DARK: QCoreApplication.translate("CameraHint", "It is too dark. Turn it to the light."),
    }[fault]


def standing_words(standing: Standing) -> str:
    """When it was given, and what became of it, in one line."""
    return f"{_given_words(standing)} {_looked_words(standing)}".strip()


def _given_words(standing: Standing) -> str:
    day = day_words(standing.given_on)
    if standing.is_held:
        return QCoreApplication.translate("Standing", "The portal did not take it yet. Staff will look at it.")
    if not standing.is_received:
        return QCoreApplication.translate("Standing", "Saved on this kiosk. It goes to the portal.")
    return QCoreApplication.translate("Standing", "Received on {day}.").format(day=day)


def _looked_words(standing: Standing) -> str:
    if standing.is_held or not standing.is_received:
        return ""
    if standing.removal is RemovalState.ASKED:
        return QCoreApplication.translate("Standing", "You asked staff to delete it. They decide.")
    if standing.removal is RemovalState.DECLINED:
        return QCoreApplication.translate("Standing", "Staff need it, so they keep it. Ask them why.")
    if standing.reviewed is not None and outcome_words(standing.reviewed):
        return outcome_words(standing.reviewed)
    if standing.looked_on is None:
        return QCoreApplication.translate("Standing", "Staff have not looked at it yet.")
    return QCoreApplication.translate("Standing", "Staff looked at it on {day}.").format(
        day=day_words(standing.looked_on)
    )
