"""The visit's end of the agent's protocol. No Qt, no thread of its own: who waits for an answer reads the channel."""

import threading
from typing import Final

from pydantic import ValidationError

from kiosk import wire
from kiosk.wire import Channel, Frame, JsonValue, MalformedFrame
from services.portal.agent_port import AgentError, AgentEvent, Held, OutboxStatus, PublicView, Received

MOST_DIRECTORY: Final = 512 * 1024 * 1024
_DIRECTORY_TRIES: Final = 3


class AgentLink:
    """Implements `services.portal.agent_port.VisitPort`. Any thread may call; several calls may be open at once.

    One caller at a time reads and hands every frame to whom it belongs. The agent or the supervisor's relay answers
    each call, so nobody waits for ever. A channel that is gone is `agent_away` to a call; then `poll_events` raises
    WireError, and the visit ends.
    """

    def __init__(self, channel: Channel) -> None:
        self._channel = channel
        self._send_lock = threading.Lock()
        self._changed = threading.Condition()
        self._is_read = False
        self._last_number = 0
        self._answers: dict[int, Frame | None] = {}
        self._events: list[AgentEvent] = []

    @property
    def descriptor(self) -> int:
        """Readable when there may be events."""
        return self._channel.fileno()

    def ask(self, sealed: bytes) -> bytes:
        """The answer's bytes."""
        return self._call("ask", sealed).blob

    def keep(self, sealed: bytes) -> None:
        """Returns when the agent has it on disk."""
        if self._call("keep", sealed).fields.get("state") != "saved":
            raise AgentError("malformed")

    def public(self) -> PublicView:
        """The agent's public cache."""
        try:
            return PublicView.model_validate_json(self._call("public").blob)
        except ValidationError:
            raise AgentError("malformed") from None

    def sign_seal(self, attributes_der: bytes) -> bytes:
        """The signature of CMS signed attributes."""
        return self._call("sign_seal", attributes_der).blob

    def directory(self) -> bytes:
        """The whole resource directory, part by part; from the beginning again where it was renewed meanwhile."""
        for _ in range(_DIRECTORY_TRIES):
            try:
                return self._whole_directory()
            except AgentError as error:
                if error.code != "directory_changed":
                    raise
        raise AgentError("no_directory")

    def outbox(self) -> OutboxStatus:
        """The outbox as numbers, and what is held."""
        try:
            return OutboxStatus.model_validate_json(self._call("status").blob)
        except ValidationError:
            raise AgentError("malformed") from None

    def requeue(self, item_id: str) -> None:
        """Puts a held item back into its lane."""
        self._call("requeue", more={"id": item_id})

    def poll_events(self) -> list[AgentEvent]:
        """What happened since the last call. Never waits."""
        with self._changed:
            may_read = not self._is_read
            self._is_read = True
        if may_read:
            try:
                while self._has_more():
                    self._take(wire.receive(self._channel))
            finally:
                self._stop_reading()
        with self._changed:
            events, self._events = self._events, []
        return events

    def _whole_directory(self) -> bytes:
        whole, version, size = bytearray(), "", 1
        while len(whole) < size:
            part = self._call("directory", more={"version": version, "from": len(whole)})
            try:
                version, size = part.text("version"), part.number("size")
            except MalformedFrame:
                raise AgentError("malformed") from None
            if not part.blob or size > MOST_DIRECTORY:
                raise AgentError("malformed")
            whole += part.blob
        return bytes(whole)

    def _call(self, call: str, blob: bytes = b"", *, more: dict[str, JsonValue] | None = None) -> Frame:
        number = self._next_number()
        try:
            with self._send_lock:
                wire.send(self._channel, Frame({**(more or {}), "call": call, "n": number}, blob))
            answer = self._wait_for(number)
        except wire.WireError as error:
            raise AgentError("too_large" if isinstance(error, wire.FrameTooLarge) else "agent_away") from None
        finally:
            with self._changed:
                self._answers.pop(number, None)
        match answer.fields.get("error"):
            case None:
                return answer
            case str() as code:
                raise AgentError(code, retry_after_s=_seconds(answer.fields.get("retry_after_s")))
            case _:
                raise AgentError("malformed")

    def _next_number(self) -> int:
        with self._changed:
            self._last_number += 1
            self._answers[self._last_number] = None
            return self._last_number

    def _wait_for(self, number: int) -> Frame:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._answers[number] is not None or not self._is_read)
                answer = self._answers[number]
                if answer is not None:
                    return answer
                self._is_read = True
            try:
                self._take(wire.receive(self._channel))
            finally:
                self._stop_reading()

    def _stop_reading(self) -> None:
        with self._changed:
            self._is_read = False
            self._changed.notify_all()

    def _take(self, frame: Frame) -> None:
        number = frame.fields.get("n")
        with self._changed:
            if number is None:
                self._events.append(_event(frame))
            elif isinstance(number, int) and number in self._answers:
                self._answers[number] = frame

    def _has_more(self) -> bool:
        try:
            return self._channel.poll(0)
        except OSError:
            raise wire.ChannelClosed from None


def _event(frame: Frame) -> AgentEvent:
    match frame.text("event"):
        case "received":
            return Received(frame.text("id"), frame.blob)
        case "held":
            return Held(frame.text("id"), frame.text("code"), frame.blob)
        case _:
            raise MalformedFrame


def _seconds(untrusted: JsonValue) -> float | None:
    return float(untrusted) if isinstance(untrusted, int | float) and not isinstance(untrusted, bool) else None
