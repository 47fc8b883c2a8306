"""What kind of document it is, and in words where no kind fits."""

from dataclasses import dataclass, field

from PySide6.QtCore import Signal

from services.portal.contract.documents import LONGEST_NOTE, DocumentKind
from ui.phrases.documents import kind_title
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import Choice, ChoiceList, Field, Heading, Lead, Notice, NoticeKind
from ui.words import AS_TEXT


@dataclass(frozen=True, slots=True)
class KindProps:
    """What is chosen so far."""

    kind: DocumentKind | None = field(default=None, repr=False)


class DocumentKindScreen(Screen):
    """One of the kinds that programmes ask for."""

    chosen = Signal(object)
    went_back = Signal()

    def __init__(self, theme: Theme, props: KindProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self.add(Heading(theme, lambda: self.tr("What do you want to add?")))
        self.add(Lead(theme, lambda: self.tr("So your care team knows what it is.")))
        self._missing = Notice(theme, lambda: self.tr("Please choose one of these."), kind=NoticeKind.ERROR)
        self._missing.setVisible(False)
        self.add(self._missing)
        self.choices = ChoiceList(
            theme,
            lambda: tuple(Choice(kind.value, kind_title(kind)) for kind in DocumentKind),
            name=lambda: self.tr("Kinds of documents"),
            selected=props.kind.value if props.kind else None,
        )
        self.choices.chosen.connect(lambda _key: self._missing.setVisible(False))
        self.add(self.choices)
        self.add_back().clicked.connect(self.went_back)
        self.add_primary(lambda: self.tr("Continue"), name=AS_TEXT).clicked.connect(self._confirm)
        self.set_props(props)

    def set_props(self, props: KindProps) -> None:
        """Show other facts."""
        self.props = props
        self.retranslate()

    def _confirm(self) -> None:
        key = self.choices.selected()
        if key:
            self.chosen.emit(DocumentKind(key))
            return
        self._missing.setVisible(True)
        self.choices.rows()[0].setFocus()


@dataclass(frozen=True, slots=True)
class NameProps:
    """What is typed so far."""

    note: str = field(default="", repr=False)


class NameDocumentScreen(Screen):
    """One line, in the client's own words."""

    edited = Signal(str)
    confirmed = Signal()
    went_back = Signal()

    def __init__(self, theme: Theme, props: NameProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self.add(Heading(theme, lambda: self.tr("What is it?")))
        self.add(Lead(theme, lambda: self.tr("A few words are enough. Your care team reads them.")))
        self.line = Field(
            theme,
            lambda: self.tr("What it is"),
            name=AS_TEXT,
            why=lambda: self.tr("Example: letter from a doctor"),
            max_length=LONGEST_NOTE,
        )
        self.line.set_text(props.note)
        self.line.edited.connect(self._edited)
        self.add(self.line)
        self.add_back().clicked.connect(self.went_back)
        self.add_primary(lambda: self.tr("Continue"), name=AS_TEXT).clicked.connect(self._confirm)
        self.set_props(props)

    def set_props(self, props: NameProps) -> None:
        """Show other facts; what is typed stays."""
        self.props = props
        self.retranslate()

    def _edited(self, text: str) -> None:
        self.line.set_error(None)
        self.edited.emit(text)

    def _confirm(self) -> None:
        if self.line.text().strip():
            self.confirmed.emit()
            return
        self.line.set_error(lambda: self.tr("Please write what it is, in a few words."))
        self.line.setFocus()
