"""What does not fit scrolls: by finger, wheel and keys."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QScroller, QScrollerProperties, QWidget

from ui.theme import Theme
from ui.widgets.text import Heading
from ui.words import Words, say

_REVEAL_MARGIN: Final = 28
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
        self.viewport().setAutoFillBackground(False)  # else a panel is white where its words are, in every scheme
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
        room = self.viewport().height()
        needed = max(self.needed_height(), room)
        self._content.resize(self.viewport().width(), needed)
        needed = room + self._without_cut(needed - room, least=needed)
        self._content.resize(self.viewport().width(), needed)
        bar = self.verticalScrollBar()
        bar.setPageStep(room)
        bar.setSingleStep(self._theme.text_px(60))
        bar.setRange(0, needed - room)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if needed > room else Qt.FocusPolicy.NoFocus)
        self._move()

    def reveal(self, widget: QWidget, part: QRect | None = None) -> None:
        """Scroll so far that a widget inside, or a part of it in its own pixels, can be seen."""
        if self._content is None or not self._content.isAncestorOf(widget):
            return
        room = self.viewport().height()
        margin = self._theme.px(_REVEAL_MARGIN)
        seen = part or widget.rect()
        spot = QRect(widget.mapTo(self._content, seen.topLeft()), seen.size()).adjusted(0, -margin, 0, margin)
        least = spot.top() if spot.height() > room else spot.bottom() - room
        value = min(max(self.verticalScrollBar().value(), least), spot.top())
        self.verticalScrollBar().setValue(self._without_cut(value, least=least))

    def retranslate(self) -> None:
        """Say the name again."""
        self.setAccessibleName(say(self._name))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
        bar = self.verticalScrollBar()
        bar.setValue(self._without_cut(bar.value(), least=self._least_for_focus()))

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
        bar.setValue(self._without_cut(bar.value() + move, least=-bar.maximum() if move < 0 else bar.value() + move))

    def _without_cut(self, value: int, *, least: int) -> int:
        """A value near one that cuts no heading in two: above it where that is at least `least`, else below it."""
        for top, bottom in self._headings():
            if top < value < bottom:
                return max(0, least, top - self._theme.px(_REVEAL_MARGIN)) if least <= top else bottom
        return value

    def _least_for_focus(self) -> int:
        """The least value at which what has the focus, if it can be seen now, can be seen still."""
        focused = self._content.focusWidget() if self._content is not None else None
        if self._content is None or focused is None or not self._content.isAncestorOf(focused):
            return 0
        room = self.viewport().height()
        bottom = focused.mapTo(self._content, QPoint(0, focused.height())).y() + self._theme.px(_REVEAL_MARGIN)
        is_seen = bottom - focused.height() <= self.verticalScrollBar().value() + room
        return max(0, bottom - room) if is_seen else 0

    def _headings(self) -> list[tuple[int, int]]:
        """Upper and lower edges of the headings that are not taller than the view."""
        if self._content is None:
            return []
        shown = [heading for heading in self._content.findChildren(Heading) if not heading.isHidden()]
        spots = [QRect(heading.mapTo(self._content, QPoint(0, 0)), heading.size()) for heading in shown]
        return [(s.top(), s.top() + s.height()) for s in spots if s.height() <= self.viewport().height()]

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
