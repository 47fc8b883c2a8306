"""The pages of messages and of the care team."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import assert_never

from kiosk.visit.flow.events.keeping import SubmissionSaved
from kiosk.visit.flow.events.messages import (
    CareTeamOpened,
    MessageWritten,
    ThreadOpened,
    ThreadsOpened,
    ThreadWasRead,
    WritingAsked,
)
from kiosk.visit.flow.steps.messages import MessageList, MessagesStep, MyCareTeam, OpenThread, WriteMessage
from kiosk.visit.flow.values import Client, MessageDraft, SubmissionKind, WrittenMessage
from kiosk.visit.presenters.message_props import lines_of, member_line, party_of, thread_line
from kiosk.visit.presenters.site import last_day, site_of
from kiosk.visit.presenters.stage import Scene, Stage
from services.portal import messages
from services.portal.client import PortalClient, Saved
from services.portal.contract.messages import CareTeam, MessageSubmission, Thread, Threads, ThreadSummary
from services.portal.errors import Offline
from ui.messages.team import TeamProps, TeamScreen
from ui.messages.thread import ThreadProps, ThreadScreen
from ui.messages.threads import ThreadsProps, ThreadsScreen
from ui.messages.write import WriteProps, WriteScreen


@dataclass(frozen=True, slots=True)
class _Read:
    """A thread as it could be read."""

    thread: Thread
    is_whole: bool


class Messaging:
    """Without a connection one can still write: whom there is to write to is known since the sign-in.

    `meet` opens the appointments.
    """

    def __init__(self, stage: Stage, *, meet: Callable[[], None]) -> None:
        self._stage = stage
        self._meet = meet

    def open(self) -> None:
        """From home: the threads."""
        client, known = self._stage.client, self._known()
        self._stage.work(lambda: _threads(client, known), lambda threads: self._stage.happened(ThreadsOpened(threads)))

    def read(self) -> None:
        """From home: what is new, at once where it is in one thread."""
        unread = [thread.id for thread in self._known() if thread.unread]
        if len(unread) == 1:
            self._open_thread(unread[0])
        else:
            self.open()

    def scene(self, step: MessagesStep) -> Scene:
        """The page of a step."""
        scene: Scene
        match step:
            case MessageList():
                scene = self._list()
            case MyCareTeam(team):
                scene = self._team(team)
            case OpenThread():
                scene = self._thread(step)
            case WriteMessage(summary):
                scene = self._write(summary)
            case _:
                assert_never(step)
        return scene

    def _known(self) -> list[ThreadSummary]:
        person = self._stage.flow.person
        return person.home.threads if isinstance(person, Client) else []

    def _list(self) -> Scene:
        stage = self._stage

        def props() -> ThreadsProps:
            return ThreadsProps(tuple(thread_line(one, stage.view) for one in self._known()), stage.trouble)

        screen = ThreadsScreen(stage.theme, props())
        screen.chosen.connect(self._open_thread)
        screen.team_asked.connect(self._open_team)
        screen.appointments_asked.connect(self._meet)
        screen.went_back.connect(stage.go_back)
        return Scene(screen, lambda: screen.set_props(props()))

    def _open_team(self) -> None:
        client = self._stage.client
        self._stage.work(lambda: messages.care_team(client), lambda team: self._stage.happened(CareTeamOpened(team)))

    def _team(self, team: CareTeam) -> Scene:
        stage = self._stage
        members = tuple(member_line(member) for member in team.members)
        screen = TeamScreen(stage.theme, TeamProps(members))
        screen.went_back.connect(stage.go_back)
        return Scene(screen, lambda: screen.set_props(TeamProps(members, stage.trouble)))

    def _open_thread(self, thread_id: str) -> None:
        client = self._stage.client
        known = next((one for one in self._known() if one.id == thread_id), None)
        if known is not None:
            self._stage.work(_reading(client, known), self._opened)

    def _opened(self, read: _Read) -> None:
        stage, client, thread = self._stage, self._stage.client, read.thread
        stage.happened(ThreadOpened(thread, read.is_whole))
        if thread.summary.unread and thread.messages:
            thread_id, last = thread.summary.id, thread.messages[-1].id
            stage.quietly(
                lambda: messages.say_read(client, thread_id, last),
                lambda _none: stage.news(ThreadWasRead(thread_id)),
            )

    def _thread(self, step: OpenThread) -> Scene:
        stage, summary = self._stage, step.thread.summary

        def props() -> ThreadProps:
            return ThreadProps(
                party=party_of(summary),
                messages=lines_of(step.thread, stage.flow, stage.view),
                is_open=summary.is_open,
                is_whole=step.is_whole,
                has_older=step.thread.has_older,
                usual_answer_s=summary.usual_answer_s,
                away_until=last_day(summary.away_until, stage.view) if summary.away_until else None,
                crisis_line=self._crisis_line(),
                trouble=stage.trouble,
            )

        screen = ThreadScreen(stage.theme, props())
        screen.write_asked.connect(lambda: stage.begin_to_write(WritingAsked()))
        screen.went_back.connect(stage.go_back)
        return Scene(screen, lambda: screen.set_props(props()))

    def _write(self, summary: ThreadSummary) -> Scene:
        stage = self._stage

        def props() -> WriteProps:
            return WriteProps(party_of(summary), self._drafted(summary), self._crisis_line(), stage.trouble)

        screen = WriteScreen(stage.theme, props())
        screen.edited.connect(lambda text: self._draft(MessageDraft(summary.id, text)))
        screen.given.connect(self._give)
        screen.went_back.connect(stage.go_back)
        return Scene(screen, lambda: screen.set_props(props()))

    def _give(self) -> None:
        """A second tap, after the first has done it, finds another page and does nothing."""
        stage, client, step = self._stage, self._stage.client, self._stage.flow.page
        if not isinstance(step, WriteMessage):
            return
        asked = MessageSubmission(thread_id=step.summary.id, text=self._drafted(step.summary))

        def saved(one: Saved) -> None:
            written = WrittenMessage(one.id, asked.thread_id, asked.text, stage.place.now())
            stage.happened(MessageWritten(written))
            stage.happened(SubmissionSaved(one.id, SubmissionKind.MESSAGE))

        stage.work(lambda: messages.write_message(client, asked), saved)

    def _drafted(self, summary: ThreadSummary) -> str:
        draft = self._stage.flow.typed.message
        return draft.text if draft.thread_id == summary.id else ""

    def _draft(self, draft: MessageDraft) -> None:
        stage = self._stage
        stage.wrote(replace(stage.flow.typed, message=draft))

    def _crisis_line(self) -> str:
        site = site_of(self._stage.view)
        return site.crisis_line if site else ""


def _threads(client: PortalClient, known: list[ThreadSummary]) -> Threads:
    try:
        return messages.threads(client)
    except Offline:
        if not known:
            raise
        return Threads(threads=known)


def _reading(client: PortalClient, known: ThreadSummary) -> Callable[[], _Read]:
    def read() -> _Read:
        try:
            return _Read(messages.open_thread(client, known.id), is_whole=True)
        except Offline:
            return _Read(Thread(summary=known, messages=[], has_older=False), is_whole=False)

    return read
