"""Everything once more before it is signed."""

from dataclasses import dataclass, field

from PySide6.QtCore import Signal

from services.portal.contract.fields import FormField
from ui.phrases.answers import answer_words
from ui.phrases.languages import language_words
from ui.phrases.trouble import Trouble, TroubleNotice
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import FactRow, Heading, Lead
from ui.widgets.personal import personal
from ui.words import AS_TEXT, Words


@dataclass(frozen=True, slots=True)
class CheckProps:
    """What is about to be signed. `answers`: each question of the paper with its answer."""

    title: str = field(repr=False)
    version: str
    language: str
    is_agreed: bool
    name: str = field(repr=False)
    is_drawn: bool
    trouble: Trouble | None = None
    answers: tuple[tuple[FormField, str], ...] = field(default=(), repr=False)


class CheckScreen(Screen):
    """The last page before the signature counts."""

    signed = Signal()
    went_back = Signal()

    def __init__(self, theme: Theme, props: CheckProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self.add(Heading(theme, lambda: self.tr("Is everything right?")))
        self.add(
            Lead(theme, lambda: self.tr("After you sign, it goes to the portal. You can go back and change it now."))
        )
        self._trouble = TroubleNotice(theme)
        self.add(self._trouble)
        self._fact(lambda: self.tr("Paper"), lambda: self.props.title)
        self._fact(lambda: self.tr("Version"), self._version)
        self._fact(lambda: self.tr("Your answer"), self._answer)
        personal(self._fact(lambda: self.tr("Your name"), lambda: self.props.name))
        for question, value in props.answers:
            personal(self._fact(question.label, _answer(question, value)))
        self._fact(lambda: self.tr("Your signature"), self._signature)
        self.add_back().clicked.connect(self.went_back)
        sign = self.add_primary(lambda: self.tr("Sign now"), name=AS_TEXT, icon="pen-line")
        sign.clicked.connect(self.signed)
        self.set_props(props)

    def set_props(self, props: CheckProps) -> None:
        """Show other facts."""
        self.props = props
        self._trouble.show_trouble(props.trouble)
        self.retranslate()

    def _fact(self, label: Words, value: Words) -> FactRow:
        row = FactRow(self.theme, label, value, name=label)
        self.add(row)
        return row

    def _version(self) -> str:
        return self.tr("{version}, {language}").format(
            version=self.props.version, language=language_words(self.props.language)
        )

    def _answer(self) -> str:
        return self.tr("Yes, I agree") if self.props.is_agreed else self.tr("No, I do not")

    def _signature(self) -> str:
        return self.tr("Drawn by hand") if self.props.is_drawn else self.tr("Typed name")


def _answer(question: FormField, value: str) -> Words:
    return lambda: answer_words(question, value)
