"""The camera's live picture: looked at and judged in the background, and off whenever nobody looks at it."""

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.visit.presenters.stage import Stage
from services.capture.port import Camera, NoPicture
from services.capture.quads import Quad
from services.capture.watch import Sight, Watch
from ui.phrases.camera import CameraState

_LOOK_AGAIN_MS: Final = 50
_TRY_AGAIN_MS: Final = 2000
"""A camera whose plug was pulled, or that something else used, comes back by itself."""


class Viewfinder(QObject):
    """`seen` carries each sight of the camera, `took` what was good by itself; `changed`: `state` is another one.

    Off at the end of the visit.
    """

    seen = Signal(object)
    took = Signal(object)
    changed = Signal()

    def __init__(self, stage: Stage, *, is_guided: bool = True) -> None:
        super().__init__(stage)
        self._stage = stage
        self._camera = stage.place.camera
        self._page_finder = stage.place.page_finder if is_guided else None
        self.state = CameraState.STARTING
        self._is_wanted = False
        self._turn = 0
        self._watch: Watch | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(lambda: self._look(is_first=self.state is not CameraState.ON))
        self.last: Sight | None = None
        stage.darkened.connect(self.stop)

    @property
    def is_guided(self) -> bool:
        """Whether it knows a page when it sees one."""
        return self._page_finder is not None

    @property
    def is_on(self) -> bool:
        """Whether it looks, or is about to."""
        return self._is_wanted

    def start(self, *, after: Quad | None = None) -> None:
        """Switch the camera on, and look. `after`: where a page was taken, and may lie still."""
        self._turn += 1
        self._timer.stop()
        ticks = self._stage.place.ticks
        self._watch = Watch(self._page_finder, ticks, after=after) if self._page_finder else None
        self._is_wanted = True
        self.last = None
        self._become(CameraState.GONE if self._camera is None else CameraState.STARTING)
        self._look(is_first=True)

    def stop(self) -> None:
        """Switch it off, now. What is still under way is thrown away. The camera of another viewfinder stays on."""
        if not self._is_wanted:
            return
        self._turn += 1
        self._is_wanted = False
        self._timer.stop()
        self.last = None
        self._watch = None
        if self._camera is not None:
            self._camera.close()

    def _look(self, *, is_first: bool) -> None:
        camera, watch, turn = self._camera, self._watch, self._turn
        if camera is None:
            return
        self._stage.quietly(
            lambda: _looked(camera, watch, is_first=is_first), lambda found: self._looked(camera, turn, found)
        )

    def _looked(self, camera: Camera, turn: int, found: Sight | CameraState) -> None:
        if not self._is_wanted:
            camera.close()  # it may have been switched on after it was to be off
        elif turn == self._turn:
            if isinstance(found, Sight):
                self._see(found)
            else:
                self._miss(camera, found)

    def _miss(self, camera: Camera, why: CameraState) -> None:
        camera.close()
        self.last = None
        if self.state is not why:
            self._become(why)
        self._timer.start(_TRY_AGAIN_MS)

    def _see(self, sight: Sight) -> None:
        self.last = sight
        if self.state is not CameraState.ON:
            self._become(CameraState.ON)
        self.seen.emit(sight)
        if sight.taken is not None:
            self.took.emit(sight.taken)
        if self._is_wanted:
            self._timer.start(_LOOK_AGAIN_MS)

    def _become(self, state: CameraState) -> None:
        self.state = state
        self.changed.emit()


def _looked(camera: Camera, watch: Watch | None, *, is_first: bool) -> Sight | CameraState:
    try:
        if is_first:
            camera.open()
        pixels = camera.look()
    except NoPicture as error:
        return CameraState.BUSY if error.is_busy else CameraState.GONE
    return watch.see(pixels) if watch is not None else Sight(pixels, None)
