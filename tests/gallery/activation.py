"""From an invitation to a sign-in."""

import datetime as dt

from tests.gallery.acts import gone_on
from tests.gallery.codes import MATRIX
from tests.gallery.entry import Entry
from ui.activation.birth_date import BirthDateProps, BirthDateScreen
from ui.activation.card import CardProps, CardScreen
from ui.activation.code import CodeProps, CodeScreen
from ui.activation.done import DoneProps, DoneScreen
from ui.activation.method import MethodProps, MethodScreen
from ui.activation.new_secret import NewSecretProps, NewSecretScreen
from ui.activation.refused import RefusedScreen
from ui.phrases.printing import Paper
from ui.phrases.trouble import Trouble
from ui.theme import Theme
from ui.widgets import DateParts

_TODAY = dt.date(2026, 11, 22)


def _typed_twice(theme: Theme, *, is_pin: bool, first: str, second: str) -> NewSecretScreen:
    screen = NewSecretScreen(theme, NewSecretProps(is_pin=is_pin))
    screen.secret.set_text(first)
    screen.again.set_text(second)
    return screen


def _chosen(theme: Theme) -> MethodScreen:
    screen = MethodScreen(theme, MethodProps("a…@example.org"))
    screen.choices.select("card")
    return screen


ENTRIES = (
    Entry("activation-code/empty", lambda theme: CodeScreen(theme, CodeProps())),
    Entry("activation-code/filled", lambda theme: CodeScreen(theme, CodeProps("K7QF 42M9"))),
    Entry("activation-code/left-out", gone_on(lambda theme: CodeScreen(theme, CodeProps()))),
    Entry("activation-code/short", lambda theme: CodeScreen(theme, CodeProps("K7QF", is_short=True))),
    Entry("activation-birth/empty", lambda theme: BirthDateScreen(theme, BirthDateProps(_TODAY))),
    Entry(
        "activation-birth/filled",
        lambda theme: BirthDateScreen(theme, BirthDateProps(_TODAY, DateParts("1971", "4", "23"))),
    ),
    Entry(
        "activation-birth/offline",
        lambda theme: BirthDateScreen(
            theme, BirthDateProps(_TODAY, DateParts("1971", "4", "23"), trouble=Trouble.OFFLINE)
        ),
    ),
    Entry("activation-birth/left-out", gone_on(lambda theme: BirthDateScreen(theme, BirthDateProps(_TODAY)))),
    Entry("activation-refused/any-reason", RefusedScreen),
    Entry("activation-method/empty", lambda theme: MethodScreen(theme, MethodProps("a…@example.org"))),
    Entry("activation-method/chosen", _chosen),
    Entry("activation-method/left-out", gone_on(lambda theme: MethodScreen(theme, MethodProps("a…@example.org")))),
    Entry("activation-password/empty", lambda theme: NewSecretScreen(theme, NewSecretProps(is_pin=False))),
    Entry(
        "activation-password/common",
        lambda theme: NewSecretScreen(theme, NewSecretProps(is_pin=False, trouble=Trouble.PASSWORD_COMMON)),
    ),
    Entry(
        "activation-password/filled",
        lambda theme: _typed_twice(theme, is_pin=False, first="blue boat on a hill", second="blue boat on a hill"),
    ),
    Entry(
        "activation-password/different",
        gone_on(lambda theme: _typed_twice(theme, is_pin=False, first="blue boat on a hill", second="blue boat")),
    ),
    Entry("activation-password/short", gone_on(lambda theme: NewSecretScreen(theme, NewSecretProps(is_pin=False)))),
    Entry("activation-pin/empty", lambda theme: NewSecretScreen(theme, NewSecretProps(is_pin=True))),
    Entry("activation-pin/filled", lambda theme: _typed_twice(theme, is_pin=True, first="280417", second="280417")),
    Entry("activation-pin/short", gone_on(lambda theme: NewSecretScreen(theme, NewSecretProps(is_pin=True)))),
    Entry("activation-card/shown", lambda theme: CardScreen(theme, CardProps("KC1 7QF4 2M9T XW3H R8PD", MATRIX))),
    Entry(
        "activation-card/printing",
        lambda theme: CardScreen(theme, CardProps("KC1 7QF4 2M9T XW3H R8PD", MATRIX)),
        lambda shell: shell.screen_shown().show_paper(Paper.PRINTING),
    ),
    Entry("activation-done/shown", lambda theme: DoneScreen(theme, DoneProps())),
    Entry("activation-done/slow", lambda theme: DoneScreen(theme, DoneProps(Trouble.SLOW))),
)
