"""A display of our own, pictures of it, and hands that click, type and draw on it."""

import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from kiosk.demo.children import start
from kiosk.demo.display import Display, Size
from kiosk.demo.hands import Hands, Lost, handwriting
from kiosk.demo.probe import Control, Probe, Rect
from kiosk.demo.waiting import until

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Room:
    display: Display
    hands: Hands
    probe: Probe

    def control(self, name: str) -> Control:
        snapshot = until(self.probe.snapshot, "a snapshot", timeout_s=5)
        control = snapshot.control(name)
        assert control is not None
        return control


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    session = tmp_path / "sessions" / "visit-1"
    session.mkdir(parents=True)
    environment = {"PATH": os.environ["PATH"], "HOME": str(tmp_path), "PYTHONPATH": str(ROOT)}
    with Display(tmp_path / "screen", size=Size(1024, 768), environment=environment) as display:
        command = [sys.executable, "-m", "tests.demo.window", str(session)]
        window = start("window", command, environment=display.environment, log=tmp_path / "window.log")
        probe = Probe(tmp_path / "sessions")
        try:
            yield Room(display, Hands(environment=display.environment, see=probe.snapshot, patience_s=10), probe)
        finally:
            window.end()


def test_what_is_typed_arrives_key_by_key_with_marks_of_other_languages(room: Room) -> None:
    room.hands.fill("Name", "Núñez Nguyễn @ 42!")

    room.hands.wait_for(lambda seen: room.control("Name").text == "Núñez Nguyễn @ 42!", "the typed name")


def test_a_control_out_of_sight_is_scrolled_to_and_clicked_once(room: Room) -> None:
    assert not room.control("Far below").is_visible

    room.hands.click("Far below")

    room.hands.wait_for(lambda seen: "clicks 1" in seen.texts, "one click")


def test_a_signature_arrives_as_three_strokes_of_many_points(room: Room) -> None:
    room.hands.sign("Pad")

    def drawn(seen: object) -> bool:
        snapshot = room.probe.snapshot()
        assert snapshot is not None
        strokes = eval(snapshot.texts[1].removeprefix("strokes "))
        return len(strokes) == 3 and min(strokes) > 15

    room.hands.wait_for(drawn, "three strokes")


def test_hands_that_do_not_find_a_control_say_what_is_on_screen(room: Room) -> None:
    hands = Hands(environment=room.display.environment, see=room.probe.snapshot, patience_s=0.2)
    room.hands.wait_for(lambda seen: True, "the window")

    with pytest.raises(Lost, match=r"Somewhere else.*Test window.*Name, Pad"):
        hands.click("Somewhere else")


def test_a_picture_of_the_screen_shows_what_is_drawn_on_it(room: Room, tmp_path: Path) -> None:
    room.hands.fill("Name", "x")
    room.display.picture().save(tmp_path / "shot.png")

    image = QImage(str(tmp_path / "shot.png"))
    assert (image.width(), image.height()) == (1024, 768)
    x, y = room.control("Name").rect.middle
    assert image.pixelColor(x, y).lightness() > 240
    assert image.pixelColor(x, y) != image.pixelColor(x, 500)


def test_display_and_window_manager_are_gone_after_the_end(tmp_path: Path) -> None:
    environment = {"PATH": os.environ["PATH"], "HOME": str(tmp_path)}
    with Display(tmp_path / "screen", size=Size(640, 480), environment=environment) as display:
        pids = [child.pid for child in display._children]
        assert len(pids) == 2

    assert not any(Path(f"/proc/{pid}").exists() for pid in pids)


def test_a_hand_stays_inside_the_pad() -> None:
    pad = Rect(100, 200, 600, 180)

    points = [point for stroke in handwriting(pad) for point in stroke]

    assert all(pad.x < x < pad.x + pad.width and pad.y < y < pad.y + pad.height for x, y in points)
