"""A client's own pages."""

import datetime as dt

from tests.gallery.entry import Entry
from ui.home.close_account import AccountClosedScreen, CloseAccountProps, CloseAccountScreen
from ui.home.papers import PaperLine, PapersProps, PapersScreen, PaperState
from ui.home.screen import HomeProps, HomeScreen
from ui.phrases.trouble import Trouble

_SIGNED = dt.date(2026, 11, 22)
_PAPERS = tuple(
    PaperLine("Permission to share my information", state, _SIGNED, dt.date(2027, 11, 22), "K7-QF42")
    for state in PaperState
)

ENTRIES = (
    Entry("home/one-waits", lambda theme: HomeScreen(theme, HomeProps(waiting=1, signed=0))),
    Entry("home/new-version", lambda theme: HomeScreen(theme, HomeProps(waiting=1, signed=2, is_new_version=True))),
    Entry("home/nothing-waits", lambda theme: HomeScreen(theme, HomeProps(waiting=0, signed=1))),
    Entry("home/disk-full", lambda theme: HomeScreen(theme, HomeProps(1, 0, trouble=Trouble.DISK_FULL))),
    Entry("home/many-wait", lambda theme: HomeScreen(theme, HomeProps(waiting=12, signed=31))),
    Entry("home-papers/empty", lambda theme: PapersScreen(theme, PapersProps())),
    Entry("home-papers/every-state", lambda theme: PapersScreen(theme, PapersProps(_PAPERS))),
    Entry("home-close/question", lambda theme: CloseAccountScreen(theme, CloseAccountProps())),
    Entry("home-close/offline", lambda theme: CloseAccountScreen(theme, CloseAccountProps(Trouble.OFFLINE))),
    Entry("home-closed/shown", AccountClosedScreen),
)
