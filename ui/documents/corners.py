"""Where the paper lies in the photo: four corners to be moved with a finger or with the arrow keys."""

from dataclasses import dataclass, field

from PySide6.QtCore import Signal

from services.capture.quads import Quad
from services.documents.pixels import Pixels
from ui.documents.corner_editor import CornerEditor
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import BodyText, Heading
from ui.widgets.personal import personal
from ui.words import AS_TEXT


@dataclass(frozen=True, slots=True)
class CornersProps:
    """The whole frame, and where the kiosk sees the paper; None: nowhere."""

    frame: Pixels = field(repr=False)
    quad: Quad | None = None


class CornersScreen(Screen):
    """One picture; what is inside the line is kept."""

    confirmed = Signal(object)
    went_back = Signal()

    def __init__(self, theme: Theme, props: CornersProps) -> None:
        super().__init__(theme, column=Column.CHOOSING)
        self.props = props
        self.add(Heading(theme, lambda: self.tr("Where is the paper?")))
        self.add(
            BodyText(
                theme,
                lambda: self.tr("Move each corner to a corner of the paper. What is outside is cut off."),
            )
        )
        self.editor = personal(
            CornerEditor(
                theme, props.frame, props.quad, name=lambda: self.tr("The whole photo"), corner_names=self._corner_names
            )
        )
        self.add(self.editor)
        self.add_back().clicked.connect(self.went_back)
        done = self.add_primary(lambda: self.tr("Use these corners"), name=AS_TEXT, icon="check")
        done.clicked.connect(lambda: self.confirmed.emit(self.editor.quad()))
        self.retranslate()

    def _corner_names(self) -> tuple[str, str, str, str]:
        return (
            self.tr("First corner, top left of the page"),
            self.tr("Second corner, top right of the page"),
            self.tr("Third corner, bottom right of the page"),
            self.tr("Fourth corner, bottom left of the page"),
        )
