"""A real agent in a process of its own: enrols with a code, then serves until it is told to end."""

import sys
from pathlib import Path

from kiosk.agent.main import run_demo_agent
from kiosk.config import load_settings

run_demo_agent(load_settings(Path(sys.argv[1])), code=sys.argv[2], name="Front desk")
