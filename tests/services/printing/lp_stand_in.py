"""A stand-in for lp, lpstat, cancel and cupsdisable: the same calls, answers and exit codes over a folder of jobs.

Called by the names of the programs. KIOSK_TEST_QUEUE is the folder; while `disabled` lies in it, jobs wait.
"""

import os
import sys
from pathlib import Path

QUEUE = "demo"


def main(program: str, arguments: list[str]) -> int:
    folder = Path(os.environ["KIOSK_TEST_QUEUE"])
    jobs = sorted(folder.glob(f"{QUEUE}-*"))
    is_disabled = (folder / "disabled").exists()
    if not folder.is_dir() or QUEUE not in " ".join(arguments):
        sys.stderr.write(f"{program}: unknown destination\n")
        return 1
    with (folder / "calls").open("a") as calls:
        calls.write(f"{program} {arguments}\n")
    match program:
        case "lp":
            document = sys.stdin.buffer.read()
            number = int((folder / "last").read_text() or "0") + 1 if (folder / "last").exists() else 1
            (folder / "last").write_text(str(number))
            if is_disabled:
                (folder / f"{QUEUE}-{number}").write_bytes(document)
            sys.stdout.write(f"request id is {QUEUE}-{number} (0 file(s))\n")
        case "lpstat" if "-p" in arguments:
            state = "disabled" if is_disabled else "is idle.  enabled"
            sys.stdout.write(f"printer {QUEUE} {state} since now\n{QUEUE} accepting requests since now\n")
        case "lpstat":
            sys.stdout.writelines(f"{job.name}  kiosk  {job.stat().st_size}  now\n" for job in jobs)
        case "cancel":
            for job in jobs:
                if "-a" in arguments or job.name in arguments:
                    job.unlink()
        case "cupsdisable":
            (folder / "disabled").touch()
        case "cupsenable":
            (folder / "disabled").unlink()
            for job in jobs:
                job.unlink()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
