"""On the pages of the inbox."""

from dataclasses import dataclass, field
from typing import TypeAlias

from services.portal.contract.inbox import Inbox, WaitingThread
from services.portal.contract.messages import Thread


@dataclass(frozen=True, slots=True)
class InboxOpened:
    """Who waits, as the portal says it."""

    inbox: Inbox = field(repr=False)


@dataclass(frozen=True, slots=True)
class WaitingThreadOpened:
    """One thread, with its texts."""

    waiting: WaitingThread = field(repr=False)
    thread: Thread = field(repr=False)


@dataclass(frozen=True, slots=True)
class ThreadDealtWith:
    """It is answered, or needs no answer; `then`: the next one, None where nobody waits."""

    thread_id: str
    then: WaitingThreadOpened | None = None


@dataclass(frozen=True, slots=True)
class AwayAsked:
    """Staff want to say until when they are away."""


InboxEvent: TypeAlias = InboxOpened | WaitingThreadOpened | ThreadDealtWith | AwayAsked
