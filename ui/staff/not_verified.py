"""It is recorded that the person was not verified."""

from PySide6.QtCore import Signal

from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import BodyText, Card, Heading, Lead
from ui.words import AS_TEXT


class NotVerifiedScreen(Screen):
    """Nobody was invited; what can be done now."""

    next_client_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, column=Column.READING)
        self.add(Heading(theme, lambda: self.tr("Not verified is recorded")))
        self.add(Lead(theme, lambda: self.tr("Nobody was invited.")))
        card = Card(theme, name=lambda: self.tr("What you can do"))
        card.add(BodyText(theme, lambda: self.tr("What you can do"), role="body_bold"))
        card.add(
            BodyText(
                theme,
                lambda: self.tr("Ask the person for a paper or a fact that is in the record. Then look them up again."),
            )
        )
        self.add(card)
        self.add_primary(lambda: self.tr("Next client"), name=AS_TEXT).clicked.connect(self.next_client_asked)
        self.retranslate()
