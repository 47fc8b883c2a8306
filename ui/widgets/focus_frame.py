"""The ring around what has the focus: two tones, so that it is seen on every ground."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLabel, QWidget
from shiboken6 import isValid

from ui import tokens
from ui.theme import Theme

_MOVES = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.ParentChange)


class FocusFrame(QWidget):
    """One overlay for the window; follows the focus, and what it stands in, wherever that moves."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._window = window
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        theme.changed.connect(self.update)
        QApplication.instance().focusChanged.connect(self._follow)  # type: ignore[union-attr]

    def target(self) -> QWidget | None:
        """The widget that has the ring."""
        return self._target

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES:
            self.place()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        ring, inner = self._theme.px(tokens.FOCUS_WIDTH), self._theme.px(tokens.FOCUS_INNER)
        radius = self._theme.px(tokens.RADIUS + tokens.FOCUS_OFF)
        for inset, width, tone in ((ring / 2, ring, "focus"), (ring + inner / 2, inner, "focus_inner")):
            painter.setPen(QPen(self._theme.colour(tone), width))
            spot = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
            painter.drawRoundedRect(spot, radius - inset + ring / 2, radius - inset + ring / 2)

    def place(self) -> None:
        """Stand around the target, cut to what can be seen of it."""
        window = self._window
        target = self._target
        if target is None or not isValid(target) or not target.isVisible():
            self.hide()
            return
        reach = self._reach()
        spot = QRect(target.mapTo(window, QPoint(0, 0)), target.size()).adjusted(-reach, -reach, reach, reach)
        seen = spot & self._seen_area(target, window)
        if seen.isEmpty():
            self.hide()
            return
        self.setGeometry(spot)
        self.setMask(QRegion(seen.translated(-spot.topLeft())))
        self.show()
        self.raise_()
        self.update()

    def _reach(self) -> int:
        return self._theme.px(tokens.FOCUS_OFF + tokens.FOCUS_WIDTH)

    def _seen_area(self, target: QWidget, window: QWidget) -> QRect:
        area = window.rect()
        for above in _lineage(target.parentWidget(), window):
            scroller = above.parentWidget()
            if isinstance(scroller, QAbstractScrollArea) and scroller.viewport() is above:
                area &= QRect(above.mapTo(window, QPoint(0, 0)), above.size())
        return area

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        for former in self._watched:
            if isValid(former):
                former.removeEventFilter(self)
        window = self._window
        wants_ring = now is not None and window.isAncestorOf(now) and not isinstance(now, QLabel)
        self._target = now if wants_ring else None
        self._watched = list(_lineage(self._target, window))
        for widget in self._watched:
            widget.installEventFilter(self)
        self.place()


def _lineage(widget: QWidget | None, window: QWidget) -> Iterator[QWidget]:
    """A widget and what it stands in, up to the window."""
    while widget is not None and widget is not window:
        yield widget
        widget = widget.parentWidget()
