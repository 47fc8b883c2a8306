"""The pages of messages and of the care team."""

import datetime as dt

import pytest
from PySide6.QtWidgets import QApplication

from services.portal.contract.messages import LONGEST_MESSAGE
from tests.gallery.codes import MATRIX
from tests.ui.pages import Page
from ui.messages.bubble import Link, MessageLine, MessageState
from ui.messages.team import MemberLine, TeamProps, TeamScreen
from ui.messages.thread import ThreadProps, ThreadScreen
from ui.messages.threads import ThreadLine, ThreadsProps, ThreadsScreen
from ui.messages.words import AnswerTime, Party
from ui.messages.write import WriteProps, WriteScreen
from ui.reading.nodes import Role, nodes_of
from ui.reading.words import ReadingWords
from ui.shell import Shell
from ui.widgets import QrImage, Tile

ROBIN = Party("Demo Staff Robin", "Case manager", "Demo Agency")
TEAM = Party("", "", "Demo Agency")
AT = dt.datetime(2026, 11, 22, 10, 41)
THEIRS = MessageLine("Come by at ten", AT, MessageState.THEIRS, "Demo Staff Robin")


def test_the_list_says_who_and_what_is_new(shell: Shell) -> None:
    lines = (ThreadLine("a", ROBIN, 2, dt.date(2026, 11, 22)), ThreadLine("b", TEAM))
    screen = ThreadsScreen(shell.theme, ThreadsProps(lines))
    page = Page(shell, screen)
    chosen, team = page.hear(screen.chosen), page.hear(screen.team_asked)
    robin, the_team = screen.findChildren(Tile)
    assert robin.accessibleName() == "Demo Staff Robin"
    for words in ("Case manager · Demo Agency", "2 new messages", "Last message: November 22, 2026"):
        assert words in robin.accessibleDescription()
    assert "Nothing new" in the_team.accessibleDescription()
    page.press("The team of Demo Agency")
    page.press("My care team")
    assert (chosen, len(team)) == ([("b",)], 1)
    screen.set_props(ThreadsProps((ThreadLine("a", ROBIN, 0),)))
    page.says()
    (only,) = screen.findChildren(Tile)
    assert "Nothing new" in only.accessibleDescription()


def test_a_thread_says_whose_words_they_are_and_where(shell: Shell) -> None:
    lines = (
        THEIRS,
        MessageLine("Thanks", AT, MessageState.READ),
        MessageLine("I am here", AT, MessageState.WAITING),
    )
    page = Page(shell, ThreadScreen(shell.theme, ThreadProps(ROBIN, lines, crisis_line="988")))
    said = page.says()
    for words in (
        "Demo Staff Robin · November 22, 2026",
        "You wrote · November 22, 2026",
        "Come by at ten",
        "Read by your care team",
        "On this kiosk, not at the portal yet",
        "Not for emergencies",
        "call 988",
        "Other staff of Demo Agency can read it too",
    ):
        assert words in said, words


def test_a_long_thread_starts_at_its_newest_message(shell: Shell) -> None:
    lines = tuple(MessageLine(f"Message {number}", AT, MessageState.READ) for number in range(60))
    screen = ThreadScreen(shell.theme, ThreadProps(ROBIN, lines))
    Page(shell, screen)
    bar = shell.area.verticalScrollBar()
    newest = screen.bubbles[-1].body
    top = newest.mapTo(shell.area.viewport(), newest.rect().topLeft()).y()
    assert bar.value() > 0
    assert 0 <= top < shell.area.viewport().height()
    assert QApplication.focusWidget() is newest


def test_a_link_is_text_and_a_square_code_and_opens_nothing(shell: Shell) -> None:
    line = MessageLine(
        "See https://example.org/map",
        AT,
        MessageState.THEIRS,
        "Demo Staff Robin",
        (Link("https://example.org/map", MATRIX),),
    )
    screen = ThreadScreen(shell.theme, ThreadProps(ROBIN, (line,)))
    page = Page(shell, screen)
    assert "See https://example.org/map" in page.says()
    (code,) = screen.findChildren(QrImage)
    assert code.accessibleName() == "Square code of https://example.org/map"


def test_marks_in_a_message_are_shown_as_they_are(shell: Shell) -> None:
    line = MessageLine("<b>not bold</b> &amp;", AT, MessageState.THEIRS, "Demo Staff Robin")
    page = Page(shell, ThreadScreen(shell.theme, ThreadProps(ROBIN, (line,))))
    assert "<b>not bold</b> &amp;" in page.says()


def test_where_nobody_takes_messages_nothing_can_be_written(shell: Shell) -> None:
    page = Page(shell, ThreadScreen(shell.theme, ThreadProps(ROBIN, (THEIRS,), is_open=False)))
    assert "Nobody takes messages here any more" in page.says()
    assert page.screen.primary_button is None


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (None, "We do not know yet how long an answer takes."),
        (0, "Usually answers within one hour."),
        (3601, "Usually answers within one day."),
        (86_401, "Usually answers within 2 days."),
    ],
)
def test_how_long_an_answer_takes_is_said_in_words(shell: Shell, seconds: int | None, words: str) -> None:
    assert AnswerTime(shell).words(seconds) == words
    page = Page(shell, ThreadScreen(shell.theme, ThreadProps(ROBIN, usual_answer_s=seconds)))
    assert words in page.says()


@pytest.mark.parametrize("text", ["k", "ñ" * LONGEST_MESSAGE])
def test_a_message_of_any_length_is_given_once(shell: Shell, text: str) -> None:
    screen = WriteScreen(shell.theme, WriteProps(ROBIN, text, "988"))
    page = Page(shell, screen)
    given = page.hear(screen.given)
    page.press("Give my message")
    assert (len(given), screen.field.text()) == (1, text)
    assert "call 988" in page.says()


def test_nothing_written_is_said_and_not_refused_without_words(shell: Shell) -> None:
    screen = WriteScreen(shell.theme, WriteProps(ROBIN))
    page = Page(shell, screen)
    given = page.hear(screen.given)
    page.press("Give my message")
    assert given == []
    assert "Please write what you want to say." in page.says()
    assert screen.field.entry.hasFocus()


def test_the_care_team_says_how_to_reach_each_one(shell: Shell) -> None:
    members = (
        MemberLine(ROBIN, "555-0120, Monday to Friday"),
        MemberLine(Party("D", "Nurse", "X"), takes_messages=False),
    )
    page = Page(shell, TeamScreen(shell.theme, TeamProps(members)))
    said = page.says()
    for words in ("Demo Staff Robin", "Case manager · Demo Agency", "555-0120, Monday to Friday", "Nurse · X"):
        assert words in said
    assert said.count("How to reach them") == 1
    assert "They take no messages here." in said


def test_the_ear_hears_what_was_written_only_through_headphones(shell: Shell) -> None:
    screen = ThreadScreen(shell.theme, ThreadProps(ROBIN, (THEIRS,)))
    Page(shell, screen)
    said = {node.name: node.is_personal for node in nodes_of(screen)}
    assert said["Come by at ten"] is True
    assert said["Your messages"] is False
    screen = WriteScreen(shell.theme, WriteProps(ROBIN, "only for you"))
    Page(shell, screen)
    (box,) = [node for node in nodes_of(screen) if node.role is Role.FIELD]
    assert (box.name, box.typed) == ("Your message to Demo Staff Robin", "only for you")
    words = ReadingWords()
    assert "only for you" not in words.said(box, has_headphones=False)
    assert "only for you" in words.said(box, has_headphones=True)
