"""Signing in."""

from tests.gallery.acts import gone_on
from tests.gallery.codes import MATRIX
from tests.gallery.entry import Entry
from ui.phrases.trouble import Trouble
from ui.signin.identifier import IdentifierProps, IdentifierScreen
from ui.signin.phone_code import PhoneCodeProps, PhoneCodeScreen
from ui.signin.phone_number import PhoneNumberProps, PhoneNumberScreen
from ui.signin.phone_over import PhoneOverProps, PhoneOverScreen
from ui.signin.secret import SecretProps, SecretScreen
from ui.theme import Theme


def _typed(theme: Theme, *, is_pin: bool, secret: str) -> SecretScreen:
    screen = SecretScreen(theme, SecretProps(is_pin=is_pin))
    screen.secret.set_text(secret)
    return screen


def _code(theme: Theme, *, minutes_left: int = 5, trouble: Trouble | None = None) -> PhoneCodeScreen:
    props = PhoneCodeProps(MATRIX, "portal.example.org/phone", "DEMO-CODE", minutes_left, trouble)
    return PhoneCodeScreen(theme, props)


ENTRIES = (
    Entry("signin-identifier/empty", lambda theme: IdentifierScreen(theme, IdentifierProps())),
    Entry("signin-identifier/filled", lambda theme: IdentifierScreen(theme, IdentifierProps("alpha@example.org"))),
    Entry("signin-identifier/left-out", gone_on(lambda theme: IdentifierScreen(theme, IdentifierProps()))),
    Entry(
        "signin-identifier/offline",
        lambda theme: IdentifierScreen(
            theme, IdentifierProps("alpha@example.org", takes_phone=True, trouble=Trouble.OFFLINE)
        ),
    ),
    Entry("signin-identifier/phone", lambda theme: IdentifierScreen(theme, IdentifierProps(takes_phone=True))),
    Entry("signin-phone-code/fresh", _code),
    Entry("signin-phone-code/one-minute", lambda theme: _code(theme, minutes_left=1)),
    Entry("signin-phone-code/nearly-over", lambda theme: _code(theme, minutes_left=0)),
    Entry("signin-phone-code/offline", lambda theme: _code(theme, trouble=Trouble.OFFLINE)),
    Entry("signin-phone-number/shown", lambda theme: PhoneNumberScreen(theme, PhoneNumberProps("47"))),
    Entry(
        "signin-phone-number/offline", lambda theme: PhoneNumberScreen(theme, PhoneNumberProps("47", Trouble.OFFLINE))
    ),
    Entry("signin-phone-over/over", lambda theme: PhoneOverScreen(theme, PhoneOverProps(was_stopped=False))),
    Entry("signin-phone-over/stopped", lambda theme: PhoneOverScreen(theme, PhoneOverProps(was_stopped=True))),
    Entry(
        "signin-phone-over/offline",
        lambda theme: PhoneOverScreen(theme, PhoneOverProps(was_stopped=False, trouble=Trouble.OFFLINE)),
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
