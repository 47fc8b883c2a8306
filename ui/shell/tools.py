"""The tools of the top bar: language, text size and contrast take effect here; the rest is told by signals."""

from PySide6.QtCore import QObject, Signal

from ui.i18n import Translations
from ui.shell.look import Look
from ui.shell.overlay import Overlay
from ui.shell.panels import ClosablePanel, DisplayPanel, LanguagePanel, TextSizePanel, Tool
from ui.shell.top_bar import TopBar
from ui.theme import Theme
from ui.tokens import Scheme, TextSize


class Tools(QObject):
    """Opens the panels of the tools and does what was chosen there."""

    language_chosen = Signal(str)
    text_size_chosen = Signal(object)
    contrast_toggled = Signal()
    read_aloud_asked = Signal()

    def __init__(
        self,
        theme: Theme,
        translations: Translations,
        *,
        overlay: Overlay,
        top: TopBar,
        has_read_aloud: bool,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._translations = translations
        self._overlay = overlay
        self._has_read_aloud = has_read_aloud
        top.language_asked.connect(self.open_languages)
        top.text_size_asked.connect(self.open_text_sizes)
        top.contrast_asked.connect(self.toggle_contrast)
        top.display_asked.connect(self.open_display)
        top.read_aloud_asked.connect(self.read_aloud_asked)

    def look(self) -> Look:
        """How the pages look now."""
        return Look(self._translations.code, self._theme.text_size, self._theme.scheme)

    def use(self, look: Look) -> None:
        """Make the pages look so. A language that this kiosk has not is left out; another one is told like a choice."""
        self._theme.set_text_size(look.text_size)
        self._theme.set_scheme(look.scheme)
        is_there = look.language in {language.code for language in self._translations.available()}
        if is_there and look.language != self._translations.code:
            self._translations.use(look.language)
            self.language_chosen.emit(look.language)

    def open_languages(self) -> None:
        """The list of languages."""
        panel = LanguagePanel(self._theme, languages=self._translations.available(), code=self._translations.code)
        panel.language_chosen.connect(self._choose_language)
        self._open(panel)

    def open_text_sizes(self) -> None:
        """The list of text sizes."""
        panel = TextSizePanel(self._theme)
        panel.text_size_chosen.connect(self._choose_text_size)
        self._open(panel)

    def open_display(self) -> None:
        """The tools that did not fit into the top bar."""
        self._open(DisplayPanel(self._theme, self._folded_tools()))

    def toggle_contrast(self) -> None:
        """Between light and high contrast."""
        is_light = self._theme.scheme is Scheme.LIGHT
        self._theme.set_scheme(Scheme.HIGH_CONTRAST if is_light else Scheme.LIGHT)
        self.contrast_toggled.emit()

    def _open(self, panel: ClosablePanel) -> None:
        panel.closed.connect(self._overlay.close_panel)
        self._overlay.open(panel)

    def _choose_language(self, code: str) -> None:
        self._overlay.close_panel()
        self._translations.use(code)
        self.language_chosen.emit(code)

    def _choose_text_size(self, text_size: TextSize) -> None:
        self._theme.set_text_size(text_size)
        self.text_size_chosen.emit(text_size)

    def _folded_tools(self) -> tuple[Tool, ...]:
        tools: list[Tool] = [
            (lambda: self._translations.language.own_name, "languages", self.open_languages),
            (lambda: self.tr("Text size"), "a-large-small", self.open_text_sizes),
            (lambda: self.tr("Contrast"), "contrast", self.toggle_contrast),
        ]
        if self._has_read_aloud:
            tools.append((lambda: self.tr("Read aloud"), "volume-2", self.read_aloud_asked.emit))
        return tuple(tools)
