"""What staff ask a client for."""

import datetime as dt
from collections.abc import Callable

from services.portal.contract.documents import CannotGive, DocumentKind
from tests.gallery.acts import gone_on
from tests.gallery.entry import Entry
from ui.asks.ask import DOCUMENT, AskProps, AskScreen
from ui.asks.asked import AskedLine, AskedProps, AskedScreen
from ui.asks.who import AskedClientLine, WhoIsAskedProps, WhoIsAskedScreen
from ui.phrases.trouble import Trouble
from ui.shell import Screen, Shell
from ui.theme import Theme

_DAY = dt.date(2026, 11, 22)
_NAME = "Demo Person Alpha"
_WHO = "Demo Staff Robin"
_LINES = (
    AskedLine("1", _WHO, _DAY),
    AskedLine("2", _WHO, _DAY, paper="Sample release of information"),
    AskedLine("3", _WHO, _DAY, DocumentKind.PAY_STUB, note="The last two", is_given=True),
    *(
        AskedLine(f"4{answer.value}", _WHO, _DAY, DocumentKind.OTHER, note="Letter of the shelter", answer=answer)
        for answer in CannotGive
    ),
)
_PAPERS = (("sample-roi", "Sample release of information"), ("lockers", "Locker rules"))


def _in_staff_mode(shell: Shell) -> None:
    shell.set_staff_mode(107)


def _entry(name: str, make: Callable[[Theme], Screen]) -> Entry:
    return Entry(name, make, _in_staff_mode)


def _chosen(kind: DocumentKind, note: str = "") -> Callable[[Theme], AskScreen]:
    def make(theme: Theme) -> AskScreen:
        screen = AskScreen(theme, AskProps(_PAPERS))
        screen.choices.select(f"{DOCUMENT}{kind.value}")
        screen.note.set_text(note)
        return screen

    return make


_CLIENTS = tuple(
    AskedClientLine(str(number), name, number, _DAY)
    for number, name in enumerate(("Demo Person Alpha", "Demo Person Beta", "Demo Person Gamma"), start=1)
)


ENTRIES = (
    _entry("asks-who/empty", lambda theme: WhoIsAskedScreen(theme, WhoIsAskedProps())),
    _entry("asks-who/filled", lambda theme: WhoIsAskedScreen(theme, WhoIsAskedProps(_CLIENTS))),
    _entry("asks-who/offline", lambda theme: WhoIsAskedScreen(theme, WhoIsAskedProps(_CLIENTS[:1], Trouble.OFFLINE))),
    _entry("asks-open/empty", lambda theme: AskedScreen(theme, AskedProps(_NAME))),
    _entry("asks-open/filled", lambda theme: AskedScreen(theme, AskedProps(_NAME, _LINES))),
    _entry("asks-open/offline", lambda theme: AskedScreen(theme, AskedProps(_NAME, _LINES[:1], Trouble.OFFLINE))),
    _entry("asks-ask/empty", lambda theme: AskScreen(theme, AskProps(_PAPERS))),
    _entry("asks-ask/left-out", gone_on(lambda theme: AskScreen(theme, AskProps(_PAPERS)))),
    _entry("asks-ask/no-note", gone_on(_chosen(DocumentKind.OTHER))),
    _entry("asks-ask/filled", _chosen(DocumentKind.PAY_STUB, "The last two, for the housing application")),
    _entry("asks-ask/offline", lambda theme: AskScreen(theme, AskProps(has_place=True, trouble=Trouble.OFFLINE))),
)
