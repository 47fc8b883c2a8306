"""The printed zone of a passport or an ID card: ICAO Doc 9303, parts 4 (TD3), 5 (TD1) and 6 (TD2).

Letters and digits that look alike are put right where the position leaves no choice; then every check digit must hold.
"""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from services.identity.facts import CardFacts, NotReadable

_WEIGHTS: Final = (7, 3, 1)
_AS_DIGIT: Final = str.maketrans("OQDILZSBG", "000112586")
_AS_LETTER: Final = str.maketrans("0125868", "OIZSBGB")
_LOOKS_LIKE_FILLER: Final = str.maketrans("«‹〈《", "<<<<")
_VALUES: Final = {"<": 0} | {letter: value for value, letter in enumerate("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")}
_OLDEST: Final = 120
_VALID_FOR_AT_MOST: Final = 30

Places = tuple[int, int, int]
"""Line, first place, and the place after the last."""


@dataclass(frozen=True, slots=True)
class _Layout:
    lines: int
    length: int
    number: Places
    birth: Places
    sex: tuple[int, int]
    expiry: Places
    nationality: Places
    names: Places
    composite: tuple[Places, ...]
    composite_at: tuple[int, int]
    personal: Places | None = None
    kinds: str = "ACI"


_LAYOUTS: Final = (
    _Layout(
        lines=2, length=44, kinds="P", number=(1, 0, 9), birth=(1, 13, 19), sex=(1, 20), expiry=(1, 21, 27),
        nationality=(1, 10, 13), names=(0, 5, 44), personal=(1, 28, 42),
        composite=((1, 0, 10), (1, 13, 20), (1, 21, 43)), composite_at=(1, 43),
    ),
    _Layout(
        lines=2, length=36, number=(1, 0, 9), birth=(1, 13, 19), sex=(1, 20), expiry=(1, 21, 27),
        nationality=(1, 10, 13), names=(0, 5, 36),
        composite=((1, 0, 10), (1, 13, 20), (1, 21, 35)), composite_at=(1, 35),
    ),
    _Layout(
        lines=3, length=30, number=(0, 5, 14), birth=(1, 0, 6), sex=(1, 7), expiry=(1, 8, 14),
        nationality=(1, 15, 18), names=(2, 0, 30),
        composite=((0, 5, 30), (1, 0, 7), (1, 8, 15), (1, 18, 29)), composite_at=(1, 29),
    ),
)  # fmt: skip


def facts_of(untrusted_lines: Sequence[str], *, today: dt.date) -> CardFacts:
    """What the zone says of the holder. Raises NotReadable, also where one check digit is wrong."""
    lines = [_plain(line) for line in untrusted_lines]
    for layout in _LAYOUTS:
        fitted = _fitted(lines, layout)
        if fitted is not None:
            return _facts(fitted, layout, today)
    raise NotReadable


def check_digit(text: str) -> str:
    """Doc 9303 part 3, 4.9: weights 7, 3, 1, modulo 10."""
    return str(sum(_VALUES[letter] * _WEIGHTS[place % 3] for place, letter in enumerate(text)) % 10)


def _plain(untrusted_line: str) -> str:
    return re.sub(r"[^A-Z0-9<]", "", untrusted_line.upper().translate(_LOOKS_LIKE_FILLER))


def _fitted(lines: list[str], layout: _Layout) -> list[str] | None:
    """The lines at their full length, letters and digits where they belong; None where it is another layout."""
    if len(lines) != layout.lines or lines[0][:1] not in tuple(layout.kinds):
        return None
    whole = [_at_length(line, layout.length, is_names=at == layout.names[0]) for at, line in enumerate(lines)]
    fitted = [line for line in whole if line is not None]
    if len(fitted) != layout.lines:
        return None
    for at, first, after in (layout.birth, layout.expiry):
        fitted[at] = _put(fitted[at], first, after + 1, _AS_DIGIT)
    for at, first, after in (layout.nationality, layout.names, (0, 2, 5)):
        fitted[at] = _put(fitted[at], first, after, _AS_LETTER)
    for at, place in (layout.composite_at, (layout.number[0], layout.number[2])):
        fitted[at] = _put(fitted[at], place, place + 1, _AS_DIGIT)
    return fitted


def _at_length(line: str, length: int, *, is_names: bool) -> str | None:
    """A reader miscounts fillers in a row: at the end of names they say nothing, elsewhere the check digits decide."""
    missing = length - len(line)
    if missing == 0:
        return line
    runs = [match for match in re.finditer("<{2,}", line) if not is_names or match.end() == len(line)]
    longest = max(runs, key=lambda run: len(run.group()), default=None)
    if longest is None or abs(missing) > 6 or len(longest.group()) + missing < 1:
        return None
    return line[: longest.start()] + "<" * (len(longest.group()) + missing) + line[longest.end() :]


def _put(line: str, first: int, after: int, table: dict[int, int]) -> str:
    return line[:first] + line[first:after].translate(table) + line[after:]


def _facts(lines: list[str], layout: _Layout, today: dt.date) -> CardFacts:
    _check(lines, layout)
    family, _, given = _at(lines, layout.names).rstrip("<").partition("<<")
    state = lines[0][2:5].rstrip("<")
    if not re.fullmatch(r"[A-Z]+(?:<[A-Z]+)*", family) or not re.fullmatch(r"(?:[A-Z]+(?:<[A-Z]+)*)?", given):
        raise NotReadable
    if not state.isalpha() or not re.fullmatch(r"[A-Z]{1,3}", _at(lines, layout.nationality).rstrip("<")):
        raise NotReadable
    first, *others = given.split("<")
    return CardFacts(
        family_name=family.replace("<", " "),
        given_name=first,
        middle_name=" ".join(others),
        date_of_birth=_born(_at(lines, layout.birth), today),
        expires_on=_expires(_at(lines, layout.expiry), today),
        country=state,
        is_name_cut=lines[layout.names[0]][-1] != "<",
    )


def _check(lines: list[str], layout: _Layout) -> None:
    for at, first, after in (layout.birth, layout.expiry):
        _must_hold(lines[at][first:after], lines[at][after])
    at, first, after = layout.number
    # A long number goes on in the free places, its own check digit with it (TD1, TD2); the composite one covers both.
    if lines[at][after] != "<":
        _must_hold(lines[at][first:after], lines[at][after])
    if layout.personal is not None:
        at, first, after = layout.personal
        text, digit = lines[at][first:after], lines[at][after]
        if digit != "<" or text.strip("<"):
            _must_hold(text, digit.translate(_AS_DIGIT))
    line, place = layout.composite_at
    _must_hold("".join(_at(lines, places) for places in layout.composite), lines[line][place])
    sex_line, sex_at = layout.sex
    if lines[sex_line][sex_at] not in "MFX<":
        raise NotReadable


def _must_hold(text: str, digit: str) -> None:
    if check_digit(text) != digit:
        raise NotReadable


def _at(lines: list[str], places: Places) -> str:
    line, first, after = places
    return lines[line][first:after]


def _born(text: str, today: dt.date) -> dt.date | None:
    """The latest such day that is not in the future; None where the zone leaves a part open."""
    if "<" in text:
        return None
    return _day(text, today.year // 100 * 100, latest=today, earliest_year=today.year - _OLDEST)


def _expires(text: str, today: dt.date) -> dt.date | None:
    if "<" in text:
        return None
    latest = dt.date(today.year + _VALID_FOR_AT_MOST, 12, 31)
    return _day(text, today.year // 100 * 100, latest=latest, earliest_year=today.year - 70)


def _day(text: str, century: int, *, latest: dt.date, earliest_year: int) -> dt.date:
    for years in (100, 0, -100):
        try:
            day = dt.date(century + years + int(text[:2]), int(text[2:4]), int(text[4:]))
        except ValueError:
            continue
        if day <= latest and day.year >= earliest_year:
            return day
    raise NotReadable
