"""What the finger does on the window, seen before the widgets see it.

What moves away from under the finger between press and release is not clicked, so the shell moves nothing meanwhile.
And the second tap of a double tap was meant for the page that was there: it is lost where the first brought another.
"""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPointF, QTimer, SignalInstance
from PySide6.QtGui import QMouseEvent, QPointerEvent
from PySide6.QtWidgets import QWidget

_MOUSE = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.MouseMove,
    QEvent.Type.MouseButtonRelease,
)
_TOUCHED = (QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate)
_UNTOUCHED = (QEvent.Type.TouchEnd, QEvent.Type.TouchCancel)
_PRESSED = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.TouchBegin)
_LOST = (QEvent.Type.FocusOut, QEvent.Type.Hide)

SECOND_TAP_MS: Final = 500
"""A slow hand takes longer than the platform's double click. Nobody reads a page and answers it in that time."""
SECOND_TAP_MM: Final = 15


class Touch(QObject):
    """Watches the window before its widgets do. `px_per_mm`: pixels of a millimetre."""

    def __init__(self, parent: QObject, *, px_per_mm: float) -> None:
        super().__init__(parent)
        self._window: QObject | None = None
        self._near_px = SECOND_TAP_MM * px_per_mm
        self._is_pressed = False
        self._is_touched = False
        self._is_second = False
        self._has_page_come = False
        self._tapped_at: tuple[int, QPointF] | None = None
        self._waiting: list[Callable[[], None]] = []
        self._lifted = QTimer(self)
        self._lifted.setSingleShot(True)
        self._lifted.timeout.connect(self._catch_up)

    def watch(self, shell: QWidget) -> None:
        """Watch the window of a widget that is on screen."""
        window = shell.window().windowHandle()
        if window is not self._window:
            self._window = window
            window.installEventFilter(self)

    def page_came(self) -> None:
        """Something else lies under the finger than at the last tap."""
        self._has_page_come = True

    def follow(self, *changes: SignalInstance) -> None:
        """Each of these signals says that something else lies under the finger."""
        for change in changes:
            change.connect(self.page_came)

    def is_down(self) -> bool:
        """Whether something is held down now."""
        return self._is_pressed or self._is_touched

    def unless_down(self, act: Callable[[], None]) -> None:
        """Do something now, or once after the widgets have answered the release."""
        if not self.is_down():
            act()
        elif act not in self._waiting:
            self._waiting.append(act)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        was_down = self.is_down()
        kind = event.type()
        if kind in _MOUSE and isinstance(event, QMouseEvent):
            self._is_pressed = bool(event.buttons().value)
        elif kind in _TOUCHED or kind in _UNTOUCHED:
            self._is_touched = kind in _TOUCHED
        elif kind in _LOST:
            self._is_pressed = self._is_touched = False
        if was_down and not self.is_down():
            self._lifted.start()
        return isinstance(event, QPointerEvent) and self._is_lost(event)

    def _is_lost(self, event: QPointerEvent) -> bool:
        """Whether the event belongs to a second tap, from its press to its release."""
        if event.type() in _PRESSED:
            place = event.points()[0].globalPosition() if event.points() else QPointF()
            self._is_second = self._follows_at_once(event.timestamp(), place)
            if not self._is_second:
                self._tapped_at, self._has_page_come = (event.timestamp(), place), False
        is_lost = self._is_second and (event.type() in _MOUSE or event.type() in (*_TOUCHED, *_UNTOUCHED))
        if is_lost:
            event.accept()
        if not self.is_down():
            self._is_second = False
        return is_lost

    def _follows_at_once(self, moment_ms: int, place: QPointF) -> bool:
        if self._tapped_at is None or not self._has_page_come:
            return False
        then_ms, there = self._tapped_at
        is_near = (place - there).manhattanLength() <= self._near_px
        return is_near and 0 <= moment_ms - then_ms < SECOND_TAP_MS

    def _catch_up(self) -> None:
        if not self.is_down():
            waiting, self._waiting = self._waiting, []
            for act in waiting:
                act()
