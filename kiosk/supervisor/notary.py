"""Has the agent sign wipe receipts, whenever the agent is there; it also queues them for the portal."""

import selectors
from collections.abc import Callable

from kiosk import wire
from kiosk.agent.protocol import Role
from kiosk.supervisor.agency import AgentDoor
from kiosk.supervisor.chain import Line
from kiosk.supervisor.pair import Seat
from kiosk.supervisor.receipts import ReceiptLog
from kiosk.supervisor.stream import FrameStream, interest
from kiosk.supervisor.waiting import Source, wait

_SIGNATURE_BYTES = 64


class Notary:
    """Asks for one signature at a time and writes it down late: a visit never waits for the agent."""

    def __init__(self, log: ReceiptLog, *, door: AgentDoor) -> None:
        self._log = log
        self._door = door
        self._asked: Line | None = None
        self.stream: FrameStream | None = None

    @property
    def is_waiting(self) -> bool:
        """Whether a receipt has no signature yet."""
        return bool(self._log.unsigned())

    def tend(self) -> None:
        """Asks for the oldest missing signature, if none is asked for and the agent is there."""
        unsigned = self._log.unsigned()
        if self._asked is not None or not unsigned:
            return
        self.stream = self.stream or self._door.open(Role.SUPERVISOR)
        if self.stream is None:
            return
        self._asked = unsigned[0]
        request = wire.Frame({"call": "sign_wipe", "n": self._asked.number("seq")}, self._asked.raw)
        try:
            self.stream.write(wire.encode(request))
        except wire.ChannelClosed:
            self.close()

    def sources(self) -> list[Source[Seat]]:
        """What to wait for."""
        if self.stream is None:
            return []
        return [Source(self.stream.fileno(), interest(self.stream), self.serve)]

    def serve(self, events: int) -> None:
        """Takes the agent's answer. Raises OSError where it cannot be written down."""
        if self.stream is None:
            return
        try:
            if events & selectors.EVENT_WRITE:
                self.stream.flush()
            answers = [wire.decode(payload) for payload in self.stream.read()] if events & selectors.EVENT_READ else []
        except wire.WireError:
            self.close()
            return
        for answer in answers:
            self._take(answer)

    def finish(self, within_s: float, *, monotonic: Callable[[], float]) -> None:
        """Waits for the missing signatures, as long as the agent answers. The next start asks for those left."""
        deadline = monotonic() + within_s
        while self.is_waiting and (left_s := deadline - monotonic()) > 0:
            self.tend()
            if self.stream is None:
                return
            for source, events in wait(self.sources(), timeout_s=left_s):
                source.act(events)

    def close(self) -> None:
        """Forgets the connection and the question."""
        self._asked = None
        if self.stream is not None:
            self.stream.close()
            self.stream = None

    def _take(self, answer: wire.Frame) -> None:
        asked = self._asked
        if asked is None or answer.fields.get("n") != asked.number("seq"):
            return
        if "error" in answer.fields or len(answer.blob) != _SIGNATURE_BYTES:
            self.close()
            self._door.rest_long()
            return
        self._asked = None
        self._log.sign(asked, answer.blob)
