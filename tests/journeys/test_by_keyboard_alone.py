"""The whole client story with Tab, arrows, Enter, Space, Escape and letters: no mouse, no finger."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.messages import EndReason
from kiosk.visit.flow.events import PaperReceived
from tests.gallery.stage import settle
from tests.kiosk.visit.conftest import VisitOnScreen
from tests.kiosk.visit.people import RECEIVED

MOST_STOPS = 80


class Keys:
    """Ten fingers and no mouse."""

    def __init__(self, visit: VisitOnScreen) -> None:
        self.visit = visit

    def focused(self) -> QWidget:
        settle()
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.focused(), key)
        settle()

    def type(self, text: str) -> None:
        for letter in text:
            QTest.keyClicks(self.focused(), letter)
        settle()

    def go_to(self, name: str) -> None:
        """Tab until the focus is on what has this name."""
        for _ in range(MOST_STOPS):
            if self.focused().accessibleName() == name:
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never comes to {name!r}; at {self.focused().accessibleName()!r}")

    def choose(self, name: str) -> None:
        self.go_to(name)
        self.press(Qt.Key.Key_Return)


@pytest.fixture
def keys(visit: VisitOnScreen) -> Keys:
    return Keys(visit)


def test_an_invitation_becomes_an_account(visit: VisitOnScreen, keys: Keys) -> None:
    keys.choose("I have an invitation")
    keys.type("K7QF42M9")
    keys.press(Qt.Key.Key_Return)
    keys.type("04231971")
    keys.press(Qt.Key.Key_Return)
    assert visit.step == "ChooseSignIn"
    keys.go_to("E-mail and password")
    keys.press(Qt.Key.Key_Down)
    assert keys.focused().accessibleName() == "Card and PIN"
    keys.press(Qt.Key.Key_Space)
    keys.choose("Continue")
    keys.type("280417")
    keys.go_to("The same PIN again")
    keys.type("280417")
    keys.press(Qt.Key.Key_Return)
    keys.choose("I have it")
    keys.choose("Continue")
    assert visit.step == "Home"


def test_a_paper_is_read_signed_and_received(visit: VisitOnScreen, keys: Keys, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.visit.presenters.sealing_papers.Papers.save", lambda *_: "env-1")
    keys.choose("Sign in")
    keys.type("alpha@example.org")
    keys.press(Qt.Key.Key_Return)
    keys.type("correct horse battery")
    keys.press(Qt.Key.Key_Return)
    keys.choose("Read and sign")
    keys.choose("Yes, on this screen")
    while visit.step == "ReadPage":
        keys.choose("Continue")
    keys.choose("Yes, I agree")
    keys.type("Demo Client Alpha")
    keys.press(Qt.Key.Key_Return)
    keys.choose("I cannot draw: type my name")
    keys.go_to("My typed name is my signature.")
    keys.press(Qt.Key.Key_Space)
    keys.choose("Check and sign")
    keys.choose("Sign now")
    assert visit.says("Saved on this kiosk")
    visit.stage.news(PaperReceived("env-1", RECEIVED))
    assert visit.says("K7-QF42")
    ended: list[EndReason] = []
    visit.shell.end_visit_asked.connect(lambda: ended.append(EndReason.FINISHED))
    keys.choose("End visit")
    assert ended == [EndReason.FINISHED]


def test_escape_goes_back_and_what_was_typed_stays(visit: VisitOnScreen, keys: Keys) -> None:
    keys.choose("Sign in")
    keys.type("alpha@example.org")
    while visit.step == "Identify":
        keys.press(Qt.Key.Key_Escape)
    assert visit.step == "Welcome"
    keys.choose("Sign in")
    keys.press(Qt.Key.Key_Return)
    assert visit.step == "EnterSecret"
