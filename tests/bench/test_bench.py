"""The bench does not rot: its sections run with hardly any rounds. Nothing here asserts how fast anything is."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.bench.measure import Mark, Peer, figure

ROOT = Path(__file__).parents[2]


@pytest.mark.timeout(600)
@pytest.mark.parametrize(
    "sections",
    [("sealing", "documents", "submit", "drain", "capture"), ("ending", "pages", "ink")],
    ids=["without a screen", "on a screen"],
)
def test_the_bench_measures(tmp_path: Path, sections: tuple[str, ...]) -> None:
    out = tmp_path / "bench.json"
    command = [sys.executable, "-m", "tests.bench", *sections, "--tiny"]
    done = subprocess.run(
        [*command, "--out", str(out)], cwd=ROOT, capture_output=True, text=True, timeout=500, check=False
    )

    assert done.returncode == 0, done.stdout + done.stderr
    report = json.loads(out.read_text())
    assert report["machine"]["cores"] > 0
    assert [section["name"] for section in report["sections"]] == list(sections)
    assert all(section["figures"] and not section["broke"] for section in report["sections"])
    assert all(each["p50"] > 0 for section in report["sections"] for each in section["figures"] if each["unit"] == "ms")


@pytest.mark.parametrize(
    ("values", "others", "held"),
    [
        ([10.0, 40.0], [400.0], True),
        ([10.0, 60.0], [400.0], False),
        ([30.0, 40.0], [90.0], False),
        ([10.0, 40.0], [], True),
    ],
)
def test_a_mark_is_held_by_the_worst_value_and_by_the_peers_median(
    values: list[float], others: list[float], held: bool
) -> None:
    found = figure("it", values, mark=Mark(50, times_faster=5), peer=Peer("other", tuple(others)))

    assert found.held is held
    assert ("peer not installed" in found.note) is (not others)


def test_more_a_second_is_better_than_the_peer() -> None:
    found = figure("it", [30.0], unit="/s", better="more", peer=Peer("other", (10.0,)))

    assert found.ratio == pytest.approx(3.0)


@pytest.mark.parametrize(("values", "held"), [([0.99, 0.95], True), ([0.99, 0.94], False)])
def test_a_mark_from_below_is_held_by_the_smallest_value(values: list[float], held: bool) -> None:
    found = figure("it", values, unit="Jaccard", mark=Mark(at_least=0.95), better="more")

    assert (found.held, found.mark) == (held, "≥ 0.95 Jaccard")
