"""The live picture: on while it is wanted, off at once when it is not, whatever the camera is doing."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.config import VisitSection
from kiosk.messages import EndReason
from kiosk.visit.composition import camera_of
from kiosk.visit.presenters.stage import Stage
from kiosk.visit.presenters.viewfinder import Viewfinder
from services.capture.folder import FolderCamera
from services.capture.opencv import OpenCvCamera
from services.capture.port import NoPicture
from services.capture.watch import Sight
from services.documents.pixels import Pixels
from tests.gallery.stage import settle
from tests.kiosk.visit.conftest import visiting
from tests.kiosk.visit.fakes import FakePortal
from ui.phrases.camera import CameraState

PICTURE = Pixels(2, 1, b"123456")


@dataclass
class Webcam:
    """A camera with a plug that somebody can pull."""

    is_plugged: bool = True
    is_busy: bool = False
    is_on: bool = False
    calls: list[str] = field(default_factory=list)

    def open(self) -> None:
        self.calls.append("open")
        if not self.is_plugged or self.is_busy:
            raise NoPicture(is_busy=self.is_busy)
        self.is_on = True

    def look(self) -> Pixels:
        self.calls.append("look")
        if not self.is_on or not self.is_plugged:
            raise NoPicture
        return PICTURE

    def close(self) -> None:
        self.calls.append("close")
        self.is_on = False


@pytest.fixture
def webcam() -> Webcam:
    return Webcam()


@pytest.fixture
def stage(qapp: QApplication, portal: FakePortal, webcam: Webcam) -> Iterator[Stage]:
    with visiting(portal, camera=webcam) as visit:
        yield visit.stage


def test_it_goes_on_looking(stage: Stage, webcam: Webcam, qtbot: QtBot) -> None:
    finder = Viewfinder(stage)
    finder.start()
    assert finder.state is CameraState.STARTING
    settle()
    assert (finder.state, finder.last) == (CameraState.ON, Sight(PICTURE, None))
    with qtbot.waitSignals([finder.seen, finder.seen], timeout=3000):
        pass
    assert webcam.calls.count("open") == 1
    finder.stop()
    assert not webcam.is_on


def test_a_camera_whose_plug_is_pulled_is_said_and_can_be_tried_again(
    stage: Stage, webcam: Webcam, qtbot: QtBot
) -> None:
    finder = Viewfinder(stage)
    finder.start()
    settle()
    webcam.is_plugged = False
    qtbot.waitUntil(lambda: finder.state is CameraState.GONE, timeout=3000)
    assert (webcam.is_on, finder.last) == (False, None)
    webcam.is_plugged = True
    finder.start()
    settle()
    assert finder.state is CameraState.ON
    finder.stop()


def test_a_camera_that_something_else_uses_comes_back_by_itself(stage: Stage, webcam: Webcam, qtbot: QtBot) -> None:
    finder = Viewfinder(stage)
    changed: list[CameraState] = []
    finder.changed.connect(lambda: changed.append(finder.state))
    webcam.is_busy = True
    finder.start()
    qtbot.waitUntil(lambda: webcam.calls.count("open") >= 2, timeout=6000)
    assert changed == [CameraState.STARTING, CameraState.BUSY], "nothing flickers while it is tried"
    webcam.is_busy = False
    qtbot.waitUntil(lambda: finder.state is CameraState.ON, timeout=6000)
    finder.stop()
    assert not webcam.is_on


def test_nothing_is_tried_after_the_page_was_left(stage: Stage, webcam: Webcam) -> None:
    finder = Viewfinder(stage)
    webcam.is_plugged = False
    finder.start()
    settle()
    assert finder.state is CameraState.GONE
    finder.stop()
    assert not finder._timer.isActive()


def test_a_picture_that_comes_late_is_thrown_away_and_its_camera_switched_off(stage: Stage, webcam: Webcam) -> None:
    finder = Viewfinder(stage)
    seen: list[Pixels] = []
    finder.seen.connect(seen.append)
    finder.start()  # the look is done, and its outcome under way
    finder.stop()
    webcam.is_on = True  # as if it had been switched on a moment later
    settle()
    assert seen == []
    assert not webcam.is_on


def test_the_camera_is_off_before_the_page_goes(stage: Stage, webcam: Webcam) -> None:
    finder = Viewfinder(stage)
    finder.start()
    settle()
    was_shown: list[bool] = []
    stage.darkened.connect(lambda: was_shown.append(stage.shell.area.isVisible() and not webcam.is_on))
    stage.end(EndReason.FINISHED)
    assert was_shown == [True]
    assert not stage.shell.area.isVisible()


def test_without_a_camera_it_says_so_at_once(qapp: QApplication, portal: FakePortal) -> None:
    with visiting(portal) as visit:
        finder = Viewfinder(visit.stage)
        finder.start()
        assert finder.state is CameraState.GONE
        finder.stop()


def test_a_demo_sees_invented_papers_and_a_kiosk_its_webcam() -> None:
    assert isinstance(camera_of(VisitSection(), is_demo=True), FolderCamera)
    assert isinstance(camera_of(VisitSection(camera=2), is_demo=False), OpenCvCamera)
