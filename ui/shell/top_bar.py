"""Where I am, and the tools that are always on screen."""

from typing import Final

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout

from ui import tokens
from ui.theme import Theme
from ui.widgets import Button, ButtonKind, Icon, Text
from ui.widgets.flow import flow_text
from ui.words import AS_TEXT, Words

_EDGE_NARROW: Final = 24
_MOST_LINES: Final = 2


class TopBar(QFrame):
    """Language, text size, contrast and read aloud fold into *Display* where the bar is too narrow.

    Where even the rest does not fit, the title stands above the tools.
    """

    language_asked = Signal()
    text_size_asked = Signal()
    contrast_asked = Signal()
    read_aloud_asked = Signal()
    display_asked = Signal()
    help_asked = Signal()
    hide_asked = Signal()

    def __init__(self, theme: Theme, *, title: Words, language_words: Words, has_read_aloud: bool) -> None:
        super().__init__()
        self.setObjectName("TopBar")
        self._theme = theme
        self._title_words = title
        self._staff_seconds: int | None = None
        self._is_brief = False
        self._icon = Icon(theme, "door-open", size=42)
        self._title = Text(theme, self._title_now, role="brand", tone="brand")
        self._foldable = self._make_foldable(language_words, has_read_aloud=has_read_aloud)
        self._display = self._tool(lambda: self.tr("Display"), "a-large-small", self.display_asked)
        self._fixed = (
            self._display,
            self._tool(lambda: self.tr("Help"), "life-buoy", self.help_asked),
            self._tool(lambda: self.tr("Hide screen"), "eye-off", self.hide_asked),
        )
        self._build()

    def set_staff_seconds(self, seconds: int | None) -> None:
        """Look like staff mode with its countdown, or like the portal."""
        was_staff = self._staff_seconds is not None
        self._staff_seconds = seconds
        is_staff = seconds is not None
        self._title.retranslate()
        if was_staff != is_staff:
            tone = "warn" if is_staff else "brand"
            self._title.set_tone(tone)
            self._icon.set_icon("door-open", tone=tone)
            self.setProperty("staff", "true" if is_staff else "false")
            self.style().unpolish(self)
            self.style().polish(self)

    def arrange(self, width: int, *, is_short: bool) -> int:
        """Fold what does not fit into a width, and return the height that is needed; both in pixels."""
        edge = self._theme.px(_EDGE_NARROW if width < self._theme.px(1400) else tokens.BAR_EDGE)
        self._row.setContentsMargins(edge, 0, edge, 0)
        room = width - 2 * edge
        self._fold(self._width_unfolded() > room)
        self._set_brief(self._lines_of_title(room) > _MOST_LINES)
        is_tight = self._least_width() > room
        is_stacked = self._least_width() - self._icon.sizeHint().width() > room
        self._icon.setVisible(is_stacked or not is_tight)
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if is_stacked else QBoxLayout.Direction.LeftToRight)
        nominal = self._theme.px(tokens.TOP_BAR_SHORT if is_short else tokens.TOP_BAR)
        self._row.activate()
        return max(nominal, self._row.heightForWidth(width) + self._theme.px(8))

    def is_folded(self) -> bool:
        """Whether the tools stand under *Display*."""
        return self._display.isVisibleTo(self)

    def _title_now(self) -> str:
        if self._staff_seconds is None:
            return self._title_words if isinstance(self._title_words, str) else self._title_words()
        minutes, seconds = divmod(self._staff_seconds, 60)
        template = self.tr("Staff · {time}") if self._is_brief else self.tr("Staff mode · locks in {time}")
        return template.format(time=f"{minutes}:{seconds:02d}")

    def _set_brief(self, is_brief: bool) -> None:
        if is_brief != self._is_brief:
            self._is_brief = is_brief
            self._title.retranslate()

    def _lines_of_title(self, room: int) -> int:
        """Into how many lines the whole words of staff mode would wrap beside the tools."""
        if self._staff_seconds is None:
            return 1
        was_brief, self._is_brief = self._is_brief, False
        words, self._is_brief = self._title_now(), was_brief
        tools = [tool for tool in (*self._foldable, *self._fixed) if not tool.isHidden()]
        gaps = self._theme.px(tokens.BAR_GAP) * (len(tools) + 1)
        left = room - gaps - sum(part.sizeHint().width() for part in (self._icon, *tools))
        flow = flow_text(words, self._title.font(), width=max(1, left))
        return flow.layout.lineCount()

    def _make_foldable(self, language_words: Words, *, has_read_aloud: bool) -> tuple[Button, ...]:
        tools = [
            self._tool(language_words, "languages", self.language_asked),
            self._tool(lambda: self.tr("Text size"), "a-large-small", self.text_size_asked),
            self._tool(lambda: self.tr("Contrast"), "contrast", self.contrast_asked),
        ]
        if has_read_aloud:
            tools.append(self._tool(lambda: self.tr("Read aloud"), "volume-2", self.read_aloud_asked))
        return tuple(tools)

    def _tool(self, words: Words, icon: str, signal: SignalInstance) -> Button:
        button = Button(self._theme, words, name=AS_TEXT, kind=ButtonKind.TOOL, icon=icon)
        button.clicked.connect(signal)
        return button

    def _build(self) -> None:
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        head, tools = QHBoxLayout(), QHBoxLayout()
        for layout in (self._row, head, tools):
            layout.setSpacing(self._theme.px(tokens.BAR_GAP))
        self._row.addLayout(head, 1)
        self._row.addLayout(tools)
        head.addWidget(self._icon)
        head.addSpacing(self._theme.px(4))
        head.addWidget(self._title, 1, Qt.AlignmentFlag.AlignVCenter)
        for tool in (*self._foldable, *self._fixed):
            tools.addWidget(tool, 0, Qt.AlignmentFlag.AlignVCenter)

    def _fold(self, is_folded: bool) -> None:
        for tool in self._foldable:
            tool.setVisible(not is_folded)
        self._display.setVisible(is_folded)

    def _least_width(self) -> int:
        tools = [tool for tool in (*self._foldable, *self._fixed) if not tool.isHidden()]
        parts = [self._title, *tools]
        gaps = self._theme.px(tokens.BAR_GAP) * (len(parts) + 1)
        return self._icon.sizeHint().width() + sum(part.minimumSizeHint().width() for part in parts) + gaps

    def _width_unfolded(self) -> int:
        parts = [self._icon, self._title, *self._foldable, *self._fixed[1:]]
        gaps = self._theme.px(tokens.BAR_GAP) * (len(parts) - 1) + self._theme.px(4)
        return sum(part.sizeHint().width() for part in parts) + gaps
