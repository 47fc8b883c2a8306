"""Staff answer what clients wrote."""

from dataclasses import dataclass, field
from typing import TypeAlias

from services.portal.contract.inbox import Inbox, WaitingThread
from services.portal.contract.messages import Thread


@dataclass(frozen=True, slots=True)
class Unanswered:
    """The threads that wait; the list shrinks while staff work on it."""

    inbox: Inbox = field(repr=False)


@dataclass(frozen=True, slots=True)
class AnswerThread:
    """One thread, and the line for an answer."""

    waiting: WaitingThread = field(repr=False)
    thread: Thread = field(repr=False)


@dataclass(frozen=True, slots=True)
class SayAway:
    """Until when staff are away."""


InboxStep: TypeAlias = Unanswered | AnswerThread | SayAway
