"""A hardened visit reads a licence and a passport: the models are read and run behind the sandbox."""

import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import cv2
import pytest

from tests.bench.cards import burst, document
from tests.kiosk.visit.hardened import end, settings_for, start

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the measures are Linux's")


@pytest.fixture
def memory() -> Iterator[Path]:
    root = Path(tempfile.mkdtemp(prefix="kiosk-test-", dir="/dev/shm"))
    yield root
    shutil.rmtree(root, ignore_errors=True)


def test_a_hardened_visit_reads_a_licence_and_a_passport(memory: Path, tmp_path: Path) -> None:
    cv2.imwrite(str(tmp_path / "licence.png"), burst(1, module_px=2, frames=1)[1][0])
    cv2.imwrite(str(tmp_path / "passport.png"), document("TD3", 2)[1])
    child = start(settings_for(memory, "--mode", "scan", "--forbidden", str(tmp_path)))
    assert (child.seen["code"], child.seen["zone"]) == ("pdf417", True)
    assert int(str(child.seen["data_mib"])) < 640
    files = [path for path in child.process.session_dir.rglob("*") if path.is_file()]
    assert [path.name for path in files] == ["seen.json"]
    end(child)
