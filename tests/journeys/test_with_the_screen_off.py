"""Signing in without eyes: keys, and what the voice says. Nothing here looks at the screen."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from services.portal.errors import SessionEnded
from tests.gallery.stage import settle
from tests.kiosk.visit.conftest import VisitOnScreen, visiting
from tests.kiosk.visit.fakes import FakePortal
from tests.services.speech.log_speaker import LogSpeaker
from ui.reading.read_aloud import KEY, ReadAloud
from ui.shell import ShellOptions

MOST_STOPS = 40


class Listener:
    """Ten fingers, two ears, no eyes: it knows only what the speech log says."""

    def __init__(self, visit: VisitOnScreen) -> None:
        self.log = LogSpeaker()
        self._visit = visit
        self._reader = ReadAloud(visit.shell, visit.shell._translations, self.log).reader

    def heard(self) -> list[str]:
        settle()
        self._reader.look()
        return self.log.said

    def press(self, key: Qt.Key) -> list[str]:
        """What is said after a key."""
        self.log.said = []
        QTest.keyClick(QApplication.focusWidget() or self._visit.shell, key)
        return self.heard()

    def type(self, text: str) -> list[str]:
        self.log.said = []
        for mark in text:
            QTest.keyClicks(QApplication.focusWidget(), mark)
            self.heard()
        return self.log.said

    def go_to(self, wanted: str) -> None:
        """Tab until the voice says it."""
        for _ in range(MOST_STOPS):
            if self.press(Qt.Key.Key_Tab)[-1:] == [wanted]:
                return
        raise AssertionError(f"the voice never said {wanted!r}; last {self.log.said}")

    def choose(self, wanted: str) -> list[str]:
        self.go_to(wanted)
        return self.press(Qt.Key.Key_Return)


@pytest.fixture
def listener(qapp: QApplication, portal: FakePortal) -> Iterator[Listener]:
    with visiting(portal, ShellOptions(read_aloud=True)) as visit:
        yield Listener(visit)


def is_dark(listener: Listener) -> bool:
    picture = listener._visit.shell.grab().toImage()
    spots = ((x, y) for x in range(0, picture.width(), 40) for y in range(0, picture.height(), 40))
    return {picture.pixelColor(*spot).name() for spot in spots} == {"#000000"}


def test_a_client_signs_in_by_ear_with_the_screen_off(listener: Listener) -> None:
    heard = listener.press(KEY)
    assert "Sign in, button" in heard
    listener.choose("Read aloud, button")
    heard = listener.choose("Screen off while it speaks, button")
    assert heard[0].startswith("The screen is off.")
    assert is_dark(listener)
    heard = listener.choose("Sign in, button")
    assert heard[0] == "How do you sign in?"
    assert heard[-1].startswith("E-mail address, user name or card number, text field, empty")
    assert listener.type("alpha@example.org") == []
    heard = listener.press(Qt.Key.Key_Return)
    assert heard[0] == "What is your password?"
    assert heard[-1] == "Password, text field, empty"
    assert listener.press(Qt.Key.Key_Return)[-1] == "Password, text field, empty. Please type your password."
    assert listener.type("correct horse battery") == []
    heard = listener.press(Qt.Key.Key_Return)
    assert heard[0] == "Hello. What would you like to do?"
    assert "One paper is waiting for you to sign" in heard
    assert is_dark(listener)
    assert not any("alpha" in said or "horse" in said for said in listener.log.said)


def test_a_refused_sign_in_is_heard(listener: Listener, portal: FakePortal) -> None:
    listener.press(KEY)
    listener.choose("Sign in, button")
    listener.type("alpha@example.org")
    listener.press(Qt.Key.Key_Return)
    listener.type("wrong")
    portal.fault = SessionEnded("sign_in_failed")
    heard = listener.press(Qt.Key.Key_Return)
    assert heard[0].startswith("That did not work")
    assert heard[-1] == "Password, text field, empty"
