"""What is on the screen, for the demo's tour to look at and touch from outside. Made in a demo only.

`kiosk.visit.composition` makes it where three things hold: `--demo`, settings with `demo = true`, and KIOSK_PROBE=1.
It writes into the session directory, which is in memory and gone with the visit. What is typed is never in it.
"""

import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QRect, QTimer
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLabel, QLineEdit, QPushButton, QWidget

from kiosk.visit.presenters.stage import Stage
from kiosk.wire import JsonValue
from ui.shell import Shell
from ui.widgets import Chip, Heading, SignaturePad, TextBox, TextPage

_EVERY_MS: Final = 80


@dataclass(frozen=True, slots=True)
class _Kind:
    role: str
    text: str


class Probe(QObject):
    """Writes `probe.json` whenever something changed."""

    def __init__(self, stage: Stage, shell: Shell, folder: Path) -> None:
        super().__init__(shell)
        self._stage = stage
        self._shell = shell
        self._file = folder / "probe.json"
        self._written = ""
        self.visit = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.write)
        self._timer.start(_EVERY_MS)

    def number(self, visit: int) -> None:
        """The visit came on screen under this number."""
        self.visit = visit

    def write(self) -> None:
        """Write the picture of the moment, whole or not at all."""
        text = json.dumps(self._picture(), ensure_ascii=False)
        if text == self._written:
            return
        draft = self._file.with_suffix(".tmp")
        draft.write_text(text, encoding="utf-8")
        draft.replace(self._file)
        self._written = text

    def _picture(self) -> dict[str, JsonValue]:
        shell = self._shell
        screen, panel = shell.screen_shown(), shell.overlay.panel()
        focus = QApplication.focusWidget()
        headings = [one.text() for one in (screen.findChildren(Heading) if screen else []) if one.isVisible()]
        return {
            "visit": self.visit,
            "pid": os.getpid(),
            "shown": shell.isVisible(),
            "step": type(self._stage.flow.step).__name__,
            "screen": type(screen).__name__ if screen else None,
            "busy": self._stage.is_waiting,
            "overlay": type(panel).__name__ if panel else None,
            "focus": focus.accessibleName() if focus else "",
            "heading": headings[0] if headings else "",
            "texts": [text for widget in shell.findChildren(QWidget) if (text := _text(widget))],
            "controls": [_control(widget, kind) for widget in shell.findChildren(QWidget) if (kind := _kind(widget))],
        }


def _text(widget: QWidget) -> str:
    if not widget.isVisible():
        return ""
    match widget:
        case QLabel():
            return widget.text()
        case Chip():
            return widget.accessibleName()
        case TextPage():
            return widget.accessibleDescription()
        case _:
            return ""


def _kind(widget: QWidget) -> _Kind | None:
    if not widget.isVisible():
        return None
    match widget:
        case QLineEdit() | TextBox():
            return _Kind("field", "")
        case SignaturePad():
            return _Kind("pad", "")
        case QPushButton():
            return _Kind("check" if widget.isCheckable() else "button", widget.text().replace("&&", "&"))
        case QAbstractScrollArea():
            return _Kind("scroll", "")
        case _:
            return None


def _control(widget: QWidget, kind: _Kind) -> JsonValue:
    seen = widget.visibleRegion().boundingRect()
    corner = widget.mapToGlobal(seen.topLeft())
    rect = QRect(corner, seen.size())
    return {
        "name": widget.accessibleName(),
        "role": kind.role,
        "rect": [rect.x(), rect.y(), rect.width(), rect.height()],
        "enabled": widget.isEnabled(),
        "visible": not seen.isEmpty(),
        "focused": widget.hasFocus(),
        "checked": isinstance(widget, QPushButton) and widget.isChecked(),
        "text": kind.text,
    }
