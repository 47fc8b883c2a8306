"""The client's own appointments, and the way to a new one."""

from dataclasses import dataclass, field
from enum import Enum

from PySide6.QtCore import Signal

from ui.appointments.words import MeetingFacts, way_words, when_words, with_words
from ui.phrases.trouble import Trouble, TroubleNotice
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import BodyText, Button, Card, Heading, Lead, Notice, NoticeKind, Row
from ui.widgets.personal import personal
from ui.words import AS_TEXT


class Standing(Enum):
    """Where an appointment stands. GIVEN_UP: that the client does not come is saved on this kiosk."""

    TO_COME = "to_come"
    OVER = "over"
    GIVEN_UP = "given_up"
    CANCELLED_BY_CLIENT = "cancelled_by_client"
    CANCELLED_BY_TEAM = "cancelled_by_team"


@dataclass(frozen=True, slots=True)
class AppointmentLine:
    """One appointment."""

    id: str
    facts: MeetingFacts = field(repr=False)
    standing: Standing


@dataclass(frozen=True, slots=True)
class MineProps:
    """The next first. `can_book`: there are times; `is_whole` False: for want of a connection, nobody knows."""

    lines: tuple[AppointmentLine, ...] = field(default=(), repr=False)
    can_book: bool = False
    is_whole: bool = True
    trouble: Trouble | None = None


class MineScreen(Screen):
    """A card an appointment. Whether there is something to book is settled when the page is made."""

    book_asked = Signal()
    cancel_asked = Signal(str)
    went_back = Signal()

    def __init__(self, theme: Theme, props: MineProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self.add(Heading(theme, lambda: self.tr("Your appointments")))
        self.add(Lead(theme, self._lead))
        self._trouble = TroubleNotice(theme)
        self.add(self._trouble)
        if not props.is_whole:
            words = lambda: self.tr("There is no connection, so you cannot book a time now. You can still cancel.")  # noqa: E731
            self.add(Notice(theme, words, kind=NoticeKind.INFO))
        self._cards: list[Card] = []
        self.add_back().clicked.connect(self.went_back)
        if props.can_book:
            self.add_primary(lambda: self.tr("Book a time"), name=AS_TEXT).clicked.connect(self.book_asked)
        self.set_props(props)

    def set_props(self, props: MineProps) -> None:
        """Show other appointments."""
        self.props = props
        self._trouble.show_trouble(props.trouble)
        self._cards = self.exchange(self._cards, [self._card(line) for line in props.lines])
        self.retranslate()

    def _lead(self) -> str:
        has_one = any(line.standing is Standing.TO_COME for line in self.props.lines)
        if has_one:
            return self.tr("If you cannot come, please cancel. Then somebody else can have the time.")
        if self.props.can_book:
            return self.tr("You have no appointment now. You can book a time with your care team.")
        if self.props.is_whole:
            return self.tr("You have no appointment, and no times are offered now. You can write to your care team.")
        return self.tr("You have no appointment now.")

    def _card(self, line: AppointmentLine) -> Card:
        facts = line.facts
        card = personal(Card(self.theme, name=lambda: when_words(facts.starts_at), small=True))
        card.add(BodyText(self.theme, lambda: when_words(facts.starts_at), role="body_bold"))
        card.add(BodyText(self.theme, lambda: with_words(facts)))
        if line.standing is Standing.TO_COME:
            card.add(BodyText(self.theme, lambda: way_words(facts)))
            if facts.note:
                card.add(BodyText(self.theme, facts.note))
            card.add(self._cancel(line))
        else:
            card.add(BodyText(self.theme, lambda: self._standing(line.standing), role="small", tone="soft"))
        return card

    def _cancel(self, line: AppointmentLine) -> Row:
        button = Button(
            self.theme,
            lambda: self.tr("Cancel this appointment"),
            name=lambda: self.tr("Cancel: {when}").format(when=when_words(line.facts.starts_at)),
            icon="circle-x",
        )
        button.clicked.connect(lambda: self.cancel_asked.emit(line.id))
        return Row(self.theme, button)

    def _standing(self, standing: Standing) -> str:
        return {
            Standing.TO_COME: "",
            Standing.OVER: self.tr("This is over."),
            Standing.GIVEN_UP: self.tr("You cancelled this. It is saved here and goes to the portal."),
            Standing.CANCELLED_BY_CLIENT: self.tr("You cancelled this."),
            Standing.CANCELLED_BY_TEAM: self.tr("Your care team cancelled this. You do not need to come."),
        }[standing]
