"""What a visit asks of a printer. What is printed is a person's own: its title never says whose."""

from dataclasses import dataclass
from typing import Protocol


class NotPrinted(Exception):
    """The page could not be made, or the print system did not take it. The text names no personal value."""


@dataclass(frozen=True, slots=True)
class Job:
    """A page on its way, by the print system's own name for it."""

    id: str


class Printer(Protocol):
    """Each of these may take a second or two: call them in the background."""

    def is_ready(self) -> bool:
        """Whether it takes pages now, and keeps what waits in memory only."""

    def print(self, pdf: bytes) -> Job:
        """Hand a document over. Raises NotPrinted; then nothing of it is left behind."""

    def is_done(self, job: Job) -> bool:
        """Whether the job no longer waits."""

    def clear(self) -> None:
        """Take every job, done or not, and what is kept of it, out of the queue. Never raises."""
