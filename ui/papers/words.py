"""How a paper stands, in one sentence."""

import datetime as dt
from dataclasses import dataclass, field
from enum import Enum

from PySide6.QtCore import QCoreApplication

from services.portal.contract.reviewed import Reviewed
from ui.phrases.dates import day_words
from ui.phrases.review import outcome_words


class PaperState(Enum):
    """The truth about a signed paper. ACTIVE without a last day: it has no end."""

    SAVED = "saved"
    TAKING_BACK = "taking_back"
    ACTIVE = "active"
    EXPIRES_SOON = "expires_soon"
    EXPIRED = "expired"
    DECLINED = "declined"
    REVOKED = "revoked"
    REPLACED = "replaced"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class PaperLine:
    """One paper. Days are the site's; `reference` empty: the portal has it not yet. `id` empty: it cannot be opened."""

    title: str = field(repr=False)
    state: PaperState
    signed_on: dt.date
    until: dt.date | None = None
    reference: str = ""
    id: str = ""
    revoked_on: dt.date | None = None
    reviewed: Reviewed | None = field(default=None, repr=False)


def state_words(paper: PaperLine) -> str:
    """One sentence on where this paper stands."""
    if paper.state is PaperState.REJECTED and paper.reviewed is not None:
        return outcome_words(paper.reviewed)
    words = _without_end() if paper.state is PaperState.ACTIVE and paper.until is None else _sentence(paper.state)
    return words.format(
        signed=day_words(paper.signed_on),
        until=day_words(paper.until) if paper.until else "",
        revoked=day_words(paper.revoked_on or paper.signed_on),
    )


def _sentence(state: PaperState) -> str:
    return {
        PaperState.SAVED: QCoreApplication.translate(
            "PaperState", "Saved on this kiosk on {signed}. It is on its way to the portal."
        ),
        PaperState.TAKING_BACK: QCoreApplication.translate(
            "PaperState", "You took it back. That is saved on this kiosk and on its way to the portal."
        ),
        PaperState.ACTIVE: QCoreApplication.translate("PaperState", "You agreed on {signed}. It lasts until {until}."),
        PaperState.EXPIRES_SOON: QCoreApplication.translate(
            "PaperState", "You agreed on {signed}. It ends soon: on {until}."
        ),
        PaperState.EXPIRED: QCoreApplication.translate("PaperState", "You agreed on {signed}. It ended on {until}."),
        PaperState.DECLINED: QCoreApplication.translate("PaperState", "You said no on {signed}."),
        PaperState.REVOKED: QCoreApplication.translate(
            "PaperState", "You agreed on {signed}. You took it back on {revoked}."
        ),
        PaperState.REJECTED: QCoreApplication.translate(
            "PaperState", "You signed on {signed}. Staff did not take this over. Please ask them why."
        ),
        PaperState.REPLACED: QCoreApplication.translate(
            "PaperState", "You signed on {signed}. A later paper took its place."
        ),
    }[state]


def _without_end() -> str:
    return QCoreApplication.translate("PaperState", "You agreed on {signed}. It has no end date.")
