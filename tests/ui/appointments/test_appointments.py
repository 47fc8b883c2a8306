"""The pages of appointments: what they say, and what they never do."""

import datetime as dt
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from services.portal.contract.appointments import MeetingWay
from tests.gallery.stage import Look, staged
from tests.ui.pages import Page
from ui.appointments.mine import AppointmentLine, MineProps, MineScreen, Standing
from ui.appointments.time import TimeLine, TimeProps, TimeScreen
from ui.appointments.words import MeetingFacts, way_words, when_words
from ui.shell import Shell
from ui.widgets import Button

AT = dt.datetime(2026, 11, 30, 14, 0)
FACTS = MeetingFacts(AT, 30, MeetingWay.IN_PERSON, "Room 2", staff_name="Demo Staff Robin", role="Case manager")


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Monday, November 30 at 2:00\N{NO-BREAK SPACE}PM"),
        ("es", "Lunes 30 de noviembre a las 14:00"),
        ("vi", "Thứ Hai, 30 tháng 11 lúc 14:00"),
        ("zh", "11月30日星期一 14:00"),
        ("fil", "Lunes, Nobyembre 30, 2:00\N{NO-BREAK SPACE}PM"),
    ],
)
def test_a_time_is_said_as_people_of_the_language_say_it(qapp: QApplication, language: str, words: str) -> None:
    with staged(Look(language=language)):
        assert when_words(AT) == words


def test_a_call_without_a_number_says_who_calls(shell: Shell) -> None:
    assert way_words(replace(FACTS, way=MeetingWay.PHONE, where="")) == "By phone. They call you."
    assert way_words(replace(FACTS, way=MeetingWay.PHONE, where="555-0120")) == "By phone: 555-0120"
    assert way_words(replace(FACTS, way=MeetingWay.VIDEO, where="")) == "By video"


def test_only_what_is_to_come_can_be_cancelled(shell: Shell) -> None:
    lines = tuple(
        AppointmentLine(one.value, replace(FACTS, starts_at=AT + dt.timedelta(days=place)), one)
        for place, one in enumerate(Standing)
    )
    screen = MineScreen(shell.theme, MineProps(lines))
    page = Page(shell, screen)
    cancelled = page.hear(screen.cancel_asked)
    assert sum(one.accessibleName().startswith("Cancel: ") for one in screen.findChildren(Button)) == 1
    page.press(f"Cancel: {when_words(AT)}")
    assert cancelled == [("to_come",)]


def test_where_nothing_is_offered_there_is_no_button_but_a_way_on(shell: Shell) -> None:
    screen = MineScreen(shell.theme, MineProps())
    assert screen.primary_button is None
    assert "You can write to your care team." in Page(shell, screen).says()


def test_what_is_gone_is_said_kindly_with_what_is_free(shell: Shell) -> None:
    screen = TimeScreen(shell.theme, TimeProps((TimeLine("1", FACTS),), is_gone=True))
    page = Page(shell, screen)
    chosen = page.hear(screen.chosen)
    assert "It is not your fault." in page.says()
    page.press("Continue")
    assert "Please choose one of these." in page.says()
    assert chosen == []
