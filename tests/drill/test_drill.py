"""The drill itself, in real processes: it holds on a house as it is, and catches one that leaks."""

import base64
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.demo.house import House
from kiosk.drill.markers import Markers
from kiosk.drill.play import drill
from kiosk.drill.results import Outcome, State

ROOT = Path(__file__).parents[2]
_LIMIT_S = 400  # a busy machine; alone it takes about a tenth

pytestmark = [
    pytest.mark.skipif(os.getuid() != 0, reason="without root the drill can prove nothing"),
    pytest.mark.timeout(_LIMIT_S + 10),
]


def test_a_visit_leaves_nothing_anywhere(tmp_path: Path) -> None:
    out = tmp_path / "drill.json"
    home = tmp_path / "home"
    home.mkdir()
    environment = {"PATH": os.environ["PATH"], "HOME": str(home), "PYTHONPATH": str(ROOT), "COLUMNS": "160"}
    command = [sys.executable, "-m", "kiosk.cli", "drill", "--out", str(out), "--config", str(tmp_path / "none.toml")]
    with (tmp_path / "said").open("wb") as said:
        drilling = subprocess.Popen(command, env=environment, stdout=said, stderr=said)
        try:
            exit_code = drilling.wait(_LIMIT_S)
        finally:
            drilling.terminate()  # asked to end, it ends what it has started
            drilling.wait()

    assert exit_code == 0, (tmp_path / "said").read_text()[-6000:]
    facts = json.loads(out.read_text())
    assert facts["outcome"] == "held"
    assert {row["state"] for row in facts["rows"]} == {"held"}
    by_place = {row["place"]: row["searched_bytes"] for row in facts["rows"]}
    for place in ("agent", "supervisor", "next visit", "spare visit", "X server"):
        assert by_place[f"memory: {place}"] > 1_000_000
    assert by_place["outbox with WAL and SHM"] > 10_000
    assert by_place["wipe receipts"] > 100
    assert by_place["directory"] > 10_000
    assert "memory: speech engine (its processes have ended)" in by_place
    assert {look["kind"] for look in facts["controls"]} == {
        *("name", "password", "e-mail address", "search text", "signed document", "directory search"),
        "read-aloud text",
        *("typed name as pixels", "drawn ink as pixels", "photograph as pixels", "photograph as a file"),
    }
    assert all(look["count"] for look in facts["controls"])


class Leaks:
    """Somebody who leaves the password in the data folder, in base64."""

    def __init__(self) -> None:
        self.markers: Markers | None = None
        self.folder = Path("/")

    def __call__(self, house: House, markers: Markers) -> None:
        self.markers, self.folder = markers, house.settings.data_dir.parent
        encoded = base64.b64encode(f"secret={markers.password}".encode())
        (house.settings.data_dir / "cache.bin").write_bytes(encoded)


def test_a_house_that_leaks_is_caught_at_the_place_where_it_leaks(tmp_path: Path) -> None:
    leaks = Leaks()
    environment = {"PATH": os.environ["PATH"], "HOME": str(tmp_path)}

    findings = drill(environ=environment, random=os.urandom, meddle=leaks)

    assert findings.outcome is Outcome.FOUND
    found = {row.place: dict(row.found) for row in findings.rows if row.state is State.FOUND}
    assert found == {
        "data folder, all the rest": {"password": 1},
        "shared memory (/dev/shm)": {"password": 1},
    }
    assert leaks.markers is not None
    assert leaks.markers.stem not in repr(findings)
    assert leaks.folder.name.startswith("kiosk-demo-")
    assert not leaks.folder.exists()
