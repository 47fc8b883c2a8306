"""Judging by the clock: is a visit alive, and do visits fail too often?"""

from collections import deque
from dataclasses import dataclass, field

from kiosk.supervisor.settings import Budget


@dataclass(slots=True)
class Heart:
    """The last sign of life of a visit. All in seconds of the same monotonic clock."""

    timeout_s: float
    last_beat: float

    @property
    def deadline(self) -> float:
        """When the visit counts as hung unless it beats before."""
        return self.last_beat + self.timeout_s

    def beat(self, now: float, *, timeout_s: float | None = None) -> None:
        """A sign of life; `timeout_s` is how long the next may take from here on."""
        self.last_beat = now
        self.timeout_s = self.timeout_s if timeout_s is None else timeout_s

    def is_late(self, now: float) -> bool:
        """Whether it hangs."""
        return now >= self.deadline


@dataclass(slots=True)
class RestartBudget:
    """Counts failures within a sliding window."""

    budget: Budget
    failures: deque[float] = field(default_factory=deque)

    def spend(self, now: float) -> bool:
        """Notes a failure; False where there have been too many."""
        self.failures.append(now)
        while self.failures[0] <= now - self.budget.window_s:
            self.failures.popleft()
        return len(self.failures) < self.budget.failures

    def renew(self) -> None:
        """Starts to count anew, after a rest."""
        self.failures.clear()
