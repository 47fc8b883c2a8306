"""One visit on screen and one spare behind it, each used once."""

import selectors
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

from kiosk import messages, wire
from kiosk.messages import FromVisit, ToVisit
from kiosk.supervisor.agency import AgentDoor
from kiosk.supervisor.process import VisitProcess
from kiosk.supervisor.relay import Relay
from kiosk.supervisor.stream import FrameStream, interest
from kiosk.supervisor.waiting import Source
from kiosk.supervisor.watch import Heart


class UsedTwice(AssertionError):
    """A visit was to be shown a second time: a bug of ours, and the one that must never happen."""


class Stage(Enum):
    """Where a visit is in its one life."""

    STARTING = auto()
    READY = auto()
    ON_SCREEN = auto()


class Seat:
    """A visit process with its channels, and what the supervisor knows of it."""

    def __init__(self, process: VisitProcess, *, door: AgentDoor, heart: Heart) -> None:
        self.process = process
        self.heart = heart
        self.control = FrameStream(process.control)
        self.to_relay = FrameStream(process.agent)
        self.relay = Relay(self.to_relay, door=door)
        self.stage = Stage.STARTING
        self.number: int | None = None
        self.lacking: tuple[str, ...] = ()
        self._kept: list[FromVisit] = []

    def tell(self, message: ToVisit) -> None:
        """Sends a message. Raises ChannelClosed."""
        self.control.write(wire.encode(messages.to_frame(message)))

    def show(self, number: int) -> None:
        """Gives the visit its number and brings it on screen, once. Raises UsedTwice, ChannelClosed."""
        if self.stage is not Stage.READY:
            raise UsedTwice
        self.stage = Stage.ON_SCREEN
        self.number = number
        self.tell(messages.Show(number))

    def said(self) -> list[FromVisit]:
        """Everything the visit has said by now. Raises WireError where it is gone or talks nonsense."""
        kept, self._kept = self._kept, []
        return kept if kept else self._read()

    def answers(self, kind: type[FromVisit], *, within_s: float, monotonic: Callable[[], float]) -> bool:
        """Waits for a message of this kind; other messages are kept for `said`. False where none comes."""
        deadline = monotonic() + within_s
        while (left := deadline - monotonic()) > 0:
            with selectors.PollSelector() as selector:
                selector.register(self.control, selectors.EVENT_READ)
                selector.select(left)
            try:
                said = self._read()
            except wire.WireError:
                return False
            self._kept += [message for message in said if not isinstance(message, kind)]
            if any(isinstance(message, kind) for message in said):
                return True
        return False

    @property
    def has_kept(self) -> bool:
        """Whether `said` has something without reading."""
        return bool(self._kept)

    def sources(self, hear: Callable[["Seat"], None]) -> list[Source["Seat"]]:
        """What to wait for; `hear` is called when the visit has said something."""

        def control(events: int) -> None:
            if events & selectors.EVENT_WRITE:
                self.control.flush()
            if events & selectors.EVENT_READ:
                hear(self)

        found = [
            Source(self.control.fileno(), interest(self.control), control, self),
            Source(self.process.exit_descriptor, selectors.EVENT_READ, _ended, self),
            *self.relay.sources(self),
        ]
        if self.process.output is not None:
            found.append(Source(self.process.output, selectors.EVENT_READ, lambda _: self.process.drop_output(), self))
        return found

    def close(self) -> None:
        """Closes all channels. The process must be reaped."""
        self.relay.close()
        self.process.close()

    def _read(self) -> list[FromVisit]:
        return [messages.from_visit(wire.decode(payload)) for payload in self.control.read()]


def _ended(_events: int) -> None:
    raise wire.ChannelClosed


@dataclass(slots=True)
class Pair:
    """The visit that a person sees, and the next one."""

    current: Seat | None = None
    spare: Seat | None = None

    def seats(self) -> tuple[Seat, ...]:
        """Those that are there."""
        return tuple(seat for seat in (self.current, self.spare) if seat)

    @property
    def ready_spare(self) -> Seat | None:
        """The spare, once its welcome screen is painted."""
        return self.spare if self.spare and self.spare.stage is Stage.READY else None

    def promote(self) -> Seat | None:
        """The ready spare becomes the current visit; None where there is none."""
        self.current = self.ready_spare
        if self.current is not None:
            self.spare = None
        return self.current
