"""The panel of *Read aloud*."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.reading.reader import Reader
from ui.shell.panels import ClosablePanel
from ui.theme import Theme
from ui.widgets import BodyText, Button, ButtonKind, CheckRow, Heading, Row
from ui.words import AS_TEXT, Words


class ReadAloudPanel(ClosablePanel):
    """What one can do with the voice; where the language has none, only that."""

    read_asked = Signal()
    screen_off_asked = Signal()

    def __init__(self, theme: Theme, reader: Reader) -> None:
        super().__init__(theme, name=lambda: self.tr("Read aloud"))
        self._theme = theme
        self._reader = reader
        self._first: QWidget | None = None
        self.add(Heading(theme, lambda: self.tr("Read aloud")))
        if reader.can_read:
            self._fill()
        else:
            self.add(BodyText(theme, lambda: self.tr("This kiosk has no voice for this language.")))
        self._end_with_close(theme)

    def first_focus(self) -> QWidget | None:
        return self._first or super().first_focus()

    def _fill(self) -> None:
        reader = self._reader
        read = self._button(lambda: self.tr("Read this page"), kind=ButtonKind.PRIMARY)
        read.clicked.connect(self.read_asked)
        stop = self._button(lambda: self.tr("Stop"))
        stop.clicked.connect(reader.stop)
        again = self._button(lambda: self.tr("Repeat"))
        again.clicked.connect(reader.repeat)
        self.add(Row(self._theme, read, stop, again))
        slower = self._button(lambda: self.tr("Slower"))
        slower.clicked.connect(lambda: reader.change_speed(-1))
        faster = self._button(lambda: self.tr("Faster"))
        faster.clicked.connect(lambda: reader.change_speed(1))
        quieter = self._button(lambda: self.tr("Quieter"))
        quieter.clicked.connect(lambda: reader.change_loudness(-1))
        louder = self._button(lambda: self.tr("Louder"))
        louder.clicked.connect(lambda: reader.change_loudness(1))
        self.add(Row(self._theme, slower, faster))
        self.add(Row(self._theme, quieter, louder))
        self._first = read
        self._add_headphones()
        dark = self._button(lambda: self.tr("Screen off while it speaks"))
        dark.clicked.connect(self.screen_off_asked)
        self.add(dark)

    def _add_headphones(self) -> None:
        row = CheckRow(
            self._theme,
            lambda: self.tr("I wear headphones"),
            name=AS_TEXT,
            detail=lambda: self.tr("Then it reads your own information too. Nobody else should hear it."),
            checked=self._reader.has_headphones,
        )
        row.toggled.connect(self._confirm_headphones)
        self.add(row)

    def _confirm_headphones(self, is_on: bool) -> None:
        self._reader.has_headphones = is_on

    def _button(self, words: Words, *, kind: ButtonKind = ButtonKind.SECONDARY) -> Button:
        return Button(self._theme, words, name=AS_TEXT, kind=kind)
