"""Messages and the care team."""

import datetime as dt
from collections.abc import Callable

from tests.gallery.acts import gone_on
from tests.gallery.codes import MATRIX
from tests.gallery.entry import Entry
from tests.gallery.stage import settle
from ui.kept.screen import Delivery, KeptProps, KeptScreen
from ui.kept.words import KeptKind
from ui.messages.answer import AnswerProps, AnswerScreen, ReadyLine
from ui.messages.away import AwayProps, AwayScreen
from ui.messages.bubble import Link, MessageLine, MessageState
from ui.messages.team import MemberLine, TeamProps, TeamScreen
from ui.messages.thread import ThreadProps, ThreadScreen
from ui.messages.threads import ThreadLine, ThreadsProps, ThreadsScreen
from ui.messages.unanswered import UnansweredProps, UnansweredScreen, WaitingLine
from ui.messages.words import Party
from ui.messages.write import WriteProps, WriteScreen
from ui.phrases.trouble import Trouble
from ui.shell import Shell
from ui.theme import Theme
from ui.widgets import LongField

_ROBIN = Party("Demo Staff Robin", "Case manager", "Demo Agency")
_JO = Party("Demo Staff Jo With A Very Long Name Indeed", "Housing navigator", "Demo Outreach Office of the County")
_TEAM = Party("", "", "Demo Agency")
_AT = dt.datetime(2026, 11, 22, 10, 41)
_THREADS = (
    ThreadLine("1", _ROBIN, 2, dt.date(2026, 11, 22)),
    ThreadLine("2", _JO, is_open=False, last_on=dt.date(2026, 3, 1)),
    ThreadLine("3", _TEAM),
)
_MAP = "https://example.org/map"
_MESSAGES = (
    MessageLine("I lost my bag. Can I get a new ID?", _AT, MessageState.READ),
    MessageLine(f"Yes. Come by at ten.\nThe map: {_MAP}", _AT, MessageState.THEIRS, "Demo Staff Robin"),
    MessageLine("Thank you", _AT, MessageState.RECEIVED),
    MessageLine("I am at the library now.", _AT, MessageState.WAITING),
    MessageLine("k", _AT, MessageState.HELD),
)
_LINKED = MessageLine(f"See {_MAP}", _AT, MessageState.THEIRS, "Demo Staff Robin", (Link(_MAP, MATRIX),))
_MANY = tuple(MessageLine(f"Message {number}", _AT, MessageState.RECEIVED) for number in range(40))
_LONG = "My tent is gone and so is my phone. " * 55


_WAITING = (
    WaitingLine(
        "1",
        "Demo Client Alpha",
        "Demo Staff Robin",
        is_mine=True,
        count=2,
        since=dt.date(2026, 11, 18),
        overdue_s=4 * 86_400,
    ),
    WaitingLine("2", "Demo Client Beta", "", is_mine=False, count=1, since=dt.date(2026, 11, 21)),
    WaitingLine(
        "3",
        "Demo Client With A Very Long Name Indeed " * 3,
        "Demo Staff Jo",
        False,
        1,
        dt.date(2026, 11, 22),
        is_away=True,
    ),
)
_ASKED = tuple(
    MessageLine(text, _AT, MessageState.THEIRS, who)
    for text, who in (
        ("Come by at ten.", "Demo Staff Robin"),
        ("I lost my bag. Can I get a new ID?", "Demo Client Alpha"),
    )
)
_READY = (
    ReadyLine("Please come to the front desk.", "Mời quý vị đến quầy lễ tân."),
    ReadyLine("I will answer you by tomorrow.", "I will answer you by tomorrow.", is_in_english=True),
)


def _answering(text: str = "", **more: object) -> Callable[[Theme], AnswerScreen]:
    def made(theme: Theme) -> AnswerScreen:
        screen = AnswerScreen(theme, AnswerProps("Demo Client Alpha", _ASKED, **more))  # type: ignore[arg-type]
        screen.field.set_text(text)
        return screen

    return made


def _away(theme: Theme, year: str = "", trouble: Trouble | None = None) -> AwayScreen:
    screen = AwayScreen(theme, AwayProps(_AT.date(), trouble))
    for part, text in (("month", "11"), ("day", "30"), ("year", year)) if year else ():
        screen.day.entries[part].setText(text)
    return screen


def _thread(*messages: MessageLine, is_whole: bool = True, trouble: Trouble | None = None) -> ThreadProps:
    return ThreadProps(_ROBIN, messages, is_whole=is_whole, usual_answer_s=50_000, crisis_line="988", trouble=trouble)


def _write(theme: Theme, text: str = "", trouble: Trouble | None = None) -> WriteScreen:
    return WriteScreen(theme, WriteProps(_ROBIN, text, "988", trouble))


def _into_the_box(shell: Shell) -> None:
    for field in shell.findChildren(LongField):
        field.setFocus()
    settle()


def _wrong(theme: Theme) -> WriteScreen:
    screen = _write(theme)
    if screen.primary_button is not None:
        screen.primary_button.click()
    return screen


def _kept(delivery: Delivery) -> KeptProps:
    at = _AT if delivery is Delivery.RECEIVED else None
    return KeptProps(KeptKind.MESSAGE, delivery, "Demo Agency", at, "K7-QF42" if at else "")


ENTRIES = (
    Entry("messages-unanswered/nobody", lambda theme: UnansweredScreen(theme, UnansweredProps())),
    Entry("messages-unanswered/some", lambda theme: UnansweredScreen(theme, UnansweredProps(_WAITING, 240, 1))),
    Entry(
        "messages-unanswered/offline",
        lambda theme: UnansweredScreen(theme, UnansweredProps(_WAITING[:1], 1, trouble=Trouble.OFFLINE)),
    ),
    Entry(
        "messages-unanswered/away",
        lambda theme: UnansweredScreen(theme, UnansweredProps(_WAITING[2:], 1, away_until=dt.date(2026, 11, 30))),
    ),
    Entry("messages-away/empty", _away),
    Entry("messages-away/filled", lambda theme: _away(theme, "2026")),
    Entry("messages-away/error", gone_on(lambda theme: _away(theme, "2025"))),
    Entry("messages-away/offline", lambda theme: _away(theme, "2026", Trouble.OFFLINE)),
    Entry("messages-answer/empty", _answering()),
    Entry("messages-answer/filled", _answering("Yes. Come by tomorrow.", has_older=True)),
    Entry("messages-answer/ready", _answering(language="vi", ready=_READY)),
    Entry("messages-answer/missing", gone_on(_answering())),
    Entry("messages-answer/offline", _answering("Yes.", trouble=Trouble.OFFLINE)),
    Entry("messages-threads/empty", lambda theme: ThreadsScreen(theme, ThreadsProps())),
    Entry("messages-threads/filled", lambda theme: ThreadsScreen(theme, ThreadsProps(_THREADS))),
    Entry("messages-threads/offline", lambda theme: ThreadsScreen(theme, ThreadsProps(_THREADS, Trouble.OFFLINE))),
    Entry("messages-thread/empty", lambda theme: ThreadScreen(theme, _thread())),
    Entry("messages-thread/filled", lambda theme: ThreadScreen(theme, _thread(*_MESSAGES))),
    Entry("messages-thread/link", lambda theme: ThreadScreen(theme, _thread(_LINKED))),
    Entry("messages-thread/many", lambda theme: ThreadScreen(theme, _thread(*_MANY))),
    Entry(
        "messages-thread/long", lambda theme: ThreadScreen(theme, _thread(MessageLine(_LONG, _AT, MessageState.READ)))
    ),
    Entry("messages-thread/offline", lambda theme: ThreadScreen(theme, _thread(*_MESSAGES[3:4], is_whole=False))),
    Entry("messages-thread/disk-full", lambda theme: ThreadScreen(theme, _thread(trouble=Trouble.DISK_FULL))),
    Entry(
        "messages-thread/closed",
        lambda theme: ThreadScreen(theme, ThreadProps(_JO, _MESSAGES[:1], is_open=False, has_older=True)),
    ),
    Entry(
        "messages-thread/away",
        lambda theme: ThreadScreen(theme, ThreadProps(_ROBIN, _MESSAGES[:1], away_until=dt.date(2026, 11, 30))),
    ),
    Entry("messages-thread/team", lambda theme: ThreadScreen(theme, ThreadProps(_TEAM, crisis_line="988"))),
    Entry("messages-write/empty", _write),
    Entry("messages-write/filled", lambda theme: _write(theme, "I lost my bag.\nCan I get a new ID?")),
    Entry("messages-write/keyboard", lambda theme: _write(theme, "k"), _into_the_box),
    Entry("messages-write/long", lambda theme: _write(theme, _LONG[:1950])),
    Entry("messages-write/error", _wrong),
    Entry("messages-write/not-saved", lambda theme: _write(theme, "k", Trouble.NOT_SAVED)),
    Entry("messages-team/empty", lambda theme: TeamScreen(theme, TeamProps())),
    Entry(
        "messages-team/filled",
        lambda theme: TeamScreen(
            theme, TeamProps((MemberLine(_ROBIN, "555-0120, Monday to Friday"), MemberLine(_JO, takes_messages=False)))
        ),
    ),
    Entry("messages-team/offline", lambda theme: TeamScreen(theme, TeamProps((), Trouble.OFFLINE))),
    Entry("messages-kept/saved", lambda theme: KeptScreen(theme, _kept(Delivery.SAVED))),
    Entry("messages-kept/received", lambda theme: KeptScreen(theme, _kept(Delivery.RECEIVED))),
    Entry("messages-kept/held", lambda theme: KeptScreen(theme, _kept(Delivery.HELD))),
)
