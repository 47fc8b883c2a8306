"""R7: reinstated only after identity was verified again."""

import datetime as dt
from dataclasses import replace

from services.rules.account import can_be_reinstated, can_be_renewed
from tests.services.rules.cases import NOW, VERIFICATION

BEFORE = VERIFICATION.verified_at - dt.timedelta(seconds=1)


def test_a_newer_verification_that_counts_reinstates() -> None:
    assert can_be_reinstated(BEFORE, VERIFICATION, NOW)


def test_an_older_or_equal_or_missing_one_does_not() -> None:
    assert not can_be_reinstated(VERIFICATION.verified_at, VERIFICATION, NOW)
    assert not can_be_reinstated(NOW, VERIFICATION, NOW)
    assert not can_be_reinstated(BEFORE, None, NOW)


def test_one_that_does_not_count_does_not() -> None:
    for changed in (
        replace(VERIFICATION, is_verified=False),
        replace(VERIFICATION, contact_confirmed=False),
        replace(VERIFICATION, kinds=frozenset()),
        replace(VERIFICATION, valid_until=NOW),
    ):
        assert not can_be_reinstated(BEFORE, changed, NOW)


def test_a_new_sign_in_takes_a_verification_of_this_hour_that_counts() -> None:
    at = VERIFICATION.verified_at
    assert can_be_renewed(VERIFICATION, at + dt.timedelta(hours=1))
    assert not can_be_renewed(VERIFICATION, at + dt.timedelta(hours=1, seconds=1))
    assert not can_be_renewed(None, at)
    assert not can_be_renewed(replace(VERIFICATION, is_verified=False), at)
    assert not can_be_renewed(replace(VERIFICATION, kinds=frozenset()), at)
