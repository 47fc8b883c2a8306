"""The agent as it is, on a machine whose clock stands in another year: YEAR CONFIG."""

import datetime as dt
import os
import sys
from pathlib import Path

from kiosk.agent import main, portal_link
from kiosk.config import load_settings
from kiosk.secrets import open_secrets

_SHIFT = dt.datetime(int(sys.argv[1]), 2, 1, tzinfo=dt.UTC) - dt.datetime.now(dt.UTC)


class ShiftedDatetime(dt.datetime):
    @classmethod
    def now(cls, tz: dt.tzinfo | None = None) -> dt.datetime:
        return dt.datetime.now(tz) + _SHIFT


for module in (main, portal_link):
    module.datetime = ShiftedDatetime
settings = load_settings(Path(sys.argv[2]))
main.run_agent(settings, open_secrets(settings, environ=os.environ))
