"""The bundle's one program: `kiosk …`, and the programs that the supervisor starts by name (`-m NAME`)."""

import os
import runpy
import sys
from collections.abc import MutableMapping

PROGRAMS = ("kiosk.cli", "kiosk.visit.main", "kiosk.visit.out_of_service")
# Its own names, and one that PySide6 sets as soon as it finds itself in a bundle.
_OF_THE_LOADER = ("_PYI_", "PYSIDE6_OPTION_PYTHON_ENUM")


def forget_loader(environment: MutableMapping[str, str], bundle: str) -> None:
    """Takes out what the bundle's loader put into the environment (its own names, and paths into the bundle).

    A visit's environment is an allow-list, and one with a surplus is not hardened. What came from outside stays.
    """
    for name, value in list(environment.items()):
        if name.startswith(_OF_THE_LOADER) or value == bundle or value.startswith(f"{bundle}/"):
            del environment[name]


def main() -> None:
    """Runs what the command line names."""
    forget_loader(os.environ, str(getattr(sys, "_MEIPASS", "")) or "-")
    if sys.argv[1:2] == ["-m"] and sys.argv[2] in PROGRAMS:
        program = sys.argv[2]
        sys.argv = [program, *sys.argv[3:]]
        runpy.run_module(program, run_name="__main__")
    else:
        from kiosk.cli import main as command_line

        command_line()


if __name__ == "__main__":
    main()
