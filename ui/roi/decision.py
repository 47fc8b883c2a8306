"""Yes or no, with the same weight."""

from dataclasses import dataclass, field

from PySide6.QtCore import Signal

from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import BodyText, Button, Card, Chip, Heading, Lead, Row, Stack
from ui.words import AS_TEXT


@dataclass(frozen=True, slots=True)
class DecisionProps:
    """The paper that is decided about."""

    title: str = field(repr=False)


class DecisionScreen(Screen):
    """Two buttons of one kind and size; neither is the primary one."""

    agreed = Signal()
    declined = Signal()
    went_back = Signal()

    def __init__(self, theme: Theme, props: DecisionProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self.add(Row(theme, Chip(theme, lambda: self.props.title, icon="file-text")))
        self.add(Heading(theme, lambda: self.tr("Do you agree to this paper?")))
        self.add(Lead(theme, lambda: self.tr("Both answers are fine. You get services in both cases.")))
        yes = Button(theme, lambda: self.tr("Yes, I agree"), name=AS_TEXT)
        yes.clicked.connect(self.agreed)
        no = Button(theme, lambda: self.tr("No, I do not"), name=AS_TEXT)
        no.clicked.connect(self.declined)
        self.add_gap(16)
        self.add(Stack(theme, yes, no, gap=24))
        self.add_gap(16)
        card = Card(theme, name=lambda: self.tr("What happens next"), small=True)
        card.add(
            BodyText(
                theme, lambda: self.tr("You sign your answer on the next pages. You can still change it until then.")
            )
        )
        self.add(card)
        self.add_back().clicked.connect(self.went_back)
        self.set_props(props)

    def set_props(self, props: DecisionProps) -> None:
        """Show other facts."""
        self.props = props
        self.retranslate()
