"""The invitation, shown once: code for typing, and QR."""

import datetime as dt
from dataclasses import dataclass, field

from PySide6.QtCore import Signal

from ui.phrases.dates import day_words
from ui.phrases.printing import Paper, PaperNotice
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import BodyText, Card, Columns, Heading, Icon, Lead, QrImage, Row
from ui.widgets.personal import personal
from ui.words import AS_TEXT


@dataclass(frozen=True, slots=True)
class SlipProps:
    """`code` in groups for reading; `expires_on` is the last day at the site; `email_hint` is masked."""

    code: str = field(repr=False)
    matrix: tuple[tuple[bool, ...], ...] = field(repr=False)
    email_hint: str = field(repr=False)
    expires_on: dt.date


class SlipScreen(Screen):
    """The person takes the code with them; it is in the e-mail too."""

    next_client_asked = Signal()
    print_asked = Signal()

    def __init__(self, theme: Theme, props: SlipProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self.add(
            Row(
                theme,
                Icon(theme, "circle-check", size=88, tone="ok"),
                Heading(theme, lambda: self.tr("The invitation is made")),
            )
        )
        self.add(Lead(theme, self._sent))
        self._print_button = self.add_secondary(lambda: self.tr("Print"), name=AS_TEXT)
        self._print_button.clicked.connect(self.print_asked)
        self._paper = PaperNotice(theme, self._print_button)
        self.add(self._paper)
        card = Card(theme, name=lambda: self.tr("Slip"))
        card.add(BodyText(theme, lambda: self.tr("Code"), role="body_bold"))
        card.add(personal(BodyText(theme, lambda: self.props.code, role="code")))
        card.add(BodyText(theme, lambda: self.tr("It works until {day}.").format(day=day_words(self.props.expires_on))))
        card.add(
            BodyText(
                theme,
                lambda: self.tr("The person chooses I have an invitation, types this code and the date of birth."),
            )
        )
        code = QrImage(theme, props.matrix, name=lambda: self.tr("Square code of the invitation"), size=360)
        self.add(Columns(theme, card, code, left_share=2, right_share=1, stack_below=900))
        self.add_primary(lambda: self.tr("Next client"), name=AS_TEXT).clicked.connect(self.next_client_asked)
        self.retranslate()

    def show_paper(self, paper: Paper) -> None:
        """Offer paper, or say where it is."""
        self._paper.show_paper(paper)

    def _sent(self) -> str:
        return self.tr("It is on its way to {email}. The code is shown only once.").format(email=self.props.email_hint)
