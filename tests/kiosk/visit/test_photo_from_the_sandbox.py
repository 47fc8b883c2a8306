"""A hardened visit takes a photo: OpenCV works behind the sandbox, and leaves nothing on any disk."""

import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from tests.kiosk.visit.hardened import end, settings_for, start

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the measures are Linux's")


@pytest.fixture
def memory() -> Iterator[Path]:
    root = Path(tempfile.mkdtemp(prefix="kiosk-test-", dir="/dev/shm"))
    yield root
    shutil.rmtree(root, ignore_errors=True)


def test_a_hardened_visit_takes_a_photo_in_memory(memory: Path, tmp_path: Path) -> None:
    """There is no webcam on a test machine: OpenCV looks at pictures on disk. What it may do to /dev/video* is the
    sandbox's own list."""
    for number in range(3):
        Image.new("RGB", (1920, 1080), "grey").save(tmp_path / f"{number:02d}.jpg")
    there = sorted(tmp_path.iterdir())
    child = start(settings_for(memory, "--mode", "photograph", "--forbidden", str(tmp_path)))
    assert child.seen["page"] == "ffd8ff"
    assert child.seen["absent"] == "no picture"
    assert int(str(child.seen["data_mib"])) < 512
    files = [path for path in child.process.session_dir.rglob("*") if path.is_file()]
    assert [path.name for path in files] == ["seen.json"]
    assert sorted(tmp_path.iterdir()) == there
    end(child)
