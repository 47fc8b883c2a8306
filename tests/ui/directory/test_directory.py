"""The pages of the directory, each alone."""

import datetime as dt

import pytest

from tests.gallery.directory import _FULL, _LINES
from tests.gallery.stage import settle
from tests.ui.pages import Page
from ui.directory.results import ResultsProps, ResultsScreen
from ui.directory.service import ServiceProps, ServiceScreen
from ui.directory.start import StartProps, StartScreen
from ui.directory.wrong import REASONS, WrongProps, WrongScreen
from ui.phrases.directory import (
    CATEGORY_ICONS,
    Away,
    OpenFacts,
    OpenState,
    ages_words,
    away_words,
    category_words,
    checked_words,
    open_words,
    reason_words,
)
from ui.phrases.printing import Paper, PaperNotice
from ui.reading.nodes import nodes_of
from ui.shell import Shell
from ui.widgets import ListRow


def test_every_tile_has_words_and_tells_which_it_is(shell: Shell) -> None:
    screen = StartScreen(shell.theme, StartProps())
    page = Page(shell, screen)
    chosen = page.hear(screen.category_chosen)
    for category in CATEGORY_ICONS:
        assert category_words(category) != category
        page.press(category_words(category))
    assert [value for (value,) in chosen] == list(CATEGORY_ICONS)


def test_a_search_needs_a_word_and_says_so(shell: Shell) -> None:
    screen = StartScreen(shell.theme, StartProps())
    page = Page(shell, screen)
    searched = page.hear(screen.searched)
    page.press("Search")
    assert (searched, screen.query.has_error()) == ([], True)
    screen.query.set_text("  showers ")
    page.press("Search")
    assert searched == [("showers",)]


def test_the_list_of_favourites_is_offered_where_there_is_one(shell: Shell) -> None:
    screen = StartScreen(shell.theme, StartProps())
    page = Page(shell, screen)
    assert screen.favourites.isHidden()
    screen.set_props(StartProps(has_favourites=True))
    asked = page.hear(screen.favourites_chosen)
    page.press("My list")
    assert len(asked) == 1


def test_results_say_what_is_open_and_how_far_and_open_one(shell: Shell) -> None:
    screen = ResultsScreen(shell.theme, ResultsProps(_LINES, category="food", has_more=True))
    page = Page(shell, screen)
    chosen, more = page.hear(screen.chosen), page.hear(screen.more_wanted)
    rows = [row.accessibleDescription() for row in screen.findChildren(ListRow)]
    assert "Open now, until 2:00\u00a0PM" in rows[0]
    assert "about 0.3 miles, 8 minutes on foot" in rows[0]
    assert "opens Tuesday at 9:00\u00a0AM" in rows[1]
    page.press("Demo Food Pantry")
    page.press("Show more")
    assert (chosen, len(more)) == ([("2",)], 1)


def test_what_was_looked_for_is_read_aloud_to_headphones_only(shell: Shell) -> None:
    found = ResultsProps(_LINES, query="lunhc")
    for props, is_own in ((found, True), (ResultsProps((), query="zzz"), False), (ResultsProps(_LINES, "food"), False)):
        page = Page(shell, ResultsScreen(shell.theme, props))
        own = [node.name for node in nodes_of(page.screen) if node.is_personal]
        assert any("lunhc" in name for name in own) is is_own


def test_nothing_found_says_what_to_do(shell: Shell) -> None:
    page = Page(shell, ResultsScreen(shell.theme, ResultsProps((), query="zzz")))
    assert "We found nothing. Try another word, or ask staff." in page.says()


def test_a_service_shows_all_its_facts_and_nothing_that_is_not_there(shell: Shell) -> None:
    says = Page(shell, ServiceScreen(shell.theme, _FULL)).says()
    for fact in (
        "555-0100",
        "24 Second Avenue",
        "Monday: 11:00\u00a0AM to 2:00\u00a0PM",
        "Sunday: closed",
        "Age 18 and older",
    ):
        assert fact in says
    for fact in ("Ramp", "Checked on October 2, 2026", "English, Spanish", "Closed on Thanksgiving.", "Walk in."):
        assert fact in says
    bare = Page(shell, ServiceScreen(shell.theme, ServiceProps("Line", OpenFacts(OpenState.UNKNOWN)))).says()
    for label in ("Phone", "Address", "Who can go", "What it costs", "What to bring", "Languages"):
        assert label not in bare
    assert "Hours not known. Call first." in bare


def test_print_and_list_are_offered_only_where_they_work(shell: Shell) -> None:
    screen = ServiceScreen(shell.theme, ServiceProps("Line", OpenFacts(OpenState.UNKNOWN)))
    page = Page(shell, screen)
    assert screen.favourite.isHidden()
    assert screen.primary_button is not None
    assert screen.primary_button.isHidden()
    screen.set_props(_FULL)
    screen.show_paper(Paper.OFFERED)
    printed, toggled, wrong = (
        page.hear(signal) for signal in (screen.print_asked, screen.favourite_toggled, screen.wrong_said)
    )
    for name in ("Print this", "Put on my list", "This is wrong"):
        page.press(name)
    assert [len(heard) for heard in (printed, toggled, wrong)] == [1, 1, 1]


def test_what_becomes_of_the_paper_is_seen_on_a_page_that_was_scrolled(shell: Shell) -> None:
    screen = ServiceScreen(shell.theme, _FULL)
    page = Page(shell, screen)
    screen.show_paper(Paper.OFFERED)
    settle()
    assert screen.primary_button is not None
    screen.primary_button.setFocus()
    bar = shell.area.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert bar.maximum() > 0
    screen.show_paper(Paper.PRINTING)
    assert "It is printing." in page.says()
    notice = next(one for one in screen.findChildren(PaperNotice))
    assert shell.area.viewport().rect().contains(notice.mapTo(shell.area.viewport(), notice.rect().center()))


def test_a_report_is_one_choice_and_must_be_made(shell: Shell) -> None:
    screen = WrongScreen(shell.theme, WrongProps("Demo Lunch"))
    page = Page(shell, screen)
    reported = page.hear(screen.reported)
    page.press("Tell the people who keep the list")
    assert "Please choose what is wrong first." in page.says()
    assert reported == []
    page.press("The hours are wrong")
    page.press("Tell the people who keep the list")
    assert reported == [("hours",)]
    assert all(reason_words(reason) for reason in REASONS)


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        (OpenFacts(OpenState.OPEN), "Open now"),
        (OpenFacts(OpenState.CLOSED), "Closed now"),
        (OpenFacts(OpenState.CLOSED, dt.datetime(2026, 11, 23, 9)), "Closed now, opens at 9:00\u00a0AM"),
        (OpenFacts(OpenState.PAUSED), "Closed for some time"),
    ],
)
def test_open_in_words(shell: Shell, facts: OpenFacts, words: str) -> None:
    assert open_words(facts) == words


def test_ways_and_ages_in_words(shell: Shell) -> None:
    assert away_words(Away(30_000, 487)) == "about 18.6 miles away"
    assert ages_words(55, None) == "Age 55 and older"
    assert ages_words(12, 18) == "Ages 12 to 18"
    assert ages_words(None, 5) == "Up to age 5"
    assert ages_words(None, None) == ""
    assert "Call first" in checked_words(None)
