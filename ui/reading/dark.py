"""The screen switched off while it speaks: black to the eye, while keys go on to the page below."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.shell import Shell


class DarkPage(QWidget):
    """Lies over all that the shell shows, and takes every touch; `touched` when one ends."""

    touched = Signal()

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._shell = shell
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.BlankCursor)
        for part in (shell, shell.overlay, shell.focus_frame, shell.hidden_page):
            part.installEventFilter(self)
        self.hide()

    def start(self) -> None:
        """Cover all."""
        self.setGeometry(self._shell.rect())
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What comes up, comes up below; a new size of the window is ours too."""
        if not self.isHidden():
            if watched is self._shell and event.type() == QEvent.Type.Resize:
                self.setGeometry(self._shell.rect())
            elif watched is not self._shell and event.type() in (QEvent.Type.ZOrderChange, QEvent.Type.Show):
                self.raise_()
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()
        self.touched.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), Qt.GlobalColor.black)
