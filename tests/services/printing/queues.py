"""A print queue of the test's own: a real CUPS scheduler where one is installed, and the stand-in everywhere."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

QUEUE = "demo"
# An unpacked CUPS (bin, sbin, lib/cups below it) in place of the installed one.
PREFIX = Path(os.environ.get("KIOSK_TEST_CUPS", "/usr"))
PATIENCE_S = 20.0
_PROGRAMS = ("lp", "lpstat", "cancel", "cupsdisable", "cupsenable")
_CUPSD = """\
LogLevel warn
Listen {root}/s.sock
Browsing No
DefaultAuthType None
WebInterface No
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
"""
_FILES = """\
ServerRoot {root}/etc
ServerBin {prefix}/lib/cups
DataDir {prefix}/share/cups
RequestRoot {root}/spool
TempDir {root}/spool/tmp
CacheDir {root}/cache
StateDir {root}/state
DocumentRoot {root}/etc
AccessLog {root}/log
ErrorLog {root}/log
PageLog {root}/log
FileDevice Yes
User lp
Group lp
SystemGroup root
"""


@dataclass(frozen=True)
class Queue:
    """`environment` leads the programs to it; `spool` is where documents wait."""

    environment: dict[str, str]
    spool: Path

    def call(self, *command: str) -> str:
        done = subprocess.run(command, env=self.environment, capture_output=True, check=True, text=True)
        return done.stdout

    def documents(self) -> list[bytes]:
        """What lies in the spool, but for the control files."""
        files = [path for path in self.spool.rglob("*") if path.is_file() and path.name[0] == "d"]
        return [path.read_bytes() for path in files if path.name not in ("disabled",)]


def has_cups() -> bool:
    """Whether a scheduler of our own can be started: it wants to be root."""
    return os.getuid() == 0 and (PREFIX / "sbin" / "cupsd").exists() and (PREFIX / "bin" / "lp").exists()


@contextmanager
def stand_in(folder: Path) -> Iterator[Queue]:
    """The stand-in under the names of the real programs."""
    programs, jobs = folder / "bin", folder / "jobs"
    programs.mkdir()
    jobs.mkdir()
    script = Path(__file__).with_name("lp_stand_in.py")
    for name in _PROGRAMS:
        program = programs / name
        program.write_text(f'#!/bin/sh\nexec {sys.executable} {script} {name} "$@"\n')
        program.chmod(0o755)
    path = f"{programs}{os.pathsep}{os.environ['PATH']}"
    yield Queue({"PATH": path, "KIOSK_TEST_QUEUE": str(jobs), "LC_ALL": "C"}, jobs)


@contextmanager
def real_cups(root: Path) -> Iterator[Queue]:
    """A CUPS scheduler on a socket in `root`, with one queue that prints to nowhere."""
    for name in ("etc", "spool", "spool/tmp", "cache", "state"):
        (root / name).mkdir()
        shutil.chown(root / name, "root", "lp")
        (root / name).chmod(0o775)
    root.chmod(0o755)
    (root / "etc/cupsd.conf").write_text(_CUPSD.format(root=root))
    (root / "etc/cups-files.conf").write_text(_FILES.format(root=root, prefix=PREFIX))
    (root / "log").touch()
    path = os.pathsep.join([str(PREFIX / "bin"), str(PREFIX / "sbin"), os.environ["PATH"]])
    queue = Queue({"PATH": path, "CUPS_SERVER": f"{root}/s.sock", "LC_ALL": "C"}, root / "spool")
    command = [PREFIX / "sbin/cupsd", "-f", "-c", root / "etc/cupsd.conf", "-s", root / "etc/cups-files.conf"]
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        _awaited(lambda: queue.call("lpadmin", "-p", QUEUE, "-E", "-v", "file:/dev/null"))
        yield queue
    finally:
        server.terminate()
        server.wait(PATIENCE_S)


def _awaited(call: Callable[[], object]) -> None:
    deadline = time.monotonic() + PATIENCE_S
    while True:
        try:
            call()
            return
        except subprocess.CalledProcessError:
            assert time.monotonic() < deadline
            time.sleep(0.05)
