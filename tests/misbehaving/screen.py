"""The real program of the screen, with the supervisor of these tests. `… CONFIG`."""

import os
import sys

from kiosk.screen.main import run

supervisor = (sys.executable, "-m", "tests.misbehaving.supervisor", sys.argv[1], str(os.getpid()))
sys.exit(run(supervisor, screen_width_mm=None))
