"""The portal promised the time."""

from dataclasses import dataclass, field

from PySide6.QtCore import Signal

from ui.appointments.words import MeetingFacts, fact_rows
from ui.phrases.printing import Paper, PaperNotice
from ui.shell import Column, EndVisit, Screen
from ui.theme import Theme
from ui.widgets import BodyText, Button, Card, Heading, Icon, Row
from ui.words import AS_TEXT


@dataclass(frozen=True, slots=True)
class BookedProps:
    """What was booked."""

    facts: MeetingFacts = field(repr=False)


class BookedScreen(Screen):
    """The end of a task: the appointment, paper with it where there is a printer, and what to do if it does not fit."""

    print_asked = Signal()
    home_asked = Signal()

    def __init__(self, theme: Theme, props: BookedProps) -> None:
        super().__init__(theme, column=Column.READING, end_visit=EndVisit.PRIMARY)
        self.props = props
        heading = Heading(theme, lambda: self.tr("Your appointment is booked"))
        self.add(Row(theme, Icon(theme, "circle-check", size=88, tone="ok"), heading))
        for row in fact_rows(theme, props.facts):
            self.add(row)
        button = Button(theme, lambda: self.tr("Print"), name=AS_TEXT, icon="printer")
        button.clicked.connect(self.print_asked)
        self._paper = PaperNotice(theme, button)
        self.add(Row(theme, button))
        self.add(self._paper)
        card = Card(theme, name=lambda: self.tr("What happens next"))
        card.add(BodyText(theme, lambda: self.tr("What happens next"), role="body_bold"))
        card.add(BodyText(theme, lambda: self.tr("If you cannot come, cancel it here under Messages, or tell staff.")))
        card.add(BodyText(theme, lambda: self.tr("Nothing of yours stays on this computer when you end your visit.")))
        self.add(card)
        self.add_secondary(lambda: self.tr("Do something else"), name=AS_TEXT).clicked.connect(self.home_asked)
        self.retranslate()

    def show_paper(self, paper: Paper) -> None:
        """Offer paper, or say where it is."""
        self._paper.show_paper(paper)
