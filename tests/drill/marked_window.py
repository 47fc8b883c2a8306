"""Shows a field with the text from standard input, or nothing where there is none. `python -m …` starts it.

The text is never in a command line. Says "shown" once it is on the screen.
"""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget


def main() -> None:
    text = sys.stdin.readline().strip()
    app = QApplication(["window"])
    window = QWidget()
    field = QLineEdit(text)
    field.setVisible(bool(text))
    field.setStyleSheet("font-size: 24px")
    layout = QVBoxLayout(window)
    layout.addWidget(field)
    layout.addStretch(1)
    window.showFullScreen()

    def tell() -> None:
        handle = window.windowHandle()
        if handle is None or not handle.isExposed():
            QTimer.singleShot(10, tell)
            return
        window.repaint()
        print("shown", flush=True)

    tell()
    app.exec()


if __name__ == "__main__":
    main()
