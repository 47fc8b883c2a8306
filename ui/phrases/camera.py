"""What a camera does, for the pages that show it."""

from enum import Enum


class CameraState(Enum):
    """What the camera does."""

    STARTING = "starting"
    ON = "on"
    GONE = "gone"
