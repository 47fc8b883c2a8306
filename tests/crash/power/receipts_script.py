"""The program that is recorded: the shipped receipts file through some visits and restarts, every line said aloud.

Called as `python -m tests.crash.power.receipts_script ACK_FD FOLDER`.
"""

import datetime as dt
import os
import sys
from pathlib import Path
from typing import Final

from kiosk.supervisor.chain import Line
from kiosk.supervisor.receipts import ReceiptLog
from services.sealing.keys import Domain, sign
from tests.crash.power.actors import DEVICE, RECEIPTS

_NOW: Final = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
_VISITS: Final = 12
# Long enough that a line lies in several sectors.
_FACTS: Final = {"reason": "finished", "result": "proven", "proofs": ["process_gone"] * 40}


def main(ack_fd: int, folder: Path) -> None:
    """Visits are shown, wiped and signed for; every fourth ends with a restart of the supervisor."""
    log = _opened(folder)
    for visit in range(1, _VISITS + 1):
        log.shown(visit)
        _say(ack_fd, f"shown {visit}")
        line = log.wiped(visit, _FACTS)
        _say(ack_fd, f"wiped {visit}")
        if visit % 4 == 0:
            log.close()
            log = _opened(folder)
        _sign_all(log, ack_fd, log.unsigned() if visit % 3 == 0 else (line,)[: visit % 2])
    log.close()


def _sign_all(log: ReceiptLog, ack_fd: int, lines: tuple[Line, ...]) -> None:
    for line in lines:
        log.sign(line, sign(DEVICE, Domain.WIPE_RECEIPT, line.raw))
        _say(ack_fd, f"signature {line.number('seq')}")


def _opened(folder: Path) -> ReceiptLog:
    return ReceiptLog(folder / RECEIPTS, now=lambda: _NOW)


def _say(ack_fd: int, line: str) -> None:
    os.write(ack_fd, line.encode())


if __name__ == "__main__":
    main(int(sys.argv[1]), Path(sys.argv[2]))
