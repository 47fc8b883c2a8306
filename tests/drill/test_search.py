"""The search finds a planted marker in every place, and none in clean ones."""

import base64
import os
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from kiosk.drill import search
from kiosk.drill.files import files_beneath
from kiosk.drill.markers import new_markers
from kiosk.drill.memory import descendants, memory_chunks, regions
from kiosk.drill.needles import Needles
from kiosk.drill.reading import NotReadable
from kiosk.drill.results import Row, State

ROOT = Path(__file__).parents[2]
MARKERS = new_markers(os.urandom)
NEEDLES = Needles(MARKERS.stem, words=MARKERS.words())
NOBODY = 65534

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the kiosk's programs run on Linux")
needs_root = pytest.mark.skipif(os.getuid() != 0, reason="needs root")


def searched(folder: Path, *, changed_since_ns: int = 0, without: tuple[Path, ...] = ()) -> Row:
    refused: list[Path] = []
    files = files_beneath(folder, changed_since_ns=changed_since_ns, without=without, refused=refused.append)
    return search.search_files("here", files, needles=NEEDLES, refused=refused)


def test_a_marker_in_a_file_is_found_with_its_kind(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "cache").write_bytes(b"\0" + base64.b64encode(f"p={MARKERS.password}".encode()))
    (tmp_path / "clean").write_text("nothing of a person")

    row = searched(tmp_path)

    assert (row.state, row.items, row.found) == (State.FOUND, 2, {"password": 1})


def test_clean_files_hold(tmp_path: Path) -> None:
    (tmp_path / "clean").write_text(new_markers(os.urandom).full_name)

    row = searched(tmp_path)

    assert (row.state, row.items) == (State.HELD, 1)
    assert row.searched_bytes == (tmp_path / "clean").stat().st_size


def test_a_row_that_waits_in_a_databases_log_is_found(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "outbox.db")) as database:
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("CREATE TABLE item (text TEXT)")
        database.execute("INSERT INTO item VALUES (?)", (MARKERS.email,))
        database.commit()

        assert searched(tmp_path / "outbox.db-wal").found == {"e-mail address": 1}
        assert not searched(tmp_path / "outbox.db").found


def test_a_deleted_row_is_found_in_the_free_pages(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "outbox.db")) as database:
        database.execute("PRAGMA secure_delete = OFF")
        database.execute("CREATE TABLE item (text TEXT)")
        database.execute("INSERT INTO item VALUES (?)", (MARKERS.email,))
        database.commit()
        database.execute("DELETE FROM item")
        database.commit()

    assert searched(tmp_path / "outbox.db").state is State.FOUND


def test_where_others_write_only_what_changed_since_is_read(tmp_path: Path) -> None:
    (tmp_path / "old").write_text(MARKERS.full_name)
    before = (tmp_path / "old").stat().st_ctime_ns + 1
    assert searched(tmp_path, changed_since_ns=before).items == 0

    os.utime(tmp_path / "old", (0, 0))  # a program can set these times, and not the one that we look at

    assert searched(tmp_path, changed_since_ns=before).state is State.FOUND


def test_the_portals_folder_is_left_out_and_no_link_is_followed(tmp_path: Path) -> None:
    (tmp_path / "portal").mkdir()
    (tmp_path / "portal" / "records").write_text(MARKERS.full_name)
    (tmp_path / "link").symlink_to(tmp_path / "portal" / "records")
    os.mkfifo(tmp_path / "pipe")

    assert searched(tmp_path, without=(tmp_path / "portal",)).items == 0


@contextmanager
def holding(where: str, text: str = MARKERS.full_name) -> Iterator[int]:
    command = [sys.executable, "-m", "tests.drill.holder", where]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        child.stdin.write(f"{text}\n".encode())
        child.stdin.flush()
        assert child.stdout.readline() == b"ready\n"
        yield child.pid
        child.stdin.close()


@pytest.mark.parametrize("where", ["heap", "utf-16", "shared", "packed"])
def test_a_marker_in_the_memory_of_another_process_is_found(where: str) -> None:
    with holding(where) as pid:
        row = search.search_memory("a process", [pid], needles=NEEDLES)

    assert row.state is State.FOUND
    assert row.found["name"]
    assert row.searched_bytes > 1_000_000


def test_a_process_that_never_met_it_is_clean() -> None:
    with holding("heap", text="Demo Client Alpha") as pid:
        row = search.search_memory("a process", [pid], needles=NEEDLES)
        assert search.seen_in_memory(pid, "name", needles=NEEDLES) == 0

    assert (row.state, row.items) == (State.HELD, 1)


def test_a_look_during_the_visit_sees_what_is_there() -> None:
    with holding("utf-16", text=MARKERS.search_text) as pid:
        assert search.seen_in_memory(pid, "search text", needles=NEEDLES)
        assert not search.seen_in_memory(pid, "name", needles=NEEDLES)


def test_an_environment_with_a_marker_is_found_only_where_the_process_is_new() -> None:
    since = search.moment_now()
    with holding("environment") as pid:
        everybody = frozenset(int(path.name) for path in Path("/proc").glob("[0-9]*"))
        others = everybody - set(descendants(pid))
        row = search.search_starts("starts", needles=NEEDLES, since=since, without=others)
        later = search.Moment(since.wall_ns, since.since_boot_s + 3600)
        nobody = search.search_starts("starts", needles=NEEDLES, since=later, without=others)

    assert row.found == {"name": 2}
    assert nobody.items == 0


def test_a_process_that_has_ended_is_not_taken_for_a_clean_one() -> None:
    child = subprocess.Popen([sys.executable, "-c", "pass"])
    child.wait()

    row = search.search_memory("a process", [child.pid], needles=NEEDLES)

    assert row.state is State.NOT_READ
    assert search.search_memory("nobody", [], needles=NEEDLES).state is State.NOT_READ


@contextmanager
def as_nobody() -> Iterator[None]:
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@needs_root
def test_without_root_memory_is_said_to_be_unread_and_never_to_have_held() -> None:
    with holding("heap") as pid, as_nobody():
        row = search.search_memory("a process", [pid], needles=NEEDLES)
        with pytest.raises(NotReadable, match="root"):
            next(memory_chunks(pid, overlap=10))

    assert (row.state, row.unread) == (State.NOT_READ, "needs root")


@needs_root
def test_without_root_a_file_or_folder_that_is_closed_is_counted_as_unread() -> None:
    with tempfile.TemporaryDirectory(prefix="drill-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        (folder / "closed").mkdir(mode=0o700)
        (folder / "file").touch(mode=0o600)
        with as_nobody():
            row = searched(folder)

    assert row.state is State.NOT_READ
    assert "2 not readable" in row.unread


def test_only_what_is_on_disk_anyway_is_left_out_of_a_memory() -> None:
    with holding("shared") as pid:
        mapped = regions(pid)

    left_out = [region for region in mapped if not region.is_searched]
    assert any(region.path.startswith("/memfd:") and region.is_searched for region in mapped)
    assert all(region.path.startswith(("/", "[v")) or not region.rights.startswith("r") for region in left_out), (
        left_out
    )
    assert not [region for region in left_out if region.rights.startswith("rw")]


def test_the_moment_lies_before_now() -> None:
    assert search.moment_now().wall_ns < time.time_ns()
