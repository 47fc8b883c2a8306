"""What counts in place of what the client gave, and why."""

from dataclasses import dataclass, field

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from services.portal.contract.documents import DocumentKind
from services.portal.contract.review import LONGEST_NOTE, LONGEST_VALUE
from ui.phrases.documents import kind_title
from ui.phrases.trouble import Trouble, TroubleNotice
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import Choice, ChoiceList, Field, Heading, Lead, Notice, NoticeKind
from ui.widgets.personal import personal
from ui.words import AS_TEXT, Words


@dataclass(frozen=True, slots=True)
class CorrectProps:
    """`value`: what the client gave. `of_document`: it is a kind of document, which is chosen and not typed."""

    value: str = field(default="", repr=False)
    of_document: bool = False
    trouble: Trouble | None = None


class CorrectScreen(Screen):
    """The client reads the note."""

    corrected = Signal(str, str)
    went_back = Signal()

    def __init__(self, theme: Theme, props: CorrectProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self.add(Heading(theme, lambda: self.tr("What is right?")))
        self.add(Lead(theme, lambda: self.tr("This counts from now on. The client sees it, with your note.")))
        self._trouble = TroubleNotice(theme)
        self.add(self._trouble)
        self.value = Field(theme, lambda: self.tr("Correct it here"), name=AS_TEXT, max_length=LONGEST_VALUE)
        self.value.set_text("" if props.of_document else props.value)
        self.add(self.value)
        self.value.setVisible(not props.of_document)
        self._missing = Notice(theme, lambda: self.tr("Please say what is right."), kind=NoticeKind.ERROR)
        self._missing.setVisible(False)
        self.add(self._missing)
        self.kinds = personal(ChoiceList(theme, _kinds, name=lambda: self.tr("Kinds of documents")))
        self.kinds.chosen.connect(lambda _key: self._missing.setVisible(False))
        self.add(self.kinds)
        self.kinds.setVisible(props.of_document)
        self.note = Field(theme, lambda: self.tr("Why, in words for the client"), name=AS_TEXT, max_length=LONGEST_NOTE)
        self.add(self.note)
        for line in (self.value, self.note):
            line.edited.connect(lambda _text, line=line: line.set_error(None))
        self.add_back().clicked.connect(self.went_back)
        accept = self.add_primary(lambda: self.tr("Correct and accept"), name=AS_TEXT, icon="check")
        accept.clicked.connect(self._confirm)
        self.set_props(props)

    def set_props(self, props: CorrectProps) -> None:
        """Show other facts."""
        self.props = props
        self._trouble.show_trouble(props.trouble)
        self.retranslate()

    def first_focus(self) -> QWidget | None:
        """What is to be put right."""
        is_choice = self.props.of_document and not self.note.has_error()
        return self.kinds.rows()[0] if is_choice else super().first_focus()

    def _confirm(self) -> None:
        value = (self.kinds.selected() or "") if self.props.of_document else self.value.text().strip()
        note = self.note.text().strip()
        if not value and self.props.of_document:
            self._missing.setVisible(True)
            self.kinds.rows()[0].setFocus()
        elif not value:
            self._say(self.value, lambda: self.tr("Please say what is right."))
        elif not note:
            self._say(self.note, lambda: self.tr("Please tell the client why."))
        else:
            self.corrected.emit(value, note)

    def _say(self, line: Field, words: Words) -> None:
        line.set_error(words)
        line.setFocus()


def _kinds() -> tuple[Choice, ...]:
    return tuple(Choice(kind.value, kind_title(kind)) for kind in DocumentKind)
