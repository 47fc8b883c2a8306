"""The bundle's one program: `kiosk …`, and the programs that the supervisor starts by name (`-m NAME`)."""

import runpy
import sys

from kiosk.cli import main

PROGRAMS = ("kiosk.cli", "kiosk.visit.main", "kiosk.visit.out_of_service")

if __name__ == "__main__":
    if sys.argv[1:2] == ["-m"] and sys.argv[2] in PROGRAMS:
        program = sys.argv[2]
        sys.argv = [program, *sys.argv[3:]]
        runpy.run_module(program, run_name="__main__")
    else:
        main()
