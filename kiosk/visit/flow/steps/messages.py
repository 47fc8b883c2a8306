"""Messages and the care team."""

from dataclasses import dataclass, field
from typing import TypeAlias

from services.portal.contract.messages import CareTeam, Thread, ThreadSummary


@dataclass(frozen=True, slots=True)
class MessageList:
    """Whom one can write to, and who wrote: the threads stand in the client's home."""


@dataclass(frozen=True, slots=True)
class MyCareTeam:
    """Who works with the client."""

    team: CareTeam = field(repr=False)


@dataclass(frozen=True, slots=True)
class OpenThread:
    """One thread. `is_whole` False: its texts could not be read, for want of a connection."""

    thread: Thread = field(repr=False)
    is_whole: bool = True


@dataclass(frozen=True, slots=True)
class WriteMessage:
    """A message to the other side of a thread."""

    summary: ThreadSummary = field(repr=False)


MessagesStep: TypeAlias = MessageList | MyCareTeam | OpenThread | WriteMessage
