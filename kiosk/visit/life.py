"""The life of a visit: painted hidden, shown, watched, ended. Connects the stage with supervisor, agent and clock."""

import os
from collections.abc import Callable, Iterable
from typing import Final, TypeVar

from PySide6.QtCore import QObject, QSize, QSocketNotifier, QTimer, Signal
from PySide6.QtWidgets import QApplication

from kiosk.messages import Cover, EndReason, Show
from kiosk.visit.allowances import IdleSettings, allowance
from kiosk.visit.control import HEARTBEAT_INTERVAL_S, SupervisorLink
from kiosk.visit.deliveries import event_of
from kiosk.visit.flow.steps import HelpStart, Home, PaperKept, SubmissionKept, Welcome
from kiosk.visit.flow.values import Staff
from kiosk.visit.inactivity import Inactivity
from kiosk.visit.presenters.scenes import Scenes
from kiosk.visit.presenters.stage import Stage
from kiosk.wire import WireError
from services.portal.agent_port import AgentError, AgentPort, PublicView
from services.portal.transport import KeptNews

T = TypeVar("T")

LOST: Final = 70
"""The exit code of a visit whose supervisor or relay is gone."""

_NEWS_EVERY_MS: Final = 250
_VIEW_EVERY_MS: Final = 5000
_WATCH_EVERY_MS: Final = 3000
_PAINTED_EVERY_MS: Final = 1
_SIGN_OUT_WITHIN_MS: Final = 400
_WINDOW: Final = QSize(1366, 768)
_FRAME: Final = QSize(16, 64)


class Life(QObject):
    """`shown` carries the number of the visit."""

    shown = Signal(int)

    def __init__(
        self,
        link: SupervisorLink,
        stage: Stage,
        scenes: Scenes,
        inactivity: Inactivity,
        *,
        news: Callable[[], list[KeptNews]],
        idle: IdleSettings,
        is_windowed: bool,
    ) -> None:
        super().__init__(stage.shell)
        self._link = link
        self._stage = stage
        self._scenes = scenes
        self._inactivity = inactivity
        self._news = news
        self._idle = idle
        self._is_windowed = is_windowed
        self._is_touched = False
        self._has_said_ending = False
        self._listener = QSocketNotifier(link.descriptor, QSocketNotifier.Type.Read, self)
        self._lock = QTimer(self)
        self._patience = QTimer(self)
        self._connect()

    def begin(self, lacking: Iterable[str]) -> None:
        """Paint the welcome page, hidden, and tell the supervisor."""
        shell = self._stage.shell
        self._stage.begin(self._scenes.open)
        shell.resize(shell.screen().size())
        shell.grab()
        self._guarded(lambda: self._link.ready(lacking))
        self._every(HEARTBEAT_INTERVAL_S * 1000, self._link.heartbeat)
        self._every(_NEWS_EVERY_MS, self._read_news)
        self._every(_VIEW_EVERY_MS, self._look_around)
        self._every(_WATCH_EVERY_MS, self._watch)
        self._look_around()
        self._read_link()

    # --- supervisor ----------------------------------------------------------------------------------

    def _read_link(self) -> None:
        for message in self._guarded(self._link.received):
            match message:
                case Show(visit):
                    self._show(visit)
                case Cover():
                    self._cover()

    def _show(self, visit: int) -> None:
        shell = self._stage.shell
        if self._is_windowed:
            room = shell.screen().availableSize() - _FRAME
            shell.resize(_WINDOW.boundedTo(room))
            shell.show()
        else:
            shell.showFullScreen()
        shell.raise_()
        shell.activateWindow()
        shell.start_focus()
        self._inactivity.start()
        self.shown.emit(visit)
        self._say_shown()

    def _say_shown(self) -> None:
        """`Shown` follows the first paint on the display: an exposed window has painted before anything else runs."""
        window = self._stage.shell.windowHandle()
        if window is None or not window.isExposed():
            QTimer.singleShot(_PAINTED_EVERY_MS, self._say_shown)
            return
        self._guarded(self._link.shown)

    def _cover(self) -> None:
        self._stage.darken()
        QApplication.sendPostedEvents()
        self._guarded(self._link.covered)

    def _finish(self, reason: EndReason) -> None:
        """Sign out where somebody signed in, but let nobody wait for it; then ask for the end."""
        self._inactivity.allow(None)
        if not self._stage.is_signed_in:
            self._say_ending(reason)
            return
        self._stage.quietly(self._stage.client.sign_out, lambda _none: self._say_ending(reason))
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(lambda: self._say_ending(reason))
        self._patience.start(_SIGN_OUT_WITHIN_MS)

    def _say_ending(self, reason: EndReason) -> None:
        if not self._has_said_ending:
            self._has_said_ending = True
            self._patience.stop()
            self._guarded(lambda: self._link.ending(reason))

    # --- agent ---------------------------------------------------------------------------------------

    def _read_news(self) -> None:
        for item in self._guarded(self._news):
            event = event_of(self._stage.flow, item)
            if event is not None:
                self._stage.news(event)

    def _look_around(self) -> None:
        self._stage.quietly(lambda: _view_of(self._stage.port), self._saw)

    def _watch(self) -> None:
        view = self._stage.view
        if view is not None and view.is_online:
            self._stage.watch()

    def _saw(self, view: PublicView | None) -> None:
        if view is not None:
            self._take_view(view)
        elif self._stage.view is not None:
            self._take_view(self._stage.view.model_copy(update={"is_online": False}))
        else:
            self._stage.shell.set_offline(True)

    def _take_view(self, view: PublicView) -> None:
        stage = self._stage
        if view == stage.view or stage.is_over:
            return
        stage.view = view
        stage.shell.set_offline(not view.is_online)
        if isinstance(stage.flow.step, Welcome | Home | PaperKept | SubmissionKept | HelpStart):
            stage.refresh()

    # --- person --------------------------------------------------------------------------------------

    def _connect(self) -> None:
        shell, stage, inactivity = self._stage.shell, self._stage, self._inactivity
        self._listener.activated.connect(self._read_link)
        shell.end_visit_asked.connect(self._end_by_person)
        shell.hidden_timeout.connect(lambda: stage.end(EndReason.HIDDEN))
        shell.stayed.connect(inactivity.stay)
        shell.language_chosen.connect(self._speak)
        shell.text_size_chosen.connect(lambda _size: self._touch())
        shell.contrast_toggled.connect(self._touch)
        inactivity.asked.connect(shell.ask_still_there)
        inactivity.over.connect(lambda: stage.end(EndReason.IDLE))
        inactivity.ticked.connect(self._count_staff_seconds)
        stage.moved.connect(self._moved)
        stage.ended.connect(self._finish)

    def heard(self) -> None:
        """A voice reads: who listens is there, though nothing is touched. It answers no question, and staff no lock."""
        if not isinstance(self._stage.flow.person, Staff) and not self._stage.shell.is_overlaid():
            self._inactivity.stay()

    def _end_by_person(self) -> None:
        is_staff = isinstance(self._stage.flow.person, Staff)
        self._stage.end(EndReason.SIGNED_OUT if is_staff else EndReason.FINISHED)

    def _speak(self, code: str) -> None:
        self._scenes.speak(code)
        self._touch()

    def _touch(self) -> None:
        self._is_touched = True
        self._moved()

    def _moved(self) -> None:
        flow = self._stage.flow
        self._inactivity.allow(allowance(flow, self._idle, is_touched=self._is_touched))
        if isinstance(flow.person, Staff):
            self._lock_staff(flow.person)

    def _lock_staff(self, staff: Staff) -> None:
        if not self._lock.isActive():
            self._lock.setSingleShot(True)
            self._lock.timeout.connect(lambda: self._stage.end(EndReason.IDLE))
            self._lock.start(staff.absolute_s * 1000)
            self._count_staff_seconds(staff.idle_s)

    def _count_staff_seconds(self, seconds_left: int) -> None:
        if isinstance(self._stage.flow.person, Staff):
            left = min(seconds_left, max(0, self._lock.remainingTime() // 1000))
            self._stage.shell.set_staff_mode(left)

    # --- inside --------------------------------------------------------------------------------------

    def _every(self, interval_ms: float, act: Callable[[], None]) -> None:
        timer = QTimer(self)
        timer.timeout.connect(lambda: self._guarded(act))
        timer.start(round(interval_ms))

    def _guarded(self, act: Callable[[], T]) -> T:
        """Without supervisor or relay this process must not live on: nobody could end it."""
        try:
            return act()
        except WireError:
            os._exit(LOST)


def _view_of(port: AgentPort) -> PublicView | None:
    """What the agent says of the moment; None while it is away, which to the person is the same as no network."""
    try:
        return port.public()
    except AgentError:
        return None
