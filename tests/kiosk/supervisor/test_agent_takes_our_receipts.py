"""The agent's own gate for wipe receipts takes exactly what the supervisor writes."""

import os
import signal
from collections.abc import Callable

from kiosk.agent.notary import _WipeLine
from tests.kiosk.supervisor.conftest import Bench


def test_a_receipt_has_the_fields_that_the_agent_signs(bench: Callable[..., Bench]) -> None:
    kiosk = bench("lacking", tolerated_lacking=frozenset({"seccomp"}))
    os.kill(kiosk.until_shown(1), signal.SIGUSR1)
    kiosk.until_wiped(1)
    assert kiosk.log is not None
    (line,) = kiosk.log.unsigned()
    assert _WipeLine.model_validate_json(line.raw).visit == 1
