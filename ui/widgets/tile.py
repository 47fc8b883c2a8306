"""Tiles of the home page, and the banner of what is waiting."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QVBoxLayout, QWidget

from ui import tokens
from ui.theme import Theme
from ui.widgets.button import Button, ButtonKind
from ui.widgets.flow import Flow, flow_text, longest_word
from ui.widgets.icon import Icon
from ui.widgets.pressable import Pressable
from ui.widgets.text import Text
from ui.words import Name, Words, say

_EDGE = 36
_UPRIGHT = 30
_ICON = 58


class Tile(Pressable):
    """One thing to do: icon, title, and a line about it that holds no personal value."""

    def __init__(self, theme: Theme, title: Words, detail: Words, *, name: Name, icon: str) -> None:
        super().__init__(theme, title, name=name)
        self._detail = detail
        self._icon = icon
        self.retranslate()

    def retranslate(self) -> None:
        """Say the words and the name again; the detail is the description."""
        super().retranslate()
        self.setAccessibleDescription(say(self._detail))

    def sizeHint(self) -> QSize:
        width = self._theme.px(tokens.TILE_LEAST)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        least = longest_word(self.words(), self._theme.font("subheading")) + 2 * self._theme.px(_EDGE)
        return QSize(least, self._theme.px(tokens.TILE_LEAST // 3))

    def heightForWidth(self, width: int) -> int:
        title, detail = self._flows(width)
        edge = self._theme.px(_UPRIGHT)
        wanted = edge + self._icon_side() + self._theme.px(16) + title.height + self._theme.px(8) + detail.height + edge
        return max(wanted, self._theme.px(tokens.TILE))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        ground = "pressed" if self.isDown() else "card"
        self._paint_ground(
            painter, ground=ground, border="control_line", width=tokens.BORDER, radius=tokens.RADIUS_CARD
        )
        title, detail = self._flows(self.width())
        edge, side = self._theme.px(_EDGE), self._icon_side()
        pixmap = self._theme.icon(self._icon, side, tone="brand", ratio=self.devicePixelRatioF())
        painter.drawPixmap(edge, self._theme.px(_UPRIGHT), pixmap)
        top = self._theme.px(_UPRIGHT) + side + self._theme.px(16)
        title.paint(painter, edge, top, self._theme.colour("ink"))
        detail.paint(painter, edge, top + title.height + self._theme.px(8), self._theme.colour("soft"))

    def _icon_side(self) -> int:
        return self._theme.px(_ICON)

    def _flows(self, width: int) -> tuple[Flow, Flow]:
        room = width - 2 * self._theme.px(_EDGE)
        title = flow_text(self.words(), self._theme.font("subheading"), width=room)
        detail = flow_text(say(self._detail), self._theme.font("small"), width=room)
        return title, detail


class TileGrid(QWidget):
    """Tiles in up to three columns, by the width there is and how many they are; arrow keys move between them."""

    def __init__(self, theme: Theme, *tiles: Tile, name: Words) -> None:
        super().__init__()
        self._theme = theme
        self._tiles = tiles
        self._name = name
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.px(28))
        theme.changed.connect(self._arrange)
        self.retranslate()
        self._place(min(3, len(tiles)))

    def retranslate(self) -> None:
        """Say the name again."""
        self.setAccessibleName(say(self._name))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Down: self._columns,
            Qt.Key.Key_Up: -self._columns,
        }
        step = steps.get(Qt.Key(event.key()))
        focused = self.focusWidget()
        if step is None or not isinstance(focused, Tile) or focused not in self._tiles:
            super().keyPressEvent(event)
            return
        target = self._tiles.index(focused) + step
        if 0 <= target < len(self._tiles):
            self._tiles[target].setFocus(Qt.FocusReason.TabFocusReason)

    def _arrange(self) -> None:
        least = self._theme.px(tokens.TILE_LEAST) * (100 + self._theme.text_size.value) // 200
        self._place(max(1, min(3, len(self._tiles), (self.width() + self._theme.px(28)) // least)))

    def _place(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for index, tile in enumerate(self._tiles):
            self._grid.addWidget(tile, index // columns, index % columns)
        for column in range(3):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)


class CallToAction(QFrame):
    """The banner of the one thing that is waiting, with its button."""

    def __init__(
        self, theme: Theme, title: Words, detail: Words, *, button_words: Words, name: Name, icon: str
    ) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("surface", "tint")
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        edge = theme.px(_EDGE)
        self._layout.setContentsMargins(edge, theme.px(32), edge, theme.px(32))
        self._layout.setSpacing(theme.px(28))
        texts = QVBoxLayout()
        texts.setSpacing(theme.px(4))
        texts.addStretch(1)
        texts.addWidget(Text(theme, title, role="subheading"))
        texts.addWidget(Text(theme, detail, role="small", tone="soft"))
        texts.addStretch(1)
        self.button = Button(theme, button_words, name=name, kind=ButtonKind.PRIMARY)
        self.clicked = self.button.clicked
        self._layout.addWidget(Icon(theme, icon, size=62, tone="ink"))
        self._layout.addLayout(texts, 1)
        self._layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        theme.changed.connect(self._turn)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        is_narrow = self.width() < self._theme.text_px(960)
        direction = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        if self._layout.direction() != direction:
            self._layout.setDirection(direction)
