"""Looks during the visit: the search must find in the visit what it must not find afterwards, else it is blind."""

import zlib
from collections.abc import Callable, Sequence
from typing import Final

from kiosk.demo.display import Display
from kiosk.demo.guest_story import READ_ALOUD
from kiosk.demo.hands import Hands
from kiosk.demo.waiting import NotInTime, until
from kiosk.demo.xwd import NoPicture
from kiosk.drill.engine import seen_in_children
from kiosk.drill.inside import inflated_streams, unpacked
from kiosk.drill.markers import Markers
from kiosk.drill.needles import Needle, Needles
from kiosk.drill.paper import FRAME, PAGE, MarkedPaper
from kiosk.drill.pixels import pixel_rows
from kiosk.drill.reading import NotReadable
from kiosk.drill.results import Control
from kiosk.drill.search import seen_in_memory

VISIT: Final = "the visit on screen"
X_SERVER: Final = "Xvfb"
ENGINE: Final = "the speech engine"
TYPED: Final = "typed name as pixels"
INK: Final = "drawn ink as pixels"
DOCUMENT: Final = "signed document"
_PATIENCE_S: Final = 6.0
_LISTEN_S: Final = 1.5
_LISTENING_S: Final = 30.0
_SHADES_OF_TEXT: Final = 10
_SHADES_OF_INK: Final = 6
_PIECE: Final = 48
_PIECES: Final = 3
_CURVE: Final = b" c\n"
_STEP: Final = 32


class Watch:
    """Hears how far the story is. `controls`: what was looked at; `others`: what to search for besides words.

    `engines`: processes that spoke.
    """

    def __init__(
        self,
        markers: Markers,
        *,
        hands: Hands,
        display: Display,
        visit: Callable[[], int],
        document: Callable[[], bytes],
        paper: MarkedPaper,
    ) -> None:
        """`visit` gives the process on screen, `document` the signed paper that the portal has received.

        `paper`: what lies before the camera.
        """
        self._markers = markers
        self._hands = hands
        self._display = display
        self._visit = visit
        self._document = document
        self._paper = paper
        self.controls: list[Control] = []
        self.others: list[Needle] = []
        self.engines: set[int] = set()

    def reached(self, name: str) -> None:
        """Looks where something has just been typed, drawn or made."""
        match name:
            case "name-search-typed":
                self._look_for_words("search text")
            case "contact-email-typed":
                self._look_for_words("e-mail address")
            case "new-password-typed":
                self._look_for_words("password")
            case "full-name-typed":
                self._look_for_words("name")
                self._look_for_pixels(TYPED, "First and last name", least_shades=_SHADES_OF_TEXT)
            case "signature-drawn":
                self._look_for_pixels(INK, "Signature", least_shades=_SHADES_OF_INK)
            case "received":
                self._look_for_document()
            case "camera-again":
                self._look_for_bytes(FRAME, self._paper.frame_needles())
            case "photo-again":
                self._look_for_bytes(PAGE, self._paper.page_needles())
            case "marked-directory-search":
                self._look_for_words("directory search")
            case "reading-aloud":
                self._look_into_engine("read-aloud text")
            case _:
                pass

    def needles(self) -> Needles:
        """All that is searched for after the visit."""
        return Needles(self._markers.stem, words=self._markers.words(), others=self.others)

    def _look_for_words(self, kind: str) -> None:
        needles = Needles(self._markers.stem, words={kind: self._markers.words()[kind]})
        self._look(kind, VISIT, lambda: seen_in_memory(self._visit(), kind, needles=needles))

    def _look_into_engine(self, kind: str) -> None:
        """The page is read again as long as nothing was found: a piece of it may be spoken before we look."""
        needles = Needles(self._markers.stem, words={kind: self._markers.words()[kind]})

        def in_engine() -> int:
            seen = seen_in_children(self._visit(), kind, needles=needles, within_s=_LISTEN_S, met=self.engines)
            if not seen:
                self._hands.press(READ_ALOUD)
                self._hands.press(READ_ALOUD)
            return seen

        self._look(kind, ENGINE, in_engine, patience_s=_LISTENING_S)

    def _look_for_pixels(self, kind: str, control: str, *, least_shades: int) -> None:
        """A caret blinks and the last key may be on its way: so the picture is taken anew for each look."""
        rect = self._hands.find(control).rect
        rows: Sequence[Needle] = ()

        def in_visit() -> int:
            nonlocal rows
            try:
                rows = pixel_rows(kind, self._display.picture(), rect, least_shades=least_shades)
            except NoPicture:
                return 0
            return self._count(self._visit(), rows, kind)

        self._look(kind, VISIT, in_visit)
        self.others += rows
        self._look(kind, X_SERVER, lambda: self._count(self._display.programs[X_SERVER], rows, kind))

    def _look_for_document(self) -> None:
        """The pages draw the name with glyph numbers in packed streams: that search must not be blind either."""
        pdf = self._document()
        words = Needles(self._markers.stem, words=self._markers.words())
        names = sum(words.count(content)["name"] for content in unpacked(pdf))
        self.controls.append(Control("name", "the pages of the signed document", names))
        pieces = document_pieces(pdf)
        self.others += pieces
        self._look(DOCUMENT, VISIT, lambda: self._count(self._visit(), pieces, DOCUMENT))

    def _look_for_bytes(self, kind: str, needles: tuple[Needle, ...]) -> None:
        self.others += needles
        self._look(kind, VISIT, lambda: self._count(self._visit(), needles, kind))

    def _count(self, pid: int, needles: Sequence[Needle], kind: str) -> int:
        if not needles:
            return 0
        return seen_in_memory(pid, kind, needles=Needles(self._markers.stem, words={}, others=needles))

    def _look(self, kind: str, place: str, count: Callable[[], int], *, patience_s: float = _PATIENCE_S) -> None:
        try:
            seen: int | None = until(lambda: count() or None, f"{kind} in {place}", timeout_s=patience_s)
        except NotInTime:
            self.controls.append(Control(kind, place, 0))
        except NotReadable as error:
            self.controls.append(Control(kind, place, None, str(error)))
        else:
            self.controls.append(Control(kind, place, seen))


def document_pieces(pdf: bytes) -> tuple[Needle, ...]:
    """Pieces of the ink: of its curves, and of the packed stream where they are packed.

    What stands around the ink is the same in other papers; the ink is of this drill alone.
    """
    packed, content = max(inflated_streams(pdf), key=lambda pair: pair[1].count(_CURVE))
    start, end = content.find(_CURVE), content.rfind(_CURVE)
    spans = ((packed, _packed_at(packed, start), _packed_at(packed, end)), (content, start, end))
    cuts = [
        (part, first + (last - first) * cut // (_PIECES + 1))
        for part, first, last in spans
        for cut in range(1, _PIECES + 1)
    ]
    return tuple(Needle(DOCUMENT, "bytes", part[at : at + _PIECE]) for part, at in cuts)


def _packed_at(packed: bytes, place: int) -> int:
    """Where in a packed stream the byte at `place` of its content comes out."""
    inflate, size = zlib.decompressobj(), 0
    for at in range(0, len(packed), _STEP):
        size += len(inflate.decompress(packed[at : at + _STEP]))
        if size > place:
            return at
    return len(packed)
