"""The tool *Read aloud* of a shell: its panel, its key, its reader, and the dark screen."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut

from services.speech.port import Speaker
from ui.i18n import Translations
from ui.reading.dark import DarkPage
from ui.reading.panel import ReadAloudPanel
from ui.reading.reader import Reader
from ui.shell import Shell

KEY = Qt.Key.Key_F8
"""Starts and stops reading on every page: for a person who cannot see the tools."""


class ReadAloud(QObject):
    """Made once for a shell whose options say that it reads aloud."""

    def __init__(self, shell: Shell, translations: Translations, speaker: Speaker) -> None:
        super().__init__(shell)
        self._shell = shell
        self.reader = Reader(shell, speaker, language=lambda: translations.code)
        self.dark = DarkPage(shell)
        self._key = QShortcut(QKeySequence(KEY), shell)
        self._key.activated.connect(self._toggle)
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), shell)
        self._escape.setEnabled(False)
        self._escape.activated.connect(self.light)
        self.dark.touched.connect(self.light)
        shell.read_aloud_asked.connect(self.open_panel)
        shell.hidden.connect(self.light)

    def open_panel(self) -> None:
        """The panel, over the page."""
        panel = ReadAloudPanel(self._shell.theme, self.reader)
        panel.read_asked.connect(self._read_page)
        panel.screen_off_asked.connect(self.darken)
        panel.closed.connect(self._shell.overlay.close_panel)
        self._shell.overlay.open(panel)

    def darken(self) -> None:
        """Nothing to see any more, all to hear."""
        self._shell.overlay.close_panel()
        self.dark.start()
        self._escape.setEnabled(True)
        self.reader.start(self.tr("The screen is off. Touch it, or press Escape, to switch it on."))

    def light(self) -> None:
        """The picture again; the reading goes on."""
        self.dark.hide()
        self._escape.setEnabled(False)

    def _read_page(self) -> None:
        self._shell.overlay.close_panel()
        self.reader.start()

    def _toggle(self) -> None:
        if self.reader.is_on:
            self.reader.stop()
        elif not self._shell.hidden_page.isVisible():
            self.reader.start()
