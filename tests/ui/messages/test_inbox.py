"""The pages on which staff see who waits, and answer."""

import datetime as dt

import pytest

from services.portal.contract.messages import LONGEST_MESSAGE
from tests.ui.pages import Page
from ui.messages.answer import AnswerProps, AnswerScreen, ReadyLine
from ui.messages.away import AwayProps, AwayScreen
from ui.messages.thread import ThreadProps, ThreadScreen
from ui.messages.unanswered import UnansweredProps, UnansweredScreen, WaitingLine
from ui.messages.words import Party
from ui.shell import Shell
from ui.widgets import ListRow

DESK = ReadyLine("Come to the desk.", "Venga a la mesa.")
LATER = ReadyLine("I answer tomorrow.", "I answer tomorrow.", is_in_english=True)


def answering(shell: Shell, *ready: ReadyLine) -> tuple[Page, AnswerScreen]:
    screen = AnswerScreen(shell.theme, AnswerProps("Demo Client Alpha", language="es", ready=ready))
    return Page(shell, screen), screen


def details(screen: AnswerScreen | UnansweredScreen) -> list[str]:
    return [row.accessibleDescription() for row in screen.findChildren(ListRow)]


def test_a_ready_sentence_goes_into_the_answer_and_nothing_is_sent(shell: Shell) -> None:
    page, screen = answering(shell, DESK, LATER)
    sent = page.hear(screen.answered)
    assert "The client reads Spanish." in page.says()
    assert details(screen) == ["Venga a la mesa.", "It is not there in Spanish, so the client gets it in English."]
    page.press("Come to the desk.")
    assert (screen.field.text(), sent) == ("Venga a la mesa.", [])
    screen.field.set_text(screen.field.text() + " Hoy.")
    page.press("Send the answer")
    assert sent == [("Venga a la mesa. Hoy.",)]


def test_it_is_added_after_what_is_typed(shell: Shell) -> None:
    page, screen = answering(shell, DESK, LATER)
    screen.field.set_text("Hola.\n")
    page.press("Come to the desk.")
    page.press("I answer tomorrow.")
    assert screen.field.text() == "Hola.\nVenga a la mesa.\nI answer tomorrow."
    assert screen.field.entry.textCursor().atEnd()


def test_where_there_is_no_room_the_answer_stays_and_it_is_said(shell: Shell) -> None:
    page, screen = answering(shell, DESK)
    typed = "k" * (LONGEST_MESSAGE - 5)
    screen.field.set_text(typed)
    page.press("Come to the desk.")
    assert screen.field.text() == typed
    assert "There is no room for this sentence" in screen.field.error_words()
    screen.field.set_text("k")
    page.press("Come to the desk.")
    assert not screen.field.has_error()


def test_an_agency_without_sentences_has_no_words_about_them(shell: Shell) -> None:
    page, screen = answering(shell)
    assert "Choose a sentence" not in page.says()
    assert details(screen) == []


@pytest.mark.parametrize(
    ("waited_s", "said"),
    [
        (None, "Waits since November 20, 2026"),
        (3 * 3600 + 59 * 60, "Overdue: waiting for 3 hours"),
        (24 * 3600, "Overdue: waiting for 1 day"),
        (5 * 24 * 3600 - 1, "Overdue: waiting for 4 days"),
    ],
)
def test_for_how_long_a_client_waits_is_said_where_it_is_overdue(shell: Shell, waited_s: int | None, said: str) -> None:
    line = WaitingLine("1", "Demo Client Alpha", "", False, 1, dt.date(2026, 11, 20), waited_s)
    screen = UnansweredScreen(shell.theme, UnansweredProps((line,), count=1, overdue=int(waited_s is not None)))
    page = Page(shell, screen)
    assert details(screen)[0].endswith(said)
    assert ("1 is overdue." in page.says()) is (waited_s is not None)


def test_staff_say_that_they_are_away_or_back(shell: Shell) -> None:
    screen = UnansweredScreen(shell.theme, UnansweredProps())
    page = Page(shell, screen)
    gone, back = page.hear(screen.away_asked), page.hear(screen.came_back)
    page.press("I will be away")
    assert (len(gone), len(back)) == (1, 0)
    screen.set_props(UnansweredProps(away_until=dt.date(2026, 11, 30)))
    assert "You are away until November 30, 2026." in page.says()
    page.press("I am back")
    assert (len(gone), len(back)) == (1, 1)


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        (("11", "22", "2026"), [(dt.date(2026, 11, 22),)]),
        (("11", "22", "2027"), [(dt.date(2027, 11, 22),)]),
        (("11", "21", "2026"), []),
        (("11", "23", "2027"), []),
        (("11", "31", "2026"), []),
        (("", "", ""), []),
    ],
)
def test_the_last_day_away_is_ahead(shell: Shell, parts: tuple[str, str, str], said: list[tuple[dt.date]]) -> None:
    screen = AwayScreen(shell.theme, AwayProps(dt.date(2026, 11, 22)))
    page = Page(shell, screen)
    heard = page.hear(screen.said)
    for entry, text in zip(screen.day.entries.values(), parts, strict=True):
        entry.setText(text)
    page.press("Save")
    assert (heard, screen.day.has_error()) == (said, not said)


@pytest.mark.parametrize("is_open", [True, False])
def test_clients_read_who_is_away_in_place_of_how_long_an_answer_takes(shell: Shell, is_open: bool) -> None:
    robin = Party("Demo Staff Robin", "Case manager", "Demo Agency")
    props = ThreadProps(robin, is_open=is_open, usual_answer_s=60, away_until=dt.date(2026, 11, 30))
    said = Page(shell, ThreadScreen(shell.theme, props)).says()
    assert ("Away until November 30, 2026. The team reads your messages until then." in said) is is_open
    assert "Usually answers" not in said
