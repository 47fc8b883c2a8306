"""The place of help."""

import datetime as dt
from dataclasses import replace

from kiosk.visit.presenters.codes import qr_matrix
from tests.gallery.entry import Entry
from ui.help.offer import OfferProps, OfferScreen
from ui.help.start import Asking, HelpProps, HelpScreen, OfferTile, Person
from ui.phrases.printing import Paper
from ui.theme import Theme

_LINK = "https://help.example.org/first-steps"
_OFFERS = (
    OfferTile("1", "help_desk", "Help desk", "Monday to Friday, 8 AM to 6 PM"),
    OfferTile("2", "office_hours", "Talk to a case manager", "Tuesday and Thursday, 1 PM to 4 PM"),
    OfferTile("3", "training", "Learn to use the portal", "Wednesday, 10 AM to 11 AM"),
    OfferTile("4", "video", "Watch a video"),
    OfferTile("5", "print_out", "Steps on paper"),
    OfferTile("6", "peer_support", "Talk to somebody who has been there", "Every day, 9 AM to 12 noon"),
)
_CALLED = dt.datetime(2026, 11, 23, 10, 41)
_ENDS = dt.datetime(2026, 11, 23, 11, 11)
_FULL = OfferProps(
    name="Help desk",
    what="Help with this kiosk, your sign-in, your card and your PIN. You can call or come.",
    phone="555-0100",
    hours="Monday to Friday, 8 AM to 6 PM",
    where="The desk by the front door",
    crisis_line="988",
)
_VIDEO = OfferProps(
    name="Watch a video",
    what="The video shows how to sign in and read a message. It is 4 minutes long.",
    link=_LINK,
    matrix=qr_matrix(_LINK),
    is_in_english=True,
    crisis_line="988",
)


def _start(asking: Asking, *, instead: str = "") -> HelpProps:
    return HelpProps(_OFFERS, Person(asking, _CALLED, _ENDS, instead), "555-0100", "988")


def _on_paper(theme: Theme, paper: Paper) -> OfferScreen:
    screen = OfferScreen(theme, _FULL)
    screen.show_paper(paper)
    return screen


ENTRIES = (
    Entry("help-start/unknown", lambda theme: HelpScreen(theme, HelpProps())),
    Entry("help-start/offered", lambda theme: HelpScreen(theme, _start(Asking.OFFERED))),
    Entry("help-start/told", lambda theme: HelpScreen(theme, _start(Asking.TOLD))),
    Entry("help-start/not-told", lambda theme: HelpScreen(theme, _start(Asking.NOT_TOLD))),
    Entry("help-start/not-taken-back", lambda theme: HelpScreen(theme, _start(Asking.NOT_TAKEN_BACK))),
    Entry("help-start/ended", lambda theme: HelpScreen(theme, _start(Asking.ENDED))),
    Entry(
        "help-start/nobody-comes",
        lambda theme: HelpScreen(theme, _start(Asking.NOBODY_COMES, instead="Ring the bell at the blue door.")),
    ),
    Entry(
        "help-start/in-english",
        lambda theme: HelpScreen(theme, replace(_start(Asking.OFFERED), is_in_english=True)),
    ),
    Entry("help-offer/desk", lambda theme: _on_paper(theme, Paper.OFFERED)),
    Entry("help-offer/printed", lambda theme: _on_paper(theme, Paper.PRINTED)),
    Entry("help-offer/not-printed", lambda theme: _on_paper(theme, Paper.FAILED)),
    Entry("help-offer/video", lambda theme: OfferScreen(theme, _VIDEO)),
)
