"""With messages and the care team."""

from dataclasses import dataclass, field
from typing import TypeAlias

from kiosk.visit.flow.values import WrittenMessage
from services.portal.contract.messages import CareTeam, Thread, Threads


@dataclass(frozen=True, slots=True)
class ThreadsOpened:
    """The threads, as the portal knows them now; without a connection, as it knew them before."""

    threads: Threads = field(repr=False)


@dataclass(frozen=True, slots=True)
class CareTeamOpened:
    """The portal's word on who works with the client."""

    team: CareTeam = field(repr=False)


@dataclass(frozen=True, slots=True)
class ThreadOpened:
    """A thread with its texts; `is_whole` False: without them."""

    thread: Thread = field(repr=False)
    is_whole: bool = True


@dataclass(frozen=True, slots=True)
class ThreadWasRead:
    """The portal knows that the client has read a thread."""

    thread_id: str


@dataclass(frozen=True, slots=True)
class WritingAsked:
    """*Write a message*."""


@dataclass(frozen=True, slots=True)
class MessageWritten:
    """A message is in the outbox: the thread shows it, and that it waits."""

    message: WrittenMessage = field(repr=False)


MessagesEvent: TypeAlias = ThreadsOpened | CareTeamOpened | ThreadOpened | ThreadWasRead | WritingAsked | MessageWritten
