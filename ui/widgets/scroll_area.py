"""What does not fit scrolls: by finger, wheel and keys."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QScroller, QScrollerProperties, QWidget

from ui.theme import Theme
from ui.words import Words, say

_STILL: Final = QScrollerProperties.OvershootPolicy.OvershootAlwaysOff


class ScrollArea(QAbstractScrollArea):
    """Shows one widget at the width of the area and the height it needs; only upright scrolling."""

    def __init__(self, theme: Theme, *, name: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = name
        self._content: QWidget | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setObjectName("Viewport")
        self.verticalScrollBar().setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.verticalScrollBar().valueChanged.connect(self._move)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(0)
        self._settle.timeout.connect(self.fit)
        self._grab_touch()
        self.retranslate()

    def set_content(self, content: QWidget) -> None:
        """Show a widget; a former one stays the caller's."""
        if self._content is not None:
            self._content.removeEventFilter(self)
        self._content = content
        content.setParent(self.viewport())
        content.installEventFilter(self)
        content.show()
        self.verticalScrollBar().setValue(0)
        self.fit()

    def content(self) -> QWidget | None:
        """The widget that is shown."""
        return self._content

    def needed_height(self) -> int:
        """Pixels that the content needs at the width of now."""
        if self._content is None:
            return 0
        width = self.viewport().width()
        layout = self._content.layout()
        if layout is not None:
            layout.activate()
        if self._content.hasHeightForWidth():
            return self._content.heightForWidth(width)
        return self._content.sizeHint().height()

    def can_scroll(self) -> bool:
        """Whether there is more than can be seen."""
        return self.verticalScrollBar().maximum() > 0

    def fit(self) -> None:
        """Give the content the width of the area and the height it needs."""
        if self._content is None:
            return
        needed = self.needed_height()
        room = self.viewport().height()
        self._content.resize(self.viewport().width(), max(needed, room))
        bar = self.verticalScrollBar()
        bar.setPageStep(room)
        bar.setSingleStep(self._theme.text_px(60))
        bar.setRange(0, max(0, needed - room))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if needed > room else Qt.FocusPolicy.NoFocus)
        self._move()

    def reveal(self, widget: QWidget) -> None:
        """Scroll so far that a widget inside can be seen."""
        if self._content is None or not self._content.isAncestorOf(widget):
            return
        margin = self._theme.px(28)
        spot = QRect(widget.mapTo(self._content, QPoint(0, 0)), widget.size()).adjusted(0, -margin, 0, margin)
        bar = self.verticalScrollBar()
        if spot.top() < bar.value() or spot.height() > self.viewport().height():
            bar.setValue(spot.top())
        elif spot.bottom() > bar.value() + self.viewport().height():
            bar.setValue(spot.bottom() - self.viewport().height())

    def retranslate(self) -> None:
        """Say the name again."""
        self.setAccessibleName(say(self._name))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._content and event.type() == QEvent.Type.LayoutRequest:
            self._settle.start()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        moves = {
            Qt.Key.Key_Up: -bar.singleStep(),
            Qt.Key.Key_Down: bar.singleStep(),
            Qt.Key.Key_PageUp: -bar.pageStep(),
            Qt.Key.Key_PageDown: bar.pageStep(),
            Qt.Key.Key_Home: -bar.maximum(),
            Qt.Key.Key_End: bar.maximum(),
        }
        move = moves.get(Qt.Key(event.key()))
        if move is None or not self.can_scroll():
            event.ignore()
            return
        bar.setValue(bar.value() + move)

    def _move(self) -> None:
        if self._content is not None:
            self._content.move(0, -self.verticalScrollBar().value())

    def _grab_touch(self) -> None:
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        scroller = QScroller.scroller(self.viewport())
        properties = scroller.scrollerProperties()
        properties.setScrollMetric(QScrollerProperties.ScrollMetric.VerticalOvershootPolicy, _STILL)
        properties.setScrollMetric(QScrollerProperties.ScrollMetric.HorizontalOvershootPolicy, _STILL)
        scroller.setScrollerProperties(properties)
