"""Facts that meet every rule, for tests to change one of."""

import datetime as dt
from dataclasses import replace
from typing import Any

from services.portal.contract import IdentifierKind, RuleFinding
from services.rules.facts import RecordFacts, VerificationFacts
from services.rules.invitation import findings

NOW = dt.datetime(2026, 8, 22, 17, 0, tzinfo=dt.UTC)
TODAY = NOW.date()
RECORD = RecordFacts(
    date_of_birth=dt.date(1980, 3, 1),
    dob_data_quality=1,
    contact_email="alpha@example.org",
    is_email_confirmed=True,
)
VERIFICATION = VerificationFacts(
    is_verified=True,
    name_matches=True,
    contact_confirmed=True,
    kinds=frozenset({IdentifierKind.DATE_OF_BIRTH, IdentifierKind.SSN}),
    verified_at=NOW - dt.timedelta(minutes=5),
    valid_until=NOW + dt.timedelta(days=30),
)


def finding(
    rule: str, *, record: dict[str, Any] | None = None, verification: dict[str, Any] | None = None
) -> RuleFinding:
    """The finding on one rule, with these changes to the good facts."""
    found = findings(
        replace(RECORD, **(record or {})), replace(VERIFICATION, **(verification or {})), now=NOW, today=TODAY
    )
    (mine,) = [one for one in found if one.rule == rule]
    return mine
