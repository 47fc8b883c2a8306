"""Staff scan a licence or a passport: frames are read and forgotten, and only the comparison goes on."""

import datetime as dt
from collections import deque
from contextlib import suppress
from typing import Final

from kiosk.visit.flow.events.scanning import CardCompared, LikenessUsed
from kiosk.visit.flow.steps.scanning import CompareCard, ScanCard, ScanningStep
from kiosk.visit.presenters.site import local
from kiosk.visit.presenters.stage import Scene, Stage
from kiosk.visit.presenters.viewfinder import Viewfinder
from services.capture.codes import CodeKind, read_code
from services.capture.quads import as_image
from services.capture.watch import Sight
from services.capture.zone import ZoneReader
from services.documents.pixels import Pixels
from services.identity import aamva
from services.identity.compare import Comparison, compared
from services.identity.facts import CardFacts, NotReadable
from services.portal.contract import ClientRecord
from ui.staff.compare import CompareProps, CompareScreen
from ui.staff.scan import ScanProps, ScanScreen

_FRAMES: Final = 8


class Scanning:
    """The camera is on while its page is shown, and at no other time."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._finder = Viewfinder(stage, is_guided=False)
        self._zones = ZoneReader()
        self._frames: deque[Pixels] = deque(maxlen=_FRAMES)
        self._is_reading = False
        self._screen: ScanScreen | None = None
        self._finder.seen.connect(self._see)
        self._finder.changed.connect(self._refresh)
        stage.moved.connect(self._moved)
        stage.shell.hidden.connect(self._stop)
        stage.shell.unhidden.connect(self._moved)

    def scene(self, step: ScanningStep) -> Scene:
        """The page of a step."""
        match step:
            case ScanCard():
                return self._scan()
            case CompareCard(comparison):
                return self._compare(comparison)

    def _scan(self) -> Scene:
        screen = ScanScreen(self._stage.theme, self._props())
        screen.try_again_asked.connect(self._start)
        screen.went_back.connect(self._stage.go_back)
        self._screen = screen
        return Scene(screen, self._refresh)

    def _compare(self, comparison: Comparison) -> Scene:
        screen = CompareScreen(self._stage.theme, CompareProps(comparison))
        screen.used.connect(lambda: self._stage.happened(LikenessUsed()))
        screen.went_back.connect(self._stage.go_back)
        return Scene(screen, screen.retranslate)

    def _props(self) -> ScanProps:
        return ScanProps(self._finder.state)

    def _refresh(self) -> None:
        if self._screen is not None:
            self._screen.set_props(self._props())

    def _see(self, sight: Sight) -> None:
        step = self._stage.flow.step
        if self._screen is None or not isinstance(step, ScanCard):
            return
        self._screen.show_pixels(sight.pixels)
        self._frames.append(sight.pixels)
        if not self._is_reading:
            self._is_reading = True
            self._read(step)

    def _read(self, step: ScanCard) -> None:
        frames = tuple(reversed(self._frames))
        today = local(self._stage.place.now(), self._stage.view).date()
        self._stage.quietly(lambda: self._comparison(frames, step.record, today), lambda said: self._have(step, said))

    def _comparison(self, frames: tuple[Pixels, ...], record: ClientRecord, today: dt.date) -> Comparison | None:
        """In the background. None where these frames say nothing."""
        card = _licence(frames) or self._zones.facts(as_image(frames[0]), today=today)
        if card is None:
            return None
        return compared(
            card, name=record.name, date_of_birth=record.date_of_birth, addresses=record.addresses, today=today
        )

    def _have(self, step: ScanCard, comparison: Comparison | None) -> None:
        self._is_reading = False
        if comparison is not None and self._stage.flow.step is step:  # not another client's page by now
            self._stage.happened(CardCompared(comparison))

    def _moved(self) -> None:
        if not isinstance(self._stage.flow.step, ScanCard):
            self._stop()
        elif not self._finder.is_on:
            self._start()

    def _start(self) -> None:
        self._is_reading = False
        self._finder.start()

    def _stop(self) -> None:
        self._finder.stop()
        self._frames.clear()


def _licence(frames: tuple[Pixels, ...]) -> CardFacts | None:
    code = read_code([as_image(frame) for frame in frames])
    if code is None or code.kind is not CodeKind.PDF417:
        return None
    with suppress(NotReadable):
        return aamva.facts_of(code.untrusted_text)
    return None
