"""A private PostgreSQL for a test run: one for all workers, on a socket in a folder of its own, gone at the end.

The first worker starts it, the last one that leaves stops it; a lock file and a list of users say who is which.
"""

import contextlib
import fcntl
import os
import pwd
import shutil
import subprocess
import sys
import tempfile
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import psycopg

from portal.database import open_database
from portal.migrations import migrate

START_TIMEOUT_S = 60
TEMPLATE = "portal_template"
# Nothing of a test must survive a power cut, so nothing waits for the disk.
SETTINGS = (
    "fsync=off",
    "synchronous_commit=off",
    "full_page_writes=off",
    "listen_addresses=",
    "max_connections=300",
    "shared_buffers=64MB",
    "autovacuum=off",
    "timezone=Asia/Kathmandu",  # no test may depend on the server's time zone
)
# As an operator runs it: what is committed is on disk.
DURABLE_SETTINGS = ("listen_addresses=", "max_connections=100", "shared_buffers=128MB", "timezone=UTC")


@dataclass(frozen=True, slots=True)
class Cluster:
    """A running server. Databases are made by name; a migrated one is copied from a template."""

    socket_folder: Path

    def new_database(self, name: str, *, is_migrated: bool) -> str:
        """Make a database and give back its address."""
        template = TEMPLATE if is_migrated else "template0"
        with psycopg.connect(self.dsn("postgres"), autocommit=True) as connection:
            connection.execute(f'CREATE DATABASE "{name}" TEMPLATE "{template}" STRATEGY FILE_COPY'.encode())
        return self.url(name)

    def dsn(self, name: str) -> str:
        return f"host={self.socket_folder} user=postgres dbname={name}"

    def url(self, name: str) -> str:
        return f"postgresql+psycopg://postgres@/{name}?host={self.socket_folder}"


def find_postgresql() -> Path | None:
    """The newest server binaries of this machine, or None. As root they need the user postgres to run as."""
    if sys.platform == "win32" or (os.geteuid() == 0 and not _has_postgres_user()):
        return None
    places = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: int(path.parent.name), reverse=True)
    on_path = shutil.which("initdb")
    places += [Path(on_path).resolve().parent] if on_path else []
    return next((place for place in places if (place / "initdb").exists() and (place / "postgres").exists()), None)


@contextlib.contextmanager
def running_cluster(binaries: Path, shared_folder: Path, *, settings: tuple[str, ...] = SETTINGS) -> Iterator[Cluster]:
    """The run's cluster, started by whoever comes first and stopped by whoever leaves last."""
    state = shared_folder / "postgresql"
    state.mkdir(exist_ok=True)
    me = state / f"user-{os.getpid()}-{uuid.uuid4().hex}"
    with _locked(state):
        if not (state / "home").exists():
            (state / "home").write_text(str(_start(binaries, settings)))
        me.touch()
    cluster = Cluster(Path((state / "home").read_text()))
    try:
        yield cluster
    finally:
        with _locked(state):
            me.unlink()
            if not any(_is_alive(user) for user in state.glob("user-*")):
                _stop(binaries, cluster.socket_folder)
                (state / "home").unlink()


@contextlib.contextmanager
def _locked(folder: Path) -> Iterator[None]:
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _start(binaries: Path, settings: tuple[str, ...]) -> Path:
    # A socket's path may have 107 bytes, and the user postgres must be able to reach it: not under tmp_path.
    home = Path(tempfile.mkdtemp(prefix="portal-pg-"))
    if os.geteuid() == 0:
        user = pwd.getpwnam("postgres")
        os.chown(home, user.pw_uid, user.pw_gid)
    control = binaries / "pg_ctl"
    initdb = "-U postgres -A trust -E UTF8 --locale=C.UTF-8 -N"
    options = " ".join(f"-c {setting}" for setting in settings) + f" -k {home}"
    _run([control, "init", "-s", "-D", home / "data", "-o", initdb])
    _run([control, "start", "-s", "-w", "-t", START_TIMEOUT_S, "-D", home / "data", "-l", home / "log", "-o", options])
    _make_template(Cluster(home))
    return home


def _make_template(cluster: Cluster) -> None:
    engine = open_database(cluster.new_database(TEMPLATE, is_migrated=False))
    migrate(engine)
    engine.dispose()


def _stop(binaries: Path, home: Path) -> None:
    # Immediate: there is nothing to save.
    _run([binaries / "pg_ctl", "stop", "-s", "-m", "immediate", "-D", home / "data"])
    shutil.rmtree(home)


def _is_alive(user: Path) -> bool:
    try:
        os.kill(int(user.name.split("-")[1]), 0)
    except ProcessLookupError:
        return False
    return True


def _run(command: list[str | Path | int]) -> None:
    # No pipe: the server would inherit it and keep it open.
    done = subprocess.run([*_as_postgres(), *map(str, command)], check=False, stdout=subprocess.DEVNULL, cwd="/")
    if done.returncode != 0:
        raise RuntimeError(f"{command[0]} {command[1]} failed with {done.returncode}; its words stand above")


def _as_postgres() -> list[str]:
    return ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []


def _has_postgres_user() -> bool:
    try:
        pwd.getpwnam("postgres")
    except KeyError:
        return False
    return True
