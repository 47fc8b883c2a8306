"""A small kiosk-like window for the tests of the hands: a field, a button out of sight, a pad. Tells as a visit does.

Started as `python -m tests.demo.window FOLDER`.
"""

import json
import os
import sys
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget


class Pad(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName("Pad")
        self.setMinimumHeight(300)
        self.strokes: list[int] = []

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.strokes.append(1)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.strokes[-1] += 1


class Window(QScrollArea):
    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._told = ""
        inner = QWidget()
        self.setWidget(inner)
        self.setWidgetResizable(True)
        layout = QVBoxLayout(inner)
        self.field, self.pad, self.button = QLineEdit(), Pad(), QPushButton("Far below")
        self.field.setAccessibleName("Name")
        self.button.setAccessibleName("Far below")
        self.clicks = 0
        self.button.clicked.connect(self._clicked)
        layout.addWidget(self.field)
        layout.addWidget(self.pad)
        layout.addSpacing(3000)
        layout.addWidget(self.button)
        timer = QTimer(self)
        timer.timeout.connect(self._tell)
        timer.start(30)

    def _clicked(self) -> None:
        self.clicks += 1

    def _tell(self) -> None:
        view = QRect(self.mapToGlobal(QPoint(0, 0)), self.size())
        controls = [
            _told(widget, role, view)
            for widget, role in ((self.field, "field"), (self.pad, "pad"), (self.button, "button"), (self, "scroll"))
        ]
        focus = QApplication.focusWidget()
        told = json.dumps(
            {
                "visit": 1,
                "pid": os.getpid(),
                "shown": self.isVisible(),
                "step": "Window",
                "busy": False,
                "overlay": None,
                "focus": focus.accessibleName() if focus else None,
                "heading": "Test window",
                "texts": [f"clicks {self.clicks}", f"strokes {self.pad.strokes}"],
                "controls": controls,
            }
        )
        if told != self._told:
            self._told = told
            (self._folder / "probe.tmp").write_text(told)
            (self._folder / "probe.tmp").replace(self._folder / "probe.json")


def _told(widget: QWidget, role: str, view: QRect) -> dict[str, object]:
    place = QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size())
    seen = place.intersected(view)
    text = widget.text() if isinstance(widget, QLineEdit) else ""
    return {
        "name": widget.accessibleName() or "Page",
        "role": role,
        "rect": list((place if seen.isEmpty() else seen).getRect()),
        "enabled": True,
        "visible": not seen.isEmpty(),
        "text": text,
    }


def main() -> None:
    app = QApplication(sys.argv)
    window = Window(Path(sys.argv[1]))
    window.setWindowFlag(Qt.WindowType.FramelessWindowHint)
    window.showFullScreen()
    sys.exit(app.exec())


if __name__ == "__main__":
    main()
