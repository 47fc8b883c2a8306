"""A client's own pages."""

import datetime as dt

from tests.ui.pages import Page
from ui.home.close_account import AccountClosedScreen, CloseAccountProps, CloseAccountScreen
from ui.home.places import PlaceProps, PlaceScreen, Room
from ui.home.screen import HomeProps, HomeScreen, PapersWait, Place, TeamWrote, TileFacts
from ui.shell import Shell

PLACES = dict.fromkeys(Place, TileFacts())
SIGNED, UNTIL = dt.date(2026, 11, 22), dt.date(2027, 11, 22)


def test_the_banner_is_there_only_when_a_paper_waits(shell: Shell) -> None:
    screen = HomeScreen(shell.theme, HomeProps(PLACES, PapersWait(1)))
    page = Page(shell, screen)
    assert "One paper is waiting for you to sign" in page.says()
    screen.set_props(HomeProps(PLACES, PapersWait(2)))
    assert "2 papers are waiting" in page.says()
    screen.set_props(HomeProps(PLACES))
    assert "waiting" not in page.says()


def test_the_banner_says_who_wrote_and_leads_there(shell: Shell) -> None:
    screen = HomeScreen(shell.theme, HomeProps(PLACES, TeamWrote(is_case_manager=True)))
    page = Page(shell, screen)
    read = page.hear(screen.message_chosen)
    assert "Your case manager wrote to you" in page.says()
    assert "waiting for you to sign" not in page.says()
    page.press("Read")
    assert len(read) == 1
    screen.set_props(HomeProps(PLACES, TeamWrote()))
    assert "Your care team wrote to you" in page.says()
    screen.set_props(HomeProps(PLACES, PapersWait(1)))
    assert "wrote to you" not in page.says()


def test_every_thing_to_do_is_told_once(shell: Shell) -> None:
    screen = HomeScreen(shell.theme, HomeProps(PLACES, PapersWait(1)))
    page = Page(shell, screen)
    papers, places = page.hear(screen.paper_chosen), page.hear(screen.place_chosen)
    page.press("Read and sign")
    for name in ("Messages", "My papers and ID", "My account and privacy"):
        page.press(name)
    assert len(papers) == 1
    assert [place for (place,) in places] == [Place.MESSAGES, Place.PAPERS, Place.ACCOUNT]


def test_only_places_that_there_are_have_a_tile(shell: Shell) -> None:
    screen = HomeScreen(shell.theme, HomeProps({Place.ACCOUNT: TileFacts(), Place.PAPERS: TileFacts()}))
    assert list(screen.tiles) == [Place.PAPERS, Place.ACCOUNT]


def test_a_place_leads_to_its_rooms_and_back(shell: Shell) -> None:
    screen = PlaceScreen(shell.theme, PlaceProps(Place.PAPERS, (Room.SIGNED_PAPERS,)))
    page = Page(shell, screen)
    rooms, back = page.hear(screen.room_chosen), page.hear(screen.went_back)
    page.press("My signed papers")
    page.press("Back")
    assert ([room for (room,) in rooms], len(back)) == ([Room.SIGNED_PAPERS], 1)


def test_closing_asks_first_and_says_what_follows(shell: Shell) -> None:
    screen = CloseAccountScreen(shell.theme, CloseAccountProps())
    page = Page(shell, screen)
    confirmed, back = page.hear(screen.confirmed), page.hear(screen.went_back)
    assert "papers that you signed still count" in page.says()
    page.press("Back")
    assert (len(confirmed), len(back)) == (0, 1)
    page.press("Yes, close my account")
    assert len(confirmed) == 1


def test_after_closing_only_the_end_is_left(shell: Shell) -> None:
    page = Page(shell, AccountClosedScreen(shell.theme))
    assert page.screen.back_button is None
    assert page.screen.primary_button is None
    page.press("End visit")
