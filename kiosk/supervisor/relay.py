"""Carries frames between one visit and the agent, unread: they are sealed. Only `call` and `n` are looked at.

The visit's channel stays open while the agent comes and goes. A call that finds no agent, or loses it, is answered
`agent_away`; whether a lost `keep` was saved is then unknown, and the same envelope is safe to send again.
"""

import selectors
from contextlib import suppress
from typing import Final

from kiosk import wire
from kiosk.agent.protocol import CALLS, CallRefused, Role, refusal
from kiosk.supervisor.agency import AgentDoor
from kiosk.supervisor.stream import FrameStream, interest
from kiosk.supervisor.waiting import Owner, Source

_ENOUGH: Final = wire.MAX_FRAME


class Relay:
    """The relay of one visit."""

    def __init__(self, visit: FrameStream, *, door: AgentDoor) -> None:
        self._visit = visit
        self._door = door
        self._agent: FrameStream | None = None
        self._open_calls: set[int] = set()
        self.tend()

    def sources(self, owner: Owner) -> list[Source[Owner]]:
        """What to wait for: neither side is read while the other has not taken what was read before."""
        agent_backlog = self._agent.backlog if self._agent else 0
        reads_visit = agent_backlog < _ENOUGH
        found = [Source(self._visit.fileno(), interest(self._visit, reads=reads_visit), self.serve_visit, owner)]
        if self._agent is not None:
            reads_agent = self._visit.backlog < _ENOUGH
            found.append(
                Source(self._agent.fileno(), interest(self._agent, reads=reads_agent), self.serve_agent, owner)
            )
        return found

    def tend(self) -> None:
        """Reaches for the agent while it is away."""
        if self._agent is None:
            self._agent = self._door.open(Role.VISIT)

    def serve_visit(self, events: int) -> None:
        """Moves what can be moved on the visit's stream. Raises WireError where it ended or holds no frames."""
        if events & selectors.EVENT_WRITE:
            self._visit.flush()
        if events & selectors.EVENT_READ:
            for payload in self._visit.read():
                self._pass_on(payload)

    def serve_agent(self, events: int) -> None:
        """Moves what can be moved on the agent's stream. Raises WireError where the visit is gone."""
        if self._agent is None:
            return
        try:
            if events & selectors.EVENT_WRITE:
                self._agent.flush()
            answers = self._agent.read() if events & selectors.EVENT_READ else []
            numbers = [wire.decode_fields(payload).fields.get("n") for payload in answers]
        except wire.WireError:
            self._lose_agent()
            return
        for payload, number in zip(answers, numbers, strict=True):
            if isinstance(number, int):
                self._open_calls.discard(number)
            self._visit.write(payload)

    def close(self) -> None:
        """Closes the agent's stream; the visit's belongs to its process."""
        if self._agent is not None:
            self._agent.close()
            self._agent = None

    def _pass_on(self, payload: bytes) -> None:
        request = wire.decode_fields(payload)
        number = request.number("n")
        if request.text("call") not in CALLS[Role.VISIT]:
            self._answer(number, "not_allowed")
            return
        self.tend()
        if self._agent is None:
            self._answer(number, "agent_away")
            return
        self._open_calls.add(number)
        try:
            self._agent.write(payload)
        except wire.ChannelClosed:
            self._lose_agent()

    def _lose_agent(self) -> None:
        self.close()
        lost, self._open_calls = self._open_calls, set()
        for number in sorted(lost):
            with suppress(wire.ChannelClosed):  # a visit that is gone too is noticed by its own stream
                self._answer(number, "agent_away")

    def _answer(self, number: int, code: str) -> None:
        self._visit.write(wire.encode(refusal(number, CallRefused(code))))
