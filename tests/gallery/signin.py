"""Signing in."""

from tests.gallery.entry import Entry
from ui.phrases.trouble import Trouble
from ui.shell import Screen
from ui.signin.identifier import IdentifierProps, IdentifierScreen
from ui.signin.secret import SecretProps, SecretScreen
from ui.theme import Theme


def _left_out(theme: Theme) -> Screen:
    screen = IdentifierScreen(theme, IdentifierProps())
    assert screen.primary_button is not None
    screen.primary_button.click()
    return screen


ENTRIES = (
    Entry("signin-identifier/empty", lambda theme: IdentifierScreen(theme, IdentifierProps())),
    Entry("signin-identifier/filled", lambda theme: IdentifierScreen(theme, IdentifierProps("alpha@example.org"))),
    Entry("signin-identifier/left-out", _left_out),
    Entry(
        "signin-identifier/offline",
        lambda theme: IdentifierScreen(theme, IdentifierProps("alpha@example.org", Trouble.OFFLINE)),
    ),
    Entry("signin-password/empty", lambda theme: SecretScreen(theme, SecretProps(is_pin=False))),
    Entry(
        "signin-password/wrong",
        lambda theme: SecretScreen(theme, SecretProps(is_pin=False, trouble=Trouble.SIGN_IN_FAILED)),
    ),
    Entry("signin-pin/empty", lambda theme: SecretScreen(theme, SecretProps(is_pin=True))),
    Entry("signin-pin/locked", lambda theme: SecretScreen(theme, SecretProps(is_pin=True, trouble=Trouble.LOCKED))),
)
