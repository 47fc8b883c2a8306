"""A client's own pages."""

import datetime as dt

from tests.gallery.entry import Entry
from ui.home.close_account import AccountClosedScreen, AccountStoppedScreen, CloseAccountProps, CloseAccountScreen
from ui.home.places import PlaceProps, PlaceScreen, Room
from ui.home.screen import (
    AppointmentOff,
    AppointmentSoon,
    DocumentsAsked,
    HomeProps,
    HomeScreen,
    PapersWait,
    Place,
    PlaceAsked,
    TeamWrote,
    TileFacts,
)
from ui.phrases.trouble import Trouble

_AT = dt.datetime(2026, 11, 30, 9, 0)
_PLACES = {
    Place.MESSAGES: TileFacts(count=2),
    Place.LOCATION: TileFacts(day=dt.date(2026, 11, 3)),
    Place.CONTACT: TileFacts(count=1),
    Place.PAPERS: TileFacts(count=3),
    Place.DIRECTORY: TileFacts(),
    Place.ACCOUNT: TileFacts(),
}

ENTRIES = (
    Entry("home/one-waits", lambda theme: HomeScreen(theme, HomeProps(_PLACES, PapersWait(1)))),
    Entry("home/other-waits", lambda theme: HomeScreen(theme, HomeProps(_PLACES, PapersWait(1, is_roi=False)))),
    Entry("home/new-version", lambda theme: HomeScreen(theme, HomeProps(_PLACES, PapersWait(1, is_new_version=True)))),
    Entry(
        "home/case-manager-wrote",
        lambda theme: HomeScreen(theme, HomeProps(_PLACES, TeamWrote(is_case_manager=True))),
    ),
    Entry("home/team-wrote", lambda theme: HomeScreen(theme, HomeProps(_PLACES, TeamWrote()))),
    Entry("home/appointment-today", lambda theme: HomeScreen(theme, HomeProps(_PLACES, AppointmentSoon(_AT, True)))),
    Entry(
        "home/appointment-tomorrow", lambda theme: HomeScreen(theme, HomeProps(_PLACES, AppointmentSoon(_AT, False)))
    ),
    Entry("home/appointment-off", lambda theme: HomeScreen(theme, HomeProps(_PLACES, AppointmentOff(_AT)))),
    Entry("home/document-asked", lambda theme: HomeScreen(theme, HomeProps(_PLACES, DocumentsAsked(1)))),
    Entry("home/place-asked", lambda theme: HomeScreen(theme, HomeProps(_PLACES, PlaceAsked()))),
    Entry("home/documents-asked", lambda theme: HomeScreen(theme, HomeProps(_PLACES, DocumentsAsked(3)))),
    Entry("home/nothing-waits", lambda theme: HomeScreen(theme, HomeProps(_PLACES))),
    Entry(
        "home/disk-full", lambda theme: HomeScreen(theme, HomeProps(_PLACES, PapersWait(1), trouble=Trouble.DISK_FULL))
    ),
    Entry("home/many-wait", lambda theme: HomeScreen(theme, HomeProps(_PLACES, PapersWait(12)))),
    Entry("home/nothing-yet", lambda theme: HomeScreen(theme, HomeProps(dict.fromkeys(Place, TileFacts())))),
    Entry("home-place/papers", lambda theme: PlaceScreen(theme, PlaceProps(Place.PAPERS, tuple(Room)))),
    Entry(
        "home-place/offline", lambda theme: PlaceScreen(theme, PlaceProps(Place.ACCOUNT, tuple(Room), Trouble.OFFLINE))
    ),
    Entry("home-close/question", lambda theme: CloseAccountScreen(theme, CloseAccountProps())),
    Entry("home-close/offline", lambda theme: CloseAccountScreen(theme, CloseAccountProps(Trouble.OFFLINE))),
    Entry("home-closed/shown", AccountClosedScreen),
    Entry("home-stopped/shown", AccountStoppedScreen),
)
