"""Whether the portal can be reached, as the last exchange has shown it."""

import threading
from collections.abc import Callable

from kiosk.agent.portal_link import Exchange
from kiosk.agent.verdict import DEVICE_STATUSES, NoAnswer, Refusal


class Presence:
    """Told of every exchange. `when_back` is called when the portal answers, or takes this device, after it did not."""

    def __init__(self) -> None:
        self.when_back: Callable[[], None] = _nothing
        self._lock = threading.Lock()
        self.is_online = False
        self.is_refused = False

    def note(self, exchange: Exchange) -> None:
        """Takes in what an exchange came to."""
        is_online = not isinstance(exchange, NoAnswer)
        is_refused = isinstance(exchange, Refusal) and exchange.status in DEVICE_STATUSES
        with self._lock:
            is_back = is_online and not is_refused and (self.is_refused or not self.is_online)
            self.is_online = is_online
            self.is_refused = is_refused or (self.is_refused and not is_online)
        if is_back:
            self.when_back()


def _nothing() -> None:
    return None
