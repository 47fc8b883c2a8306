"""Buttons: words, perhaps an icon, in a size for a finger."""

from dataclasses import dataclass
from enum import Enum
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui import tokens
from ui.theme import Theme
from ui.widgets.flow import flow_text, line_width, longest_word
from ui.widgets.pressable import Pressable
from ui.words import AS_TEXT, Name, Words


@dataclass(frozen=True, slots=True)
class ButtonLook:
    """How a kind of button is painted: tokens, and sizes in units."""

    ground: str
    pressed: str
    text: str
    border: str | None
    border_width: int
    role: str = "button"
    height: int = tokens.BUTTON
    edge: int = tokens.BUTTON_EDGE
    squeezed_edge: int = 20


class ButtonKind(Enum):
    """What a button is for."""

    PRIMARY = ButtonLook("brand", "brand_pressed", "on_brand", None, 0)
    SECONDARY = ButtonLook("card", "pressed", "brand", "brand", tokens.BORDER_STRONG)
    QUIET = ButtonLook("card", "pressed", "ink", "ink", tokens.BORDER_STRONG)
    DANGER = ButtonLook("card", "warn_ground", "warn", "warn", tokens.BORDER_STRONG)
    TOOL = ButtonLook("card", "pressed", "ink", "control_line", tokens.BORDER, "small_bold", tokens.TOP_BUTTON, 20, 10)


_ICON_GAP: Final = 14


class Button(Pressable):
    """A button whose words wrap where there is no room; its height follows."""

    def __init__(
        self,
        theme: Theme,
        words: Words,
        *,
        name: Name,
        kind: ButtonKind = ButtonKind.SECONDARY,
        icon: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, words, name=name, parent=parent)
        self._look = kind.value
        self._icon = icon
        self.retranslate()

    def set_words(self, words: Words, *, name: Name = AS_TEXT) -> None:
        """Show other words."""
        super().set_words(words, name=name)

    def sizeHint(self) -> QSize:
        width = line_width(self.words(), self._font()) + self._icon_room() + 2 * self._theme.px(self._look.edge)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        edges = 2 * self._theme.px(self._look.squeezed_edge)
        least = longest_word(self.words(), self._font()) + 1 + self._icon_room() + edges
        return QSize(least, self._least_height())

    def heightForWidth(self, width: int) -> int:
        flow = flow_text(self.words(), self._font(), width=self._text_room(width))
        return max(self._least_height(), flow.height + 2 * self._theme.px(10))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        look = self._look
        ground = look.pressed if self.isDown() else look.ground
        self._paint_ground(painter, ground=ground, border=look.border, width=look.border_width, radius=tokens.RADIUS)
        flow = flow_text(
            self.words(), self._font(), width=self._text_room(self.width()), alignment=Qt.AlignmentFlag.AlignLeft
        )
        left = (self.width() - flow.width - self._icon_room()) // 2
        if self._icon:
            side = self._icon_side()
            pixmap = self._theme.icon(self._icon, side, tone=look.text, ratio=self.devicePixelRatioF())
            painter.drawPixmap(left, (self.height() - side) // 2, pixmap)
        top = (self.height() - flow.height) / 2
        flow.paint(painter, left + self._icon_room(), top, self._theme.colour(look.text))

    def _font(self) -> QFont:
        return self._theme.font(self._look.role)

    def _least_height(self) -> int:
        return self._theme.px(self._look.height)

    def _icon_side(self) -> int:
        return self._theme.text_px(tokens.BUTTON_ICON if self._look.role == "button" else 34)

    def _icon_room(self) -> int:
        return self._icon_side() + self._theme.px(_ICON_GAP) if self._icon else 0

    def _text_room(self, width: int) -> int:
        wanted = line_width(self.words(), self._font())
        roomy = width - self._icon_room() - 2 * self._theme.px(self._look.edge)
        squeezed = width - self._icon_room() - 2 * self._theme.px(self._look.squeezed_edge)
        return roomy if wanted <= roomy else squeezed
