"""The new sign-in card, shown once."""

from dataclasses import dataclass, field

from PySide6.QtCore import Signal

from ui.phrases.printing import Paper, PaperNotice
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import BodyText, Card, Columns, Heading, Lead, QrImage
from ui.widgets.personal import personal
from ui.words import AS_TEXT


@dataclass(frozen=True, slots=True)
class CardProps:
    """`card_number` in groups for reading; `matrix` is the QR code of the card's text."""

    card_number: str = field(repr=False)
    matrix: tuple[tuple[bool, ...], ...] = field(repr=False)


class CardScreen(Screen):
    """The person takes the number with them, by camera or by hand."""

    taken = Signal()
    print_asked = Signal()

    def __init__(self, theme: Theme, props: CardProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self.add(Heading(theme, lambda: self.tr("Take your card number with you")))
        self.add(Lead(theme, lambda: self.tr("This is your card. It is shown only once.")))
        self._print_button = self.add_secondary(lambda: self.tr("Print"), name=AS_TEXT)
        self._print_button.clicked.connect(self.print_asked)
        self._paper = PaperNotice(theme, self._print_button)
        self.add(self._paper)
        card = Card(theme, name=lambda: self.tr("Your sign-in card"))
        number = personal(BodyText(theme, props.card_number, role="code"))
        card.add(BodyText(theme, lambda: self.tr("Card number"), role="body_bold"))
        card.add(number)
        card.add(
            BodyText(
                theme,
                lambda: self.tr(
                    "Write it down, or take a picture of the square code. You sign in with it and your PIN."
                ),
            )
        )
        card.add(BodyText(theme, lambda: self.tr("Lost it? Staff can give you a new one in a minute.")))
        code = QrImage(theme, props.matrix, name=lambda: self.tr("Square code of your card"), size=360)
        self.add(Columns(theme, card, code, left_share=2, right_share=1, stack_below=900))
        self.add_primary(lambda: self.tr("I have it"), name=AS_TEXT).clicked.connect(self.taken)
        self.retranslate()

    def show_paper(self, paper: Paper) -> None:
        """Offer paper, or say where it is."""
        self._paper.show_paper(paper)
