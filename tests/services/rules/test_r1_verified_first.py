"""R1: identity and contact information are verified by staff before an invitation."""

import datetime as dt

import pytest

from services.rules.identity import counts_now
from services.rules.invitation import findings, first_unmet
from tests.services.rules.cases import NOW, RECORD, TODAY, VERIFICATION, finding


def test_a_verification_with_contact_meets_it() -> None:
    assert finding("R1").is_met
    assert counts_now(VERIFICATION, NOW)
    assert first_unmet(findings(RECORD, VERIFICATION, now=NOW, today=TODAY)) is None


def test_without_a_verification_it_is_the_first_rule_that_is_not_met() -> None:
    unmet = first_unmet(findings(RECORD, None, now=NOW, today=TODAY))
    assert unmet is not None
    assert (unmet.rule, unmet.code) == ("R1", "not_verified")


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"is_verified": False}, "not_verified"),
        ({"contact_confirmed": False}, "contact_not_confirmed"),
        ({"valid_until": NOW}, "verification_expired"),
        ({"verified_at": NOW + dt.timedelta(seconds=1)}, "not_verified"),
    ],
)
def test_what_does_not_count(changes: dict[str, object], code: str) -> None:
    assert finding("R1", verification=changes).code == code
