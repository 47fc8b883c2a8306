"""The camera looks for a licence's barcode or a passport's printed zone."""

from dataclasses import dataclass

from PySide6.QtCore import Signal

from services.documents.pixels import Pixels
from ui.phrases.camera import CameraState, away_words
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import BodyText, Button, Chip, Columns, Heading, Notice, NoticeKind, Picture, Stack
from ui.widgets.personal import personal
from ui.words import AS_TEXT

_SHAPE = 16 / 9
_MOST_HEIGHT = 560


@dataclass(frozen=True, slots=True)
class ScanProps:
    """What the camera does."""

    camera: CameraState = CameraState.STARTING


class ScanScreen(Screen):
    """The live picture. What is read leads on by itself."""

    try_again_asked = Signal()
    went_back = Signal()

    def __init__(self, theme: Theme, props: ScanProps) -> None:
        super().__init__(theme, column=Column.CHOOSING)
        self.props = props
        self.add(Heading(theme, lambda: self.tr("Hold the card to the camera")))
        self.picture = personal(
            Picture(theme, name=lambda: self.tr("What the camera sees"), shape=_SHAPE, most_height=_MOST_HEIGHT)
        )
        self._is_on = Chip(theme, lambda: self.tr("The camera is on"), icon="camera")
        licence = BodyText(theme, lambda: self.tr("License or state ID: its back, with the wide barcode."))
        passport = BodyText(theme, lambda: self.tr("Passport: the page with two rows of letters at its foot."))
        nothing_kept = BodyText(theme, lambda: self.tr("Nothing of the card is kept."))
        words = Stack(theme, self._is_on, licence, passport, nothing_kept)
        self._columns = Columns(theme, self.picture, words, left_share=3, right_share=2, stack_below=900)
        self.add(self._columns)
        self._gone = Notice(
            theme,
            lambda: self.tr("Compare the card with the record by eye."),
            kind=NoticeKind.WARN,
            title=lambda: away_words(self.props.camera),
        )
        self._again = Button(theme, lambda: self.tr("Try the camera again"), name=AS_TEXT, icon="camera")
        self._again.clicked.connect(self.try_again_asked)
        self.add(Stack(theme, self._gone, self._again))
        self.add_back().clicked.connect(self.went_back)
        self.set_props(props)

    def set_props(self, props: ScanProps) -> None:
        """Show other facts."""
        self.props = props
        is_gone = props.camera.is_away
        if props.camera is not CameraState.ON:
            self.picture.show_pixels(None)
        self._columns.setVisible(not is_gone)
        self._is_on.setVisible(props.camera is CameraState.ON)
        self._gone.setVisible(is_gone)
        self._again.setVisible(is_gone)
        self.retranslate()

    def show_pixels(self, pixels: Pixels) -> None:
        """What the camera sees now."""
        self.picture.show_pixels(pixels)
