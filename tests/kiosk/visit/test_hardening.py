"""What a hardened process can and cannot do, tried from inside real ones."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk import mounts
from kiosk.supervisor.settings import SupervisorSettings
from kiosk.visit import hardening, landlock, seccomp
from tests.kiosk.visit.hardened import (
    DISPLAY_NAMES,
    PATIENCE_S,
    ROOT,
    Child,
    end,
    is_alive,
    settings_for,
    start,
    wait_until,
)

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the measures are Linux's")


@pytest.fixture(scope="module")
def memory() -> Iterator[Path]:
    """A private directory in memory."""
    base = Path("/dev/shm")
    if not mounts.is_in_memory(base):
        pytest.skip("this machine has no /dev/shm in memory")
    root = Path(tempfile.mkdtemp(prefix="kiosk-test-", dir=base))
    yield root
    shutil.rmtree(root, ignore_errors=True)


@pytest.fixture(scope="module")
def forbidden(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Where a visit must not write: a scratch directory, /tmp, the home and working directories, shared memory."""
    scratch = tmp_path_factory.mktemp("outside")
    (scratch / "victim").write_text("keep me")
    return [scratch, Path("/tmp"), Path.home(), ROOT, Path("/dev/shm")]


@pytest.fixture(scope="module")
def probed(memory: Path, forbidden: list[Path]) -> Iterator[Child]:
    child = start(settings_for(memory, "--forbidden", *map(str, forbidden)))
    yield child
    end(child)


def has_landlock() -> bool:
    return landlock.abi() > 0


needs_landlock = pytest.mark.skipif(not has_landlock(), reason="this kernel has no Landlock")


def test_every_measure_is_in_force(probed: Child) -> None:
    expected = () if has_landlock() else ("landlock",)
    assert probed.lacking == expected, probed.seen["measures"]


@pytest.mark.parametrize("kind", ["inet tcp", "inet udp", "inet6 tcp", "inet6 udp", "netlink", "packet", "vsock"])
def test_a_socket_into_the_world_is_refused(probed: Child, kind: str) -> None:
    assert probed.seen["sockets"][kind] == "EPERM"


@pytest.mark.parametrize("kind", ["unix", "pair"])
def test_a_local_socket_works(probed: Child, kind: str) -> None:
    assert probed.seen["sockets"][kind] == "allowed"


@needs_landlock
def test_writing_outside_the_session_directory_is_refused(probed: Child, forbidden: list[Path]) -> None:
    assert {probed.seen["files"][str(path)] for path in forbidden} == {"EACCES"}
    for act in ("remove outside", "make directory outside"):
        assert probed.seen["files"][act] == "EACCES"
    assert probed.seen["files"]["move out"] in ("EACCES", "EXDEV")
    assert probed.seen["files"]["truncate outside"] == ("EACCES" if landlock.abi() >= 3 else "allowed")
    assert not any((path / "written").exists() for path in forbidden)


def test_writing_into_the_session_directory_works(probed: Child) -> None:
    assert probed.seen["files"]["session"] == "allowed"
    assert probed.seen["files"]["null"] == "allowed"


@pytest.mark.parametrize(
    "name", ["ptrace", "process_vm_readv", "io_uring_setup", "shmget", "keyctl", "setsid", "setpgid"]
)
def test_a_call_by_which_data_could_leave_is_refused(probed: Child, name: str) -> None:
    assert probed.seen["calls"][name] == "EPERM"


@pytest.mark.skipif(os.uname().machine != "x86_64", reason="only x86-64 has the x32 table")
def test_the_x32_table_of_calls_is_refused(probed: Child) -> None:
    assert probed.seen["calls"]["x32"] == "EPERM"


@pytest.mark.skipif(landlock.abi() < 6, reason="needs Landlock ABI 6")
def test_processes_outside_cannot_be_signalled(probed: Child) -> None:
    assert probed.seen["calls"]["signal outside"] == "EPERM"


def test_memory_beyond_the_limit_is_refused_and_a_visit_is_the_first_to_go(probed: Child) -> None:
    assert probed.seen["memory"] == {"2 GiB": "refused", "score": "1000"}


def test_children_are_bound_too(probed: Child) -> None:
    assert probed.seen["child is bound"] is True


def test_there_is_no_core_and_no_new_privilege(probed: Child) -> None:
    assert probed.seen["core"] == [0, 0]
    assert probed.seen["no new privileges"] is True


@pytest.mark.skipif(os.getuid() != 0, reason="a process that is not dumpable cannot read this file unless root")
def test_the_environment_in_memory_holds_allowed_names_only(probed: Child) -> None:
    environ = str(probed.seen["environ"])
    names = {entry.partition("=")[0] for entry in environ.split("\0") if entry}
    assert not names - {*DISPLAY_NAMES, *hardening.policy_from(dict_of(environ), control_fd=0).environment}
    assert "KIOSK_SESSION_DIR" in names


def dict_of(environ: str) -> dict[str, str]:
    return dict(entry.split("=", 1) for entry in environ.split("\0") if entry)


def test_a_name_beside_the_allow_list_is_removed_and_reported() -> None:
    environment = {"PATH": "/bin", "HOME_ADDRESS": "x"}
    with pytest.raises(hardening.NotInForce):
        hardening._reduce(environment, frozenset({"PATH"}))
    assert environment == {"PATH": "/bin"}


@pytest.mark.parametrize(("mode", "make"), [(0o755, "directory"), (0o700, "link")])
def test_a_session_directory_that_others_can_reach_is_not_in_force(memory: Path, mode: int, make: str) -> None:
    real = Path(tempfile.mkdtemp(dir=memory))
    real.chmod(mode)
    path = real
    if make == "link":
        path = memory / f"{real.name}-link"
        path.symlink_to(real)
    with pytest.raises(hardening.NotInForce):
        hardening._check_session_dir(path)


def test_a_session_directory_on_disk_is_not_in_force(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tmp_path.chmod(0o700)
    monkeypatch.setattr(mounts, "is_in_memory", lambda _path: False)
    with pytest.raises(hardening.NotInForce, match="not in memory"):
        hardening._check_session_dir(tmp_path)


def test_an_unknown_machine_is_said_to_have_no_filter() -> None:
    with pytest.raises(seccomp.UnknownMachine):
        seccomp.table_of("riscv64")


def test_a_jump_in_the_filter_lands_on_its_label() -> None:
    for machine in ("x86_64", "aarch64"):
        steps = seccomp.program(seccomp.table_of(machine))
        code = seccomp.assemble(steps)
        places = {step.label: place for place, step in enumerate(steps) if step.label}
        for place, step in enumerate(steps):
            then, otherwise = code[place * 8 + 2], code[place * 8 + 3]
            assert step.then is None or place + 1 + then == places[step.then]
            assert step.otherwise is None or place + 1 + otherwise == places[step.otherwise]


def test_a_visit_dies_when_its_supervisor_is_killed(memory: Path) -> None:
    program = (
        "import os, sys, time; from pathlib import Path;"
        "from tests.kiosk.visit.hardened import settings_for, start;"
        "child = start(settings_for(Path(sys.argv[1]), '--mode', 'hold'));"
        "print(child.process.pid, *child.lacking, flush=True); time.sleep(60)"
    )
    supervisor = subprocess.Popen([sys.executable, "-c", program, str(memory)], cwd=ROOT, stdout=subprocess.PIPE)
    assert supervisor.stdout is not None
    visit = int(supervisor.stdout.readline().split()[0])
    assert is_alive(visit)
    supervisor.kill()
    supervisor.wait(PATIENCE_S)
    supervisor.stdout.close()
    wait_until(lambda: not is_alive(visit))


def test_a_visit_that_another_process_started_says_so(memory: Path) -> None:
    command = ("sh", "-c", f'{sys.executable} -m tests.kiosk.visit.hardened_child --mode hold "$@"; true', "sh")
    settings = settings_for(memory)
    child = start(SupervisorSettings(**{**fields_of(settings), "visit_command": command}))
    assert "dies_with_supervisor" in child.lacking
    end(child)


def fields_of(settings: SupervisorSettings) -> dict[str, object]:
    return {name: getattr(settings, name) for name in SupervisorSettings.__slots__}
