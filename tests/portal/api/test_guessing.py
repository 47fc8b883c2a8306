"""Guessing a PIN: how many are looked at, whatever is restarted or set back, and what the waits give away."""

import datetime as dt

import pytest
from sqlalchemy import event

from portal.api.sign_in import PIN_TRIES
from portal.identity.hashing import Hasher
from portal.identity.throttle import SIGN_IN_ACCOUNT
from tests.portal.kit import BADGE, STAFF_PIN, Kiosk, Kit
from tests.portal.people import PASSWORD, connected, sign_in, sign_in_later

TEN_YEARS = dt.timedelta(days=3650)
WRONG = "000000"


@pytest.fixture
def looked_at(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The stored hashes of which a secret was compared with one; the comparing itself is the real one."""
    seen: list[str] = []
    verify = Hasher.verify

    def counted(self: Hasher, stored: str | None, untrusted_secret: str) -> bool:
        seen.extend([stored] if stored is not None else [])
        return verify(self, stored, untrusted_secret)

    monkeypatch.setattr(Hasher, "verify", counted)
    return seen


def statuses(kit: Kit, kiosk: Kiosk, name: str, pauses_s: tuple[int, ...]) -> list[int]:
    """The answers to one wrong PIN after each pause."""
    answers = []
    for pause_s in pauses_s:
        kit.clock.advance(seconds=pause_s)
        answers.append(sign_in(kiosk, name, WRONG).status)
    return answers


def test_of_a_hundred_wrong_pins_ten_are_looked_at(kit: Kit, kiosk: Kiosk, looked_at: list[str]) -> None:
    kiosks = (kiosk, kit.kiosk())
    leaps = (dt.timedelta(hours=1), -TEN_YEARS, dt.timedelta(), TEN_YEARS, dt.timedelta(minutes=1))
    answered = set()
    for turn in range(100):
        if turn % 4 == 0:
            kit.clock.now += leaps[turn // 4 % len(leaps)]
        if turn % 25 == 24:
            kit.restart()
        answered.add(sign_in(kiosks[turn % 2], "staff1", WRONG).status)
    kit.clock.advance(days=1)
    assert sign_in(kiosk, "staff1", STAFF_PIN).status == 401
    assert len(looked_at) == PIN_TRIES
    assert answered == {401, 429}


def test_each_further_try_waits_longer(kit: Kit, kiosk: Kiosk) -> None:
    assert statuses(kit, kiosk, "staff1", (0, 0, 0)) == [401, 401, 401]
    for wait_s in (5, 10, 20, 40):
        refused = sign_in(kiosk, "staff1", STAFF_PIN)
        assert (refused.status, refused.json["retry_after_s"]) == (429, wait_s)
        assert statuses(kit, kiosk, "staff1", (wait_s,)) == [401]


def test_a_name_that_nobody_has_waits_as_long(kit: Kit, kiosk: Kiosk) -> None:
    pauses = (0, 0, 0, 1, 4, 3, 7, 20, 40, 80, 160, 1, 320)
    known, unknown = (statuses(kit, kiosk, name, pauses) for name in ("staff1", "nobody"))
    assert known == unknown
    assert set(known) == {401, 429}


def verbs(kit: Kit, kiosk: Kiosk, identifier: str) -> list[str]:
    """What the database was asked to do for one wrong secret, SELECT by SELECT and write by write."""
    seen: list[str] = []

    def hear(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        seen.append(statement.split(maxsplit=1)[0])

    event.listen(kit.engine, "before_cursor_execute", hear)
    try:
        assert sign_in_later(kit, kiosk, identifier, WRONG).status == 401
    finally:
        event.remove(kit.engine, "before_cursor_execute", hear)
    return seen


@pytest.mark.parametrize("kind", ["name", "badge", "card", "email"])
def test_somebody_and_nobody_cost_the_database_the_same(kit: Kit, kiosk: Kiosk, kind: str) -> None:
    card = str(connected(kiosk, method="card")["card_code"]) if kind == "card" else ""
    if kind == "email":
        connected(kiosk)
    kit.add_staff("badged", badge=BADGE)
    known, unknown = {
        "name": ("staff1", "staff9"),
        "badge": (BADGE, "KB1-" + "3" * 27),
        "card": (card, "KC1-" + "3" * 27),
        "email": ("alpha@example.org", "beta@example.org"),
    }[kind]
    for identifier in (known, unknown):
        verbs(kit, kiosk, identifier)  # what is written for the first time of all
    assert verbs(kit, kiosk, known) == verbs(kit, kiosk, unknown)


def test_the_right_secret_ends_the_waits(kit: Kit, kiosk: Kiosk) -> None:
    connected(kiosk)
    for _ in range(3):
        for _ in range(2):
            assert sign_in(kiosk, "alpha@example.org", "wrong password").status == 401
        assert sign_in(kiosk, "alpha@example.org", PASSWORD).status == 201


def test_a_clock_that_was_set_back_keeps_nobody_out(kit: Kit, kiosk: Kiosk) -> None:
    connected(kiosk)
    kit.clock.now += TEN_YEARS
    for _ in range(SIGN_IN_ACCOUNT.tries):
        sign_in(kiosk, "alpha@example.org", "wrong password")
    kit.clock.now -= TEN_YEARS
    assert sign_in(kiosk, "alpha@example.org", PASSWORD).status == 201
