"""The signature pad alone on the screen, as the page *Draw* shows it. Tells how many points each stroke has.

Started as `python -m tests.bench.pad FOLDER`.
"""

import json
import sys
import time
from pathlib import Path

from PySide6.QtCore import Qt, QTimer

from ui.application import start_application
from ui.theme import Theme, resources
from ui.widgets import SignaturePad


def main() -> None:
    """Shows it until it is ended."""
    folder = Path(sys.argv[1])
    app = start_application(["pad"])
    theme = Theme(resources() / "icons", px_per_mm=4.0, parent=app)
    pad = SignaturePad(
        theme, name=lambda: "Signature", hint=lambda: "Sign here", clock=lambda: time.monotonic_ns() // 1_000_000
    )

    def tell() -> None:
        (folder / "draft").write_text(json.dumps({"strokes": [len(stroke) for stroke in pad.strokes()]}))
        (folder / "draft").replace(folder / "pad.json")

    pad.changed.connect(tell)
    pad.setWindowFlag(Qt.WindowType.FramelessWindowHint)
    # Only a window that was painted once gets what the finger does.
    until_exposed = QTimer(pad, interval=20)
    until_exposed.timeout.connect(lambda: pad.windowHandle().isExposed() and (until_exposed.stop(), tell()))
    pad.showFullScreen()
    until_exposed.start()
    sys.exit(app.exec())


if __name__ == "__main__":
    main()
