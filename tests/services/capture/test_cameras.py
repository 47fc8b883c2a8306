"""The camera behind the port: the same promises with OpenCV itself and with a folder of pictures."""

import sys
import threading
import time
import zlib
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from services.capture.folder import FolderCamera
from services.capture.opencv import FilmCamera, OpenCvCamera
from services.capture.port import Camera, NoPicture

Make = Callable[[Path], Camera]


def webcam(folder: Path) -> Camera:
    """OpenCV's own way of looking at pictures instead of a device: the adapter is the shipped one."""
    return OpenCvCamera(str(folder / "%02d.jpg"))


@pytest.fixture(params=[FolderCamera, webcam], ids=["folder", "opencv"])
def make(request: pytest.FixtureRequest) -> Make:
    return request.param


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for number, colour in enumerate(("red", "red", "red", "red")):
        Image.new("RGB", (64, 48), colour).save(tmp_path / f"{number:02d}.jpg", quality=95)
    return tmp_path


def test_it_sees_colours_and_sizes_as_they_are(make: Make, folder: Path) -> None:
    camera = make(folder)
    camera.open()
    seen = camera.look()
    camera.close()
    assert (seen.width, seen.height) == (64, 48)
    blue, green, red = seen.bgr[:3]
    assert red > 240
    assert max(blue, green) < 20


def test_it_is_off_until_it_is_switched_on_and_after_it_is_switched_off(make: Make, folder: Path) -> None:
    camera = make(folder)
    with pytest.raises(NoPicture):
        camera.look()
    camera.open()
    camera.look()
    camera.close()
    with pytest.raises(NoPicture):
        camera.look()


def test_it_can_be_switched_on_twice_and_again_later(make: Make, folder: Path) -> None:
    camera = make(folder)
    camera.open()
    camera.open()
    assert camera.look().width == 64
    camera.close()
    camera.close()
    camera.open()
    assert camera.look().width == 64
    camera.close()


def test_a_camera_that_is_not_there_says_so(make: Make, tmp_path: Path) -> None:
    camera = make(tmp_path / "nothing")
    with pytest.raises(NoPicture):
        camera.open()
    with pytest.raises(NoPicture):
        camera.look()
    camera.close()


def test_what_is_no_picture_is_no_camera(make: Make, tmp_path: Path) -> None:
    (tmp_path / "00.jpg").write_bytes(b"\xff\xd8\xff no picture")
    camera = make(tmp_path)
    with pytest.raises(NoPicture):
        opened(camera).look()


def test_a_webcam_that_stops_giving_pictures_says_so(folder: Path) -> None:
    camera = webcam(folder)
    camera.open()
    for _ in range(4):
        camera.look()
    with pytest.raises(NoPicture):
        camera.look()


def test_a_webcam_is_let_go_of_though_a_look_is_under_way(folder: Path) -> None:
    """The end of a visit does not wait for a slow driver; who looks switches the camera off."""
    camera = OpenCvCamera(0)
    device = SlowDevice()
    camera._device = device  # type: ignore[assignment]
    camera._is_wanted = True
    looking = threading.Thread(target=lambda: _ignore(camera.look))
    looking.start()
    assert device.is_read.wait(5)
    camera.close()
    assert not device.is_released
    device.may_answer.set()
    looking.join(5)
    assert device.is_released


def test_no_webcam_here_is_no_picture() -> None:
    """Number 63 is nobody's camera: the real driver interface is asked."""
    camera = OpenCvCamera(63)
    with pytest.raises(NoPicture):
        camera.open()


def opened(camera: Camera) -> Camera:
    camera.open()
    return camera


class QueueingDevice:
    """As `cv2.VideoCapture` of a webcam: four pictures lie ready, the fifth comes when it is seen."""

    def __init__(self) -> None:
        self.at = 0

    def grab(self) -> bool:
        self.at += 1
        if self.at > 4:
            time.sleep(0.02)
        return True

    def retrieve(self) -> tuple[bool, "NDArray[np.uint8]"]:
        return True, np.full((2, 2, 3), self.at, np.uint8)

    def release(self) -> None:
        return


def test_what_a_webcam_saw_while_nobody_looked_is_passed_over() -> None:
    camera = OpenCvCamera(0)
    camera._device = QueueingDevice()  # type: ignore[assignment]
    camera._is_wanted = True
    assert [camera.look().bgr[0] for _ in range(3)] == [5, 6, 7]
    camera.close()


class SlowDevice:
    """As `cv2.VideoCapture`, with a driver that takes its time."""

    def __init__(self) -> None:
        self.is_read = threading.Event()
        self.may_answer = threading.Event()
        self.is_released = False

    def grab(self) -> bool:
        self.is_read.set()
        self.may_answer.wait(5)
        return False

    def retrieve(self) -> tuple[bool, None]:
        return False, None

    def release(self) -> None:
        self.is_released = True


def _ignore(act: Callable[[], object]) -> None:
    try:
        act()
    except NoPicture:
        return


def huge_picture() -> bytes:
    """The head of a PNG of 50,000 × 50,000 pixels, and nothing after it."""
    size = (50_000).to_bytes(4) * 2 + bytes((8, 2, 0, 0, 0))
    head = b"IHDR" + size
    return b"\x89PNG\r\n\x1a\n" + (13).to_bytes(4) + head + zlib.crc32(head).to_bytes(4)


@pytest.mark.parametrize("name", ["empty.jpg", "cut.jpg", "huge.png", "words.png"])
def test_a_file_that_is_no_picture_is_passed_over(tmp_path: Path, name: str) -> None:
    whole = BytesIO()
    Image.effect_noise((640, 480), 60).convert("RGB").save(whole, "JPEG")
    bad = {"empty.jpg": b"", "cut.jpg": whole.getvalue()[:3000], "huge.png": huge_picture(), "words.png": b"no picture"}
    (tmp_path / name).write_bytes(bad[name])
    camera = FolderCamera(tmp_path)
    with pytest.raises(NoPicture):
        camera.open()
    Image.new("RGB", (64, 48), "red").save(tmp_path / "good.jpg")
    camera = FolderCamera(tmp_path)
    for _ in range(3):
        camera.open()
        assert camera.look().width == 64
        camera.close()


def test_one_picture_is_a_camera_too(folder: Path) -> None:
    camera = FolderCamera(folder / "00.jpg")
    for _ in range(2):
        camera.open()
        assert camera.look().width == 64
        camera.close()


def test_a_video_begins_anew_at_its_end(folder: Path) -> None:
    camera = OpenCvCamera(str(folder / "%02d.jpg"), repeats=True)
    camera.open()
    assert [camera.look().width for _ in range(9)] == [64] * 9  # it has four
    camera.close()


@pytest.mark.skipif(sys.platform != "linux", reason="where webcams are files")
def test_a_webcam_that_is_there_and_does_not_open_is_busy_and_one_that_is_away_is_not(tmp_path: Path) -> None:
    (tmp_path / "video63").touch()
    for number, is_busy in ((63, True), (62, False)):
        camera = OpenCvCamera(number, devices=tmp_path)
        with pytest.raises(NoPicture) as raised:
            camera.open()
        assert raised.value.is_busy is is_busy


def test_each_time_it_is_switched_on_the_next_film_is_seen_and_goes_on(tmp_path: Path) -> None:
    for number, grey in enumerate((40, 120, 200)):
        writer = cv2.VideoWriter(str(tmp_path / f"{number}.avi"), cv2.VideoWriter.fourcc(*"MJPG"), 10, (64, 48))
        for _ in range(3):
            writer.write(np.full((48, 64, 3), grey, np.uint8))
        writer.release()
    camera = FilmCamera(tmp_path)
    with pytest.raises(NoPicture):
        camera.look()
    seen = []
    for _ in range(4):
        camera.open()
        seen += [round(np.mean(list(camera.look().bgr)) / 40) for _ in range(5)]
        camera.close()
    assert seen == [1] * 5 + [3] * 5 + [5] * 5 + [1] * 5
