"""Texts of cards that nobody holds, of every version of the standard."""


def barcode(version: int, *, country: str = "USA", family: str = "MCDACE", **other: str) -> str:
    """A licence as version 1 to 10 writes it. `other` replaces elements by their letters."""
    is_year_first = version == 1 or country == "CAN"
    elements = {"DAQ": "T64235789", **_names(version, family), **_days(is_year_first=is_year_first)}
    elements |= {"DBC": "1", "DAG": "12 DAYTON AVE", "DAI": "DAYTON", "DAJ": "VA", "DAK": "232690000  ", "DCG": country}
    elements |= {"DAU": "068 in", "DAY": "BRO"}
    if country == "CAN":
        elements |= {"DAJ": "ON", "DAK": "K1A0B1     "}
    if version == 1:
        del elements["DCG"]
    elements |= other
    body = "DL" + "\n".join(name + value for name, value in elements.items()) + "\r"
    issuer = "636012" if country == "CAN" else "636000"
    return f"@\n\x1e\r{_head(version, issuer, len(body))}{body}ZVZVA01\r"


def _head(version: int, issuer: str, length: int) -> str:
    if version == 1:
        return f"AAMVA{issuer}0102DL0039{length:04}ZV{39 + length:04}0008"
    return f"ANSI {issuer}{version:02}0102DL0041{length:04}ZV{41 + length:04}0008"


def _names(version: int, family: str) -> dict[str, str]:
    if version == 1:
        return {"DAA": f"{family},ANA,MARIA,JR"}
    if version <= 3:
        return {"DCS": family, "DCT": "ANA,MARIA", "DCU": "JR"}
    return {"DCS": family, "DDE": "N", "DAC": "ANA", "DDF": "N", "DAD": "MARIA", "DDG": "N", "DCU": "JR"}


def _days(*, is_year_first: bool) -> dict[str, str]:
    if is_year_first:
        return {"DBD": "20190606", "DBB": "19860607", "DBA": "20301210"}
    return {"DBD": "06062019", "DBB": "06071986", "DBA": "12102030"}


def zone(
    kind: str,
    *,
    family: str = "ESPINOSA",
    given: str = "ANA MARIA",
    number: str = "X12O45678",
    born: str = "860607",
    expires: str = "301210",
) -> list[str]:
    """The printed zone of a TD1, TD2 or TD3 document of Utopia (the code UTO is the specimen's)."""
    names = f"{family.replace(' ', '<')}<<{given.replace(' ', '<')}"
    number = number.ljust(9, "<")
    middle = f"{number}{_digit(number)}UTO{born}{_digit(born)}F{expires}{_digit(expires)}"
    if kind == "TD3":
        free = "<" * 14
        second = f"{middle}{free}{_digit(free)}"
        return [f"P<UTO{names}".ljust(44, "<")[:44], second + _digit(second[:10] + second[13:20] + second[21:43])]
    if kind == "TD2":
        second = f"{middle}{'<' * 7}"
        return [f"I<UTO{names}".ljust(36, "<")[:36], second + _digit(second[:10] + second[13:20] + second[21:35])]
    first = f"I<UTO{number}{_digit(number)}".ljust(30, "<")
    second = f"{born}{_digit(born)}F{expires}{_digit(expires)}UTO{'<' * 11}"
    return [first, second + _digit(first[5:30] + second[:7] + second[8:15] + second[18:29]), names.ljust(30, "<")[:30]]


def _digit(text: str) -> str:
    values = {"<": 0, **{letter: at for at, letter in enumerate("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")}}
    return str(sum(values[letter] * (7, 3, 1)[at % 3] for at, letter in enumerate(text)) % 10)
