"""Signing in."""

from tests.gallery.acts import gone_on
from tests.gallery.entry import Entry
from ui.phrases.trouble import Trouble
from ui.signin.identifier import IdentifierProps, IdentifierScreen
from ui.signin.secret import SecretProps, SecretScreen
from ui.theme import Theme


def _typed(theme: Theme, *, is_pin: bool, secret: str) -> SecretScreen:
    screen = SecretScreen(theme, SecretProps(is_pin=is_pin))
    screen.secret.set_text(secret)
    return screen


ENTRIES = (
    Entry("signin-identifier/empty", lambda theme: IdentifierScreen(theme, IdentifierProps())),
    Entry("signin-identifier/filled", lambda theme: IdentifierScreen(theme, IdentifierProps("alpha@example.org"))),
    Entry("signin-identifier/left-out", gone_on(lambda theme: IdentifierScreen(theme, IdentifierProps()))),
    Entry(
        "signin-identifier/offline",
        lambda theme: IdentifierScreen(theme, IdentifierProps("alpha@example.org", Trouble.OFFLINE)),
    ),
    Entry("signin-password/empty", lambda theme: SecretScreen(theme, SecretProps(is_pin=False))),
    Entry(
        "signin-password/wrong",
        lambda theme: SecretScreen(theme, SecretProps(is_pin=False, trouble=Trouble.SIGN_IN_FAILED)),
    ),
    Entry("signin-password/filled", lambda theme: _typed(theme, is_pin=False, secret="blue boat on a hill")),
    Entry("signin-password/left-out", gone_on(lambda theme: SecretScreen(theme, SecretProps(is_pin=False)))),
    Entry("signin-pin/empty", lambda theme: SecretScreen(theme, SecretProps(is_pin=True))),
    Entry("signin-pin/filled", lambda theme: _typed(theme, is_pin=True, secret="280417")),
    Entry("signin-pin/locked", lambda theme: SecretScreen(theme, SecretProps(is_pin=True, trouble=Trouble.LOCKED))),
)
