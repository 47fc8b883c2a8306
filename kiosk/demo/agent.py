"""The demo's agent: keys in memory, enrolled as it starts. Started as `python -m kiosk.demo.agent CONFIG CODE_FILE`.

The code comes in a file that is removed as soon as it is read: a command line can be read by others.
"""

import sys
from pathlib import Path

from kiosk.agent.main import run_demo_agent
from kiosk.config import load_settings
from kiosk.errors import KnownError

_NAME = "Demo kiosk"


def main() -> None:
    """Enrols and serves until it is told to end."""
    settings, code_file = load_settings(Path(sys.argv[1])), Path(sys.argv[2])
    code = code_file.read_text(encoding="ascii")
    code_file.unlink()
    try:
        run_demo_agent(settings, code=code, name=_NAME)
    except KnownError as error:
        sys.exit(f"kiosk: {error}")


if __name__ == "__main__":
    main()
