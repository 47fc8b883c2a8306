"""Ways to be reached, in the form in which they are kept."""

import pytest

from services.rules.contact import normalised_phone, phone_words

NUMBERS = {
    "(408) 555-0142": "+14085550142",
    "408.555.0142 ext. 7": "+14085550142;ext=7",
    "+52 55 5555 0142": "+525555550142",
    "555-0142": None,
    "call the library": None,
    "": None,
    "1" * 40: None,
}


@pytest.mark.parametrize(("untrusted", "stored"), NUMBERS.items(), ids=str)
def test_a_number_is_kept_as_it_can_be_dialled(untrusted: str, stored: str | None) -> None:
    assert normalised_phone(untrusted) == stored


def test_a_kept_number_is_shown_as_people_write_it() -> None:
    assert phone_words("+14085550142") == "(408) 555-0142"
    assert phone_words("+14085550142;ext=7") == "(408) 555-0142 ext. 7"
    assert phone_words("+525555550142").startswith("+52 ")
    assert phone_words("ask at the desk") == "ask at the desk"
