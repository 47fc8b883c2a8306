"""What is touched does not move away from under the finger, and a double tap counts once."""

from collections.abc import Callable
from typing import TypeAlias

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QFocusEvent, QMouseEvent, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.gallery.stage import settle
from ui.shell import Column, Screen, Shell
from ui.shell.touch import SECOND_TAP_MS
from ui.theme import Theme
from ui.widgets import CheckRow, Field, Heading, Lead
from ui.words import AS_TEXT

LEFT = Qt.MouseButton.LeftButton
NO_KEYS = Qt.KeyboardModifier.NoModifier

Act: TypeAlias = Callable[[Shell, QPoint], None]


@pytest.fixture(scope="module")
def finger() -> QPointingDevice:
    """A touch screen; it stays for the whole run, as one that is built in."""
    return QTest.createTouchDevice()


@pytest.fixture(params=["mouse", "finger"])
def hand(request: pytest.FixtureRequest, finger: QPointingDevice) -> tuple[Act, Act]:
    """How something is pressed and let go, through the window system."""

    def press(shell: Shell, place: QPoint) -> None:
        QTest.mousePress(shell.windowHandle(), LEFT, NO_KEYS, place)

    def let_go(shell: Shell, place: QPoint) -> None:
        QTest.mouseRelease(shell.windowHandle(), LEFT, NO_KEYS, place)

    def touch(shell: Shell, place: QPoint) -> None:
        QTest.touchEvent(shell.windowHandle(), finger).press(0, place, shell.windowHandle())

    def lift(shell: Shell, place: QPoint) -> None:
        QTest.touchEvent(shell.windowHandle(), finger).release(0, place, shell.windowHandle())

    return (press, let_go) if request.param == "mouse" else (touch, lift)


class Question(Screen):
    """A line, and a box below it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, column=Column.READING)
        self.add(Heading(theme, "What is your e-mail address?"))
        self.add(Lead(theme, "This goes where room is short, so the page moves when the keyboard does."))
        self.add(Field(theme, "E-mail", name=AS_TEXT))
        self.box = CheckRow(theme, "I read it aloud", name=AS_TEXT)
        self.add(self.box)
        self.add_back()
        self.add_primary("Continue", name=AS_TEXT)


def typing(shell: Shell) -> Question:
    """The page with the keyboard open, the box in sight."""
    screen = Question(shell.theme)
    shell.show_screen(screen)
    settle()
    shell.area.reveal(screen.box)
    settle()
    assert shell.keyboard.isVisible()
    assert shell.childAt(middle(shell, screen.box)) is screen.box
    return screen


def middle(shell: Shell, widget: QWidget) -> QPoint:
    return widget.mapTo(shell, widget.rect().center())


def test_a_box_below_an_open_keyboard_is_ticked_by_one_tap(shell: Shell, qtbot: QtBot, hand: tuple[Act, Act]) -> None:
    screen = typing(shell)
    press, let_go = hand
    place = middle(shell, screen.box)
    ticks: list[bool] = []
    screen.box.toggled.connect(ticks.append)

    press(shell, place)
    settle()
    was_open_while_touched = shell.keyboard.isVisible()
    let_go(shell, place)

    assert was_open_while_touched
    qtbot.waitUntil(lambda: not shell.keyboard.isVisible())
    assert ticks == [True]
    assert QApplication.focusWidget() is screen.box


def test_a_button_of_the_bottom_bar_is_pressed_by_one_tap(shell: Shell, qtbot: QtBot, hand: tuple[Act, Act]) -> None:
    screen = typing(shell)
    press, let_go = hand
    assert screen.back_button is not None
    place = screen.back_button.mapTo(shell, screen.back_button.rect().bottomRight()) - QPoint(20, 4)
    backs: list[None] = []
    screen.back_button.clicked.connect(lambda: backs.append(None))

    press(shell, place)
    shell.set_offline(True)
    screen.add_gap(40)
    settle()
    let_go(shell, place)

    assert backs == [None]
    qtbot.waitUntil(lambda: not shell.keyboard.isVisible())
    assert shell.childAt(place) is not screen.back_button


def test_nothing_is_held_back_after_the_window_lost_the_finger(shell: Shell, qtbot: QtBot) -> None:
    screen = typing(shell)
    QTest.mousePress(shell.windowHandle(), LEFT, NO_KEYS, middle(shell, screen.box))
    settle()
    assert shell.keyboard.isVisible()
    QApplication.sendEvent(shell.windowHandle(), QFocusEvent(QEvent.Type.FocusOut))
    qtbot.waitUntil(lambda: not shell.keyboard.isVisible())
    QTest.mouseRelease(shell.windowHandle(), LEFT, NO_KEYS, QPoint(5, 5))


def double_tap(shell: Shell, place: QPoint) -> None:
    """Two taps as fast as the platform's double click, through the window system."""
    QTest.mouseDClick(shell.windowHandle(), LEFT, NO_KEYS, place)
    settle()


def tap(shell: Shell, place: QPoint, *, at_ms: int) -> None:
    """A tap with the moment that the window system says."""
    for kind, buttons, later in (
        (QEvent.Type.MouseButtonPress, LEFT, 0),
        (QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton, 20),
    ):
        spot, everywhere = QPointF(place), QPointF(shell.mapToGlobal(place))
        event = QMouseEvent(kind, spot, spot, everywhere, LEFT, buttons, NO_KEYS)
        event.setTimestamp(at_ms + later)
        QApplication.sendEvent(shell.windowHandle(), event)
    settle()


class Pages:
    """*Continue* brings the next page, with its button at the same place."""

    def __init__(self, shell: Shell) -> None:
        self.shell = shell
        self.shown = 0
        self.go_on()

    def go_on(self) -> None:
        self.shown += 1
        screen = Question(self.shell.theme)
        self.shell.show_screen(screen)
        settle()
        assert screen.primary_button is not None
        screen.primary_button.clicked.connect(self.go_on)
        self.place = middle(self.shell, screen.primary_button)


def test_the_second_tap_of_a_double_tap_does_not_answer_the_next_page(shell: Shell) -> None:
    pages = Pages(shell)
    double_tap(shell, pages.place)
    assert pages.shown == 2


def test_a_slow_second_tap_does_not_answer_the_next_page_and_a_later_one_does(shell: Shell) -> None:
    pages = Pages(shell)
    tap(shell, pages.place, at_ms=10_000)
    assert pages.shown == 2
    tap(shell, pages.place, at_ms=10_000 + SECOND_TAP_MS - 1)
    assert pages.shown == 2
    tap(shell, pages.place, at_ms=10_000 + SECOND_TAP_MS)
    assert pages.shown == 3


def test_a_quick_tap_elsewhere_on_the_next_page_counts(shell: Shell) -> None:
    pages = Pages(shell)
    tap(shell, pages.place, at_ms=10_000)
    screen = shell.screen_shown()
    assert isinstance(screen, Question)
    tap(shell, middle(shell, screen.box), at_ms=10_100)
    assert screen.box.isChecked()


def test_a_double_tap_ticks_a_box_once(shell: Shell) -> None:
    screen = Question(shell.theme)
    shell.show_screen(screen)
    settle()
    double_tap(shell, middle(shell, screen.box))
    assert screen.box.isChecked()


def test_a_double_tap_on_hide_screen_hides_it(shell: Shell) -> None:
    shell.show_screen(Question(shell.theme))
    settle()
    hide = next(one for one in shell.findChildren(QPushButton) if one.accessibleName() == "Hide screen")
    double_tap(shell, middle(shell, hide))
    assert shell.hidden_page.isVisible()
    tap(shell, middle(shell, hide), at_ms=1_000_000)
    assert not shell.hidden_page.isVisible()
