"""The number that the phone asks for."""

from dataclasses import dataclass, field

from PySide6.QtCore import Signal

from ui.phrases.trouble import Trouble, TroubleNotice
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import BodyText, Button, Card, Heading, Lead
from ui.words import AS_TEXT


@dataclass(frozen=True, slots=True)
class PhoneNumberProps:
    """Two digits."""

    number: str = field(repr=False)
    trouble: Trouble | None = None


class PhoneNumberScreen(Screen):
    """Shown only when a phone has signed in: who sends a code to somebody far away cannot send the number with it."""

    new_code_asked = Signal()
    went_back = Signal()

    def __init__(self, theme: Theme, props: PhoneNumberProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self.add(Heading(theme, lambda: self.tr("Type this number on your phone")))
        self.add(Lead(theme, lambda: self.tr("So we know that you stand here with your phone.")))
        self._trouble = TroubleNotice(theme)
        self.add(self._trouble)
        card = Card(theme, name=lambda: self.tr("Number"))
        card.add(BodyText(theme, lambda: self.props.number, role="display"))
        self.add(card)
        self.add(
            BodyText(
                theme,
                lambda: self.tr(
                    "Does your phone not ask for a number? Then somebody else used your code. Get a new one."
                ),
            )
        )
        again = Button(theme, lambda: self.tr("Get a new code"), name=AS_TEXT)
        again.clicked.connect(self.new_code_asked)
        self.add_row(again)
        self.add_back().clicked.connect(self.went_back)
        self.set_props(props)

    def set_props(self, props: PhoneNumberProps) -> None:
        """Show other facts."""
        self.props = props
        self._trouble.show_trouble(props.trouble)
        self.retranslate()
