"""All papers that can be signed now."""

from dataclasses import dataclass, field
from enum import Enum

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ui.phrases.trouble import Trouble, TroubleNotice
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import Heading, Lead, ListRow
from ui.widgets.personal import personal
from ui.words import AS_TEXT


class Waiting(Enum):
    """Why a paper is on the list."""

    NEW = "new"
    NEW_VERSION = "new_version"
    ENDS_SOON = "ends_soon"
    ENDED = "ended"
    SAID_NO = "said_no"
    TAKEN_BACK = "taken_back"
    NOT_TAKEN = "not_taken"


@dataclass(frozen=True, slots=True)
class WaitingLine:
    """One paper. `key` names it to the presenter."""

    key: str
    title: str = field(repr=False)
    waiting: Waiting


@dataclass(frozen=True, slots=True)
class ToSignProps:
    """The papers in order."""

    papers: tuple[WaitingLine, ...] = field(default=(), repr=False)
    trouble: Trouble | None = None


class ToSignScreen(Screen):
    """A row a paper."""

    chosen = Signal(str)
    went_back = Signal()

    def __init__(self, theme: Theme, props: ToSignProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self._rows: list[QWidget] = []
        self._shown: tuple[WaitingLine, ...] | None = None
        self.add(Heading(theme, self._heading))
        self.add(Lead(theme, self._lead))
        self._trouble = TroubleNotice(theme)
        self.add(self._trouble)
        self.add_back().clicked.connect(self.went_back)
        self.set_props(props)

    def set_props(self, props: ToSignProps) -> None:
        """Show other papers."""
        self.props = props
        self._trouble.show_trouble(props.trouble)
        if props.papers != self._shown:
            self._fill()
        self.retranslate()

    def _heading(self) -> str:
        if not self.props.papers:
            return self.tr("No paper is waiting for you")
        return self.tr("Which paper do you want to read?")

    def _lead(self) -> str:
        if not self.props.papers:
            return self.tr("You find what you signed under “My signed papers”.")
        return self.tr("You read it first. Then you say yes or no. You get services in both cases.")

    def _fill(self) -> None:
        self._shown = self.props.papers
        self._rows = self.exchange(self._rows, [self._row(paper) for paper in self._shown])

    def _row(self, paper: WaitingLine) -> ListRow:
        row = personal(ListRow(self.theme, paper.title, lambda: waiting_words(paper.waiting), name=AS_TEXT))
        row.clicked.connect(lambda: self.chosen.emit(paper.key))
        return row


def waiting_words(waiting: Waiting) -> str:
    """One sentence on why it is there."""
    return {
        Waiting.NEW: QCoreApplication.translate("Waiting", "You have not answered this paper yet."),
        Waiting.NEW_VERSION: QCoreApplication.translate("Waiting", "Its text is new since you signed."),
        Waiting.ENDS_SOON: QCoreApplication.translate("Waiting", "What you signed ends soon. You can sign again."),
        Waiting.ENDED: QCoreApplication.translate("Waiting", "What you signed has ended. You can sign again."),
        Waiting.SAID_NO: QCoreApplication.translate("Waiting", "You said no. You can still change your mind."),
        Waiting.TAKEN_BACK: QCoreApplication.translate("Waiting", "You took it back. You can sign it again."),
        Waiting.NOT_TAKEN: QCoreApplication.translate("Waiting", "Staff could not take it. Please sign it again."),
    }[waiting]
