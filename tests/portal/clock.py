"""A clock that a test moves by hand."""

import datetime as dt


class Clock:
    """Starts at the real time, because device signatures (RFC 9421) are checked against the real clock."""

    def __init__(self) -> None:
        self.now = dt.datetime.now(dt.UTC)

    def __call__(self) -> dt.datetime:
        return self.now

    def advance(self, **amount: float) -> None:
        self.now += dt.timedelta(**amount)
