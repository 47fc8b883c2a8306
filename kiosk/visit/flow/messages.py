"""Writing with the care team: threads → one thread → a message."""

from collections.abc import Callable
from dataclasses import replace

from kiosk.visit.flow.events.messages import (
    CareTeamOpened,
    MessagesEvent,
    MessageWritten,
    ThreadOpened,
    ThreadsOpened,
    ThreadWasRead,
    WritingAsked,
)
from kiosk.visit.flow.state import Flow, go, turn
from kiosk.visit.flow.steps.home import Home
from kiosk.visit.flow.steps.messages import MessageList, MyCareTeam, OpenThread, WriteMessage
from kiosk.visit.flow.values import Client
from services.portal.contract.messages import ThreadSummary


def converse(flow: Flow, event: MessagesEvent) -> Flow:
    """The client's messages pages."""
    match event:
        case MessageWritten(message):
            return replace(flow, written=(*flow.written, message))
        case ThreadWasRead(thread_id):
            return _known(flow, lambda one: one.model_copy(update={"unread": 0}) if one.id == thread_id else one)
        case _:
            return _turned(flow, event)


def _turned(flow: Flow, event: ThreadsOpened | CareTeamOpened | ThreadOpened | WritingAsked) -> Flow:
    moved = flow
    match flow.step, event:
        case Home(), ThreadsOpened(threads):
            moved = go(_with(flow, threads.threads), MessageList())
        case MessageList(), ThreadsOpened(threads):
            moved = _with(flow, threads.threads)
        case MessageList(), CareTeamOpened(team):
            moved = go(flow, MyCareTeam(team))
        case ((Home() | MessageList()), ThreadOpened(thread, is_whole)):
            moved = go(flow, OpenThread(thread, is_whole))
        case OpenThread(), ThreadOpened(thread, is_whole):
            moved = turn(flow, OpenThread(thread, is_whole))
        case OpenThread(thread), WritingAsked() if thread.summary.is_open:
            moved = go(flow, WriteMessage(thread.summary))
        case _:
            pass
    return moved


def _known(flow: Flow, change: Callable[[ThreadSummary], ThreadSummary]) -> Flow:
    known = flow.person.home.threads if isinstance(flow.person, Client) else []
    return _with(flow, [change(one) for one in known])


def _with(flow: Flow, threads: list[ThreadSummary]) -> Flow:
    if not isinstance(flow.person, Client):
        return flow
    home = flow.person.home.model_copy(update={"threads": threads})
    return replace(flow, person=replace(flow.person, home=home))
