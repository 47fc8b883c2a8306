"""A webcam, through OpenCV. Loaded when it is first switched on: by then the visit is hardened.

Pictures stay in memory: OpenCV writes no file here, neither videos nor the cache of its graphics code.
"""

import os
import sys
import threading
import time
from itertools import cycle
from pathlib import Path
from typing import TYPE_CHECKING, Final

from services.capture.port import NoPicture
from services.documents.pixels import Pixels

if TYPE_CHECKING:
    import cv2
    from cv2.typing import MatLike

_CLOSE_WITHIN_S: Final = 0.3
# Asked for; a webcam gives the nearest that it has.
_WIDTH: Final = 1920
_HEIGHT: Final = 1080
_QUEUED: Final = 5
"""Four that Linux keeps for whoever looks (then it keeps no newer ones), and the next."""
_WAITED_S: Final = 0.004
_DEVICES: Final = Path("/dev")
FILM: Final = ".avi"
_FRAME_NUMBER: Final = 1
"""OpenCV's CAP_PROP_POS_FRAMES; the library is not loaded yet."""


class OpenCvCamera:
    """Implements `Camera`. `source`: the number of a webcam, a video, or pictures on disk as OpenCV names them.

    `repeats`: at its end a video begins anew. `devices`: where Linux shows webcams.
    """

    def __init__(self, source: int | str, *, repeats: bool = False, devices: Path = _DEVICES) -> None:
        self._source = source
        self._devices = devices
        self._repeats = repeats
        self._is_wanted = False
        self._lock = threading.Lock()
        self._device: cv2.VideoCapture | None = None

    def open(self) -> None:
        """Switch it on; again is no change. Raises NoPicture."""
        self._is_wanted = True
        with self._lock:
            if self._device is None:
                self._device = _started(self._source, self._devices)
            self._let_go_unless_wanted()

    def look(self) -> Pixels:
        """What it sees now. Raises NoPicture."""
        with self._lock:
            if self._device is None or not self._is_wanted:
                raise NoPicture
            is_there, image = _newest(self._device) if isinstance(self._source, int) else self._device.read()
            if not is_there and self._repeats:
                self._device.set(_FRAME_NUMBER, 0)
                is_there, image = self._device.read()
            self._let_go_unless_wanted()
        if not is_there or image is None or image.ndim != 3:
            raise NoPicture
        height, width, _ = image.shape
        return Pixels(width, height, image.tobytes())

    def close(self) -> None:
        """Switch it off. Where a picture is just being taken, whoever takes it lets go of the camera a moment later."""
        self._is_wanted = False
        if self._lock.acquire(timeout=_CLOSE_WITHIN_S):
            try:
                self._let_go_unless_wanted()
            finally:
                self._lock.release()

    def _let_go_unless_wanted(self) -> None:
        if not self._is_wanted and self._device is not None:
            self._device.release()
            self._device = None


class FilmCamera:
    """A folder of films: each time it is switched on, it sees the next one, which begins anew at its end."""

    def __init__(self, folder: Path) -> None:
        self._films = cycle([OpenCvCamera(str(film), repeats=True) for film in sorted(folder.glob(f"*{FILM}"))])
        self._now = next(self._films)
        self._is_on = False

    def open(self) -> None:
        """Switch it on; again is no change. Raises NoPicture."""
        self._is_on = True
        self._now.open()

    def look(self) -> Pixels:
        """What it sees now. Raises NoPicture where it is off."""
        return self._now.look()

    def close(self) -> None:
        """Switch it off; the next film comes when it is switched on again."""
        self._now.close()
        if self._is_on:
            self._is_on = False
            self._now = next(self._films)


def _newest(device: "cv2.VideoCapture") -> "tuple[bool, MatLike]":
    """What was seen while nobody looked comes at once, and is passed over; what is seen now has to be waited for."""
    for _ in range(_QUEUED):
        begun = time.monotonic()
        if not device.grab() or time.monotonic() - begun > _WAITED_S:
            break
    return device.retrieve()


def _started(source: int | str, devices: Path) -> "cv2.VideoCapture":
    # The linear algebra beside OpenCV would take memory for every core; nothing here computes with it.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    try:
        import cv2
    except ImportError:
        raise NoPicture from None
    cv2.setNumThreads(1)
    cv2.ocl.setUseOpenCL(False)
    cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)
    is_webcam_of_linux = isinstance(source, int) and sys.platform == "linux"
    device = cv2.VideoCapture(source, cv2.CAP_V4L2 if is_webcam_of_linux else cv2.CAP_ANY)
    if not device.isOpened():
        device.release()
        raise NoPicture(is_busy=is_webcam_of_linux and os.access(devices / f"video{source}", os.R_OK | os.W_OK))
    if isinstance(source, int):
        device.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"MJPG"))
        device.set(cv2.CAP_PROP_FRAME_WIDTH, _WIDTH)
        device.set(cv2.CAP_PROP_FRAME_HEIGHT, _HEIGHT)
    return device
