"""The one plain page for every invitation that does not work."""

from PySide6.QtCore import Signal

from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import BodyText, Card, Heading, Lead
from ui.words import AS_TEXT


class RefusedScreen(Screen):
    """Says the same, whatever the reason is: nobody learns from it which invitation exists."""

    went_back = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, column=Column.READING)
        self.add(Heading(theme, lambda: self.tr("We could not open this invitation")))
        self.add(Lead(theme, lambda: self.tr("You can check what you typed and try again.")))
        card = Card(theme, name=lambda: self.tr("What you can do"))
        card.add(BodyText(theme, lambda: self.tr("What you can do"), role="body_bold"))
        card.add(
            BodyText(
                theme,
                lambda: self.tr(
                    "If it still does not work, please talk to a member of staff. They can make a new invitation."
                ),
            )
        )
        self.add(card)
        again = self.add_primary(lambda: self.tr("Try again"), name=AS_TEXT)
        again.clicked.connect(self.went_back)
        self.retranslate()
