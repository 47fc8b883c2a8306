"""The pages from an invitation to a sign-in."""

import datetime as dt

import pytest

from tests.gallery.codes import MATRIX
from tests.ui.pages import Page
from ui.activation.birth_date import BirthDateProps, BirthDateScreen
from ui.activation.card import CardProps, CardScreen
from ui.activation.code import CodeProps, CodeScreen
from ui.activation.done import DoneProps, DoneScreen
from ui.activation.method import MethodProps, MethodScreen
from ui.activation.new_secret import NewSecretProps, NewSecretScreen
from ui.activation.refused import RefusedScreen
from ui.phrases.trouble import Trouble
from ui.shell import Shell
from ui.widgets import DateParts

TODAY = dt.date(2026, 11, 22)


def test_a_code_that_is_missing_is_said(shell: Shell) -> None:
    screen = CodeScreen(shell.theme, CodeProps())
    page = Page(shell, screen)
    confirmed = page.hear(screen.confirmed)
    page.press("Continue")
    assert "Please type the code" in page.says()
    assert confirmed == []


DATES = {
    "nothing typed": (DateParts("", "", ""), "month, day and year"),
    "two digits of the year": (DateParts("71", "4", "23"), "all four digits"),
    "no such day": (DateParts("1971", "2", "30"), "no such day"),
    "tomorrow": (DateParts("2026", "11", "23"), "no such day"),
    "two centuries ago": (DateParts("1826", "11", "23"), "no such day"),
}


@pytest.mark.parametrize(("parts", "words"), DATES.values(), ids=DATES)
def test_what_is_wrong_with_a_date_is_said(shell: Shell, parts: DateParts, words: str) -> None:
    screen = BirthDateScreen(shell.theme, BirthDateProps(TODAY, parts))
    page = Page(shell, screen)
    confirmed = page.hear(screen.confirmed)
    page.press("Continue")
    assert words in page.says()
    assert confirmed == []


def test_a_date_leaves_as_a_date(shell: Shell) -> None:
    screen = BirthDateScreen(shell.theme, BirthDateProps(TODAY, DateParts("1971", "04", "23")))
    page = Page(shell, screen)
    confirmed = page.hear(screen.confirmed)
    page.press("Continue")
    assert confirmed == [(dt.date(1971, 4, 23),)]


def test_the_page_of_a_refusal_gives_no_reason(shell: Shell) -> None:
    page = Page(shell, RefusedScreen(shell.theme))
    assert not any(hint in page.says().lower() for hint in ("18", "expired", "birth", "wrong", "closed", "used"))


def test_a_way_to_sign_in_must_be_chosen(shell: Shell) -> None:
    screen = MethodScreen(shell.theme, MethodProps("a…@example.org"))
    page = Page(shell, screen)
    chosen = page.hear(screen.chosen)
    page.press("Continue")
    assert "choose one of the two ways" in page.says()
    page.press("Card and PIN")
    page.press("Continue")
    assert chosen == [("card",)]


SECRETS = {
    "short password": (False, "short", "short", "15 letters or more. You have 5 now"),
    "two passwords": (False, "river lamp seven", "river lamp eight", "two passwords are not the same"),
    "short PIN": (True, "123", "123", "type 6 digits"),
    "letters as PIN": (True, "abcdef", "abcdef", "type 6 digits"),
    "two PINs": (True, "280417", "280418", "two PINs are not the same"),
}


@pytest.mark.parametrize(("is_pin", "first", "second", "words"), SECRETS.values(), ids=SECRETS)
def test_what_is_wrong_with_a_new_secret_is_said(
    shell: Shell, is_pin: bool, first: str, second: str, words: str
) -> None:
    screen = NewSecretScreen(shell.theme, NewSecretProps(is_pin=is_pin))
    page = Page(shell, screen)
    confirmed = page.hear(screen.confirmed)
    screen.secret.set_text(first)
    screen.again.set_text(second)
    page.press("Continue")
    assert words in page.says()
    assert confirmed == []


def test_a_new_secret_leaves_once_it_is_right(shell: Shell) -> None:
    screen = NewSecretScreen(shell.theme, NewSecretProps(is_pin=False))
    page = Page(shell, screen)
    confirmed = page.hear(screen.confirmed)
    screen.secret.set_text("river lamp seven")
    screen.again.set_text("river lamp seven")
    page.press("Continue")
    assert confirmed == [("river lamp seven",)]


def test_the_card_shows_its_number_and_goes_on_when_it_is_taken(shell: Shell) -> None:
    screen = CardScreen(shell.theme, CardProps("KC1 7QF4", MATRIX))
    page = Page(shell, screen)
    taken = page.hear(screen.taken)
    assert "KC1 7QF4" in page.says()
    page.press("I have it")
    assert taken == [()]


def test_the_end_of_an_activation_says_what_went_wrong_on_the_way_home(shell: Shell) -> None:
    screen = DoneScreen(shell.theme, DoneProps())
    page = Page(shell, screen)
    assert "no connection" not in page.says()
    screen.set_props(DoneProps(Trouble.OFFLINE))
    assert "no connection" in page.says()
