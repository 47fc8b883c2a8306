"""The real supervisor, whose visits are the ones that can be made to misbehave. `… CONFIG PARENT`."""

import os
import sys
from dataclasses import replace
from pathlib import Path

from kiosk.config import load_settings
from kiosk.programs import end_with, supervisor_settings
from kiosk.supervisor.main import run


def main() -> None:
    config, parent = Path(sys.argv[1]), int(sys.argv[2])
    end_with(parent)
    settings = supervisor_settings(load_settings(config), config=config, probe=True)
    command = (sys.executable, "-m", "tests.misbehaving.visit", "--demo")
    here = {**settings.environment, "PYTHONPATH": os.environ["PYTHONPATH"]}
    run(replace(settings, visit_command=command, environment=here), inherited=os.environ)


main()
