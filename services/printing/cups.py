"""CUPS through its own commands: lp(1), lpstat(1), cancel(1). The document goes in through standard input."""

import re
import subprocess
from collections.abc import Callable, Mapping
from typing import Final

from services.printing.port import Job, NotPrinted

TITLE: Final = "Kiosk page"
"""Stands in the queue and in the print system's log, so it says nothing."""

_TIMEOUT_S: Final = 10.0


class CupsPrinter:
    """One queue. `is_spool_in_memory` judges where CUPS keeps what waits: on a disk it would outlive the visit."""

    def __init__(self, queue: str, *, environment: Mapping[str, str], is_spool_in_memory: Callable[[], bool]) -> None:
        self._queue = queue
        self._environment = {**environment, "LC_ALL": "C"}
        self._is_spool_in_memory = is_spool_in_memory
        self._request = re.compile(rf"request id is ({re.escape(queue)}-\d+) ")

    def is_ready(self) -> bool:
        """Whether the queue is enabled, accepts jobs, and spools into memory."""
        if not self._is_spool_in_memory():
            return False
        try:
            said = self._run(*queue_state(self._queue)).decode("utf-8", "replace")
        except NotPrinted:
            return False
        return says_ready(self._queue, said)

    def print(self, pdf: bytes) -> Job:
        """Hand the document over. Raises NotPrinted; a spool on a disk is refused."""
        if not self._is_spool_in_memory():
            raise NotPrinted("the print spool is not in memory")
        options = ("-o", "job-sheets=none")
        said = self._run("lp", "-d", self._queue, "-t", TITLE, *options, "-", document=pdf)
        found = self._request.search(said.decode("utf-8", "replace"))
        if found is None:
            raise NotPrinted("the print system gave no job")
        return Job(found[1])

    def is_done(self, job: Job) -> bool:
        """Whether the job is no longer among the unfinished ones; False where the print system does not answer."""
        try:
            lines = self._run(*unfinished_jobs(self._queue)).decode("utf-8", "replace").splitlines()
        except NotPrinted:
            return False
        return all(line.split()[:1] != [job.id] for line in lines)

    def clear(self) -> None:
        """Remove every job of the queue with its files: the queue is this kiosk's own."""
        try:
            self._run(*purge_jobs(self._queue))
        except NotPrinted:
            return

    def _run(self, *command: str, document: bytes = b"") -> bytes:
        try:
            answer = subprocess.run(
                command, input=document, capture_output=True, timeout=_TIMEOUT_S, check=True, env=self._environment
            )
        except (OSError, subprocess.SubprocessError):
            # The cause is dropped on purpose: it holds the document.
            raise NotPrinted("the print system does not answer") from None
        return answer.stdout


def queue_state(queue: str) -> tuple[str, ...]:
    """The command that says whether a queue takes jobs."""
    return ("lpstat", "-p", queue, "-a", queue)


def unfinished_jobs(queue: str) -> tuple[str, ...]:
    """The command that lists the jobs of a queue that still wait, one a line."""
    return ("lpstat", "-W", "not-completed", "-o", queue)


def all_jobs(queue: str) -> tuple[str, ...]:
    """The command that lists every job that CUPS still knows of, also those whose files it kept after printing."""
    return ("lpstat", "-W", "all", "-o", queue)


def purge_jobs(queue: str) -> tuple[str, ...]:
    """The command that removes every job of a queue with its files, finished ones too.

    `cancel -x JOB` does not do: CUPS 2.4.2 then leaves the document in the spool.
    """
    return ("cancel", "-a", "-x", queue)


def says_ready(queue: str, said: str) -> bool:
    """What `queue_state` answered in English."""
    return "enabled since" in said and f"{queue} accepting requests" in said
