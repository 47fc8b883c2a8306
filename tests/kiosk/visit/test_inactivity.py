"""The question whether somebody is still there, with a clock that the test turns."""

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from kiosk.visit.allowances import IdleSettings, allowance
from kiosk.visit.flow import Flow
from kiosk.visit.flow.steps import Draw, Home, ReadPage, StaffSearch, Welcome
from kiosk.visit.flow.values import Client, Staff
from kiosk.visit.inactivity import Allowance, Inactivity
from tests.kiosk.visit.people import HOME

IDLE = IdleSettings(ask_s=75, countdown_s=25)


class Watched:
    """An inactivity at a time that the test says, and what it told."""

    def __init__(self) -> None:
        self.now = 0.0
        self.asked: list[int] = []
        self.overs = 0
        self.watch = Inactivity(lambda: self.now)
        self.watch.asked.connect(self.asked.append)
        self.watch.over.connect(self._over)
        self.watch.allow(Allowance(75, 25))

    def at(self, seconds: float) -> None:
        self.now = seconds
        self.watch.look()

    def touch(self) -> None:
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier)
        self.watch.eventFilter(QObject(), event)

    def _over(self) -> None:
        self.overs += 1


@pytest.fixture
def watched(qapp: QApplication) -> Watched:
    return Watched()


def test_nobody_is_asked_before_the_time(watched: Watched) -> None:
    watched.at(74)
    assert watched.asked == []


def test_the_question_counts_down_and_then_it_is_over_once(watched: Watched) -> None:
    for second in (75, 76, 99, 100, 101):
        watched.at(second)
    assert watched.asked == [25, 24, 1]
    assert watched.overs == 1


def test_a_touch_puts_the_question_off(watched: Watched) -> None:
    watched.at(70)
    watched.touch()
    watched.at(140)
    assert watched.asked == []


def test_while_the_question_stands_only_its_answer_counts(watched: Watched) -> None:
    watched.at(80)
    watched.touch()
    watched.at(81)
    assert watched.asked == [20, 19]
    watched.watch.stay()
    watched.at(150)
    assert watched.asked == [20, 19]
    assert watched.overs == 0


def test_where_nothing_is_allowed_nothing_is_asked(watched: Watched) -> None:
    watched.watch.allow(None)
    watched.at(10_000)
    assert (watched.asked, watched.overs) == ([], 0)


def test_reading_and_signing_have_twice_the_time() -> None:
    person = Client(HOME)
    home = allowance(Flow(step=Home(), person=person), IDLE, is_touched=False)
    reading = allowance(Flow(step=ReadPage(1), person=person), IDLE, is_touched=False)
    signing = allowance(Flow(step=Draw(), person=person), IDLE, is_touched=False)
    assert home == Allowance(75, 25)
    assert reading == signing == Allowance(150, 25)


def test_an_untouched_welcome_page_is_never_asked_and_a_touched_one_is() -> None:
    assert allowance(Flow(step=Welcome()), IDLE, is_touched=False) is None
    assert allowance(Flow(step=Welcome()), IDLE, is_touched=True) == Allowance(75, 25)


def test_staff_lock_exactly_when_their_session_does() -> None:
    got = allowance(Flow(step=StaffSearch(), person=Staff("Demo Staff", 120, 1800)), IDLE, is_touched=False)
    assert got == Allowance(95, 25)
