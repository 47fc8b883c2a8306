"""The camera's live picture."""

from dataclasses import dataclass, field

from PySide6.QtCore import Signal

from services.capture.judge import Fault
from services.capture.quads import Quad
from services.documents.pixels import Pixels
from services.portal.contract.documents import DocumentKind
from ui.documents.words import hint_words
from ui.phrases.camera import CameraState, away_words
from ui.phrases.documents import kind_title
from ui.phrases.trouble import Trouble, TroubleNotice
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import BodyText, Button, Chip, Columns, Heading, Notice, NoticeKind, Picture, Stack
from ui.widgets.personal import personal
from ui.words import AS_TEXT

_SHAPE = 16 / 9
_MOST_HEIGHT = 560


@dataclass(frozen=True, slots=True)
class PhotoProps:
    """`page`: which one comes next, from 1. `is_asked_for`: the care team asks for it, so it can be answered.

    `is_guided`: the kiosk sees whether the picture is good, and takes it by itself; `hint`: what is not good yet.
    """

    kind: DocumentKind = field(repr=False)
    camera: CameraState = CameraState.STARTING
    page: int = 1
    is_asked_for: bool = False
    is_guided: bool = False
    hint: Fault | None = None
    trouble: Trouble | None = None


class PhotoScreen(Screen):
    """Live picture, and one button to take it. Without a camera it says what else one can do."""

    taken = Signal()
    try_again_asked = Signal()
    why_not_asked = Signal()
    went_back = Signal()

    def __init__(self, theme: Theme, props: PhotoProps) -> None:
        super().__init__(theme, column=Column.CHOOSING)
        self.props = props
        self.add(Heading(theme, self._question))
        self._trouble = TroubleNotice(theme)
        self.add(self._trouble)
        self.picture = personal(
            Picture(theme, name=lambda: self.tr("What the camera sees"), shape=_SHAPE, most_height=_MOST_HEIGHT)
        )
        self._is_on = Chip(theme, self._camera_words, icon="camera")
        self._advice = BodyText(theme, self._advice_words)
        self._hint = Notice(theme, lambda: hint_words(self.props.hint), kind=NoticeKind.INFO)
        self._good = Notice(theme, lambda: self.tr("Good. Stay like that."), kind=NoticeKind.OK)
        self.add(self._hint)  # above the picture: it is read while somebody holds a paper
        self.add(self._good)
        self._missing = Notice(
            theme, lambda: self.tr("There is no picture yet. Please wait a moment."), kind=NoticeKind.WARN
        )
        self._missing.setVisible(False)
        what = personal(BodyText(theme, lambda: kind_title(self.props.kind), role="body_bold"))
        words = Stack(theme, what, self._is_on, self._advice, self._missing)
        self.add(Columns(theme, self.picture, words, left_share=3, right_share=2, stack_below=900))
        self._gone = self._without_camera(theme)
        self.add(self._gone)
        self.add_back().clicked.connect(self.went_back)
        take = self.add_primary(lambda: self.tr("Take the photo"), name=AS_TEXT, icon="camera")
        take.clicked.connect(self._take)
        self.set_props(props)

    def set_props(self, props: PhotoProps) -> None:
        """Show other facts."""
        self.props = props
        self._trouble.show_trouble(props.trouble)
        is_gone = props.camera.is_away
        if props.camera is not CameraState.ON:
            self.picture.show_pixels(None)
        self.picture.setVisible(not is_gone)
        self._is_on.setVisible(props.camera is CameraState.ON)
        self._gone.setVisible(is_gone)
        self._why_not.setVisible(props.is_asked_for)
        self._advice.setVisible(not is_gone)
        self._missing.setVisible(False)
        is_guiding = props.is_guided and props.camera is CameraState.ON
        self._hint.setVisible(is_guiding and props.hint is not None)
        self._good.setVisible(is_guiding and props.hint is None)
        self.retranslate()

    def show_sight(self, pixels: Pixels, quad: Quad | None = None) -> None:
        """What the camera sees now, and where a page lies in it."""
        self._missing.setVisible(False)
        self.picture.show_pixels(pixels)
        self.picture.show_outline(quad.corners if quad is not None else ())

    def _without_camera(self, theme: Theme) -> Stack:
        again = Button(theme, lambda: self.tr("Try the camera again"), name=AS_TEXT, icon="camera")
        again.clicked.connect(self.try_again_asked)
        self._why_not = Button(theme, lambda: self.tr("Tell my care team that I need help"), name=AS_TEXT)
        self._why_not.clicked.connect(self.why_not_asked)
        notice = Notice(
            theme,
            lambda: self.tr("You can show the paper to staff, use another kiosk, or come back another day."),
            kind=NoticeKind.WARN,
            title=lambda: away_words(self.props.camera),
        )
        return Stack(theme, notice, again, self._why_not)

    def _take(self) -> None:
        if self.picture.has_pixels():
            self.taken.emit()
        elif self.props.camera.is_away:
            self.try_again_asked.emit()
        else:
            self._missing.setVisible(True)

    def _question(self) -> str:
        if self.props.page == 1:
            return self.tr("Show the paper to the camera")
        return self.tr("Show page {number} to the camera").format(number=self.props.page)

    def _camera_words(self) -> str:
        return self.tr("The camera is on")

    def _advice_words(self) -> str:
        if self.props.camera is CameraState.STARTING:
            return self.tr("The camera starts. Please wait a moment.")
        if self.props.is_guided:
            return self.tr(
                "The photo is taken by itself. You can press the button too. It is fine if the paper is old."
            )
        return self.tr("Hold it flat and still. All four corners are in the picture. It is fine if it is old.")
