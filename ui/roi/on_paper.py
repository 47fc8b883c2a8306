"""How to sign on paper instead."""

from dataclasses import dataclass

from PySide6.QtCore import Signal

from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import BodyText, Card, Heading, Lead
from ui.words import AS_TEXT


@dataclass(frozen=True, slots=True)
class OnPaperProps:
    """Whether it is the release of information; other papers are asked for without a name."""

    is_roi: bool = True


class OnPaperScreen(Screen):
    """Staff have the paper; nothing was signed here."""

    went_back = Signal()
    home_asked = Signal()

    def __init__(self, theme: Theme, props: OnPaperProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self.add(Heading(theme, lambda: self.tr("Please ask staff for the paper")))
        self.add(Lead(theme, lambda: self.tr("Nothing was signed on this screen.")))
        card = Card(theme, name=lambda: self.tr("What to say"))
        card.add(BodyText(theme, lambda: self.tr("Go to the desk and say:")))
        card.add(BodyText(theme, self._sentence, role="lead"))
        card.add(BodyText(theme, lambda: self.tr("The paper stays on your list here until it is signed.")))
        self.add(card)
        self.add_back().clicked.connect(self.went_back)
        self.add_primary(lambda: self.tr("Do something else"), name=AS_TEXT).clicked.connect(self.home_asked)
        self.retranslate()

    def _sentence(self) -> str:
        if self.props.is_roi:
            return self.tr("“I would like to sign the release of information on paper.”")
        return self.tr("“I would like to sign my form on paper.”")
