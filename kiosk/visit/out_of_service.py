"""The screen of a kiosk that serves nobody right now: a program of its own, so it shows when no visit can start.

Both languages stand on it at once, as nobody can choose one.
"""

import argparse
import os
import signal
import sys
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from kiosk.visit import linux
from ui.theme import Theme, load_fonts, px_per_mm_of, resources
from ui.widgets import BodyText, Heading, Icon, Lead

_COLUMN = 1120
_GAP = 24
_BLOCK_GAP = 64
# In these two cases nobody has proven that the last visit left nothing.
_NOT_PROVEN = frozenset({"proof_failed", "receipt_failed"})
_CLEAN = ("Nothing of yours is on it. Please ask the staff for help.", "No guarda nada suyo. Pida ayuda al personal.")
_NOT_CLEAN = ("Please do not use it. Ask the staff for help.", "No lo use, por favor. Pida ayuda al personal.")
_NOT_KNOWN = ("Please ask the staff for help.", "Por favor, pida ayuda al personal.")


class OutOfService(QWidget):
    """The words, whom to call, and for that person the cause as a code; `cause` None: it is not known."""

    def __init__(self, theme: Theme, *, contact: str, cause: str | None) -> None:
        super().__init__()
        self.setObjectName("Shell")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setStyleSheet(theme.sheet())
        self.setCursor(Qt.CursorShape.BlankCursor)
        column = QWidget(self)
        column.setMaximumWidth(theme.px(_COLUMN))
        lines = QVBoxLayout(column)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.px(_GAP))
        lines.addWidget(Icon(theme, "clock", size=96))
        lines.addWidget(Heading(theme, "This kiosk is not in service"))
        english, spanish = _words(cause)
        lines.addWidget(Lead(theme, english))
        lines.addSpacing(theme.px(_BLOCK_GAP))
        lines.addWidget(Heading(theme, "Este quiosco está fuera de servicio"))
        lines.addWidget(Lead(theme, spanish))
        lines.addSpacing(theme.px(_BLOCK_GAP))
        for text in (contact, cause):
            if text:
                lines.addWidget(BodyText(theme, text))
        centre = QVBoxLayout(self)
        centre.addStretch(1)
        centre.addWidget(column, alignment=Qt.AlignmentFlag.AlignHCenter)
        centre.addStretch(1)


def _words(cause: str | None) -> tuple[str, str]:
    if cause is None:
        return _NOT_KNOWN
    return _NOT_CLEAN if cause in _NOT_PROVEN else _CLEAN


def main(argv: Sequence[str] | None = None) -> int:
    """Shows the screen until it is killed. `--contact`: whom staff call; `--windowed` for a desk."""
    parser = argparse.ArgumentParser(prog="kiosk.visit.out_of_service")
    parser.add_argument("--contact", default="")
    parser.add_argument("--cause", default="")
    parser.add_argument("--windowed", action="store_true")
    arguments = parser.parse_args(argv)
    if sys.platform == "linux":
        linux.prctl(linux.PR_SET_PDEATHSIG, signal.SIGKILL)
    app = QApplication([sys.argv[0]])
    load_fonts(resources() / "fonts")
    theme = Theme(resources() / "icons", px_per_mm=px_per_mm_of(app.primaryScreen(), configured_width_mm=None))
    window = OutOfService(theme, contact=arguments.contact, cause=arguments.cause)
    if arguments.windowed:
        window.resize(theme.px(1280), theme.px(800))
        window.show()
    else:
        window.showFullScreen()
    return app.exec()


if __name__ == "__main__":
    os._exit(main())
