"""The curtain: a window behind every visit. Where no visit is on the screen, people see it and not a desktop."""

import os

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication

from kiosk.screen import ground
from kiosk.visit.out_of_service import OutOfService
from ui.theme import Theme


class Curtain(OutOfService):
    """Says that the kiosk is not in service, which is true whenever it can be seen. Takes no focus and never rises."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, contact="", cause=None)
        self._rgb = QColor(theme.palette.paper).rgb() & 0xFFFFFF
        self.setWindowFlags(
            Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnBottomHint
            | Qt.WindowType.WindowDoesNotAcceptFocus
        )
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)

    def draw(self) -> None:
        """Covers the screen, below whatever is there already, and stays as large as the screen is."""
        screen = self.screen()
        self.setGeometry(screen.geometry())
        screen.geometryChanged.connect(self.setGeometry)
        if QGuiApplication.platformName() == "xcb":
            ground.fill(int(self.winId()), self._rgb, display=os.environ.get("DISPLAY", ""))
        self.lower()
        self.show()
