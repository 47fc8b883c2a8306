"""Paper for a page that is on screen: offered where a printer is ready, and out of the queue as soon as it is done."""

from collections.abc import Callable
from typing import Final, TypeAlias

from PySide6.QtCore import QTimer
from shiboken6 import isValid

from kiosk.visit.presenters.stage import Stage
from services.printing.port import Job, NotPrinted, Printer
from services.printing.words import WORDS
from ui.activation.card import CardScreen
from ui.appointments.booked import BookedScreen
from ui.directory.service import ServiceScreen
from ui.help.offer import OfferScreen
from ui.papers.paper import SeePaperScreen
from ui.phrases.printing import Paper
from ui.staff.slip import SlipScreen

Printable: TypeAlias = CardScreen | SlipScreen | BookedScreen | ServiceScreen | OfferScreen | SeePaperScreen

_LOOK_EVERY_MS: Final = 1000
_FALLBACK: Final = "en"


class Printing:
    """One paper at a time. What is still in the queue when the visit ends, the supervisor removes."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._printer = stage.place.printer
        self._waiting: Job | None = None
        self._screen: Printable | None = None
        self._language = _FALLBACK
        self._timer = QTimer(stage)
        self._timer.timeout.connect(self.look)

    def speak(self, code: str) -> None:
        """The language of what is printed; English where there are no words in it yet."""
        self._language = code if code in WORDS else _FALLBACK

    def offer(self, screen: Printable, make: Callable[[str], bytes]) -> None:
        """Offer `make`'s document (for a language) on a page, if a printer is ready."""
        printer = self._printer
        if printer is None:
            return
        screen.print_asked.connect(lambda: self._print(screen, printer, make))
        self._stage.quietly(printer.is_ready, lambda is_ready: _show(screen, Paper.OFFERED if is_ready else Paper.NONE))

    def look(self) -> None:
        """Ask whether the paper is out; if so, nothing of it is left in the queue."""
        printer, job = self._printer, self._waiting
        if printer is not None and job is not None:
            self._stage.quietly(lambda: _done(printer, job), self._looked)

    def _print(self, screen: Printable, printer: Printer, make: Callable[[str], bytes]) -> None:
        self._screen = screen
        language = self._language
        self._stage.work(lambda: _printed(printer, make, language), self._sent)

    def _sent(self, job: Job | None) -> None:
        self._waiting = job
        self._show(Paper.FAILED if job is None else Paper.PRINTING)
        if job is not None:
            self._timer.start(_LOOK_EVERY_MS)

    def _looked(self, is_done: bool) -> None:
        if is_done and self._waiting is not None:
            self._waiting = None
            self._timer.stop()
            self._show(Paper.PRINTED)

    def _show(self, paper: Paper) -> None:
        if self._screen is not None:
            _show(self._screen, paper)


def _show(screen: Printable, paper: Paper) -> None:
    if isValid(screen):
        screen.show_paper(paper)


def _printed(printer: Printer, make: Callable[[str], bytes], language: str) -> Job | None:
    try:
        return printer.print(make(language))
    except NotPrinted:
        return None


def _done(printer: Printer, job: Job) -> bool:
    is_done = printer.is_done(job)
    if is_done:
        printer.clear()
    return is_done
