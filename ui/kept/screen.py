"""Saved on this kiosk, then received by the portal."""

import datetime as dt
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import Signal

from ui.kept.words import KeptKind, held_words, lasting_words, next_words, reached_words, refused_words, saved_words
from ui.phrases.dates import day_words, time_words
from ui.shell import Column, EndVisit, Screen
from ui.theme import Theme
from ui.widgets import BodyText, Card, Heading, Icon, RichLine, Row, Run
from ui.words import AS_TEXT


class Delivery(Enum):
    """Where the thing is. HELD: it can still be taken. REFUSED: as it is, it never will be."""

    SAVED = "saved"
    RECEIVED = "received"
    HELD = "held"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class KeptProps:
    """`received_at` on the site's clock and `reference` only where the portal has it; `until`: its last day, if any."""

    kind: KeptKind
    delivery: Delivery
    agency: str
    received_at: dt.datetime | None = None
    reference: str = ""
    until: dt.date | None = None


class KeptScreen(Screen):
    """The end of a task: where the thing is, what happens next, and that nothing stays here."""

    home_asked = Signal()

    def __init__(self, theme: Theme, props: KeptProps) -> None:
        super().__init__(theme, column=Column.READING, end_visit=EndVisit.PRIMARY)
        self.props = props
        self._icon = Icon(theme, "circle-check", size=88, tone="ok")
        self.add(Row(theme, self._icon, Heading(theme, self._headline)))
        self.add(RichLine(theme, self._where))
        self.add_gap(24)
        card = Card(theme, name=lambda: self.tr("What happens next"))
        card.add(BodyText(theme, lambda: self.tr("What happens next"), role="body_bold"))
        card.add(BodyText(theme, self._next))
        card.add(BodyText(theme, lambda: self.tr("Nothing of yours stays on this computer when you end your visit.")))
        self.add(card)
        self.add_secondary(lambda: self.tr("Do something else"), name=AS_TEXT).clicked.connect(self.home_asked)
        self.set_props(props)

    def set_props(self, props: KeptProps) -> None:
        """Show where it is now."""
        self.props = props
        self.retranslate()

    def _headline(self) -> str:
        if self.props.delivery is Delivery.RECEIVED:
            return self.tr("Received")
        return self.tr("Saved on this kiosk")

    def _where(self) -> tuple[Run, ...]:
        props = self.props
        match props.delivery:
            case Delivery.RECEIVED if props.received_at is not None:
                day, time = day_words(props.received_at.date()), time_words(props.received_at)
                reached = reached_words(props.kind).format(day=day, time=time)
                label = self.tr("Reference")
                return (Run(f"{reached}\n{label} "), Run(props.reference, bold=True))
            case Delivery.HELD:
                return (Run(held_words(props.kind)),)
            case Delivery.REFUSED:
                return (Run(refused_words(props.kind)),)
            case _:
                return (Run(saved_words(props.kind)),)

    def _next(self) -> str:
        props = self.props
        if props.delivery is Delivery.REFUSED:
            return self.tr("Please tell staff now. They can help you to do it again.")
        if props.until is None:
            return next_words(props.kind).format(agency=props.agency)
        return lasting_words(props.kind).format(agency=props.agency, until=day_words(props.until))
