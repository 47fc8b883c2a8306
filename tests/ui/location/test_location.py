"""The pages on which a client tells where they can be found."""

import datetime as dt

from services.portal.contract.location import DayPart, LocationWay, Weekday
from services.portal.locations import Hold, last_day_of
from tests.ui.pages import Page
from ui.location.check import CheckProps, CheckScreen
from ui.location.how_long import HowLongProps, HowLongScreen
from ui.location.place import PlaceProps, PlaceScreen
from ui.location.told import ToldPlace, ToldProps, ToldScreen
from ui.location.way import WayProps, WayScreen
from ui.location.when import WhenProps, WhenScreen
from ui.shell import Shell

BRIDGE = ToldPlace("p-1", "under the bridge at 5th", (Weekday.MONDAY,), (DayPart.NIGHT,), "blue tent", is_current=True)


def test_who_can_see_it_is_said_before_anything_is_typed(shell: Shell) -> None:
    page = Page(shell, ToldScreen(shell.theme, ToldProps((), ("Demo Agency", "Demo Outreach"))))
    assert "Demo Agency, Demo Outreach" in page.says()
    assert "Do you hide from somebody?" in page.says()
    assert "Nothing is measured" in page.says()


def test_a_told_place_can_be_removed(shell: Shell) -> None:
    screen = ToldScreen(shell.theme, ToldProps((BRIDGE,), ("Demo Agency",)))
    page = Page(shell, screen)
    removed = page.hear(screen.removed)
    assert "Monday · At night" in page.says()
    assert "This is where people look for you now" in page.says()
    page.press("Remove under the bridge at 5th")
    assert removed == [("p-1",)]
    screen.set_props(ToldProps((), ("Demo Agency",)))
    assert "bridge" not in page.says()


def test_nothing_chosen_is_said_and_not_refused_without_words(shell: Shell) -> None:
    for screen in (WayScreen(shell.theme, WayProps()), HowLongScreen(shell.theme, HowLongProps())):
        page = Page(shell, screen)
        chosen = page.hear(screen.chosen)
        page.press("Continue")
        assert chosen == []
        assert "Please choose one of these." in page.says()


def test_a_place_needs_words_and_this_center_does_not(shell: Shell) -> None:
    screen = PlaceScreen(shell.theme, PlaceProps(LocationWay.PLACE))
    page = Page(shell, screen)
    confirmed = page.hear(screen.confirmed)
    page.press("Continue")
    assert (confirmed, screen.place.has_error()) == ([], True)
    here = PlaceScreen(shell.theme, PlaceProps(LocationWay.THIS_SITE))
    page = Page(shell, here)
    confirmed = page.hear(here.confirmed)
    page.press("Continue")
    assert len(confirmed) == 1


def test_no_day_and_no_time_is_an_answer(shell: Shell) -> None:
    screen = WhenScreen(shell.theme, WhenProps())
    page = Page(shell, screen)
    ticked, confirmed = page.hear(screen.ticked), page.hear(screen.confirmed)
    page.press("Continue")
    page.press("Sunday")
    page.press("At night")
    assert len(confirmed) == 1
    assert ticked[-1] == (frozenset({Weekday.SUNDAY}), frozenset({DayPart.NIGHT}))


def test_all_is_said_once_more_before_it_is_told(shell: Shell) -> None:
    props = CheckProps("the library", (), (DayPart.MORNING,), "", dt.date(2026, 11, 30))
    page = Page(shell, CheckScreen(shell.theme, props))
    for words in ("the library", "Any day · In the morning", "Until November 30, 2026"):
        assert words in page.says()
    assert "To find you" not in page.says()


def test_how_long_ends_on_a_day_of_the_calendar() -> None:
    today = dt.date(2026, 12, 31)
    assert [last_day_of(hold, today) for hold in Hold] == [
        dt.date(2026, 12, 31),
        dt.date(2027, 1, 7),
        dt.date(2027, 1, 30),
        None,
    ]
