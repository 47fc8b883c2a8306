"""Whether a finger or a mouse button is down on the window.

What moves away from under the finger between press and release is not clicked, so the shell moves nothing meanwhile.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

_MOUSE = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.MouseMove,
    QEvent.Type.MouseButtonRelease,
)
_TOUCHED = (QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate)
_UNTOUCHED = (QEvent.Type.TouchEnd, QEvent.Type.TouchCancel)
_LOST = (QEvent.Type.FocusOut, QEvent.Type.Hide)


class Touch(QObject):
    """Watches the window before its widgets do."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._window: QObject | None = None
        self._is_pressed = False
        self._is_touched = False
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
        return False

    def _catch_up(self) -> None:
        if not self.is_down():
            waiting, self._waiting = self._waiting, []
            for act in waiting:
                act()
