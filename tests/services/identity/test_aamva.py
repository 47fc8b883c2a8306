"""The text of a licence's barcode, as issuers write it and as scanners hand it on."""

import datetime as dt
import json
import re
from collections.abc import Callable

import pytest

from kiosk.programs import ROOT
from services.identity.aamva import day_of, elements_of, facts_of
from services.identity.facts import CardFacts, NotReadable
from tests.services.identity.cards import barcode

_STRINGS = ROOT.parent / "shared" / "data" / "capture" / "aamva" / "strings.json"
_BORN, _EXPIRES = dt.date(1986, 6, 7), dt.date(2030, 12, 10)
_CARDS = [(version, country) for version in range(1, 11) for country in ("USA", "CAN")]


def _expected(version: int, country: str) -> CardFacts:
    code = "" if version == 1 else country
    place = ("VA", "23269-0000") if country == "USA" else ("ON", "K1A 0B1")
    return CardFacts(
        "MCDACE",
        "ANA",
        "MARIA",
        "JR",
        _BORN,
        _EXPIRES,
        "12 DAYTON AVE",
        "DAYTON",
        *place,
        code,
    )


@pytest.mark.parametrize(("version", "country"), _CARDS)
def test_every_version_says_the_same_of_its_holder(version: int, country: str) -> None:
    assert facts_of(barcode(version, country=country)) == _expected(version, country)


@pytest.mark.parametrize(("version", "country"), _CARDS)
def test_separators_that_a_scanner_took_out_are_found_again(version: int, country: str) -> None:
    bare = re.sub(r"[\n\r\x1e]", "", barcode(version, country=country))

    assert facts_of(bare) == _expected(version, country)


@pytest.mark.parametrize("changed", [
    lambda text: text.replace("DL0041", "DL9999"),
    lambda text: text.replace("0102DL", "0109DL"),
    lambda text: text.removeprefix("@\n\x1e\r"),
    lambda text: text.rstrip("\r").removesuffix("ZVZVA01\r"),
    lambda text: text.replace("\n", "\r\n"),
    lambda text: text.replace("DLDAQ", "DAQ"),
    lambda text: text.replace("\nDCSMCDACE", "\nDCSMCDACE   "),
    lambda text: text.replace("\nDBC1\nDAG", "\nDBC1DAG"),
])  # fmt: skip
def test_known_defects_change_nothing(changed: Callable[[str], str]) -> None:
    assert facts_of(changed(barcode(8))) == _expected(8, "USA")


def test_elements_of_a_jurisdiction_are_not_the_holders() -> None:
    text = barcode(8).replace("ZVZVA01", "ZVZVA01\nZVDCSOTHER")

    assert facts_of(text).family_name == "MCDACE"


@pytest.mark.parametrize(("text", "day"), [
    ("06071986", dt.date(1986, 6, 7)),
    ("19860607", dt.date(1986, 6, 7)),
    ("1986-06-07", dt.date(1986, 6, 7)),
    ("12201920", dt.date(1920, 12, 20)),
    ("20121230", dt.date(2012, 12, 30)),
    ("31121986", None),
    ("00000000", None),
    ("99999999", None),
    ("", None),
])  # fmt: skip
def test_a_day_is_read_in_either_order(text: str, day: dt.date | None) -> None:
    assert day_of(text) == day


def test_a_formula_stays_plain_text() -> None:
    assert facts_of(barcode(10, family='=HYPERLINK("X")')).family_name == '=HYPERLINK("X")'


def test_a_name_that_was_cut_says_so() -> None:
    assert facts_of(barcode(10, DDE="T")).is_name_cut
    assert not facts_of(barcode(10)).is_name_cut


@pytest.mark.parametrize(
    "text", ["", "https://example.org", "@\n\x1e\rANSI 636000", "ANSI 636000" * 100_000, barcode(9) + "A" * 1_000_000]
)
def test_what_is_no_card_is_refused_and_not_repeated(text: str) -> None:
    with pytest.raises(NotReadable) as refused:
        facts_of(text)

    assert str(refused.value) == ""


@pytest.mark.shared_data
@pytest.mark.skipif(not _STRINGS.exists(), reason="no shared data")
def test_published_samples_are_read_whole() -> None:
    for sample in json.loads(_STRINGS.read_text()):
        elements, facts, want = elements_of(sample["raw"]), facts_of(sample["raw"]), sample["want"]
        got = {
            "family": facts.family_name, "given": facts.given_name, "middle": facts.middle_name, "suffix": facts.suffix,
            "dob": str(facts.date_of_birth), "expiry": str(facts.expires_on), "issue": str(day_of(elements["DBD"])),
            "sex": "MF"[int(elements["DBC"]) - 1], "number": elements["DAQ"], "street": facts.street,
            "city": facts.city,
            "state": facts.state, "zip": facts.postal_code, "country": facts.country,
        }  # fmt: skip
        assert {name: got[name] for name in want if name in got} == {name: want[name] for name in want if name in got}
