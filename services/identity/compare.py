"""A card beside the record, field by field. What it says of a field is a hint for staff, who decide."""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from rapidfuzz import fuzz

from services.directory.folding import words
from services.identity.facts import CardFacts

_CLOSE_NAME: Final = 85.0
_CLOSE_ADDRESS: Final = 80.0
_SUFFIXES: Final = frozenset({"jr", "sr", "ii", "iii", "iv", "v", "1st", "2nd", "3rd"})
_SHORT: Final = {
    "street": "st", "avenue": "ave", "road": "rd", "drive": "dr", "boulevard": "blvd", "lane": "ln", "court": "ct",
    "place": "pl", "highway": "hwy", "apartment": "apt", "unit": "apt", "suite": "ste", "north": "n", "south": "s",
    "east": "e", "west": "w",
}  # fmt: skip


class Likeness(StrEnum):
    """How a field of the card compares with the record's."""

    SAME = "same"
    CLOSE = "close"
    DIFFERENT = "different"
    NOT_ON_CARD = "not_on_card"
    NOT_IN_RECORD = "not_in_record"


class Validity(StrEnum):
    """Whether the card's own day has passed; no record has it."""

    VALID = "valid"
    EXPIRED = "expired"
    NOT_ON_CARD = "not_on_card"


@dataclass(frozen=True, slots=True)
class Comparison:
    """Carries no value of the card."""

    name: Likeness
    date_of_birth: Likeness
    address: Likeness
    expiry: Validity


def compared(
    card: CardFacts, *, name: str, date_of_birth: dt.date | None, addresses: Sequence[str], today: dt.date
) -> Comparison:
    """The card beside what the record has."""
    return Comparison(
        name=_name(card, name),
        date_of_birth=_birth(card.date_of_birth, date_of_birth),
        address=_address(card, addresses),
        expiry=_expiry(card.expires_on, today),
    )


def _name(card: CardFacts, name: str) -> Likeness:
    """Order, accents, hyphens, suffixes and a middle name that one of the two leaves out make no difference."""
    must = _name_words(f"{card.given_name} {card.family_name}")
    may = _name_words(card.middle_name)
    record = _name_words(name)
    if not must:
        return Likeness.NOT_ON_CARD
    if not record:
        return Likeness.NOT_IN_RECORD
    for whole in (must, must + may, must + [word[0] for word in may]):
        if sorted(whole) == sorted(record) or "".join(whole) == "".join(record):
            return Likeness.SAME
    nearest = max(fuzz.token_sort_ratio(" ".join(whole), " ".join(record)) for whole in (must, must + may))
    is_cut = card.is_name_cut and all(any(one.startswith(word) for one in record) for word in must)
    return Likeness.CLOSE if is_cut or nearest >= _CLOSE_NAME else Likeness.DIFFERENT


def _name_words(name: str) -> list[str]:
    return [word for word in words(re.sub(r"['’]", "", name)) if word not in _SUFFIXES]


def _birth(card: dt.date | None, record: dt.date | None) -> Likeness:
    if card is None:
        return Likeness.NOT_ON_CARD
    if record is None:
        return Likeness.NOT_IN_RECORD
    if card == record:
        return Likeness.SAME
    is_swapped = (card.year, card.month, card.day) == (record.year, record.day, record.month)
    parts = sum((card.year == record.year, card.month == record.month, card.day == record.day))
    return Likeness.CLOSE if is_swapped or parts == 2 else Likeness.DIFFERENT


def _address(card: CardFacts, addresses: Sequence[str]) -> Likeness:
    street = _street(card.street)
    if not street:
        return Likeness.NOT_ON_CARD
    if not addresses:
        return Likeness.NOT_IN_RECORD
    there = [_street(address) for address in addresses]
    place = _street(f"{card.city} {card.state} {card.postal_code[:5]}")
    if any(set(street) <= set(one) <= {*street, *place, *_street(card.postal_code)} for one in there):
        return Likeness.SAME
    close = (
        one
        for one in there
        if _numbers(street)[:1] == _numbers(one)[:1]
        and fuzz.token_set_ratio(" ".join(street), " ".join(one)) >= _CLOSE_ADDRESS
    )
    return Likeness.CLOSE if any(close) else Likeness.DIFFERENT


def _street(address: str) -> list[str]:
    return [_SHORT.get(word, word) for word in words(address)]


def _numbers(address: list[str]) -> list[str]:
    return [word for word in address if word[0].isdigit()]


def _expiry(expires_on: dt.date | None, today: dt.date) -> Validity:
    if expires_on is None:
        return Validity.NOT_ON_CARD
    return Validity.VALID if expires_on >= today else Validity.EXPIRED
