"""A card beside the record."""

import datetime as dt

import pytest

from services.identity.compare import Likeness, Validity, compared
from services.identity.facts import CardFacts

_TODAY = dt.date(2026, 11, 2)
_CARD = CardFacts(
    "GARCIA-LOPEZ", "JOSE", "LUIS", "JR", dt.date(1986, 6, 7), dt.date(2030, 1, 1),
    "12 W DAYTON AVENUE", "RICHMOND", "VA", "23269-0000", "USA",
)  # fmt: skip


def _name(name: str, card: CardFacts = _CARD) -> Likeness:
    return compared(card, name=name, date_of_birth=None, addresses=(), today=_TODAY).name


def _address(*addresses: str) -> Likeness:
    return compared(_CARD, name="", date_of_birth=None, addresses=addresses, today=_TODAY).address


def _birth(day: dt.date | None) -> Likeness:
    return compared(_CARD, name="", date_of_birth=day, addresses=(), today=_TODAY).date_of_birth


@pytest.mark.parametrize(("name", "likeness"), [
    ("José García-López", Likeness.SAME),
    ("García López, José", Likeness.SAME),
    ("Jose Luis Garcia Lopez Jr.", Likeness.SAME),
    ("José L. García-López", Likeness.SAME),
    ("Jose Garcialopez", Likeness.SAME),
    ("José Garcia-Lopes", Likeness.CLOSE),
    ("Ana Peña", Likeness.DIFFERENT),
    ("", Likeness.NOT_IN_RECORD),
])  # fmt: skip
def test_names(name: str, likeness: Likeness) -> None:
    assert _name(name) is likeness


def test_a_name_that_the_card_cuts_is_close() -> None:
    assert _name("Christopherson Li", CardFacts("LI", "CHRIST", is_name_cut=True)) is Likeness.CLOSE
    assert _name("Christopherson Li", CardFacts("LI", "CHRIST")) is Likeness.DIFFERENT


@pytest.mark.parametrize(("day", "likeness"), [
    (dt.date(1986, 6, 7), Likeness.SAME),
    (dt.date(1986, 7, 6), Likeness.CLOSE),
    (dt.date(1968, 6, 7), Likeness.CLOSE),
    (dt.date(1968, 1, 2), Likeness.DIFFERENT),
    (None, Likeness.NOT_IN_RECORD),
])  # fmt: skip
def test_days_of_birth(day: dt.date | None, likeness: Likeness) -> None:
    assert _birth(day) is likeness


@pytest.mark.parametrize(("address", "likeness"), [
    ("12 West Dayton Ave., Richmond, VA 23269", Likeness.SAME),
    ("12 W Dayton Ave", Likeness.SAME),
    ("12 Dayton Ave, Apt 4", Likeness.CLOSE),
    ("14 W Dayton Ave, Richmond", Likeness.DIFFERENT),
    ("General Delivery", Likeness.DIFFERENT),
])  # fmt: skip
def test_addresses(address: str, likeness: Likeness) -> None:
    assert _address("1 Elm St", address) is likeness


def test_a_card_says_itself_whether_it_has_expired() -> None:
    days = {
        day: compared(
            CardFacts("A", "B", expires_on=day), name="", date_of_birth=None, addresses=(), today=_TODAY
        ).expiry
        for day in (None, _TODAY, _TODAY - dt.timedelta(1))
    }

    assert list(days.values()) == [Validity.NOT_ON_CARD, Validity.VALID, Validity.EXPIRED]


def test_what_a_passport_does_not_have_is_not_on_the_card() -> None:
    passport = CardFacts("GARCIA", "JOSE")

    found = compared(passport, name="Jose Garcia", date_of_birth=_TODAY, addresses=("1 Elm St",), today=_TODAY)

    assert (found.date_of_birth, found.address) == (Likeness.NOT_ON_CARD, Likeness.NOT_ON_CARD)


def test_a_comparison_and_a_card_show_no_value() -> None:
    assert "GARCIA" not in repr(_CARD)
    assert "1986" not in repr(_CARD)
