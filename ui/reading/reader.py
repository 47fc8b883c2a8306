"""Reads what is shown: a new page from its top, then each control that gets the focus, and what a page says of itself.

It looks at the screen some times a second and asks nobody to tell it anything, so no page can forget to be read.
"""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from services.speech.port import Speaker, Voice
from ui.reading.nodes import Node, Role, alerts, node_of, nodes_of
from ui.reading.words import ReadingWords
from ui.shell import Screen, Shell
from ui.shell.overlay import Panel

_LOOK_EVERY_MS: Final = 80
SPEEDS: Final = (110, 135, 165, 200, 240)
LOUDNESS: Final = (40, 70, 100, 150, 200)


@dataclass(frozen=True, slots=True)
class _Seen:
    """What was on the screen at the last look."""

    page: Screen | None = None
    panel: Panel | None = None
    language: str = ""
    focus: QWidget | None = None
    node: Node | None = None
    alerts: tuple[Node, ...] = ()


class Reader(QObject):
    """`spoke` with each new utterance. Speed and loudness are this reader's own: the next visit begins anew."""

    spoke = Signal()

    def __init__(self, shell: Shell, speaker: Speaker, *, language: Callable[[], str]) -> None:
        super().__init__(shell)
        self._shell = shell
        self._speaker = speaker
        self._language = language
        self._words = ReadingWords(self)
        self._queue: deque[str] = deque()
        self._last = ""
        self._seen = _Seen()
        self._voice = Voice(SPEEDS[2], LOUDNESS[2])
        self.has_headphones = False
        self.is_on = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)

    @property
    def can_read(self) -> bool:
        """Whether there is a voice for the language of the moment."""
        return self._speaker.is_available(self._language())

    def start(self, *first: str) -> None:
        """Say `first`, then the page from its top, and go on with whatever gets the focus."""
        self.stop()
        self.is_on = True
        self._queue.extend(first)
        self._timer.start(_LOOK_EVERY_MS)
        self.look()

    def stop(self) -> None:
        """Be silent, and read nothing more."""
        self.is_on = False
        self._timer.stop()
        self._hush()
        self._seen = _Seen()

    def repeat(self) -> None:
        """The last utterance of the page once more."""
        self._hush()
        self._say(self._last)

    def change_speed(self, steps: int) -> None:
        """Slower or faster; the last utterance shows how it sounds."""
        self._voice = replace(self._voice, words_per_minute=_moved(SPEEDS, self._voice.words_per_minute, steps))
        self.repeat()

    def change_loudness(self, steps: int) -> None:
        """Quieter or louder; the last utterance shows how it sounds."""
        self._voice = replace(self._voice, loudness=_moved(LOUDNESS, self._voice.loudness, steps))
        self.repeat()

    def look(self) -> None:
        """Compare the screen with the last look, and go on speaking."""
        if not self._shell.top.isVisibleTo(self._shell):
            self.stop()  # the screen is hidden or the visit is over
        elif self.is_on:
            self._compare()
            self._go_on()

    # --- inside --------------------------------------------------------------------------------------

    def _compare(self) -> None:
        before, now = self._seen, self._now()
        self._seen = now
        is_same_page = now.page is before.page and now.language == before.language
        is_new = (now.panel is not None and now.panel is not before.panel) or not is_same_page
        if is_new and before.page is not None:
            self._hush()
        if now.panel is not None and now.panel is not before.panel:
            self._read(nodes_of(now.panel), now.node)
        elif not is_same_page:
            self._read(self._page_nodes(), now.node)
        elif now.focus is not before.focus or now.panel is not before.panel:
            self._say_instead(now.node, *self._fresh(before, now))
        else:
            self._compare_the_same(before, now)

    def _compare_the_same(self, before: _Seen, now: _Seen) -> None:
        fresh = self._fresh(before, now)
        if fresh:
            self._say_instead(now.node if now.node != before.node else None, *fresh)
        elif now.node is None or before.node is None or now.node == before.node:
            return
        elif now.node.typed != before.node.typed or now.node.is_filled != before.node.is_filled:
            mark = self._words.typed_mark(before.node, now.node, has_headphones=self.has_headphones)
            if mark:
                self._hush()
                self._say(mark)
        else:
            self._say_instead(now.node)

    def _now(self) -> _Seen:
        panel = self._shell.overlay.panel()
        focus = QApplication.focusWidget()
        if focus is not None and not (isValid(focus) and self._shell.isAncestorOf(focus)):
            focus = None
        said = alerts(nodes_of(panel)) if panel else alerts(self._page_nodes())
        return _Seen(self._shell.screen_shown(), panel, self._language(), focus, _focused(focus), said)

    def _page_nodes(self) -> tuple[Node, ...]:
        screen = self._shell.screen_shown()
        return (*nodes_of(screen), *nodes_of(self._shell.bottom)) if screen else ()

    def _fresh(self, before: _Seen, now: _Seen) -> tuple[Node, ...]:
        return tuple(node for node in now.alerts if node not in before.alerts)

    def _read(self, nodes: tuple[Node, ...], focused: Node | None) -> None:
        """A whole page or panel, and at its end where the focus is; what waited to be said first stays first."""
        last = (focused,) if focused is not None and focused.role is not Role.TEXT else ()
        self._enqueue(*nodes, *last)

    def _say_instead(self, node: Node | None, *first: Node) -> None:
        self._hush()
        self._enqueue(*first, *((node,) if node is not None else ()))

    def _enqueue(self, *nodes: Node) -> None:
        for node in nodes:
            self._queue.extend(self._words.pieces(node, has_headphones=self.has_headphones))

    def _go_on(self) -> None:
        while self._queue and not self._speaker.is_speaking():
            self._say(self._queue.popleft())

    def _say(self, text: str) -> None:
        if text and self.can_read:
            if self._shell.overlay.panel() is None:
                self._last = text  # what the tools themselves say is not worth saying again
            self._speaker.say(text, self._language(), voice=self._voice)
            self.spoke.emit()

    def _hush(self) -> None:
        self._queue.clear()
        self._speaker.stop()


def _focused(widget: QWidget | None) -> Node | None:
    if widget is None:
        return None
    node = node_of(widget)
    if node is None and widget.accessibleName():
        return Node(Role.TEXT, widget.accessibleName())
    return node


def _moved(steps: tuple[int, ...], now: int, by: int) -> int:
    place = steps.index(now) + by
    return steps[max(0, min(len(steps) - 1, place))]
