"""What was on the screen is searched as pixels; a window that is gone has left none in the X server."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.demo.display import Display, Size
from kiosk.demo.probe import Rect
from kiosk.demo.waiting import until
from kiosk.demo.xwd import Picture
from kiosk.drill.markers import new_markers
from kiosk.drill.needles import Needle, Needles
from kiosk.drill.pixels import pixel_rows
from kiosk.drill.search import search_memory

ROOT = Path(__file__).parents[2]
MARKERS = new_markers(os.urandom)
SIZE = Size(1024, 768)
TOP = Rect(20, 0, 1000, 80)  # without the sides of the field's frame, which change with the focus
PATIENCE_S = 30.0

needs_root = pytest.mark.skipif(os.getuid() != 0, reason="the memory of an X server is root's")


def picture_of(pixels: list[list[int]]) -> Picture:
    raw = b"".join(bytes([shade, shade, shade, 0]) for row in pixels for shade in row)
    return Picture(len(pixels[0]), len(pixels), 4 * len(pixels[0]), raw)


def test_the_rows_with_the_most_shades_are_taken_without_the_place_of_the_caret() -> None:
    pixels = [[255] * 100 for _ in range(40)]
    pixels[20][30:70] = range(100, 140)
    pixels[21][30:70] = [0, 1] * 20

    rows = pixel_rows("ink", picture_of(pixels), Rect(0, 0, 100, 40), least_shades=20)

    assert len(rows) == 2  # one row, with both values of the byte that means nothing
    assert [row.content[::4] for row in rows] == [bytes(range(100, 124))] * 2
    assert {row.content[3] for row in rows} == {0, 255}


def test_an_empty_field_gives_nothing_to_search_for() -> None:
    blank = picture_of([[255] * 100 for _ in range(40)])

    assert not pixel_rows("ink", blank, Rect(0, 0, 100, 40), least_shades=2)


@contextmanager
def window(display: Display, text: str) -> Iterator[None]:
    command = [sys.executable, "-m", "tests.drill.marked_window"]
    environment = display.environment | {"QT_QPA_PLATFORM": "xcb"}
    child = subprocess.Popen(command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert child.stdin is not None
    assert child.stdout is not None
    try:
        child.stdin.write(f"{text}\n".encode())
        child.stdin.flush()
        assert child.stdout.readline() == b"shown\n"
        yield
    finally:
        child.kill()
        child.wait()
        child.stdin.close()
        child.stdout.close()


@pytest.fixture
def display(tmp_path: Path) -> Iterator[Display]:
    environment = {"PATH": os.environ["PATH"], "HOME": str(tmp_path), "PYTHONPATH": str(ROOT)}
    with Display(tmp_path / "screen", size=SIZE, environment=environment) as shown:
        yield shown


def found(pid: int, rows: tuple[Needle, ...]) -> dict[str, int]:
    needles = Needles(MARKERS.stem, words=MARKERS.words(), others=rows)
    return dict(search_memory("a process", [pid], needles=needles).found)


def rows_on(display: Display) -> tuple[Needle, ...]:
    return until(
        lambda: pixel_rows("pixels", display.picture(), TOP, least_shades=10) or None, "the text", timeout_s=PATIENCE_S
    )


def is_blank(display: Display) -> bool:
    return not pixel_rows("pixels", display.picture(), TOP, least_shades=3)


@needs_root
def test_after_the_kill_the_x_server_holds_nothing_of_the_window(display: Display) -> None:
    server = display.programs["Xvfb"]
    with window(display, MARKERS.full_name):
        rows = rows_on(display)
        assert found(server, rows)
    # The server clears the screen first, and lets go of what it shared with the window a moment later.
    until(lambda: found(server, rows) == {}, "the X server to hold nothing", timeout_s=PATIENCE_S)
    assert is_blank(display)
