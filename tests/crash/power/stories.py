"""The stories that are cut: the agent's outbox, the supervisor's receipts file, the portal's database."""

from typing import Final

from kiosk.agent.outbox import Synchronous
from tests.crash.power import outbox_verdict, portal_verdict, receipts_verdict
from tests.crash.power.actors import OUTBOX, PORTAL_DATABASE
from tests.crash.power.story import Story


def outbox_story(synchronous: Synchronous, *, rounds: int) -> Story:
    """Creation, insert, hold, requeue, receipt and purge."""
    return Story(
        f"outbox, synchronous={synchronous}",
        "tests.crash.power.outbox_script",
        outbox_verdict.judge,
        (synchronous, str(rounds)),
        OUTBOX,
    )


RECEIPTS_STORY: Final = Story("receipts file", "tests.crash.power.receipts_script", receipts_verdict.judge)
PORTAL_STORY: Final = Story(
    "portal database", "tests.crash.power.portal_script", portal_verdict.judge, database=PORTAL_DATABASE
)
