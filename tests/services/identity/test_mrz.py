"""The printed zone: every check digit holds, or nothing is said."""

import datetime as dt

import pytest

from services.identity.facts import NotReadable
from services.identity.mrz import check_digit, facts_of
from tests.services.identity.cards import zone

_TODAY = dt.date(2026, 11, 2)
_KINDS = ("TD1", "TD2", "TD3")
_SPECIMEN = ["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10"]


def test_the_specimen_of_doc_9303_is_read() -> None:
    facts = facts_of(_SPECIMEN, today=_TODAY)

    assert (facts.family_name, facts.given_name, facts.middle_name) == ("ERIKSSON", "ANNA", "MARIA")
    assert (facts.date_of_birth, facts.expires_on, facts.country) == (dt.date(1974, 8, 12), dt.date(2012, 4, 15), "UTO")


@pytest.mark.parametrize("kind", _KINDS)
def test_every_layout_is_read(kind: str) -> None:
    facts = facts_of(zone(kind), today=_TODAY)

    assert (facts.family_name, facts.given_name, facts.middle_name) == ("ESPINOSA", "ANA", "MARIA")
    assert (facts.date_of_birth, facts.expires_on) == (dt.date(1986, 6, 7), dt.date(2030, 12, 10))


@pytest.mark.parametrize("kind", _KINDS)
def test_a_wrong_digit_anywhere_that_is_checked_is_refused(kind: str) -> None:
    lines = zone(kind)
    names = {"TD1": 2}.get(kind, 0)
    for at, line in enumerate(lines):
        for place, letter in enumerate(line):
            if at != names and letter.isdigit():
                wrong = line[:place] + str((int(letter) + 1) % 10) + line[place + 1 :]
                with pytest.raises(NotReadable):
                    facts_of([*lines[:at], wrong, *lines[at + 1 :]], today=_TODAY)


@pytest.mark.parametrize("kind", _KINDS)
def test_letters_in_a_date_and_digits_in_a_name_are_put_right(kind: str) -> None:
    lines = [line.replace("860607", "B6O6O7").replace("ESPINOSA", "E5PIN0SA") for line in zone(kind)]

    facts = facts_of(lines, today=_TODAY)

    assert (facts.family_name, facts.date_of_birth) == ("ESPINOSA", dt.date(1986, 6, 7))


@pytest.mark.parametrize("kind", _KINDS)
def test_fillers_that_were_miscounted_are_put_right(kind: str) -> None:
    lines = [line.replace("<<<<<<", "<<<<", 1) for line in zone(kind)]

    assert facts_of(lines, today=_TODAY) == facts_of(zone(kind), today=_TODAY)


def test_a_birth_in_the_future_is_one_of_the_last_century() -> None:
    assert facts_of(zone("TD3", born="270101"), today=_TODAY).date_of_birth == dt.date(1927, 1, 1)


@pytest.mark.parametrize(
    "lines", [[], ["P<UTO"], ["V<UTOESPINOSA<<ANA".ljust(44, "<"), zone("TD3")[1]], zone("TD3", born="861307")]
)
def test_what_is_no_zone_is_refused_and_not_repeated(lines: list[str]) -> None:
    with pytest.raises(NotReadable) as refused:
        facts_of(lines, today=_TODAY)

    assert str(refused.value) == ""


def test_check_digits_weigh_seven_three_one() -> None:
    assert check_digit("L898902C3") == "6"
