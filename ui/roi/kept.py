"""Saved on this kiosk, then received by the portal."""

import datetime as dt
from dataclasses import dataclass, field
from enum import Enum

from PySide6.QtCore import Signal

from ui.phrases.dates import day_words, time_words
from ui.shell import Column, EndVisit, Screen
from ui.theme import Theme
from ui.widgets import BodyText, Card, Heading, Icon, RichLine, Row, Run
from ui.words import AS_TEXT


class Delivery(Enum):
    """Where the paper is. HELD: it can still be taken. REFUSED: this paper never will be."""

    SAVED = "saved"
    RECEIVED = "received"
    HELD = "held"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class KeptProps:
    """`received_at` on the site's clock and `reference` only where the portal has the paper; `until` as it says."""

    delivery: Delivery
    is_agreed: bool
    title: str = field(repr=False)
    agency: str
    received_at: dt.datetime | None = None
    reference: str = ""
    until: dt.date | None = None


class KeptScreen(Screen):
    """The end of a signing: where the paper is, what happens next, and that nothing stays here."""

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
        """Show where the paper is now."""
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
                reached = self.tr("Your signed paper reached the portal on {day} at {time}.").format(
                    day=day_words(props.received_at.date()), time=time_words(props.received_at)
                )
                label = self.tr("Reference")
                return (Run(f"{reached}\n{label} "), Run(props.reference, bold=True))
            case Delivery.HELD:
                return (
                    Run(self.tr("The portal could not take your paper yet. It is safe here. Staff will look at it.")),
                )
            case Delivery.REFUSED:
                return (Run(self.tr("The portal did not take this paper: it is not as you signed it.")),)
            case _:
                return (
                    Run(self.tr("Your signed paper is safe. It goes to the portal as soon as there is a connection.")),
                )

    def _next(self) -> str:
        props = self.props
        if props.delivery is Delivery.REFUSED:
            return self.tr("Please tell staff now. They can help you to sign it again.")
        if not props.is_agreed:
            return self.tr("{agency} will see that you said no. You still get services.").format(agency=props.agency)
        if props.until is None:
            return self.tr("{agency} will see it. You can take it back at any time, with staff.").format(
                agency=props.agency
            )
        return self.tr(
            "{agency} will see it. It lasts until {until}, unless you take it back sooner with staff."
        ).format(agency=props.agency, until=day_words(props.until))
