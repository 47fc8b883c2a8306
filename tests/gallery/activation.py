"""From an invitation to a sign-in."""

import datetime as dt

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
from ui.widgets import DateParts

_TODAY = dt.date(2026, 11, 22)

ENTRIES = (
    Entry("activation-code/empty", lambda theme: CodeScreen(theme, CodeProps())),
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
    Entry("activation-refused/any-reason", RefusedScreen),
    Entry("activation-method/empty", lambda theme: MethodScreen(theme, MethodProps("a…@example.org"))),
    Entry("activation-password/empty", lambda theme: NewSecretScreen(theme, NewSecretProps(is_pin=False))),
    Entry(
        "activation-password/common",
        lambda theme: NewSecretScreen(theme, NewSecretProps(is_pin=False, trouble=Trouble.PASSWORD_COMMON)),
    ),
    Entry("activation-pin/empty", lambda theme: NewSecretScreen(theme, NewSecretProps(is_pin=True))),
    Entry("activation-card/shown", lambda theme: CardScreen(theme, CardProps("KC1 7QF4 2M9T XW3H R8PD", MATRIX))),
    Entry(
        "activation-card/printing",
        lambda theme: CardScreen(theme, CardProps("KC1 7QF4 2M9T XW3H R8PD", MATRIX)),
        lambda shell: shell.screen_shown().show_paper(Paper.PRINTING),
    ),
    Entry("activation-done/shown", lambda theme: DoneScreen(theme, DoneProps())),
)
