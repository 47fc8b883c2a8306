"""The model of a disk without power: what it may lose, and what it may not."""

import os
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.crash.power.disk import SECTOR, Disk, all_dropped, all_kept, torn
from tests.crash.power.events import Created, Event, FolderSynced, Removed, Renamed, Resized, Synced, Written
from tests.crash.power.recorder import record, why_not

NAMED: Sequence[Event] = (Created("a", 1), FolderSynced())


def disk_after(*events: Event) -> Disk:
    disk = Disk()
    for event in events:
        disk.apply(event)
    return disk


def possible(disk: Disk, draws: int = 300) -> list[dict[str, bytes]]:
    return [disk.after_cut(torn(str(seed))) for seed in range(draws)]


def test_what_was_synced_is_there_whatever_else_happens() -> None:
    disk = disk_after(*NAMED, Written(1, 0, b"x" * 2 * SECTOR), Synced(1), Written(1, 4 * SECTOR, b"y" * SECTOR))
    assert all(found["a"][: 2 * SECTOR] == b"x" * 2 * SECTOR for found in possible(disk))


def test_what_was_not_synced_is_kept_by_the_sector() -> None:
    disk = disk_after(*NAMED, Written(1, 0, b"x" * 2 * SECTOR), Synced(1), Written(1, 0, b"y" * 2 * SECTOR))
    contents = {found["a"] for found in possible(disk)}
    assert contents == {one * SECTOR + two * SECTOR for one in (b"x", b"y") for two in (b"x", b"y")}


def test_a_sector_never_has_a_later_write_without_the_earlier_one() -> None:
    disk = disk_after(*NAMED, Written(1, 0, b"aaaa"), Synced(1), Written(1, 0, b"b"), Written(1, 1, b"c"))
    assert {found["a"] for found in possible(disk)} == {b"aaaa", b"baaa", b"bcaa"}


def test_nothing_or_all_of_it_can_be_lost() -> None:
    disk = disk_after(*NAMED, Written(1, 0, b"new"))
    assert disk.after_cut(all_dropped) == {"a": b""}
    assert disk.after_cut(all_kept) == {"a": b"new"}


def test_a_cut_off_file_may_have_its_old_length_until_it_is_synced() -> None:
    disk = disk_after(*NAMED, Written(1, 0, b"x" * 3 * SECTOR), Synced(1), Resized(1, 0))
    assert {len(found["a"]) for found in possible(disk)} == {0, 3 * SECTOR}
    disk.apply(Synced(1))
    assert {len(found["a"]) for found in possible(disk)} == {0}


def test_a_file_that_was_cut_off_and_grew_again_has_no_old_bytes_once_synced() -> None:
    disk = disk_after(*NAMED, Written(1, 0, b"x" * 8), Resized(1, 2), Written(1, 6, b"y"), Synced(1))
    assert disk.after_cut(all_dropped) == {"a": b"xx\0\0\0\0y"}


def test_a_new_name_may_be_lost_until_its_folder_is_synced_though_its_file_is() -> None:
    disk = disk_after(Created("a", 1), Written(1, 0, b"x"), Synced(1))
    assert {tuple(found) for found in possible(disk)} == {(), ("a",)}
    disk.apply(FolderSynced())
    assert {tuple(found) for found in possible(disk)} == {("a",)}


def test_a_removed_file_may_come_back_until_its_folder_is_synced() -> None:
    disk = disk_after(*NAMED, Written(1, 0, b"x"), Synced(1), Removed("a"))
    assert disk.after_cut(all_dropped) == {"a": b"x"}
    disk.apply(FolderSynced())
    assert disk.after_cut(all_dropped) == {}


def test_a_renamed_file_has_one_of_its_names_or_what_had_it_before() -> None:
    disk = disk_after(*NAMED, Created("b", 2), Written(2, 0, b"new"), Synced(2), FolderSynced(), Renamed("b", "a"))
    assert disk.after_cut(all_dropped) == {"a": b"", "b": b"new"}
    assert disk.after_cut(all_kept) == {"a": b"new"}


def test_the_same_seed_draws_the_same_cut() -> None:
    disk = disk_after(*NAMED, *(Written(1, at * SECTOR, os.urandom(SECTOR)) for at in range(50)))
    assert disk.after_cut(torn("7")) == disk.after_cut(torn("7"))
    assert disk.after_cut(torn("7")) != disk.after_cut(torn("8"))


@pytest.mark.skipif(why_not() is not None, reason=why_not() or "")
def test_a_recording_played_to_its_end_gives_the_very_files_that_the_program_left(tmp_path: Path) -> None:
    folder = tmp_path / "recorded"
    folder.mkdir()
    events = record("tests.crash.power.outbox_script", folder, "FULL", "1")
    played = disk_after(*events).after_cut(all_kept)
    assert played == {path.name: path.read_bytes() for path in folder.iterdir()}
    assert played
