"""The staff's inbox. One job answers and fetches the next thread: one tap, one wait."""

import datetime as dt
from collections.abc import Callable
from typing import assert_never

from kiosk.visit.flow.events.inbox import AwayAsked, InboxOpened, ThreadDealtWith, WaitingThreadOpened
from kiosk.visit.flow.steps.inbox import AnswerThread, InboxStep, SayAway, Unanswered
from kiosk.visit.presenters.site import in_language, last_day, local
from kiosk.visit.presenters.stage import Scene, Stage
from services.portal.agent_port import PublicView
from services.portal.client import PortalClient
from services.portal.contract.inbox import ReadySentence, WaitingThread
from services.portal.contract.messages import MessageReply, ThreadMessage
from services.portal.errors import PortalError
from services.portal.inbox import end_absence, inbox, say_away, settle_thread
from services.portal.messages import answer, thread_of
from ui.messages.answer import AnswerProps, AnswerScreen, ReadyLine
from ui.messages.away import AwayProps, AwayScreen
from ui.messages.bubble import MessageLine, MessageState
from ui.messages.unanswered import UnansweredProps, UnansweredScreen, WaitingLine


class Corresponding:
    """From the list on, the next thread comes by itself."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    def open(self) -> None:
        """Ask the portal who waits."""
        client = self._stage.client
        self._stage.work(lambda: inbox(client), lambda found: self._stage.happened(InboxOpened(found)))

    def scene(self, step: InboxStep) -> Scene:
        """The page of a step."""
        match step:
            case Unanswered():
                return self._list(step)
            case AnswerThread():
                return self._thread(step)
            case SayAway():
                return self._away()
            case _:
                assert_never(step)

    def _list(self, step: Unanswered) -> Scene:
        stage = self._stage
        waiting = {one.thread_id: one for one in step.inbox.waiting}

        def props() -> UnansweredProps:
            lines = tuple(_line(one, stage.view) for one in step.inbox.waiting)
            until = step.inbox.away_until
            away = last_day(until, stage.view) if until else None
            return UnansweredProps(lines, step.inbox.count, step.inbox.overdue, away, stage.trouble)

        def open_one(thread_id: str) -> None:
            client = stage.client
            stage.work(lambda: _opened(client, waiting[thread_id]), stage.happened)

        screen = UnansweredScreen(stage.theme, props())
        screen.opened.connect(open_one)
        screen.away_asked.connect(lambda: stage.happened(AwayAsked()))
        screen.came_back.connect(lambda: self._then_list(lambda: end_absence(stage.client)))
        screen.went_back.connect(stage.go_back)
        return Scene(screen, lambda: screen.set_props(props()))

    def _thread(self, step: AnswerThread) -> Scene:
        stage, client, waiting = self._stage, self._stage.client, step.waiting
        sentences = self._listed().inbox.sentences

        def props() -> AnswerProps:
            lines = tuple(_message(one, waiting, stage.view) for one in step.thread.messages)
            ready = tuple(_ready(one, shown_in=client.language, language=waiting.language) for one in sentences)
            return AnswerProps(
                waiting.client_name, lines, step.thread.has_older, waiting.language, ready, stage.trouble
            )

        seen = step.thread.messages[-1].id

        def send(text: str) -> None:
            reply = MessageReply(thread_id=waiting.thread_id, text=text, up_to=seen)
            self._deal_with(step, lambda: answer(client, waiting.client_ref, reply))

        def settle() -> None:
            self._deal_with(step, lambda: settle_thread(client, waiting.client_ref, waiting.thread_id, seen))

        screen = AnswerScreen(stage.theme, props())
        screen.answered.connect(send)
        screen.settled.connect(settle)
        screen.went_back.connect(stage.go_back)
        return Scene(screen, lambda: screen.set_props(props()))

    def _away(self) -> Scene:
        stage = self._stage

        def props() -> AwayProps:
            return AwayProps(local(stage.place.now(), stage.view).date(), stage.trouble)

        def say(day: dt.date) -> None:
            self._then_list(lambda: say_away(stage.client, day))

        screen = AwayScreen(stage.theme, props())
        screen.said.connect(say)
        screen.went_back.connect(stage.go_back)
        return Scene(screen, lambda: screen.set_props(props()))

    def _then_list(self, act: Callable[[], None]) -> None:
        stage, client = self._stage, self._stage.client

        def job() -> InboxOpened:
            act()
            return InboxOpened(inbox(client))

        stage.work(job, stage.happened)

    def _deal_with(self, step: AnswerThread, act: Callable[[], object]) -> None:
        """A second tap, after the first has done it, finds another page and does nothing."""
        stage, client, thread_id = self._stage, self._stage.client, step.waiting.thread_id
        if stage.flow.step is not step:
            return
        others = [one for one in self._listed().inbox.waiting if one.thread_id != thread_id]

        def job() -> ThreadDealtWith:
            act()
            return ThreadDealtWith(thread_id, _first(client, others))

        stage.work(job, stage.happened)

    def _listed(self) -> Unanswered:
        return next(one for one in self._stage.flow.trail if isinstance(one, Unanswered))


def _first(client: PortalClient, waiting: list[WaitingThread]) -> WaitingThreadOpened | None:
    """The first of them; what was answered is answered, so where it cannot be read the list says what is left."""
    try:
        return _opened(client, waiting[0]) if waiting else None
    except PortalError:
        return None


def _opened(client: PortalClient, waiting: WaitingThread) -> WaitingThreadOpened:
    return WaitingThreadOpened(waiting, thread_of(client, waiting.client_ref, waiting.thread_id))


def _line(one: WaitingThread, view: PublicView | None) -> WaitingLine:
    return WaitingLine(
        id=one.thread_id,
        client_name=one.client_name,
        staff_name=one.staff_name,
        is_mine=one.is_mine,
        count=one.count,
        since=local(one.since, view).date(),
        is_away=one.is_away,
        overdue_s=one.waited_s if one.is_overdue else None,
    )


def _ready(sentence: ReadySentence, *, shown_in: str, language: str) -> ReadyLine:
    words, _ = in_language(sentence.texts, shown_in)
    given, is_own = in_language(sentence.texts, language)
    return ReadyLine(words or "", given or "", not is_own)


def _message(message: ThreadMessage, waiting: WaitingThread, view: PublicView | None) -> MessageLine:
    author = message.author or waiting.client_name
    return MessageLine(message.text, local(message.written_at, view), MessageState.THEIRS, author)
