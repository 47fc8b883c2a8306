"""What a result means and does not mean, and whom to talk to. Never a score, a rank or a promise."""

from dataclasses import dataclass, field

from PySide6.QtCore import Signal

from ui.phrases.roles import role_words
from ui.results.words import ResultLine, origin_words
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import BodyText, Card, Heading, Lead, Notice, NoticeKind
from ui.widgets.personal import personal
from ui.words import Words


@dataclass(frozen=True, slots=True)
class TalkTo:
    """Somebody of the care team. `reach`: how, in the agency's words."""

    name: str = field(repr=False)
    role: str
    agency: str
    reach: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class ToldProps:
    """The agency's words for a range. `is_in_english`: for want of words in the language of the screen."""

    line: ResultLine = field(repr=False)
    title: str = field(repr=False)
    means: tuple[str, ...] = field(repr=False)
    does_not_mean: tuple[str, ...] = field(repr=False)
    talk_to: tuple[TalkTo, ...] = field(default=(), repr=False)
    is_in_english: bool = False


class ToldScreen(Screen):
    """Cards: the result, how housing help is given, whom to talk to. Another language makes the cards anew."""

    went_back = Signal()

    def __init__(self, theme: Theme, props: ToldProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self.add(Heading(theme, lambda: self.tr("What your result means")))
        self.add(Lead(theme, lambda: self.tr("It is about which help may fit you.")))
        words = lambda: self.tr("The agency has not written this in your language yet. Here it is in English.")  # noqa: E731
        self._in_english = Notice(theme, words, kind=NoticeKind.INFO)
        self._in_english.setVisible(False)
        self.add(self._in_english)
        self._cards: list[Card] = []
        self.add_back().clicked.connect(self.went_back)
        self.set_props(props)

    def set_props(self, props: ToldProps) -> None:
        """Show other words."""
        self.props = props
        self._in_english.setVisible(props.is_in_english)
        self._cards = self.exchange(self._cards, [self._result(), self._housing(), self._people()])
        self.retranslate()

    def _result(self) -> Card:
        props, meaning = self.props, lambda: self.tr("What it means")
        card = personal(Card(self.theme, name=meaning))
        card.add(BodyText(self.theme, props.title, role="body_bold"))
        self._part(card, meaning, *props.means)
        self._part(card, lambda: self.tr("What it does not mean"), *props.does_not_mean)
        card.add(BodyText(self.theme, lambda: origin_words(props.line), role="small", tone="soft"))
        return card

    def _housing(self) -> Card:
        title = lambda: self.tr("How housing help is given")  # noqa: E731
        card = Card(self.theme, name=title)
        card.add(BodyText(self.theme, title, role="body_bold"))
        for words in (
            lambda: self.tr("Agencies in this county give housing help together. This is called coordinated entry."),
            lambda: self.tr("They ask everybody the same questions. The answers show who needs which help."),
            lambda: self.tr(
                "There are fewer homes than people who need one. So a result cannot say when, or if, you get one."
            ),
            lambda: self.tr("A result is not everything. What you and your care team know counts too."),
        ):
            card.add(BodyText(self.theme, words))
        return card

    def _people(self) -> Card:
        title = lambda: self.tr("Whom you can talk to")  # noqa: E731
        card = personal(Card(self.theme, name=title))
        card.add(BodyText(self.theme, title, role="body_bold"))
        card.add(BodyText(self.theme, self._why_talk))
        for one in self.props.talk_to:
            who = lambda one=one: " · ".join((one.name, role_words(one.role), one.agency))  # noqa: E731
            card.add(BodyText(self.theme, who, role="body_bold"))
            if one.reach:
                card.add(BodyText(self.theme, one.reach))
        return card

    def _why_talk(self) -> str:
        if self.props.talk_to:
            return self.tr("Your care team can explain it. You can also tell them if something is not right.")
        return self.tr("Any member of staff of {agency} can explain it.").format(agency=self.props.line.agency)

    def _part(self, card: Card, title: Words, *texts: Words) -> None:
        card.add(BodyText(self.theme, title, role="small_bold"))
        for text in texts:
            card.add(BodyText(self.theme, text))
