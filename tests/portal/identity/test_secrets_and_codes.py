"""Codes, passwords, PINs and keys."""

import datetime as dt
import os
from pathlib import Path

import pytest

from portal.identity.choice import normalised_password, password_objection, pin_objection
from portal.identity.codes import (
    ALPHABET,
    code_digest,
    is_badge_code,
    is_card_code,
    is_short_code,
    new_badge_code,
    new_card_code,
    new_invitation_code,
    new_short_code,
)
from portal.identity.hashing import HashCost, Hasher
from portal.keys import keyed_digest, load_or_create, rotate_sealing_key

NOW = dt.datetime(2026, 8, 22, tzinfo=dt.UTC)


def test_codes_carry_enough_randomness_and_no_letters_that_are_mixed_up() -> None:
    assert not set("01ILO") & set(ALPHABET)
    for make in (new_invitation_code, new_card_code, new_badge_code):
        code = make(os.urandom)
        assert len(ALPHABET) ** (len(code) - 4) > 2**112
    assert is_short_code(new_short_code(os.urandom))
    assert is_card_code(new_card_code(os.urandom).lower())
    assert is_badge_code(new_badge_code(os.urandom))
    assert not is_card_code(new_badge_code(os.urandom))


def test_every_character_of_the_alphabet_is_as_likely() -> None:
    drawn = iter(bytes(range(256)) * 20)
    code = "".join(new_short_code(lambda count: bytes(next(drawn) for _ in range(count))) for _ in range(30 * 8))
    counts = {letter: code.count(letter) for letter in ALPHABET}
    assert max(counts.values()) - min(counts.values()) <= 8


def test_a_code_is_the_same_however_it_is_typed() -> None:
    assert code_digest("abcd-efgh") == code_digest(" ABCD EFGH ")


@pytest.mark.parametrize(
    "password",
    ["passwordpassword", "Passw0rd!Passw0rd!", "!!!Passw0rd!!!2026", "sunshine/////2026", "a" * 15, "abcdefghijklmnop"],
)
def test_common_passwords_are_refused(password: str) -> None:
    assert password_objection(password, ()) == "password_too_common"


@pytest.mark.parametrize(
    "password", ["correct horse battery", "blue lamp under stairs", "mañana llueve aquí", "x7#qPw9!zT4kM2&"]
)
def test_good_passwords_need_no_composition(password: str) -> None:
    assert password_objection(normalised_password(password), ("Demo", "Alpha")) is None


def test_a_password_from_the_owners_name_is_refused() -> None:
    assert password_objection("demoalphademo1ab", ("Demo", "Alpha")) == "password_too_close"


@pytest.mark.parametrize("pin", ["111111", "123456", "654321", "121212", "123123", "123321", "112211"])
def test_simple_pins_are_refused(pin: str) -> None:
    assert pin_objection(pin) == "pin_too_simple"


def test_a_hash_fits_its_secret_only_and_nobody_has_none() -> None:
    hasher = Hasher(HashCost(1024, 1))
    stored = hasher.hash("739150")
    assert stored.startswith("$argon2id$")
    assert hasher.verify(stored, "739150")
    assert not hasher.verify(stored, "739151")
    assert not hasher.verify(None, "nobody has this secret")
    assert not hasher.verify("damaged", "739150")


def test_keys_stay_private_and_the_same_and_old_sealing_keys_still_open(tmp_path: Path) -> None:
    first = load_or_create(tmp_path / "keys", NOW, random=os.urandom)
    assert all(path.stat().st_mode & 0o077 == 0 for path in (tmp_path / "keys").iterdir())
    assert load_or_create(tmp_path / "keys", NOW, random=os.urandom).public() == first.public()
    rotate_sealing_key(tmp_path / "keys")
    rotated = load_or_create(tmp_path / "keys", NOW, random=os.urandom)
    assert rotated.public().sealing_keys[1:] == first.public().sealing_keys
    assert set(first.sealing_by_kid()) < set(rotated.sealing_by_kid())
    assert "raw" not in repr(rotated)


def test_keyed_digests_keep_parts_apart() -> None:
    key = bytes(32)
    assert keyed_digest(key, "a", "bc") != keyed_digest(key, "ab", "c")
    assert keyed_digest(key, "a", "b", "c") != keyed_digest(key, "a", "bc")
