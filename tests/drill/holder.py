"""Holds in one place what comes on its standard input. Started as `python -m tests.drill.holder WHERE`.

WHERE: "heap" keeps it as text, "utf-16" as Qt does, "shared" in shared memory without a name, "packed" as a PDF stream,
"environment" starts a child with it.
"""

import mmap
import os
import subprocess
import sys
import zlib


def main() -> None:
    given = sys.stdin.buffer.readline().strip()
    held: object = None
    match sys.argv[1]:
        case "heap":
            held = given.decode()
        case "utf-16":
            held = given.decode().encode("utf-16-le")
        case "shared":
            descriptor = os.memfd_create("holder")
            os.truncate(descriptor, 4096)
            held = mmap.mmap(descriptor, 4096)
            held[:32] = given.decode().encode("utf-16-le")[:32]
            given = b""
        case "packed":
            held = b"stream\n" + zlib.compress(given * 3) + b"\nendstream"
            given = b""
        case "environment":
            # The child says it itself: for an instant after the start, the kernel has no environment to show yet.
            waits = "print('ready', flush=True); import sys; sys.stdin.read()"
            held = subprocess.Popen([sys.executable, "-c", waits], env={"MARK": given.decode()}, stdin=sys.stdin)
    if sys.argv[1] != "environment":
        print("ready", flush=True)
    sys.stdin.buffer.readline()
    del held


if __name__ == "__main__":
    main()
