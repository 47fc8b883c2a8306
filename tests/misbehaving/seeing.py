"""What a picture of the screen shows, told by colours that nothing else has and by pictures taken before."""

from enum import Enum

from PIL import Image, ImageChops

from kiosk.demo import xwd
from tests.misbehaving.camera import Shot

DESKTOP_RGB = 0xFF00FF
# Blue, green, red, unused; a run of pixels, as a single match could begin in the middle of one.
_DESKTOP = b"\xff\x00\xff\x00" * 6, b"\xff\x00\xff\xff" * 6
_MARK = b"\xfe\xfe\x00\x00" * 3, b"\xfe\xfe\x00\xff" * 3
_OTHER_PIXELS = 0.004
_STEP = 24


class Seen(Enum):
    """What a person in front of the screen would say it is."""

    DESKTOP = "desktop"
    PAGE = "the last person's page"
    WELCOME = "welcome"
    OUT_OF_SERVICE = "out of service"
    BLANK = "blank"
    PARTLY = "partly painted"


class Eyes:
    """Knows the pictures that it was shown."""

    def __init__(self) -> None:
        self._known: list[tuple[Seen, Image.Image]] = []

    def learn(self, seen: Seen, picture: xwd.Picture) -> None:
        """This picture is what it looks like."""
        self._known.append((seen, _small(picture)))

    def tell(self, shot: Shot) -> Seen:
        """What the picture shows. A trace of the desktop or of a page counts before everything else."""
        if any(shot.pixels.find(run) >= 0 for run in _DESKTOP):
            return Seen.DESKTOP
        if any(shot.pixels.find(run) >= 0 for run in _MARK):
            return Seen.PAGE
        small = _small(xwd.parse(shot.pixels))
        for seen, known in self._known:
            if _is_like(small, known):
                return seen
        return Seen.BLANK if _is_plain(small) else Seen.PARTLY


def is_marked(picture: xwd.Picture) -> bool:
    """Whether the line that marks the last person's page is in it."""
    return any(picture.pixels.find(run) >= 0 for run in _MARK)


def has_desktop(picture: xwd.Picture) -> bool:
    """Whether the desktop shows through."""
    return any(picture.pixels.find(run) >= 0 for run in _DESKTOP)


def _small(picture: xwd.Picture) -> Image.Image:
    size = (picture.width, picture.height)
    whole = Image.frombuffer("RGB", size, picture.pixels, "raw", "BGRX", picture.bytes_per_line, 1)
    return whole.convert("L").reduce(2)


def _is_like(one: Image.Image, other: Image.Image) -> bool:
    if one.size != other.size:
        return False
    histogram = ImageChops.difference(one, other).histogram()
    return sum(histogram[_STEP:]) <= _OTHER_PIXELS * one.width * one.height


def _is_plain(one: Image.Image) -> bool:
    low, high = one.getextrema()
    return bool(high - low < _STEP)
