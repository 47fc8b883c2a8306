"""A clock that a test moves by hand."""

import datetime as dt

LAG = dt.timedelta(seconds=3)


class Clock:
    """Starts near the real time, because device signatures (RFC 9421) are checked against the real clock.

    A little before it: a signature names whole seconds, and what was said then must count as said after what was done.
    """

    def __init__(self) -> None:
        self.now = dt.datetime.now(dt.UTC) - LAG

    def __call__(self) -> dt.datetime:
        return self.now

    def advance(self, **amount: float) -> None:
        self.now += dt.timedelta(**amount)
