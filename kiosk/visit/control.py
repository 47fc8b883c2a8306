"""The visit's side of its talk with the supervisor. No Qt: the GUI watches `descriptor` and calls `received`."""

from collections.abc import Iterable

from kiosk import wire
from kiosk.messages import Covered, Ending, EndReason, FromVisit, Heartbeat, Ready, Shown, ToVisit, to_frame, to_visit

HEARTBEAT_INTERVAL_S = 0.25


class SupervisorLink:
    """Tells the supervisor what this visit does, and says what the supervisor wants.

    Every method raises `wire.ChannelClosed` where the supervisor is gone: then the visit must end at once.
    """

    def __init__(self, channel: wire.Channel) -> None:
        self._channel = channel

    @classmethod
    def on_descriptor(cls, descriptor: int) -> "SupervisorLink":
        """The link on the inherited `--control-fd`."""
        return cls(wire.from_descriptor(descriptor))

    @property
    def descriptor(self) -> int:
        """Readable whenever `received` has something to say; give it to a QSocketNotifier."""
        return self._channel.fileno()

    def received(self) -> list[ToVisit]:
        """Everything the supervisor has said by now, oldest first; never waits. Raises MalformedFrame too."""
        messages: list[ToVisit] = []
        while self._channel.poll(0):
            messages.append(to_visit(wire.receive(self._channel)))
        return messages

    def ready(self, lacking: Iterable[str]) -> None:
        """The welcome screen is painted, hidden. `lacking`: `HardeningReport.lacking()`."""
        self._say(Ready(tuple(lacking)))

    def shown(self) -> None:
        """Answer to `Show`, once the window is on screen."""
        self._say(Shown())

    def covered(self) -> None:
        """Answer to `Cover`, once the camera is stopped and the cover is painted."""
        self._say(Covered())

    def heartbeat(self) -> None:
        """Call it from a timer of the GUI thread every `HEARTBEAT_INTERVAL_S`, from `ready` on."""
        self._say(Heartbeat())

    def ending(self, reason: EndReason) -> None:
        """The person is done. The supervisor covers, shows the next visit and kills this one."""
        self._say(Ending(reason))

    def _say(self, message: FromVisit) -> None:
        wire.send(self._channel, to_frame(message))
