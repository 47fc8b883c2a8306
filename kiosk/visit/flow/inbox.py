"""The inbox: the list → one thread → answered, or settled → the next one."""

from dataclasses import replace

from kiosk.visit.flow.events.inbox import AwayAsked, InboxEvent, InboxOpened, ThreadDealtWith, WaitingThreadOpened
from kiosk.visit.flow.state import Flow, go, turn
from kiosk.visit.flow.steps.inbox import AnswerThread, SayAway, Unanswered
from kiosk.visit.flow.values import Staff
from services.portal.contract.inbox import Inbox


def answer_clients(flow: Flow, event: InboxEvent) -> Flow:
    """The pages of the inbox; from the list on, one thread follows the other."""
    match flow.step, event:
        case Unanswered(), AwayAsked():
            return go(flow, SayAway())
        case SayAway(), InboxOpened(inbox):
            return replace(flow, step=Unanswered(inbox), trail=flow.trail[:-1])
        case _, InboxOpened(inbox) if isinstance(flow.person, Staff):
            return turn(flow, Unanswered(inbox)) if isinstance(flow.step, Unanswered) else go(flow, Unanswered(inbox))
        case Unanswered(), WaitingThreadOpened(waiting, thread):
            return go(flow, AnswerThread(waiting, thread))
        case AnswerThread(waiting), ThreadDealtWith(thread_id, then) if waiting.thread_id == thread_id:
            return _on(flow, thread_id, then)
        case _:
            return flow


def _on(flow: Flow, thread_id: str, then: WaitingThreadOpened | None) -> Flow:
    """To the next thread, or back to the list, out of which this one is gone."""
    *before, listed = flow.trail
    left = Unanswered(_without(listed.inbox, thread_id)) if isinstance(listed, Unanswered) else listed
    at_list = replace(flow, step=left, trail=tuple(before))
    return at_list if then is None else go(at_list, AnswerThread(then.waiting, then.thread))


def _without(inbox: Inbox, thread_id: str) -> Inbox:
    left = [one for one in inbox.waiting if one.thread_id != thread_id]
    gone = [one for one in inbox.waiting if one.thread_id == thread_id]
    return inbox.model_copy(
        update={
            "waiting": left,
            "count": inbox.count - len(gone),
            "overdue": inbox.overdue - sum(one.is_overdue for one in gone),
        }
    )
