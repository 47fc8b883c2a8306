"""What a camera does, for the pages that show it."""

from enum import Enum

from PySide6.QtCore import QCoreApplication


class CameraState(Enum):
    """What the camera does. BUSY: another program uses it."""

    STARTING = "starting"
    ON = "on"
    GONE = "gone"
    BUSY = "busy"

    @property
    def is_away(self) -> bool:
        """Whether there will be no picture for now."""
        return self in (CameraState.GONE, CameraState.BUSY)


def away_words(state: CameraState) -> str:
    """Why there is no picture, as a heading."""
    if state is CameraState.BUSY:
        return QCoreApplication.translate("Camera", "Another program uses the camera right now")
    return QCoreApplication.translate("Camera", "There is no camera here right now")
