"""The signature, drawn with finger, pen or mouse."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum

from PySide6.QtCore import Signal

from ui.roi.question import Question
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import Button, Heading, Lead, Notice, NoticeKind, PadPoint, Row, SignaturePad
from ui.words import AS_TEXT


class DrawQuestion(Enum):
    """Why the drawing was not simply taken."""

    NOTHING_DRAWN = "nothing_drawn"
    ONLY_A_DOT = "only_a_dot"


@dataclass(frozen=True, slots=True)
class DrawProps:
    """What is drawn so far, in millimetres from the upper left of the pad, and the question about it.

    `asked`: the question of the paper that is signed; None: the whole paper.
    """

    strokes: tuple[tuple[PadPoint, ...], ...] = field(default=(), repr=False)
    question: DrawQuestion | None = None
    asked: Question | None = None


class DrawScreen(Screen):
    """Every change of the drawing leaves with `drawn`; `confirmed` says that it is meant."""

    drawn = Signal(object)
    confirmed = Signal(object)
    dot_meant = Signal(object)
    typing_preferred = Signal()
    went_back = Signal()

    def __init__(self, theme: Theme, props: DrawProps, *, clock: Callable[[], int]) -> None:
        super().__init__(theme, column=Column.SIGNING)
        self.props = props
        self.pad = SignaturePad(
            theme, name=lambda: self.tr("Signature"), hint=lambda: self.tr("Sign on the line"), clock=clock
        )
        self.pad.set_strokes(props.strokes)
        self.pad.changed.connect(self._changed)
        self._ask(props.asked)
        self._question = Notice(theme, self._question_words, kind=NoticeKind.WARN)
        self.add(self._question)
        self.dot = Button(theme, lambda: self.tr("Yes, this is my signature"), name=AS_TEXT)
        self.dot.clicked.connect(lambda: self.dot_meant.emit(self.pad.strokes()))
        self.add(Row(theme, self.dot))
        self.add(self.pad, 1)
        self.add(self._tools(theme))
        self.add_back().clicked.connect(self.went_back)
        check = self.add_primary(self._go_on_words, name=AS_TEXT)
        check.clicked.connect(lambda: self.confirmed.emit(self.pad.strokes()))
        self.set_props(props)

    def set_props(self, props: DrawProps) -> None:
        """Show another question; the drawing stays as it is."""
        self.props = props
        self._question.setVisible(props.question is not None)
        self.dot.setVisible(props.question is DrawQuestion.ONLY_A_DOT)
        self.retranslate()

    def _ask(self, asked: Question | None) -> None:
        if asked is not None:
            asked.ask(self)
            return
        self.add(Heading(self.theme, lambda: self.tr("Sign here with your finger")))
        where = lambda: self.tr("Your signature goes on the paper you just read, and nowhere else.")  # noqa: E731
        self.add(Lead(self.theme, where))

    def _go_on_words(self) -> str:
        return self.tr("Check and sign") if self.props.asked is None else self.tr("Continue")

    def _typing_words(self) -> str:
        if self.props.asked is None:
            return self.tr("I cannot draw: type my name")
        return self.tr("I cannot draw: use my typed name")

    def _tools(self, theme: Theme) -> Row:
        undo = Button(theme, lambda: self.tr("Undo"), name=AS_TEXT, icon="undo-2")
        undo.clicked.connect(self.pad.undo)
        clear = Button(theme, lambda: self.tr("Start over"), name=AS_TEXT, icon="eraser")
        clear.clicked.connect(self.pad.clear)
        typing = Button(theme, self._typing_words, name=AS_TEXT, icon="keyboard")
        typing.clicked.connect(self.typing_preferred)
        return Row(theme, undo, clear, typing)

    def _changed(self) -> None:
        if self.props.question is not None:
            self.set_props(DrawProps(asked=self.props.asked))
        self.drawn.emit(self.pad.strokes())

    def _question_words(self) -> str:
        match self.props.question:
            case DrawQuestion.NOTHING_DRAWN:
                return self.tr("There is nothing on the line yet. Draw your signature, or choose to type your name.")
            case DrawQuestion.ONLY_A_DOT:
                return self.tr("This is only a small dot. Is it your signature? If not, draw it again.")
            case None:
                return ""
