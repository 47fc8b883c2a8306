"""The truth about a consent: what a client's signatures on one form add up to at a moment."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal
from zoneinfo import ZoneInfo

from services.portal.contract import SignatureState

EXPIRES_SOON: Final = dt.timedelta(days=30)


@dataclass(frozen=True, slots=True)
class ConsentFacts:
    """One signature. All of a sequence are on one form (any version) and of one client; moments are aware.

    `is_rejected`: staff could not take it over, so it gave nothing.
    """

    version: str
    decision: Literal["agreed", "declined"]
    signed_at: dt.datetime
    expires_at: dt.datetime | None = None
    revoked_at: dt.datetime | None = None
    is_rejected: bool = False


def last_day(signed_at: dt.datetime, term_days: int, time_zone: str) -> dt.date:
    """The last day on which an agreement holds, by the calendar of the site."""
    return signed_at.astimezone(ZoneInfo(time_zone)).date() + dt.timedelta(days=term_days)


def end_of_day(day: dt.date, time_zone: str) -> dt.datetime:
    """The moment (UTC) at which `day` is over at the site."""
    midnight = dt.datetime.combine(day + dt.timedelta(days=1), dt.time(), ZoneInfo(time_zone))
    return midnight.astimezone(dt.UTC)


def state_of(consent: ConsentFacts, others: Sequence[ConsentFacts], now: dt.datetime) -> SignatureState:
    """The state of one signature among a client's others on the same form.

    A later agreement replaces what was before it, and what it replaced does not come back when it is revoked itself. A
    later *no* to a new text ends no earlier agreement: that takes a revocation. What staff rejected counts as nothing.
    """
    if consent.is_rejected:
        return SignatureState.REJECTED
    if consent.revoked_at is not None and consent.revoked_at <= now:
        return SignatureState.REVOKED
    later = [other for other in others if other.signed_at > consent.signed_at and not other.is_rejected]
    expired_before = consent.expires_at is not None and consent.expires_at <= now
    if consent.decision == "declined":
        return SignatureState.REPLACED if later else SignatureState.DECLINED
    agreed_later = [other for other in later if other.decision == "agreed"]
    if any(consent.expires_at is None or other.signed_at < consent.expires_at for other in agreed_later):
        return SignatureState.REPLACED
    if expired_before:
        return SignatureState.EXPIRED
    is_ending = consent.expires_at is not None and consent.expires_at - now <= EXPIRES_SOON
    return SignatureState.EXPIRES_SOON if is_ending else SignatureState.ACTIVE


def waits_for_signature(current_version: str, consents: Sequence[ConsentFacts], now: dt.datetime) -> bool:
    """Whether the current version of a form is to be offered: no agreement to exactly this version holds for long."""
    return not any(
        consent.version == current_version and state_of(consent, consents, now) == SignatureState.ACTIVE
        for consent in consents
    )


def signed_before(current_version: str, consents: Sequence[ConsentFacts]) -> str | None:
    """The other version that was agreed to last, for "this text is new since you signed"."""
    agreed = [consent for consent in consents if _gave(consent) and consent.version != current_version]
    return max(agreed, key=lambda consent: consent.signed_at).version if agreed else None


def last_answer(version: str, consents: Sequence[ConsentFacts], now: dt.datetime) -> SignatureState | None:
    """What the client's last answer to exactly this version stands at; None where there was none."""
    answers = [consent for consent in consents if consent.version == version]
    if not answers:
        return None
    return state_of(max(answers, key=lambda consent: consent.signed_at), consents, now)


def _gave(consent: ConsentFacts) -> bool:
    return consent.decision == "agreed" and not consent.is_rejected


def can_be_revoked(kind: str, decision: str) -> bool:
    """Only a release of information that the client agreed to can be taken back; a *no* gave nothing."""
    return kind == "roi" and decision == "agreed"
