"""The truth about a consent: active, ends soon, expired, declined, revoked, replaced."""

import datetime as dt
from dataclasses import replace

from services.portal.contract import SignatureState
from services.rules.consent import (
    ConsentFacts,
    end_of_day,
    last_answer,
    last_day,
    signed_before,
    state_of,
    waits_for_signature,
)
from tests.services.rules.cases import NOW

DAY = dt.timedelta(days=1)
AGREED = ConsentFacts("1", "agreed", NOW - 10 * DAY, NOW + 300 * DAY)
NEWER = ConsentFacts("2", "agreed", NOW - 5 * DAY, NOW + 300 * DAY)
NO = ConsentFacts("2", "declined", NOW - 5 * DAY)


def test_each_state() -> None:
    assert state_of(AGREED, [AGREED], NOW) is SignatureState.ACTIVE
    assert state_of(replace(AGREED, expires_at=NOW + 30 * DAY), [], NOW) is SignatureState.EXPIRES_SOON
    assert state_of(replace(AGREED, expires_at=NOW), [], NOW) is SignatureState.EXPIRED
    assert state_of(replace(AGREED, revoked_at=NOW), [NEWER], NOW) is SignatureState.REVOKED
    assert state_of(NO, [AGREED, NO], NOW) is SignatureState.DECLINED
    assert state_of(AGREED, [AGREED, NEWER], NOW) is SignatureState.REPLACED


def test_a_no_to_a_new_text_ends_no_earlier_agreement() -> None:
    assert state_of(AGREED, [AGREED, NO], NOW) is SignatureState.ACTIVE


def test_what_had_expired_was_not_replaced() -> None:
    old = replace(AGREED, expires_at=NOW - 7 * DAY)
    assert state_of(old, [old, NEWER], NOW) is SignatureState.EXPIRED


def test_a_new_version_waits_until_it_is_agreed_to() -> None:
    assert waits_for_signature("2", [AGREED], NOW)
    assert waits_for_signature("2", [AGREED, NO], NOW)
    assert not waits_for_signature("2", [AGREED, NEWER], NOW)
    assert signed_before("2", [AGREED, NO]) == "1"
    assert signed_before("1", [AGREED]) is None


def test_what_was_replaced_does_not_come_back_when_the_newer_is_revoked() -> None:
    revoked = replace(NEWER, revoked_at=NOW - DAY)
    assert state_of(AGREED, [AGREED, revoked], NOW) is SignatureState.REPLACED
    assert state_of(revoked, [AGREED, revoked], NOW) is SignatureState.REVOKED


def test_the_last_answer_to_a_version_is_told_a_no_and_a_revocation_too() -> None:
    assert last_answer("2", [AGREED], NOW) is None
    assert last_answer("2", [AGREED, NO], NOW) is SignatureState.DECLINED
    assert last_answer("2", [AGREED, replace(NEWER, revoked_at=NOW)], NOW) is SignatureState.REVOKED


def test_the_last_day_is_the_sites_and_lasts_until_its_midnight() -> None:
    late_evening = dt.datetime(2026, 8, 23, 5, 0, tzinfo=dt.UTC)
    assert last_day(late_evening, 1, "America/Los_Angeles") == dt.date(2026, 8, 23)
    assert end_of_day(dt.date(2026, 8, 23), "America/Los_Angeles") == dt.datetime(2026, 8, 24, 7, 0, tzinfo=dt.UTC)
