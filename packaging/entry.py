"""The bundle's one program: `kiosk …`, and the programs that the supervisor starts by name (`-m NAME`)."""

import os
import runpy
import sys
from collections.abc import MutableMapping

PROGRAMS = ("kiosk.cli", "kiosk.visit.main", "kiosk.visit.out_of_service")
# The bundle's own loader leaves these; they hold paths of the bundle. A LD_LIBRARY_PATH from outside would stand in
# LD_LIBRARY_PATH_ORIG, which stays: with it a visit is not hardened, and it says so.
_OF_THE_LOADER = ("LD_LIBRARY_PATH", "_PYI_")


def forget_loader(environment: MutableMapping[str, str]) -> None:
    """Takes what the loader put there out of the environment: a visit's environment is an allow-list."""
    for name in [name for name in environment if name != "LD_LIBRARY_PATH_ORIG" and name.startswith(_OF_THE_LOADER)]:
        del environment[name]


def main() -> None:
    """Runs what the command line names."""
    forget_loader(os.environ)
    if sys.argv[1:2] == ["-m"] and sys.argv[2] in PROGRAMS:
        program = sys.argv[2]
        sys.argv = [program, *sys.argv[3:]]
        runpy.run_module(program, run_name="__main__")
    else:
        from kiosk.cli import main as command_line

        command_line()


if __name__ == "__main__":
    main()
