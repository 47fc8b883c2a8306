"""Staff look after the kiosk that they stand at."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

from tests.gallery.entry import Entry
from ui.phrases.trouble import Trouble
from ui.shell import Screen, Shell
from ui.theme import Theme
from ui.this_kiosk.held import HeldProps, HeldScreen
from ui.this_kiosk.state import HeldLine, StateProps, StateScreen
from ui.this_kiosk.words import Part

_AT = dt.datetime(2026, 11, 22, 12, 30)
_HELD = tuple(
    HeldLine(f"id-{lane}", lane, code, _AT)
    for lane, code in (
        ("signature", "roi_term_missing"),
        ("contact", "unauthorized"),
        ("location", "forbidden"),
        ("message", "cannot_open"),
        ("document", "damaged"),
        ("appointment", "appointment_unknown"),
        ("directory", "invalid"),
        ("another", "gone"),
    )
)
_GOOD = StateProps(printer=Part.WORKS, camera=Part.WORKS, has_voice=True, help_line="555-0100")
_BAD = StateProps(
    is_online=False,
    disk_ok=False,
    waiting=12,
    oldest_at=_AT,
    held=_HELD,
    printer=Part.FAILS,
    camera=Part.ABSENT,
)


def _in_staff_mode(shell: Shell) -> None:
    shell.set_staff_mode(107)


def _entry(name: str, make: Callable[[Theme], Screen]) -> Entry:
    return Entry(name, make, _in_staff_mode)


def _ticked(theme: Theme) -> HeldScreen:
    screen = HeldScreen(theme, HeldProps(_HELD[0]))
    screen.sure.setChecked(True)
    return screen


def _not_ticked(theme: Theme) -> HeldScreen:
    screen = HeldScreen(theme, HeldProps(_HELD[0]))
    screen.destroy_button.click()
    return screen


ENTRIES = (
    _entry("kiosk-state/good", lambda theme: StateScreen(theme, _GOOD)),
    _entry("kiosk-state/bad", lambda theme: StateScreen(theme, _BAD)),
    _entry("kiosk-state/refused", lambda theme: StateScreen(theme, replace(_GOOD, is_refused=True, waiting=1))),
    _entry("kiosk-state/restarting", lambda theme: StateScreen(theme, replace(_GOOD, trouble=Trouble.RESTARTING))),
    _entry("kiosk-held/shown", lambda theme: HeldScreen(theme, HeldProps(_HELD[0]))),
    _entry("kiosk-held/tried", lambda theme: HeldScreen(theme, HeldProps(_HELD[1], was_tried=True))),
    _entry("kiosk-held/ticked", _ticked),
    _entry("kiosk-held/left-out", _not_ticked),
    _entry("kiosk-held/not-allowed", lambda theme: HeldScreen(theme, HeldProps(_HELD[2], trouble=Trouble.NOT_ALLOWED))),
)
