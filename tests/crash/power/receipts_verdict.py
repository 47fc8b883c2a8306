"""What the shipped supervisor finds of its receipts after a power cut, held against what had been promised."""

import datetime as dt
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Final

from kiosk.supervisor import chain
from kiosk.supervisor.receipts import ReceiptLog, ReceiptsDamaged, verify_chain
from tests.crash.power.actors import DEVICE, RECEIPTS
from tests.crash.power.story import Verdict

_NOW: Final = dt.datetime(2026, 1, 2, tzinfo=dt.UTC)
_NAMES: Final = {"shown": "visit", "wiped": "visit", "signature": "of"}


def judge(folder: Path, acknowledged: Sequence[str]) -> Verdict:
    """Opens the file as the supervisor would, shows one more visit, and looks at everything."""
    path = folder / RECEIPTS
    try:
        with closing(ReceiptLog(path, now=lambda: _NOW)) as log:
            log.shown(log.next_visit)
    except (ReceiptsDamaged, OSError) as error:
        return Verdict((), f"{type(error).__name__}: {error}")
    report = verify_chain(path, DEVICE.public_key())
    damage = "" if report.is_whole and report.torn_bytes == 0 else f"faults: {report.faults}"
    there = _said(path)
    return Verdict(tuple(line for line in acknowledged if line not in there), damage)


def _said(path: Path) -> set[str]:
    lines = [chain.parse(raw) for raw in path.read_bytes().splitlines()]
    return {f"{line.kind} {line.number(_NAMES[line.kind])}" for line in lines if line.kind in _NAMES}
