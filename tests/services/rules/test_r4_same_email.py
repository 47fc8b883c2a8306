"""R4: the e-mail on the contact tab equals the e-mail of the account."""

import pytest

from services.rules.email import email_hint, is_same_email, normalised_email
from tests.services.rules.cases import finding


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("alpha@example.org", " Alpha@EXAMPLE.org "),
        ("josé@example.org", "josé@example.org"),
    ],
)
def test_the_same_address_written_differently_is_the_same(one: str, other: str) -> None:
    assert is_same_email(one, other)


@pytest.mark.parametrize(
    ("one", "other"), [("alpha@example.org", "beta@example.org"), ("", ""), ("no address", "no address")]
)
def test_what_is_not_the_same_address(one: str, other: str) -> None:
    assert not is_same_email(one, other)


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({}, "email_confirmed"),
        ({"account_email": "ALPHA@example.org"}, "email_confirmed"),
        ({"account_email": "beta@example.org"}, "email_differs"),
        ({"contact_email": ""}, "email_missing"),
        ({"contact_email": "alpha"}, "email_invalid"),
        ({"is_email_confirmed": False}, "email_not_confirmed"),
        ({"is_email_taken": True}, "email_in_use"),
    ],
)
def test_each_reason_has_its_code(changes: dict[str, object], code: str) -> None:
    assert finding("R4", record=changes).code == code


def test_the_hint_shows_first_letter_and_domain() -> None:
    assert email_hint("alpha@example.org") == "a…@example.org"
    assert normalised_email("a" * 300 + "@example.org") is None
