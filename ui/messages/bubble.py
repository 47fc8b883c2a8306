"""One message on the page of a thread."""

import datetime as dt
from dataclasses import dataclass, field
from enum import Enum

from ui.phrases.dates import day_words, time_words
from ui.theme import Theme
from ui.widgets import BodyText, Card, QrImage
from ui.widgets.personal import personal

QR_SIDE = 240


class MessageState(Enum):
    """Where a message of the client is. THEIRS: it is not the client's."""

    THEIRS = "theirs"
    WAITING = "waiting"
    RECEIVED = "received"
    READ = "read"
    HELD = "held"


@dataclass(frozen=True, slots=True)
class Link:
    """An address in a message, and its square code for somebody's own phone. Nothing opens here."""

    text: str = field(repr=False)
    matrix: tuple[tuple[bool, ...], ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class MessageLine:
    """One message. `at`: when it was written, on the site's clock; `author`: the other side's name."""

    text: str = field(repr=False)
    at: dt.datetime
    state: MessageState
    author: str = field(default="", repr=False)
    links: tuple[Link, ...] = field(default=(), repr=False)


class Bubble(Card):
    """Who, when and what; what is the client's own says so in words, and where it is."""

    def __init__(self, theme: Theme, line: MessageLine) -> None:
        self._line = line
        is_own = line.state is not MessageState.THEIRS
        super().__init__(theme, name=self._who, surface="tint" if is_own else "card", small=True)
        self.add(BodyText(theme, self._who, role="small_bold"))
        personal(self)
        if is_own:
            self.add(BodyText(theme, self._where, role="small", tone="soft"))
        self.body = BodyText(theme, line.text)
        self.add(self.body)
        for link in line.links:
            self.add(BodyText(theme, lambda: self.tr("Scan this code with your own phone:"), role="small", tone="soft"))
            name = lambda text=link.text: self.tr("Square code of {link}").format(link=text)  # noqa: E731
            self.add(QrImage(theme, link.matrix, name=name, size=QR_SIDE))

    def _who(self) -> str:
        line = self._line
        when = self.tr("{day}, {time}").format(day=day_words(line.at.date()), time=time_words(line.at))
        who = line.author if line.state is MessageState.THEIRS else self.tr("You wrote")
        return f"{who} · {when}"

    def _where(self) -> str:
        return {
            MessageState.THEIRS: "",
            MessageState.WAITING: self.tr("On this kiosk, not at the portal yet"),
            MessageState.RECEIVED: self.tr("Received"),
            MessageState.READ: self.tr("Read by your care team"),
            MessageState.HELD: self.tr("The portal did not take it yet. Staff will look at it."),
        }[self._line.state]
