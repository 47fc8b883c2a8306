"""A visit's program. The supervisor starts it, once for each person; hardening comes before everything else."""

import argparse
import os
import sys
from collections.abc import Sequence
from typing import Final, NoReturn

from kiosk import wire
from kiosk.config import load_settings, settings_file
from kiosk.visit import hardening
from kiosk.visit.broken import end_on_errors
from kiosk.visit.control import SupervisorLink

_DEMO_ONLY: Final = 64


def main(argv: Sequence[str] | None = None) -> NoReturn:
    """Serves one person and never returns: the supervisor ends the process by killing it."""
    arguments = _parse(argv)
    report = hardening.apply(hardening.policy_from(os.environ, control_fd=arguments.control_fd))
    end_on_errors()
    settings = load_settings(settings_file(os.environ))
    if arguments.demo and not settings.demo:
        os._exit(_DEMO_ONLY)
    link = SupervisorLink.on_descriptor(arguments.control_fd)
    agent = wire.from_descriptor(arguments.agent_fd)
    # Qt starts threads when it is imported; seccomp and Landlock must be in force on the one thread before that.
    from kiosk.visit import composition

    composition.run(link, agent, report, settings, is_demo=arguments.demo)


def _parse(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="kiosk.visit.main")
    parser.add_argument("--control-fd", type=int, required=True)
    parser.add_argument("--agent-fd", type=int, required=True)
    parser.add_argument("--demo", action="store_true", help="refused unless the settings say that this is a demo")
    return parser.parse_args(argv)


if __name__ == "__main__":
    main(sys.argv[1:])
