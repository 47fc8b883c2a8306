"""What the client says in place of a document that is asked for."""

from dataclasses import dataclass, field

from PySide6.QtCore import Signal

from services.portal.contract.documents import CannotGive, DocumentKind
from ui.documents.words import answer_detail, answer_title
from ui.phrases.documents import kind_title
from ui.phrases.trouble import Trouble, TroubleNotice
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import BodyText, Choice, ChoiceList, Heading, Notice, NoticeKind
from ui.widgets.personal import personal
from ui.words import AS_TEXT


@dataclass(frozen=True, slots=True)
class WhyNotProps:
    """What is asked for, and what was said of it before."""

    kind: DocumentKind = field(repr=False)
    answer: CannotGive | None = field(default=None, repr=False)
    trouble: Trouble | None = None


class WhyNotScreen(Screen):
    """One of three answers; none of them is wrong."""

    given = Signal(object)
    went_back = Signal()

    def __init__(self, theme: Theme, props: WhyNotProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self.add(Heading(theme, lambda: self.tr("What should your care team know?")))
        self.add(personal(BodyText(theme, lambda: kind_title(self.props.kind), role="body_bold")))
        self._trouble = TroubleNotice(theme)
        self.add(self._trouble)
        self._missing = Notice(theme, lambda: self.tr("Please choose one of these."), kind=NoticeKind.ERROR)
        self._missing.setVisible(False)
        self.add(self._missing)
        self.choices = ChoiceList(
            theme,
            lambda: tuple(Choice(one.value, answer_title(one), answer_detail(one)) for one in CannotGive),
            name=lambda: self.tr("Answers"),
            selected=props.answer.value if props.answer else None,
        )
        self.choices.chosen.connect(lambda _key: self._missing.setVisible(False))
        self.add(self.choices)
        self.add_back().clicked.connect(self.went_back)
        self.add_primary(lambda: self.tr("Tell my care team"), name=AS_TEXT).clicked.connect(self._confirm)
        self.set_props(props)

    def set_props(self, props: WhyNotProps) -> None:
        """Show other facts."""
        self.props = props
        self._trouble.show_trouble(props.trouble)
        self.retranslate()

    def _confirm(self) -> None:
        key = self.choices.selected()
        if key:
            self.given.emit(CannotGive(key))
            return
        self._missing.setVisible(True)
        self.choices.rows()[0].setFocus()
