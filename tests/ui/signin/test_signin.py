"""The pages of signing in."""

import pytest

from tests.ui.pages import Page
from ui.phrases.trouble import Trouble
from ui.shell import Shell
from ui.signin.identifier import IdentifierProps, IdentifierScreen
from ui.signin.secret import SecretProps, SecretScreen


def test_the_identifier_leaves_without_the_spaces_around_it(shell: Shell) -> None:
    screen = IdentifierScreen(shell.theme, IdentifierProps(" alpha@example.org "))
    page = Page(shell, screen)
    confirmed = page.hear(screen.confirmed)
    page.press("Continue")
    assert confirmed == [("alpha@example.org",)]


def test_nothing_on_the_page_says_whether_staff_or_clients_sign_in(shell: Shell) -> None:
    page = Page(shell, IdentifierScreen(shell.theme, IdentifierProps()))
    assert "staff" not in page.says().lower()
    assert "badge" not in page.says().lower()


@pytest.mark.parametrize(("is_pin", "asks", "lacks"), [(True, "PIN", "password"), (False, "password", "PIN")])
def test_the_secret_that_the_portal_wants_is_asked_for(shell: Shell, is_pin: bool, asks: str, lacks: str) -> None:
    screen = SecretScreen(shell.theme, SecretProps(is_pin=is_pin))
    page = Page(shell, screen)
    confirmed = page.hear(screen.confirmed)
    page.press("Sign in")
    assert f"What is your {asks}?" in page.says()
    assert f"Please type your {asks}." in page.says()
    assert lacks not in page.says()
    assert confirmed == []


def test_a_wrong_secret_is_gone_from_the_line_and_others_stay(shell: Shell) -> None:
    screen = SecretScreen(shell.theme, SecretProps(is_pin=False))
    Page(shell, screen)
    screen.secret.set_text("correct horse")
    screen.set_props(SecretProps(is_pin=False, trouble=Trouble.OFFLINE))
    assert screen.secret.text() == "correct horse"
    screen.set_props(SecretProps(is_pin=False, trouble=Trouble.SIGN_IN_FAILED))
    assert screen.secret.text() == ""


def test_the_secret_is_hidden_until_it_is_asked_for(shell: Shell) -> None:
    screen = SecretScreen(shell.theme, SecretProps(is_pin=True))
    page = Page(shell, screen)
    screen.secret.set_text("280417")
    assert screen.secret.entry.displayText() != "280417"
    page.press("Show")
    assert screen.secret.entry.displayText() == "280417"
