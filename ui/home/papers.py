"""What was signed, and whether it still counts."""

import datetime as dt
from dataclasses import dataclass, field
from enum import Enum

from PySide6.QtCore import QCoreApplication, Signal

from ui.phrases.dates import day_words
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import BodyText, Card, Heading, Lead
from ui.widgets.personal import personal


class PaperState(Enum):
    """The truth about a signed paper."""

    SAVED = "saved"
    ACTIVE = "active"
    EXPIRES_SOON = "expires_soon"
    EXPIRED = "expired"
    DECLINED = "declined"
    REVOKED = "revoked"
    REPLACED = "replaced"


@dataclass(frozen=True, slots=True)
class PaperLine:
    """One paper. `signed_on` and `until` are days at the site; `reference` empty: the portal has it not yet."""

    title: str = field(repr=False)
    state: PaperState
    signed_on: dt.date
    until: dt.date | None = None
    reference: str = ""


@dataclass(frozen=True, slots=True)
class PapersProps:
    """The papers, newest first."""

    papers: tuple[PaperLine, ...] = ()


class PapersScreen(Screen):
    """A card a paper."""

    went_back = Signal()

    def __init__(self, theme: Theme, props: PapersProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self.add(Heading(theme, lambda: self.tr("Your signed papers")))
        self.add(Lead(theme, self._lead))
        self._cards: list[Card] = []
        self.add_back().clicked.connect(self.went_back)
        self.set_props(props)

    def set_props(self, props: PapersProps) -> None:
        """Show other papers."""
        self.props = props
        self._fill()
        self.retranslate()

    def _lead(self) -> str:
        if not self.props.papers:
            return self.tr("There is nothing here yet.")
        return self.tr("To take a permission back, talk to any member of staff.")

    def _fill(self) -> None:
        for card in self._cards:
            card.setParent(None)
            card.deleteLater()
        self._cards = [self._card(paper) for paper in self.props.papers]
        for card in self._cards:
            self.add(card)

    def _card(self, paper: PaperLine) -> Card:
        card = personal(Card(self.theme, name=paper.title, small=True))
        card.add(BodyText(self.theme, paper.title, role="body_bold"))
        card.add(BodyText(self.theme, lambda: state_words(paper)))
        if paper.reference:
            words = lambda: self.tr("Reference {reference}").format(reference=paper.reference)  # noqa: E731
            card.add(BodyText(self.theme, words, role="small", tone="soft"))
        return card


def state_words(paper: PaperLine) -> str:
    """One sentence on where this paper stands."""
    signed, until = day_words(paper.signed_on), day_words(paper.until) if paper.until else ""
    return {
        PaperState.SAVED: QCoreApplication.translate(
            "PaperState", "Saved on this kiosk on {signed}. It is on its way to the portal."
        ),
        PaperState.ACTIVE: QCoreApplication.translate("PaperState", "You agreed on {signed}. It lasts until {until}."),
        PaperState.EXPIRES_SOON: QCoreApplication.translate(
            "PaperState", "You agreed on {signed}. It ends soon: on {until}."
        ),
        PaperState.EXPIRED: QCoreApplication.translate("PaperState", "You agreed on {signed}. It ended on {until}."),
        PaperState.DECLINED: QCoreApplication.translate("PaperState", "You said no on {signed}."),
        PaperState.REVOKED: QCoreApplication.translate("PaperState", "You agreed on {signed} and took it back later."),
        PaperState.REPLACED: QCoreApplication.translate(
            "PaperState", "You signed on {signed}. A later paper took its place."
        ),
    }[paper.state].format(signed=signed, until=until)
