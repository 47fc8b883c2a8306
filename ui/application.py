"""The Qt application object, made the same way by every program that draws."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

from ui.theme import load_fonts, resources
from ui.widgets.accessible import tell_headings


def start_application(arguments: list[str]) -> QApplication:
    """Make the application object; to be called once, before any widget.

    Every point of a stroke counts for a signature, so Qt must not merge fast mouse, touch and pen events. Raises
    FontMissingError where a bundled font cannot be read.
    """
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_CompressTabletEvents, False)
    app = QApplication(arguments)
    # Only now: on X11 the object itself turns this on, whatever was said before.
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_CompressHighFrequencyEvents, False)
    app.setStyle("Fusion")
    app.setQuitOnLastWindowClosed(False)
    load_fonts(resources() / "fonts")
    tell_headings()
    return app
