"""The photo that was just taken: good enough, or once more?"""

from dataclasses import dataclass, field
from enum import Enum, auto

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from services.capture.looks import Look
from services.documents.pixels import Pixels
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import BodyText, Button, Choice, ChoiceList, Columns, Heading, Picture, Row, Stack
from ui.widgets.personal import personal
from ui.words import AS_TEXT

_MOST_HEIGHT = 560


class Mended(Enum):
    """What was just changed here: the person goes on from there."""

    LOOK = auto()
    TURN = auto()


@dataclass(frozen=True, slots=True)
class LookProps:
    """The photo, and the look that it has. `mended` None: it has just come."""

    photo: Pixels = field(repr=False)
    look: Look = Look.COLOR
    mended: Mended | None = None


class LookAtPhotoScreen(Screen):
    """The page, straightened; what can still be made of it stands beside it."""

    used = Signal()
    look_chosen = Signal(object)
    turned = Signal()
    corners_asked = Signal()
    retaken = Signal()
    went_back = Signal()

    def __init__(self, theme: Theme, props: LookProps) -> None:
        super().__init__(theme, column=Column.CHOOSING)
        self.props = props
        self.add(Heading(theme, lambda: self.tr("Can you read every word?")))
        photo = personal(
            Picture(theme, name=lambda: self.tr("Your photo"), most_height=_MOST_HEIGHT, pixels=props.photo)
        )
        advice = BodyText(theme, lambda: self.tr("If not, take it again. The camera is off now."))
        self._choice = ChoiceList(theme, self._looks, name=lambda: self.tr("How it looks"), selected=props.look.value)
        self._choice.chosen.connect(lambda key: self.look_chosen.emit(Look(key)))
        again = Button(theme, lambda: self.tr("Take it again"), name=AS_TEXT, icon="camera")
        again.clicked.connect(self.retaken)
        self._turn = Button(theme, lambda: self.tr("Turn it"), name=AS_TEXT, icon="rotate-ccw")
        self._turn.clicked.connect(self.turned)
        corners = Button(theme, lambda: self.tr("Move the corners"), name=AS_TEXT)
        corners.clicked.connect(self.corners_asked)
        beside = Stack(theme, advice, self._choice, Row(theme, self._turn, corners, again))
        self.add(Columns(theme, photo, beside, left_share=3, right_share=2, stack_below=900))
        self.add_back().clicked.connect(self.went_back)
        self.add_primary(lambda: self.tr("Use this photo"), name=AS_TEXT, icon="check").clicked.connect(self.used)
        self.retranslate()

    def first_focus(self) -> QWidget | None:
        """Where the last change was asked for, so that keys can go on from it."""
        match self.props.mended:
            case Mended.LOOK:
                return next((row for row in self._choice.rows() if row.isChecked()), None)
            case Mended.TURN:
                return self._turn
            case None:
                return super().first_focus()

    def _looks(self) -> tuple[Choice, ...]:
        return (
            Choice(Look.COLOR.value, self.tr("As it is")),
            Choice(Look.CLEAR_TEXT.value, self.tr("Clear text")),
            Choice(Look.BLACK_AND_WHITE.value, self.tr("Black and white")),
        )
