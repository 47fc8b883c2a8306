"""One kind of help: what it is, when, where, by which number; a square code for a phone; on paper."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.phrases.portal import CrisisNotice, not_translated_words
from ui.phrases.printing import Paper, PaperNotice
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import BodyText, Button, Columns, FactRow, Heading, QrImage, Row, Stack
from ui.words import AS_TEXT, Words


@dataclass(frozen=True, slots=True)
class OfferProps:
    """Texts of the agency, shown as they are. `matrix`: the square code of `link`; both empty where there is none."""

    name: str
    what: str = ""
    phone: str = ""
    hours: str = ""
    where: str = ""
    link: str = ""
    matrix: tuple[tuple[bool, ...], ...] = ()
    is_in_english: bool = False
    crisis_line: str = ""


class OfferScreen(Screen):
    """Nothing is opened here: a link is for the person's own phone."""

    print_asked = Signal()
    went_back = Signal()

    def __init__(self, theme: Theme, props: OfferProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        heading = Heading(theme, lambda: self.props.name)
        self.add(heading)
        self._crisis = CrisisNotice(theme)
        self.add(self._crisis)
        self._print_button = Button(theme, lambda: self.tr("Print this"), name=AS_TEXT, icon="printer")
        self._print_button.clicked.connect(self.print_asked)
        self._paper = PaperNotice(theme, self._print_button, beside=heading)
        self._english = BodyText(theme, not_translated_words, role="small", tone="soft")
        self._rows = [
            self._row(lambda: self.tr("Phone"), lambda: self.props.phone),
            self._row(lambda: self.tr("Hours"), lambda: self.props.hours),
            self._row(lambda: self.tr("Where"), lambda: self.props.where),
        ]
        self._what = BodyText(theme, lambda: self.props.what)
        about = Stack(theme, self._what, self._english, *(row for row, _ in self._rows), Row(theme, self._print_button))
        self.add(self._paper)
        self.add(Columns(theme, about, self._code(theme), stack_below=900) if props.link else about)
        self.add_back().clicked.connect(self.went_back)
        self.set_props(props)

    def set_props(self, props: OfferProps) -> None:
        """Show it in other words; whether there is a link stays as it was."""
        self.props = props
        self._english.setVisible(props.is_in_english)
        self._what.setVisible(bool(props.what))
        for row, value in self._rows:
            row.setVisible(bool(value()))
        self._crisis.show_line(props.crisis_line)
        self.retranslate()

    def show_paper(self, paper: Paper) -> None:
        """Offer paper, or say where it is."""
        self._paper.show_paper(paper)

    def _row(self, label: Words, value: Callable[[], str]) -> tuple[FactRow, Callable[[], str]]:
        return FactRow(self.theme, label, value, name=label), value

    def _code(self, theme: Theme) -> QWidget:
        code = QrImage(theme, self.props.matrix, name=lambda: self.tr("Square code for your phone"), size=320)
        how = BodyText(theme, lambda: self.tr("Point your phone's camera at the code. It opens on your phone."))
        return Stack(theme, code, how, BodyText(theme, self.props.link, role="small", tone="soft"))
