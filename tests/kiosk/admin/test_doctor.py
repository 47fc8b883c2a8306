from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.admin import doctor
from kiosk.admin.doctor import Check, Level, Subject, Verdict
from kiosk.admin.senses import Senses, spool_trouble

ROOT = Path(__file__).parents[3]
NOW = datetime(2026, 11, 3, tzinfo=UTC)


def senses(**changes: object) -> Senses:
    usual = Senses(
        has_voice=lambda language: language != "fil",
        has_sound=True,
        languages=("en", "es"),
        queue="slips",
        is_printer_ready=lambda: True,
        spool=(Path("/proc"),),
        camera=Path("/dev/null"),
    )
    return replace(usual, **changes)  # type: ignore[arg-type]


def subject(tmp_path: Path) -> Subject:
    return Subject(
        session_root=Path("/dev/shm/kiosk-sessions"),
        store=tmp_path / "not" / "made" / "yet",
        fonts=ROOT / "resources" / "fonts",
        reserve_bytes=1024,
        keyring=lambda: Verdict(Level.OK, "an allowed one"),
        clock_offset=lambda: timedelta(seconds=0.4),
        now=lambda: NOW,
        built=NOW - timedelta(days=30),
        senses=senses(),
    )


def test_every_check_answers_on_this_machine(tmp_path: Path) -> None:
    examined = doctor.examine(doctor.checks(subject(tmp_path)))
    assert [item.name for item in examined] == [
        *("landlock", "seccomp", "memory_wiped_when_freed", "swap", "hibernation"),
        *("core_dumps", "session_memory", "fonts", "documents", "read_aloud", "printer", "spool_in_memory"),
        *("camera", "secret_store", "disk", "clock"),
    ]
    assert all(item.verdict.words for item in examined)
    by_name = {item.name: item.verdict.level for item in examined}
    assert {by_name[name] for name in ("fonts", "documents", "secret_store", "disk", "clock")} == {Level.OK}


def test_a_check_that_the_system_refuses_counts_as_failed() -> None:
    def refused() -> Verdict:
        raise PermissionError

    (examined,) = doctor.examine([Check("swap", refused)])
    assert examined.verdict.level is Level.FAIL
    assert doctor.worst([examined]) is Level.FAIL


def system(tmp_path: Path, name: str, content: str) -> Path:
    path = tmp_path / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content)
    return tmp_path


SWAPS = "Filename Type Size Used Priority\n"


@pytest.mark.parametrize(
    ("check", "name", "content", "level"),
    [
        (doctor.swap, "proc/swaps", SWAPS, Level.OK),
        (doctor.swap, "proc/swaps", SWAPS + "/dev/zram0 partition 1 0 100\n", Level.OK),
        (doctor.swap, "proc/swaps", SWAPS + "/dev/zram0 partition 1 0 1\n/swap.img file 1 0 -2\n", Level.FAIL),
        (doctor.hibernation, "sys/power/state", "freeze mem disk\n", Level.WARN),
        (doctor.hibernation, "sys/power/state", "freeze mem\n", Level.OK),
        (doctor.hibernation, "sys/power/other", "", Level.OK),
        (doctor.init_on_free, "proc/cmdline", "quiet init_on_free=1 splash\n", Level.OK),
        (doctor.init_on_free, "proc/cmdline", "quiet init_on_free=0\n", Level.WARN),
        (doctor.core_dumps, "proc/sys/kernel/core_pattern", "|/usr/share/apport/apport %p\n", Level.WARN),
        (doctor.core_dumps, "proc/sys/kernel/core_pattern", "|/bin/false\n", Level.OK),
        (doctor.core_dumps, "proc/sys/kernel/core_pattern", "core\n", Level.OK),
    ],
)
def test_kernel_settings_are_judged(
    tmp_path: Path, check: Callable[[Path], Verdict], name: str, content: str, level: Level
) -> None:
    assert check(system(tmp_path, name, content)).level is level


@pytest.mark.parametrize(
    ("actions", "machine", "level"),
    [
        ("kill_process kill_thread trap errno allow", "x86_64", Level.OK),
        ("kill_process errno allow", "riscv64", Level.FAIL),
        ("", "x86_64", Level.FAIL),
    ],
)
def test_a_kernel_or_processor_without_a_filter_fails(tmp_path: Path, actions: str, machine: str, level: Level) -> None:
    root = system(tmp_path, "proc/sys/kernel/seccomp/actions_avail", actions)
    assert doctor.seccomp_level(root, machine).level is level


@pytest.mark.parametrize(("abi", "level"), [(0, Level.FAIL), (1, Level.WARN), (3, Level.OK), (7, Level.OK)])
def test_landlock_is_judged_by_what_it_can_refuse(abi: int, level: Level) -> None:
    assert doctor.landlock_level(abi).level is level


@pytest.mark.parametrize(
    ("offset", "level"),
    [
        (None, Level.WARN),
        (timedelta(seconds=-3), Level.OK),
        (timedelta(minutes=-5), Level.FAIL),
        (timedelta(minutes=5), Level.FAIL),
    ],
)
def test_a_clock_is_judged_by_its_distance_to_the_portal(offset: timedelta | None, level: Level) -> None:
    assert doctor.clock(NOW, NOW - timedelta(days=1), offset).level is level


def test_a_clock_before_the_release_fails() -> None:
    assert doctor.clock(NOW, NOW + timedelta(days=1), timedelta(0)).level is Level.FAIL


def test_a_broken_or_missing_font_fails(tmp_path: Path) -> None:
    assert doctor.fonts(tmp_path).level is Level.FAIL
    (tmp_path / "NotoSans-Regular.ttf").write_bytes(b"version https://git-lfs")
    assert "NotoSans-Regular.ttf" in doctor.fonts(tmp_path).words


def test_a_disk_below_its_reserve_fails(tmp_path: Path) -> None:
    assert doctor.disk(tmp_path, 1 << 60).level is Level.FAIL
    assert doctor.disk(tmp_path, 1).level is Level.OK


@pytest.mark.parametrize(
    ("changes", "level", "words"),
    [
        ({}, Level.OK, "Every language has a voice."),
        ({"has_voice": None}, Level.WARN, "Install espeak-ng"),
        ({"languages": ("en", "fil")}, Level.WARN, "No voice for: fil."),
        ({"has_sound": False}, Level.WARN, "no sound device"),
    ],
)
def test_a_voice_that_is_missing_is_said(changes: dict[str, object], level: Level, words: str) -> None:
    verdict = doctor.read_aloud(senses(**changes))
    assert verdict.level is level
    assert words in verdict.words


@pytest.mark.parametrize(
    ("changes", "level", "words"),
    [
        ({}, Level.OK, "slips takes jobs"),
        ({"queue": ""}, Level.OK, "does not print"),
        ({"is_printer_ready": lambda: False}, Level.WARN, "slips takes no jobs"),
    ],
)
def test_a_printer_that_takes_nothing_is_said(changes: dict[str, object], level: Level, words: str) -> None:
    verdict = doctor.printer(senses(**changes))
    assert verdict.level is level
    assert words in verdict.words


def test_a_camera_that_is_not_there_is_said() -> None:
    assert doctor.camera(senses()).level is Level.OK
    assert doctor.camera(senses(camera=None)).level is Level.OK
    missing = doctor.camera(senses(camera=Path("/dev/video99")))
    assert missing.level is Level.WARN
    assert "No camera at /dev/video99" in missing.words


def test_a_spool_on_a_disk_is_said_with_its_folder() -> None:
    kiosk = senses(spool=(Path("/spool"), Path("/cache")))
    assert spool_trouble(kiosk, is_in_memory=lambda path: path == Path("/spool")).startswith("On a disk: /cache.")
    assert spool_trouble(kiosk, is_in_memory=lambda _path: True) == ""
    assert spool_trouble(senses(queue=""), is_in_memory=lambda _path: False) == ""
    assert doctor.spool(senses()).level is Level.FAIL, "/proc is no tmpfs"
