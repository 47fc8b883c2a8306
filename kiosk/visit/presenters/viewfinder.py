"""The camera's live picture: one look after the other in the background, and off whenever nobody looks at it."""

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.visit.presenters.stage import Stage
from services.capture.port import Camera, NoPicture
from services.documents.pixels import Pixels
from ui.documents.photo import CameraState

_LOOK_AGAIN_MS: Final = 80


class Viewfinder(QObject):
    """`seen` carries what the camera sees; `changed` says that `state` is another one. Off at the end of the visit."""

    seen = Signal(object)
    changed = Signal()

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self._stage = stage
        self._camera = stage.place.camera
        self._is_wanted = False
        self._turn = 0
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(lambda: self._look(is_first=False))
        self.state = CameraState.STARTING
        self.last: Pixels | None = None
        stage.darkened.connect(self.stop)

    def start(self) -> None:
        """Switch the camera on, and look."""
        self._turn += 1
        self._is_wanted = True
        self.last = None
        self._become(CameraState.GONE if self._camera is None else CameraState.STARTING)
        self._look(is_first=True)

    def stop(self) -> None:
        """Switch it off, now. What is still under way is thrown away."""
        self._turn += 1
        self._is_wanted = False
        self._timer.stop()
        self.last = None
        if self._camera is not None:
            self._camera.close()

    def _look(self, *, is_first: bool) -> None:
        camera, turn = self._camera, self._turn
        if camera is None:
            return
        self._stage.quietly(lambda: _looked(camera, is_first=is_first), lambda pixels: self._took(camera, turn, pixels))

    def _took(self, camera: Camera, turn: int, pixels: Pixels | None) -> None:
        if not self._is_wanted:
            camera.close()  # it may have been switched on after it was to be off
        elif turn == self._turn:
            self._see(pixels)

    def _see(self, pixels: Pixels | None) -> None:
        if pixels is None:
            self.stop()
            self._become(CameraState.GONE)
            return
        self.last = pixels
        if self.state is not CameraState.ON:
            self._become(CameraState.ON)
        self.seen.emit(pixels)
        self._timer.start(_LOOK_AGAIN_MS)

    def _become(self, state: CameraState) -> None:
        self.state = state
        self.changed.emit()


def _looked(camera: Camera, *, is_first: bool) -> Pixels | None:
    try:
        if is_first:
            camera.open()
        return camera.look()
    except NoPicture:
        return None
