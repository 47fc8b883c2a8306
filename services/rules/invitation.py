"""Whether somebody can be invited now (R1–R5), rule by rule, so that a screen can say what is missing."""

import datetime as dt
from collections.abc import Iterable
from typing import Literal

from services.portal.contract import RuleFinding
from services.rules.birth import is_adult, is_full_date
from services.rules.email import is_same_email, normalised_email
from services.rules.facts import RecordFacts, VerificationFacts
from services.rules.identity import identifiers_suffice

Rule = Literal["R1", "R2", "R3", "R4", "R5"]


def findings(
    record: RecordFacts, verification: VerificationFacts | None, *, now: dt.datetime, today: dt.date
) -> tuple[RuleFinding, ...]:
    """One finding a rule, R1 to R5. `today` is the date at the site; `now` an aware moment."""
    return (
        _finding("R1", "verified", _against_r1(verification, now)),
        _finding("R2", "identifiers_suffice", _against_r2(verification)),
        _finding("R3", "birth_date_full", _against_r3(record)),
        _finding("R4", "email_confirmed", _against_r4(record)),
        _finding("R5", "adult", _against_r5(record, today)),
    )


def first_unmet(found: Iterable[RuleFinding]) -> RuleFinding | None:
    """The finding to show first, or None: ready for an invitation."""
    return next((finding for finding in found if not finding.is_met), None)


def _finding(rule: Rule, met_code: str, unmet_code: str | None) -> RuleFinding:
    return RuleFinding(rule=rule, is_met=unmet_code is None, code=unmet_code or met_code)


def _against_r1(verification: VerificationFacts | None, now: dt.datetime) -> str | None:
    if verification is None or not verification.is_verified or verification.verified_at > now:
        return "not_verified"
    if now >= verification.valid_until:
        return "verification_expired"
    return None if verification.contact_confirmed else "contact_not_confirmed"


def _against_r2(verification: VerificationFacts | None) -> str | None:
    if verification is None:
        return "too_few_identifiers"
    if not verification.name_matches:
        return "name_not_confirmed"
    return None if identifiers_suffice(verification.kinds) else "too_few_identifiers"


def _against_r3(record: RecordFacts) -> str | None:
    if record.date_of_birth is None:
        return "birth_date_missing"
    return None if is_full_date(record.date_of_birth, record.dob_data_quality) else "birth_date_not_full"


def _against_r4(record: RecordFacts) -> str | None:
    if not record.contact_email:
        return "email_missing"
    if normalised_email(record.contact_email) is None:
        return "email_invalid"
    if not record.is_email_confirmed:
        return "email_not_confirmed"
    if record.is_email_taken:
        return "email_in_use"
    is_equal = record.account_email is None or is_same_email(record.contact_email, record.account_email)
    return None if is_equal else "email_differs"


def _against_r5(record: RecordFacts, today: dt.date) -> str | None:
    if record.date_of_birth is None:
        return "age_unknown"
    return None if is_adult(record.date_of_birth, today) else "under_18"
