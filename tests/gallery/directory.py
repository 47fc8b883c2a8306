"""The resource directory."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

from tests.gallery.acts import gone_on
from tests.gallery.entry import Entry
from ui.directory.results import ResultLine, ResultsProps, ResultsScreen
from ui.directory.service import PlaceFacts, ServiceProps, ServiceScreen
from ui.directory.start import StartProps, StartScreen
from ui.directory.wrong import WrongProps, WrongScreen
from ui.phrases.directory import Away, DayHours, OpenFacts, OpenState
from ui.phrases.printing import Paper
from ui.phrases.trouble import Trouble
from ui.theme import Theme

_MONDAY = dt.date(2026, 11, 23)


def _at(hour: int, *, days: int = 0) -> dt.datetime:
    return dt.datetime.combine(_MONDAY + dt.timedelta(days=days), dt.time(hour))


_LINES = (
    ResultLine(
        "1", "Demo Hot Lunch", "Demo Kitchen of the Peninsula", OpenFacts(OpenState.OPEN, _at(14)), Away(520, 8)
    ),
    ResultLine(
        "2",
        "Demo Food Pantry",
        "Demo House",
        OpenFacts(OpenState.CLOSED, _at(9, days=1), is_today=False),
        Away(1900, 31),
    ),
    ResultLine("3", "Demo Groceries on Wheels", "", OpenFacts(OpenState.UNKNOWN), Away(19_000, 309)),
    ResultLine("4", "Demo Breakfast", "Demo Church", OpenFacts(OpenState.PAUSED)),
)
_WEEK = tuple(
    DayHours(_MONDAY + dt.timedelta(days=day), ((_at(11, days=day), _at(14, days=day)),) if day < 5 else ())
    for day in range(7)
)
_FULL = ServiceProps(
    name="Demo Hot Lunch",
    opening=OpenFacts(OpenState.OPEN, _at(14)),
    organization="Demo Kitchen of the Peninsula",
    what="Warm food for everybody. You can sit down, charge your phone and talk to somebody.",
    alert="Closed on Thanksgiving.",
    phones=("555-0100", "555-0101 (TTY)"),
    places=(
        PlaceFacts(
            "Demo Hall", ("24 Second Avenue", "Demo City, CA 94000"), Away(520, 8), "Bus 17", ("Ramp", "Restroom")
        ),
    ),
    week=_WEEK,
    hours_notes=("Come before 1:30 PM.",),
    who=("Everybody", "Age 18 and older"),
    cost="Free",
    bring=("Nothing",),
    apply=("Walk in.",),
    languages=("English", "Spanish"),
    web=("https://lunch.example.org",),
    checked_on=dt.date(2026, 10, 2),
    is_favourite=False,
    can_be_told=True,
)
_BARE = ServiceProps("Demo Night Line", OpenFacts(OpenState.UNKNOWN), phones=("555-0199",))
_SAID = ServiceProps("Demo Night Line", OpenFacts(OpenState.OPEN), phones=("555-0199",), is_reported=True)


def _with_paper(paper: Paper) -> Callable[[Theme], ServiceScreen]:
    def make(theme: Theme) -> ServiceScreen:
        screen = ServiceScreen(theme, _FULL)
        screen.show_paper(paper)
        return screen

    return make


def _chosen_wrong(theme: Theme) -> WrongScreen:
    screen = WrongScreen(theme, WrongProps("Demo Hot Lunch"))
    screen.choices.rows()[0].click()
    return screen


ENTRIES = (
    Entry("directory-start/empty", lambda theme: StartScreen(theme, StartProps())),
    Entry("directory-start/typed", lambda theme: StartScreen(theme, StartProps("showr", has_favourites=True))),
    Entry("directory-start/trouble", lambda theme: StartScreen(theme, StartProps(trouble=Trouble.UNEXPECTED))),
    Entry("directory-start/missing", lambda theme: StartScreen(theme, StartProps(is_missing=True))),
    Entry(
        "directory-results/tile",
        lambda theme: ResultsScreen(theme, ResultsProps(_LINES, category="food", has_more=True)),
    ),
    Entry("directory-results/search", lambda theme: ResultsScreen(theme, ResultsProps(_LINES[:2], query="lunhc"))),
    Entry(
        "directory-results/open-now",
        lambda theme: ResultsScreen(theme, ResultsProps(_LINES[:1], category="food", is_open_now=True)),
    ),
    Entry(
        "directory-results/none-open",
        lambda theme: ResultsScreen(theme, ResultsProps((), category="food", is_open_now=True)),
    ),
    Entry("directory-results/nothing", lambda theme: ResultsScreen(theme, ResultsProps((), query="zzz"))),
    Entry("directory-service/full", _with_paper(Paper.OFFERED)),
    Entry("directory-service/printed", _with_paper(Paper.PRINTED)),
    Entry("directory-service/no-printer", lambda theme: ServiceScreen(theme, _FULL)),
    Entry("directory-service/trouble", lambda theme: ServiceScreen(theme, replace(_FULL, trouble=Trouble.OFFLINE))),
    Entry("directory-service/bare", lambda theme: ServiceScreen(theme, _BARE)),
    Entry("directory-service/reported", lambda theme: ServiceScreen(theme, _SAID)),
    Entry("directory-wrong/question", lambda theme: WrongScreen(theme, WrongProps("Demo Hot Lunch"))),
    Entry("directory-wrong/chosen", _chosen_wrong),
    Entry("directory-wrong/missing", gone_on(lambda theme: WrongScreen(theme, WrongProps("Demo Hot Lunch")))),
    Entry("directory-wrong/disk-full", lambda theme: WrongScreen(theme, WrongProps("Demo Lunch", Trouble.DISK_FULL))),
)
