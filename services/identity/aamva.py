"""The barcode of a driver's licence or an ID card of the United States or Canada.

AAMVA DL/ID Card Design Standard, annex D, versions 1 to 10. What a header says of lengths and places is often wrong and
is not believed; separators that a scanner took out are found again by what each element may hold.
"""

import datetime as dt
import re
from collections.abc import Iterable
from contextlib import suppress
from typing import Final

from services.identity.facts import CardFacts, NotReadable

# A PDF417 code has room for 1,850 letters.
_LONGEST_TEXT: Final = 4096
_LONGEST_VALUE: Final = 125
_HEADER_WITHIN: Final = 64
_FEWEST_LINES: Final = 5
_HEADER: Final = re.compile(r"(?:ANSI|AAMVA)\s*(\d{6})(\d{2})(?:\d{2})?\d{2}\s*(?:[A-Z]{2}[\d ]{8}\s*)*")
_SEPARATORS: Final = re.compile(r"[\n\r\x1c-\x1f\x85]+")
_SUBFILE: Final = re.compile(r"(?:DL|ID|EN)(?=[DZ][A-Z]{2})")
_OF_JURISDICTION: Final = re.compile(r"Z[A-Z]Z[A-Z]{2}")
_DAY: Final = r"\d{4}[-/]?\d{2}[-/]?\d{2}|\d{2}[-/]?\d{2}[-/]?\d{4}"
_TRUNCATION: Final = r"[TNU]"
_NAMES: Final = ["DAA", "DAB", "DAC", "DAD", "DCS", "DCT"]
_FORMS: Final = {
    **dict.fromkeys(["DBA", "DBB", "DBD", "DDB", "DDC", "DDH", "DDI", "DDJ"], _DAY),
    **dict.fromkeys(["DDE", "DDF", "DDG"], _TRUNCATION),
    "DAC": r"[^,]+",
    "DAJ": r"[A-Z]{2}",
    "DAK": r"[A-Z0-9][A-Z0-9 -]{4,10}",
    "DAO": r"[A-Z]{2}",
    "DAQ": r"[A-Z0-9* -]{1,25}",
    "DAU": r"\d{1,3}\s*(?:in|IN|cm|CM)?|\d'? ?\d{1,2}\"?",
    "DAW": r"\d{1,3}",
    "DAX": r"\d{1,3}",
    "DAY": r"[A-Za-z]{3}",
    "DAZ": r"[A-Za-z]{3}",
    "DBC": r"[129MFX]",
    "DCE": r"\d",
    "DCG": r"[A-Z]{2,3}",
    "DDA": r"[FNMI]",
    "DDD": r"[01]",
    "DDK": r"[01]",
    "DDL": r"[01]",
}
_KNOWN: Final = (
    frozenset(_FORMS)
    | frozenset(f"DA{letter}" for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    | frozenset(f"DB{letter}" for letter in "ABCDEFGHIJKLMNOPQRSTUV")
    | frozenset(f"DC{letter}" for letter in "ABCDEFGHIJKLMNOPQRSTU")
    | frozenset(f"DD{letter}" for letter in "ABCDEFGHIJKLMN")
)
_ELEMENT: Final = re.compile(r"(?=(D[A-D][A-Z]))")
_NEVER_EMPTY: Final = frozenset({*_NAMES, "DAG", "DAI", "DAQ"}) - {"DAD"}
# One version has the one, another the other.
_NEVER_TOGETHER: Final = (frozenset({"DAA", "DAB"}), frozenset({"DAA", "DAC"}), frozenset({"DCT", "DAC"}))
_NOTHING: Final = frozenset({"NONE", "NONE.", "UNAVL", "UNAVAIL", "N/A", "NMN"})


def facts_of(untrusted_text: str) -> CardFacts:
    """What a barcode says of the holder. Raises NotReadable."""
    elements = elements_of(untrusted_text)
    family, given, middle, suffix = _name(elements)
    if not family and not given:
        raise NotReadable
    at_home = "DAL" in elements and "DAG" not in elements
    street, city, state, postal_code = ["DAL", "DAN", "DAO", "DAP"] if at_home else ["DAG", "DAI", "DAJ", "DAK"]
    return CardFacts(
        family_name=family,
        given_name=given,
        middle_name=middle,
        suffix=suffix,
        date_of_birth=day_of(elements.get("DBB", "")),
        expires_on=day_of(elements.get("DBA", "")),
        street=_joined(elements.get(street, ""), elements.get("DAM" if at_home else "DAH", "")),
        city=elements.get(city, ""),
        state=elements.get(state, ""),
        postal_code=_postal_code(elements.get(postal_code, "")),
        country=elements.get("DCG", ""),
        is_name_cut=any(elements.get(flag) == "T" for flag in ("DDE", "DDF", "DDG")),
    )


def elements_of(untrusted_text: str) -> dict[str, str]:
    """Each element of the card's own part by its three letters, without padding. Raises NotReadable."""
    if len(untrusted_text) > _LONGEST_TEXT:
        raise NotReadable
    header = _HEADER.search(untrusted_text)
    if header is None or header.start() > _HEADER_WITHIN:
        raise NotReadable
    body = untrusted_text[header.end() :]
    lines = [_SUBFILE.sub("", line.strip(), count=1) for line in _SEPARATORS.split(body) if line.strip()]
    if len(lines) < _FEWEST_LINES:
        lines = [_OF_JURISDICTION.split(line)[0] for line in lines]
    elements: dict[str, str] = {}
    for name, value in (pair for line in lines for pair in _pairs(line, is_whole=len(lines) >= _FEWEST_LINES)):
        elements.setdefault(name, _clean(value))
    if not elements:
        raise NotReadable
    return elements


def day_of(untrusted_text: str) -> dt.date | None:
    """A day as the United States (month first) or Canada and version 1 (year first) write it; no text is both."""
    digits = re.sub(r"\D", "", untrusted_text)
    if len(digits) != 8:
        return None
    for year, month, day in ((digits[:4], digits[4:6], digits[6:]), (digits[4:], digits[:2], digits[2:4])):
        if year[:2] in ("19", "20"):
            with suppress(ValueError):
                return dt.date(int(year), int(month), int(day))
    return None


def _pairs(line: str, *, is_whole: bool) -> Iterable[tuple[str, str]]:
    """A line is one element; where it cannot be, it is several whose separators are gone."""
    name, value = line[:3], line[3:]
    if is_whole and name not in _KNOWN:
        return ()
    if is_whole and (name not in _FORMS or not value.strip() or re.fullmatch(_FORMS[name], value.strip())):
        return ((name, value),)
    return _split(line)


def _split(text: str) -> list[tuple[str, str]]:
    """Elements without separators. Letters that look like a new one but make its neighbours wrong are none."""
    cuts = [match.start() for match in _ELEMENT.finditer(text) if match.group(1) in _KNOWN]
    best = _worth(_cut(text, cuts))
    while cuts:
        tried = [(_worth(_cut(text, [*cuts[:at], *cuts[at + 1 :]])), at) for at in range(len(cuts))]
        worth, at = max(tried)
        if worth <= best:
            break
        best = worth
        del cuts[at]
    return _cut(text, cuts)


def _cut(text: str, cuts: list[int]) -> list[tuple[str, str]]:
    parts = (text[start:end] for start, end in zip(cuts, [*cuts[1:], len(text)], strict=False))
    return [(part[:3], part[3:]) for part in parts]


def _worth(pairs: list[tuple[str, str]]) -> int:
    names = {name for name, _value in pairs}
    worth = -2 * (len(pairs) - len(names)) - 3 * sum(names >= both for both in _NEVER_TOGETHER)
    for name, value in pairs:
        form, text = _FORMS.get(name), value.strip()
        if not text:
            worth -= 3 if len(name) < 3 or name in _NEVER_EMPTY else 0
        else:
            worth += 1 if form is None or re.fullmatch(form, text) else -3
    return worth


def _clean(value: str) -> str:
    plain = "".join(letter if letter.isprintable() else " " for letter in value)
    return " ".join(plain.split()).strip(" ,")[:_LONGEST_VALUE]


def _name(elements: dict[str, str]) -> tuple[str, str, str, str]:
    """Family, given, middle names and suffix."""
    family = elements.get("DCS") or elements.get("DAB") or ""
    given, middle = elements.get("DAC", ""), elements.get("DAD", "")
    suffix = elements.get("DCU") or elements.get("DAE") or ""
    if not given and elements.get("DCT"):
        given, middle = _first_and_rest(_parts(elements["DCT"]))
    if not family and elements.get("DAA"):
        family, *others = _parts(elements["DAA"])
        is_with_suffix = len(others) > 2
        suffix = suffix or (others.pop() if is_with_suffix else "")
        given, middle = _first_and_rest(others)
    return family, given, _unless_nothing(middle), _unless_nothing(suffix)


def _parts(names: str) -> list[str]:
    marked = [part.strip() for part in re.split(r"[,@$]", names) if part.strip()]
    return marked if len(marked) > 1 else names.split()


def _first_and_rest(names: list[str]) -> tuple[str, str]:
    return (names[0] if names else "", " ".join(names[1:]))


def _unless_nothing(text: str) -> str:
    return "" if text.upper() in _NOTHING else text


def _joined(*parts: str) -> str:
    return " ".join(part for part in parts if _unless_nothing(part))


def _postal_code(text: str) -> str:
    plain = text.replace(" ", "").replace("-", "")
    if plain.isdigit() and len(plain) == 9:
        return f"{plain[:5]}-{plain[5:]}"
    if re.fullmatch(r"[A-Z]\d[A-Z]\d[A-Z]\d", plain):
        return f"{plain[:3]} {plain[3:]}"
    return text
