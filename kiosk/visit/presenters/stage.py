"""What all presenters share: the flow, the one shown screen, the runner, and the portal as the person reaches it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Final, TypeVar

from pydantic import SecretStr
from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.messages import EndReason
from kiosk.visit.flow import Flow, advance, back, end
from kiosk.visit.flow.events import AccountWasStopped, Event, Wrote
from kiosk.visit.flow.steps import (
    ConfirmEmail,
    Draw,
    Ended,
    HelpEntry,
    HelpStart,
    PaperKept,
    Step,
    SubmissionKept,
    Verify,
)
from kiosk.visit.flow.steps.contact import TypeContact
from kiosk.visit.flow.values import Client, Typed
from kiosk.visit.presenters.troubles import is_account_closed, trouble_of
from services.capture.port import Camera
from services.capture.quads import PageFinder
from services.portal.agent_port import PublicView, VisitPort
from services.portal.client import PortalClient
from services.printing.port import Printer
from ui.jobs import Err, Jobs, Ok, Outcome
from ui.phrases.trouble import Trouble
from ui.shell import Screen, Shell
from ui.theme import Theme

T = TypeVar("T")

_BUSY_AFTER_MS: Final = 300
_STAY: Final = (Draw, Verify, ConfirmEmail, PaperKept, SubmissionKept, TypeContact)
"""Steps whose page stays when only their facts change."""
_HELP: Final = (HelpStart, HelpEntry)
"""Steps whose pages lie over another, which waits below as it is."""


@dataclass(frozen=True, slots=True)
class Scene:
    """A shown screen, and how it takes the facts of the moment."""

    screen: Screen
    refresh: Callable[[], None]


@dataclass(frozen=True, slots=True)
class Place:
    """What a visit needs of its surroundings. `ticks`: milliseconds of a monotonic clock.

    `printer` None: no paper; `camera` None: there is none; `page_finder` None: its pictures
    are not judged. `has_voice`: pages can be read aloud.
    """

    now: Callable[[], datetime]
    ticks: Callable[[], int]
    is_demo: bool
    printer: Printer | None = None
    camera: Camera | None = None
    page_finder: PageFinder | None = None
    has_voice: bool = False


class Stage(QObject):
    """Holds the flow and shows its step. `moved` after each new step, `darkened` before the page goes, `ended` once."""

    moved = Signal()
    darkened = Signal()
    ended = Signal(object)

    def __init__(
        self, *, shell: Shell, theme: Theme, jobs: Jobs, port: VisitPort, client: PortalClient, place: Place
    ) -> None:
        super().__init__(shell)
        self.shell = shell
        self.theme = theme
        self.place = place
        self.port = port
        self.client = client
        self.view: PublicView | None = None
        self.flow = Flow()
        self.trouble: Trouble | None = None
        self.is_signed_in = False
        self._jobs = jobs
        self._open: Callable[[Step], Scene | None] = lambda _step: None
        self._scene: Scene | None = None
        self._shown: Step | None = None
        self._below: tuple[Scene, Step] | None = None
        self._is_waiting = False
        self._is_watching = False
        self._busy = QTimer(self)
        self._busy.setSingleShot(True)
        self._busy.timeout.connect(lambda: self.shell.set_busy(True))

    def begin(self, open_scene: Callable[[Step], Scene | None]) -> None:
        """Show the first page; from now on `open_scene` makes the page of each step."""
        self._open = open_scene
        self._show()

    # --- what presenters do --------------------------------------------------------------------------

    def happened(self, event: Event) -> None:
        """The flow goes on, and the page follows."""
        self.trouble = None
        self.flow = advance(self.flow, event)
        self._show()

    def news(self, event: Event) -> None:
        """Something became known behind the scenes: what the page says of itself stays."""
        self.flow = advance(self.flow, event)
        self.refresh()

    def wrote(self, typed: Typed) -> None:
        """Something was typed: it is kept, and the page stays as it is."""
        self.flow = advance(self.flow, Wrote(typed))

    def go_back(self) -> None:
        """The page before. What is being saved is awaited first: the page must know that it was saved."""
        if self._is_waiting:
            return
        self.trouble = None
        self.flow = back(self.flow)
        self._show()

    def troubled(self, trouble: Trouble) -> None:
        """The page says what is wrong."""
        self.trouble = trouble
        self.refresh()

    def refresh(self) -> None:
        """The page takes the facts of the moment."""
        if self._scene is not None:
            self._scene.refresh()

    def work(self, job: Callable[[], T], then: Callable[[T], None]) -> None:
        """Do `job` in the background; `then` gets its value, the page its trouble. One at a time."""
        if self._is_waiting or self.is_over:
            return
        self.trouble = None
        self.refresh()
        self._is_waiting = True
        self._busy.start(_BUSY_AFTER_MS)
        self._jobs.run(job, lambda outcome: self._worked(outcome, then))

    def begin_to_write(self, event: Event) -> None:
        """On to a page for typing; where nothing can be saved, that is said before anything is typed."""
        if self.view is not None and not self.view.disk_ok:
            self.troubled(Trouble.DISK_FULL)
        else:
            self.happened(event)

    def quietly(self, job: Callable[[], T], then: Callable[[T], None]) -> None:
        """Do `job` in the background; nobody waits for it, and nobody hears of a failure."""
        self._jobs.run(job, lambda outcome: then(outcome.value) if isinstance(outcome, Ok) else None)

    def watch(self) -> None:
        """Ask whether the account of a client who is signed in is still open: staff may close it elsewhere (R6)."""
        is_client = isinstance(self.flow.person, Client)
        if is_client and not self._is_watching and not self.is_over:
            self._is_watching = True
            self._jobs.run(self.client.watch_session, self._watched)

    def signed_in(self, token: SecretStr) -> None:
        """From now on calls carry this session's token."""
        self.client = self.client.for_session(token)
        self.is_signed_in = True

    def speak(self, code: str) -> None:
        """Another language, also towards the portal."""
        self.client = self.client.in_language(code)
        self.refresh()

    @property
    def is_over(self) -> bool:
        """Whether the visit has ended."""
        return isinstance(self.flow.step, Ended)

    @property
    def is_waiting(self) -> bool:
        """Whether an answer is awaited."""
        return self._is_waiting

    def end(self, reason: EndReason) -> None:
        """End the visit: nothing of the person is left in the flow or on the screen."""
        if self.is_over:
            return
        self.flow = end(self.flow, reason)
        self._busy.stop()
        self.darken()
        self.ended.emit(reason)

    def darken(self) -> None:
        """Stop what sees the person, then show nothing any more."""
        self.darkened.emit()
        self.shell.end()

    # --- inside --------------------------------------------------------------------------------------

    def _worked(self, outcome: Outcome[T], then: Callable[[T], None]) -> None:
        self._is_waiting = False
        self._busy.stop()
        if self.is_over:
            return
        self.shell.set_busy(False)
        match outcome:
            case Ok(value):
                then(value)
            case Err(error) if is_account_closed(error):
                self.happened(AccountWasStopped())
            case Err(error):
                self.troubled(trouble_of(error))

    def _watched(self, outcome: Outcome[None]) -> None:
        self._is_watching = False
        if not self.is_over and isinstance(outcome, Err) and is_account_closed(outcome.error):
            self.happened(AccountWasStopped())

    def _show(self) -> None:
        step = self.flow.step
        if self._below is not None and not isinstance(step, _HELP):
            self._come_back(*self._below)
        if self._scene is not None and (
            step == self._shown or (type(step) is type(self._shown) and isinstance(step, _STAY))
        ):
            self._shown = step
            self._scene.refresh()
            return
        scene = self._open(step)
        if scene is None:
            return
        if isinstance(step, _HELP) and self._below is None and self._scene is not None and self._shown is not None:
            self._below = (self._scene, self._shown)
            self.shell.lay_over(scene.screen)
        else:
            self.shell.show_screen(scene.screen)
        self._scene, self._shown = scene, step
        self.moved.emit()

    def _come_back(self, scene: Scene, step: Step) -> None:
        """The page below the place of help is shown again, as it was left."""
        self._scene, self._shown, self._below = scene, step, None
        self.shell.take_off()
        self.moved.emit()
