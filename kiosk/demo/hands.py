"""Hands at the kiosk: real mouse and key events (xdotool), aimed by accessible name."""

import math
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from kiosk.demo.probe import Control, Name, Rect, Snapshot
from kiosk.demo.waiting import NotInTime, until

PATIENCE_S: Final = 20.0
_KEY_DELAY_MS: Final = 8
_MARKED_KEY_DELAY_MS: Final = 60
_SCROLL_DOWN: Final = "5"
_SCROLL_UP: Final = "4"
_MAX_SCROLLS: Final = 60
_REST_S: Final = 0.12
_SAME_PLACE_PX: Final = 100
_NEXT_TAP_S: Final = 0.55


class Lost(Exception):
    """The hands do not find what they look for. The text says what, and what is on screen."""


class Hands:
    """Clicks, types and signs on one display. `see` gives the latest snapshot, None while no visit is shown."""

    def __init__(
        self,
        *,
        environment: Mapping[str, str],
        see: Callable[[], Snapshot | None],
        patience_s: float = PATIENCE_S,
        swing: float = 0.4,
    ) -> None:
        """`swing`, in radians, makes one signature differ from another."""
        # xdotool reads what it types in the locale's encoding.
        self._environment = dict(environment) | {"LC_ALL": "C.UTF-8"}
        self._see = see
        self._patience_s = patience_s
        self._swing = swing
        self._tapped = (0, 0), 0.0

    def wait_for(self, holds: Callable[[Snapshot], bool], what: str, *, timeout_s: float | None = None) -> Snapshot:
        """The first snapshot for which `holds` is true. Raises Lost."""

        def found() -> Snapshot | None:
            snapshot = self._see()
            return snapshot if snapshot is not None and holds(snapshot) else None

        try:
            return until(found, what, timeout_s=self._patience_s if timeout_s is None else timeout_s)
        except NotInTime as error:
            raise Lost(f"{error}; {describe(self._see())}") from None

    def find(self, name: Name) -> Control:
        """The control of this name once it rests at its place, scrolled into view. Raises Lost."""
        self.wait_for(lambda seen: seen.control(name) is not None, f"the control “{words_of(name)}”")
        for _ in range(_MAX_SCROLLS):
            control = self._resting(name)
            if control.is_visible:
                return control
            self._scroll_towards(control)
        raise Lost(f"the control “{words_of(name)}” does not come into view; {describe(self._see())}")

    def click(self, name: Name) -> None:
        """One tap on the middle of a control."""
        self._tap(self.find(name).rect)

    def fill(self, name: Name, text: str) -> None:
        """Taps a field and types over what is in it, key by key."""
        control = self.find(name)
        self._tap(control.rect)
        self.wait_for(lambda seen: seen.focus == control.name, f"the focus on “{words_of(name)}”")
        self.press("ctrl+a")
        self.type(text)

    def touch(self) -> None:
        """One tap where the finger is, on whatever is there."""
        self._tap_at(*self._tapped[0])

    def type(self, text: str) -> None:
        """Types where the focus is. The text goes through a pipe: a command line can be read by others."""
        # For a letter that the layout lacks, xdotool changes the layout, and every program must hear of it first.
        delay_ms = _KEY_DELAY_MS if text.isascii() else _MARKED_KEY_DELAY_MS
        self._xdotool("type", "--delay", str(delay_ms), "--file", "-", given=text)

    def press(self, key: str) -> None:
        """One key by its X name, for example Return, Tab, Escape."""
        self._xdotool("key", key)

    def sign(self, pad: Name) -> None:
        """Draws a name on a signature pad: three strokes, as a finger does."""
        rect = self.find(pad).rect
        for stroke in handwriting(rect, swing=self._swing):
            self._draw(stroke)

    def _draw(self, points: Sequence[tuple[int, int]]) -> None:
        (first_x, first_y), *rest = points
        words = ["mousemove", str(first_x), str(first_y), "mousedown", "1"]
        for x, y in rest:
            words += ["mousemove", str(x), str(y), "sleep", "0.004"]
        self._xdotool(*words, "mouseup", "1")

    def _tap(self, rect: Rect) -> None:
        self._tap_at(*rect.middle)

    def _tap_at(self, x: int, y: int) -> None:
        """A second tap at one place takes a person a moment; the kiosk takes a faster one for a double tap."""
        place, moment = self._tapped
        if abs(x - place[0]) + abs(y - place[1]) < _SAME_PLACE_PX:
            time.sleep(max(0.0, moment + _NEXT_TAP_S - time.monotonic()))
        self._xdotool("mousemove", str(x), str(y), "click", "1")
        self._tapped = (x, y), time.monotonic()

    def _resting(self, name: Name) -> Control:
        """The control once its place has not changed for a moment and nothing is in the way."""
        rest = _Rest(name)
        self.wait_for(rest.holds, f"“{words_of(name)}” to be ready")
        return rest.control

    def _scroll_towards(self, control: Control) -> None:
        seen = self._see()
        area = next((one for one in seen.controls if one.role == "scroll" and one.is_visible), None) if seen else None
        if area is None:
            raise Lost(f"“{control.name}” is out of sight and nothing scrolls; {describe(seen)}")
        x, y = area.rect.middle
        is_above = control.rect.y < area.rect.y
        self._xdotool("mousemove", str(x), str(y), "click", _SCROLL_UP if is_above else _SCROLL_DOWN)

    def _xdotool(self, *words: str, given: str | None = None) -> None:
        subprocess.run(
            ["xdotool", *words],
            env=self._environment,
            input=None if given is None else given.encode(),
            check=True,
            capture_output=True,
        )


class _Rest:
    """Watches one control until it stands still."""

    def __init__(self, name: Name) -> None:
        self._name = name
        self._since = 0.0
        self._control: Control | None = None

    @property
    def control(self) -> Control:
        """The control that stands still. Only after `holds` was true."""
        if self._control is None:
            raise Lost(f"“{words_of(self._name)}” was never seen")
        return self._control

    def holds(self, seen: Snapshot) -> bool:
        """Whether the control has stood still, ready for a tap, for long enough."""
        now = seen.control(self._name)
        if now is None or now != self._control or not now.is_enabled or seen.is_busy:
            self._control, self._since = now, time.monotonic()
            return False
        return time.monotonic() - self._since >= _REST_S


def words_of(name: Name) -> str:
    """What a control is called, for people to read."""
    return name if isinstance(name, str) else " or ".join(name)


def handwriting(pad: Rect, *, swing: float = 0.4) -> list[list[tuple[int, int]]]:
    """Strokes in pixels: a wave that grows smaller, a loop, a line below. Well inside the pad."""
    left, middle = pad.x + pad.width * 0.15, pad.y + pad.height * 0.5
    width, height = pad.width * 0.6, pad.height * 0.25

    def wave(t: float) -> tuple[float, float]:
        return left + width * 0.7 * t, middle - height * (1 - 0.6 * t) * math.sin(2.5 * math.tau * t + swing)

    def loop(t: float) -> tuple[float, float]:
        turn = math.tau * t + swing
        return left + width * (0.85 + 0.12 * math.cos(turn)), middle + height * 0.6 * math.sin(turn)

    def line(t: float) -> tuple[float, float]:
        return left + width * t, middle + height * (1.05 - 0.15 * t + 0.05 * math.sin(math.tau * t + swing))

    return [_sampled(wave, 60), _sampled(loop, 30), _sampled(line, 25)]


def describe(seen: Snapshot | None) -> str:
    """What is on screen, in a line: the screen, its heading, its controls. No texts of a person."""
    if seen is None:
        return "no visit is on screen"
    names = ", ".join(control.name for control in seen.controls if control.is_visible)
    return f"on screen: {seen.step} “{seen.heading}” (visit {seen.visit}), controls: {names}"


def _sampled(curve: Callable[[float], tuple[float, float]], count: int) -> list[tuple[int, int]]:
    points = (curve(index / (count - 1)) for index in range(count))
    return [(round(x), round(y)) for x, y in points]
