"""Rows that break where they are too narrow, and two columns that stack."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayout, QLayoutItem, QSizePolicy, QWidget

from ui import tokens
from ui.theme import Theme


class HuggingLayout(QBoxLayout):
    """A row or a column that asks for no more than it needs; room that is left over belongs to the page."""

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)


class FlowLayout(QLayout):
    """Items from left to right at the width they like; what does not fit goes to the next line."""

    def __init__(self, gap: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), is_measuring=True)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, is_measuring=False)

    def sizeHint(self) -> QSize:
        shown = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(hint.width() for hint in shown) + self._gap * max(0, len(shown) - 1)
        return QSize(width, max((hint.height() for hint in shown), default=0))

    def minimumSize(self) -> QSize:
        shown = [item.minimumSize() for item in self._items if not item.isEmpty()]
        return QSize(
            max((hint.width() for hint in shown), default=0), max((hint.height() for hint in shown), default=0)
        )

    def _place(self, rect: QRect, *, is_measuring: bool) -> int:
        top = rect.y()
        for line in self._lines(rect.width()):
            left = rect.x()
            tallest = max(size.height() for _, size in line)
            for item, size in line:
                if not is_measuring:
                    middle = top + (tallest - size.height()) // 2
                    item.setGeometry(QRect(QPoint(left, middle), size))
                left += size.width() + self._gap
            top += tallest + self._gap
        return max(0, top - self._gap - rect.y())

    def _lines(self, room: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        used = 0
        for item in self._items:
            if item.isEmpty():
                continue
            width = min(item.sizeHint().width(), room)
            height = item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
            if not lines or used + self._gap + width > room:
                lines.append([])
                used = width
            else:
                used += self._gap + width
            lines[-1].append((item, QSize(width, height)))
        return lines


class Row(QWidget):
    """Widgets beside each other that break onto the next line where they must; the gap is in units."""

    def __init__(self, theme: Theme, *widgets: QWidget, gap: int = tokens.GAP_WIDE - 4) -> None:
        super().__init__()
        layout = FlowLayout(theme.px(gap), self)
        for widget in widgets:
            layout.addWidget(widget)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)


class Stack(QWidget):
    """Widgets below each other; the gap is in units."""

    def __init__(self, theme: Theme, *widgets: QWidget, gap: int = tokens.GAP) -> None:
        super().__init__()
        layout = HuggingLayout(QBoxLayout.Direction.TopToBottom, self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(gap))
        for widget in widgets:
            layout.addWidget(widget)
        layout.addStretch(0)


class Columns(QWidget):
    """Two columns; one below the other where the width (in units) is less than `stack_below` of normal text."""

    def __init__(
        self,
        theme: Theme,
        left: QWidget,
        right: QWidget,
        *,
        left_share: int = 2,
        right_share: int = 1,
        gap: int = tokens.CARD_EDGE,
        stack_below: int = 1180,
        is_centered: bool = False,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._stack_below = stack_below
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(theme.px(gap))
        side = Qt.AlignmentFlag.AlignVCenter if is_centered else Qt.AlignmentFlag.AlignTop
        self._layout.addWidget(left, left_share, side)
        self._layout.addWidget(right, right_share, side)
        theme.changed.connect(self._turn)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        is_narrow = self.width() < self._theme.text_px(self._stack_below)
        direction = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        if self._layout.direction() != direction:
            self._layout.setDirection(direction)
