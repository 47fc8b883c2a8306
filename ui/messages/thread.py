"""One thread: what was written, the newest at the end, and a way to write."""

import datetime as dt
from dataclasses import dataclass, field

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.messages.bubble import Bubble, MessageLine
from ui.messages.words import AnswerTime, Party, emergency_words, part_words, readers_words, who_words
from ui.phrases.dates import day_words
from ui.phrases.trouble import Trouble, TroubleNotice
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import BodyText, Heading, Notice, NoticeKind
from ui.words import AS_TEXT


@dataclass(frozen=True, slots=True)
class ThreadProps:
    """The messages, oldest first. `is_whole` False: what the portal has could not be read.

    `away_until`: the last day away of the member.
    """

    party: Party
    messages: tuple[MessageLine, ...] = field(default=(), repr=False)
    is_open: bool = True
    is_whole: bool = True
    has_older: bool = False
    usual_answer_s: int | None = None
    away_until: dt.date | None = None
    crisis_line: str = ""
    trouble: Trouble | None = None


class ThreadScreen(Screen):
    """Starts at the newest message. What is urgent is said before anything can be typed."""

    write_asked = Signal()
    went_back = Signal()

    def __init__(self, theme: Theme, props: ThreadProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self.bubbles: list[Bubble] = []
        self._shown: tuple[MessageLine, ...] = ()
        self._answer_time = AnswerTime(self)
        self.add(Heading(theme, lambda: self.tr("Your messages")))
        self.add(BodyText(theme, lambda: who_words(self.props.party), role="body_bold"))
        self.add(BodyText(theme, self._about, tone="soft"))
        self._trouble = TroubleNotice(theme)
        self.add(self._trouble)
        self._away = Notice(theme, self._away_words, kind=NoticeKind.INFO)
        self.add(self._away)
        self.add(
            Notice(
                theme,
                lambda: emergency_words(self.props.crisis_line),
                kind=NoticeKind.WARN,
                title=lambda: self.tr("Not for emergencies"),
            )
        )
        self._state = BodyText(theme, self._state_words)
        self.add(self._state)
        self.add_back().clicked.connect(self.went_back)
        if props.is_open:
            write = self.add_primary(lambda: self.tr("Write a message"), name=AS_TEXT, icon="pen-line")
            write.clicked.connect(self.write_asked)
        self.set_props(props)

    def set_props(self, props: ThreadProps) -> None:
        """Show other messages; whether one can write is settled when the page is made."""
        self.props = props
        self._trouble.show_trouble(props.trouble)
        if props.messages != self._shown:
            self._rebuild()
        self._away.setVisible(self._is_away())
        self._state.setVisible(bool(self._state_words()))
        self.retranslate()

    def first_focus(self) -> QWidget | None:
        """The newest message, so that the page starts there."""
        return self.bubbles[-1].body if self.bubbles else super().first_focus()

    def _rebuild(self) -> None:
        self._shown = self.props.messages
        self.bubbles = self.exchange(self.bubbles, [Bubble(self.theme, line) for line in self._shown])

    def _about(self) -> str:
        parts = (part_words(self.props.party), readers_words(self.props.party))
        answers = (
            self._answer_time.words(self.props.usual_answer_s) if self.props.is_open and not self._is_away() else ""
        )
        return "\n".join(part for part in (parts[0], f"{parts[1]} {answers}".strip()) if part)

    def _is_away(self) -> bool:
        return self.props.is_open and self.props.away_until is not None

    def _away_words(self) -> str:
        if self.props.away_until is None:
            return ""
        words = self.tr("Away until {day}. The team reads your messages until then.")
        return words.format(day=day_words(self.props.away_until))

    def _state_words(self) -> str:
        props = self.props
        if not props.is_open:
            return self.tr("Nobody takes messages here any more. Please choose somebody else.")
        if not props.is_whole:
            return self.tr("There is no connection, so older messages are not shown. You can write a new one.")
        if props.has_older:
            return self.tr("Older messages are not shown here.")
        return "" if props.messages else self.tr("Nothing is written yet.")
