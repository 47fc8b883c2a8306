"""A hardened process that tries what it must not be able to do, and leaves what it saw in its session directory."""

import argparse
import ctypes
import datetime as dt
import errno
import json
import os
import resource
import signal
import socket
import sys
import time
from collections.abc import Callable
from pathlib import Path

from kiosk.visit import hardening
from kiosk.visit.control import SupervisorLink
from services.capture.opencv import OpenCvCamera
from services.capture.port import NoPicture
from services.documents.pictures import page_from_pixels
from services.printing.cups import CupsPrinter
from services.speech.child import ChildSpeaker
from services.speech.espeak import find_espeak
from services.speech.port import Voice

_PATIENCE_S = 20.0


def outcome(attempt: Callable[[], object]) -> str:
    try:
        attempt()
    except OSError as error:
        return errno.errorcode[error.errno or 0]
    return "allowed"


def call(number: int, *arguments: int) -> Callable[[], object]:
    def attempt() -> None:
        libc = ctypes.CDLL(None, use_errno=True)
        if libc.syscall(ctypes.c_long(number), *map(ctypes.c_long, arguments)) < 0:
            raise OSError(ctypes.get_errno(), "")

    return attempt


def write(path: Path) -> Callable[[], object]:
    return lambda: path.write_text("x")


def sockets() -> dict[str, str]:
    kinds = {
        "inet tcp": (socket.AF_INET, socket.SOCK_STREAM),
        "inet udp": (socket.AF_INET, socket.SOCK_DGRAM),
        "inet6 tcp": (socket.AF_INET6, socket.SOCK_STREAM),
        "inet6 udp": (socket.AF_INET6, socket.SOCK_DGRAM),
        "netlink": (socket.AF_NETLINK, socket.SOCK_RAW),
        "packet": (socket.AF_PACKET, socket.SOCK_RAW),
        "vsock": (40, socket.SOCK_STREAM),
        "unix": (socket.AF_UNIX, socket.SOCK_STREAM),
    }
    found = {name: outcome(lambda kind=kind: socket.socket(*kind).close()) for name, kind in kinds.items()}
    return found | {"pair": outcome(lambda: [end.close() for end in socket.socketpair()])}


def files(session_dir: Path, forbidden: list[Path]) -> dict[str, str]:
    found = {str(path): outcome(write(path / "written")) for path in forbidden}
    own = session_dir / "own"
    own.write_text("x")
    return found | {
        "session": outcome(write(session_dir / "written")),
        "null": outcome(write(Path("/dev/null"))),
        "move out": outcome(lambda: own.rename(forbidden[0] / "moved")),
        "remove outside": outcome((forbidden[0] / "victim").unlink),
        "truncate outside": outcome(lambda: os.truncate(forbidden[0] / "victim", 0)),
        "make directory outside": outcome((forbidden[0] / "made").mkdir),
    }


def calls() -> dict[str, str]:
    x86_only = {"x32": call(0x40000000 | 39)} if os.uname().machine == "x86_64" else {}
    numbers = {"x86_64": (101, 310, 425, 29, 250), "aarch64": (117, 270, 425, 194, 219)}[os.uname().machine]
    ptrace, read_other, io_uring, shared_memory, keys = numbers
    tried = {
        "ptrace": call(ptrace, 0, 0, 0, 0),
        "process_vm_readv": call(read_other, os.getpid(), 0, 0, 0, 0, 0),
        "io_uring_setup": call(io_uring, 1, 0),
        "shmget": call(shared_memory, 0, 4096, 0o1600),
        "keyctl": call(keys, 0, -3, 0),
        "setsid": os.setsid,
        "setpgid": lambda: os.setpgid(0, 0),
        **x86_only,
        "signal outside": lambda: os.kill(os.getppid(), 0),
    }
    return {name: outcome(attempt) for name, attempt in tried.items()}


def child_is_bound() -> bool:
    """Whether a process started from here is refused the network too."""
    pid = os.fork()
    if pid == 0:
        os._exit(0 if outcome(lambda: socket.socket(socket.AF_INET)) == "EPERM" else 1)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0


def memory() -> dict[str, str]:
    """What it takes to go beyond the limit, and who is first to go."""
    try:
        taken = [bytes(1 << 26) for _ in range(32)]
    except MemoryError:
        taken = []
    return {"2 GiB": "allowed" if taken else "refused", "score": Path("/proc/self/oom_score_adj").read_text().strip()}


def window() -> dict[str, object]:
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtWidgets import QApplication, QLineEdit

    app = QApplication(sys.argv[:1])
    field = QLineEdit("Demo Client Alpha")
    field.resize(300, 60)
    field.show()
    QGuiApplication.clipboard().setText("Demo Client Alpha")
    deadline = time.monotonic() + 10
    while not field.windowHandle().isExposed() and time.monotonic() < deadline:
        app.processEvents()
    app.processEvents()
    picture = field.grab().toImage()
    colors = {picture.pixel(x, y) for x in range(0, 300, 3) for y in range(0, 60, 3)}
    return {"platform": app.platformName(), "exposed": field.windowHandle().isExposed(), "colors": len(colors)}


def speak() -> dict[str, object]:
    """A hardened process speaks: the sound goes into a pipe that nobody reads, so the engine lives on."""
    engine = find_espeak()
    assert engine is not None
    _, write = os.pipe()
    speaker = ChildSpeaker(
        lambda *call: (*(engine.command(*call) or ()), "--stdout"), environment=os.environ, output=write
    )
    speaker.say("Demo Client Alpha was born in April. " * 200, "en", voice=Voice())
    assert speaker.pid is not None
    while not Path(f"/proc/{speaker.pid}/cmdline").read_bytes().startswith(engine.program.encode()):
        time.sleep(0.01)
    return {"speaker": speaker.pid}


def print_page() -> dict[str, object]:
    """A hardened process prints."""
    printer = CupsPrinter("demo", environment=os.environ, is_spool_in_memory=lambda: True)
    return {"ready": printer.is_ready(), "job": printer.print(b"%PDF-1.4 Demo Client Alpha").id}


def photograph(pictures: Path) -> dict[str, object]:
    """A hardened process takes a photo: OpenCV is loaded here, behind the sandbox, and looks at pictures on disk."""
    camera = OpenCvCamera(str(pictures / "%02d.jpg"))
    camera.open()
    page = page_from_pixels(camera.look())
    camera.close()
    try:
        OpenCvCamera(63).open()
    except NoPicture:
        absent = "no picture"
    else:
        absent = "a camera"
    limit = Path("/proc/self/status").read_text().partition("VmData:")[2].split()[0]
    return {"page": page[:3].hex(), "absent": absent, "data_mib": int(limit) // 1024}


def scan(folder: Path) -> dict[str, object]:
    import cv2

    from services.capture.codes import read_code
    from services.capture.zone import ZoneReader

    code = read_code([cv2.imread(str(folder / "licence.png"))], within_s=_PATIENCE_S)
    zone = ZoneReader().facts(
        cv2.imread(str(folder / "passport.png")), today=dt.date(2026, 11, 2), within_s=_PATIENCE_S
    )
    status = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines())
    return {
        "code": code is not None and code.kind.value,
        "zone": zone is not None,
        "data_mib": int(status["VmData"].split()[0]) // 1024,
    }


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--mode", default="probe")
    parser.add_argument("--forbidden", type=Path, nargs="*", default=[])
    parser.add_argument("--control-fd", type=int)
    parser.add_argument("--agent-fd", type=int)
    arguments = parser.parse_args()
    report = hardening.apply(hardening.policy_from(os.environ, control_fd=arguments.control_fd))
    link = SupervisorLink.on_descriptor(arguments.control_fd)
    seen: dict[str, object] = {"measures": {state.measure.value: [state.is_on, state.why] for state in report.measures}}
    if arguments.mode == "probe":
        seen |= {
            "sockets": sockets(),
            "files": files(report.session_dir, arguments.forbidden),
            "calls": calls(),
            "memory": memory(),
            "core": resource.getrlimit(resource.RLIMIT_CORE),
            "environ": Path("/proc/self/environ").read_text() if os.getuid() == 0 else None,
            "child is bound": child_is_bound(),
            "no new privileges": "NoNewPrivs:\t1" in Path("/proc/self/status").read_text(),
        }
    if arguments.mode == "speak":
        seen |= speak()
    if arguments.mode == "print":
        seen |= print_page()
    if arguments.mode == "photograph":
        seen |= photograph(arguments.forbidden[0])
    if arguments.mode == "scan":
        seen |= scan(arguments.forbidden[0])
    if arguments.mode == "window":
        seen |= window()
    (report.session_dir / "seen.json").write_text(json.dumps(seen))
    link.ready(report.lacking())
    while True:
        signal.pause()


main()
