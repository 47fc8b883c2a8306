"""One visit process: started with nothing but what it needs, killed with all its children."""

import errno
import os
import selectors
import shutil
import signal
import socket
import stat
import subprocess
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from kiosk.supervisor.settings import SupervisorSettings

_PREFIX = "visit-"
_CHUNK = 65536


@dataclass(frozen=True, slots=True)
class Exit:
    """How a process ended: its exit code, or the signal that ended it."""

    code: int | None
    signal: int | None


class VisitProcess:
    """A running visit. Its ends of the channels are `control` and `agent`; `output` is dropped, None once ended."""

    def __init__(
        self,
        child: "subprocess.Popen[bytes]",
        *,
        control: socket.socket,
        agent: socket.socket,
        output: int | None,
        session_dir: Path,
    ) -> None:
        self._child = child
        self._watch = os.pidfd_open(child.pid)
        self.control = control
        self.agent = agent
        self.output = output
        self.session_dir = session_dir
        self.pid = child.pid

    @property
    def exit_descriptor(self) -> int:
        """Readable as soon as the process has ended."""
        return self._watch

    def kill(self) -> None:
        """SIGKILL to the whole process group. Until `reap` its number cannot become another's."""
        with suppress(ProcessLookupError):
            os.killpg(self.pid, signal.SIGKILL)

    def reap(self, timeout_s: float) -> Exit | None:
        """How the process ended; None where it still runs after `timeout_s`."""
        if self._child.returncode is None and not _is_readable(self._watch, timeout_s):
            return None
        status = self._child.wait()
        return Exit(status, None) if status >= 0 else Exit(None, -status)

    def drop_output(self) -> bool:
        """Reads away what the process wrote by now. False where every writer is gone."""
        if self.output is None:
            return False
        try:
            while os.read(self.output, _CHUNK):
                pass
        except BlockingIOError:
            return True
        os.close(self.output)
        self.output = None
        return False

    def close(self) -> None:
        """Closes our ends. The process must be reaped."""
        self.control.close()
        self.agent.close()
        os.close(self._watch)
        if self.output is not None:
            os.close(self.output)


def start_visit(settings: SupervisorSettings, *, inherited: Mapping[str, str]) -> VisitProcess:
    """Starts a visit, hidden, in a session and process group of its own. Raises OSError where it cannot be started."""
    session_dir = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=settings.session_root))
    control, visits_control = socket.socketpair()
    agent, visits_agent = socket.socketpair()
    output, visits_output = (None, None) if settings.shows_visit_output else os.pipe()
    try:
        with visits_control, visits_agent:
            child = subprocess.Popen(
                [
                    *settings.visit_command,
                    *("--control-fd", str(visits_control.fileno())),
                    *("--agent-fd", str(visits_agent.fileno())),
                ],
                env=visit_environment(settings, session_dir, inherited=inherited),
                cwd="/",
                stdin=subprocess.DEVNULL,
                stdout=visits_output,
                stderr=visits_output,
                pass_fds=(visits_control.fileno(), visits_agent.fileno()),
                start_new_session=True,
            )
    except BaseException:
        control.close()
        agent.close()
        if output is not None:
            os.close(output)
        shutil.rmtree(session_dir)
        raise
    finally:
        if visits_output is not None:
            os.close(visits_output)
    for ours in (control, agent):
        ours.setblocking(False)
    if output is not None:
        os.set_blocking(output, False)
    return VisitProcess(child, control=control, agent=agent, output=output, session_dir=session_dir)


def visit_environment(
    settings: SupervisorSettings, session_dir: Path, *, inherited: Mapping[str, str]
) -> dict[str, str]:
    """The whole environment of a visit: the allowed inherited names, the settings, and every home in memory."""
    home = str(session_dir)
    environment = {name: value for name, value in inherited.items() if name in settings.inherited_names}
    environment |= settings.environment
    environment |= dict.fromkeys(
        ("HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"), home
    )
    environment |= {
        "KIOSK_SESSION_DIR": home,
        "LANG": "C.UTF-8",
        "NO_AT_BRIDGE": "1",
        "PYTHONDONTWRITEBYTECODE": "1",
        "QT_ACCESSIBILITY": "0",
        "QT_XCB_GL_INTEGRATION": "none",
    }
    return environment | {"KIOSK_ENVIRONMENT": ",".join(sorted(environment))}


def sweep(session_root: Path) -> int:
    """Makes the root private and removes what an earlier supervisor left there. Returns how many were removed.

    Everybody may write where it lies (/dev/shm): a link, or a directory of somebody else, is not swept. Raises OSError.
    """
    session_root.mkdir(mode=0o700, parents=True, exist_ok=True)
    facts = session_root.lstat()
    if not stat.S_ISDIR(facts.st_mode) or facts.st_uid != os.getuid():
        raise PermissionError(errno.EPERM, "the session root is not a directory of ours")
    session_root.chmod(0o700)
    left = list(session_root.iterdir())
    for path in left:
        shutil.rmtree(path) if path.is_dir() and not path.is_symlink() else path.unlink()
    return len(left)


def _is_readable(descriptor: int, timeout_s: float) -> bool:
    with selectors.PollSelector() as selector:
        selector.register(descriptor, selectors.EVENT_READ)
        return bool(selector.select(timeout_s))
