"""The look of the moment: palette, text size and millimetres of the screen, turned into colours, fonts and pixels."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPainter, QPixmap, QScreen
from PySide6.QtSvg import QSvgRenderer

from ui import tokens
from ui.sheet import style_sheet
from ui.tokens import Palette, Scheme, TextSize

FAMILY: Final = "Noto Sans"
CHINESE_FAMILY: Final = "Noto Sans SC"
FAMILIES: Final = (FAMILY, CHINESE_FAMILY)
"""The second stands in letter by letter for what the first lacks. Qt opens its files with the first such letter."""

_FONT_FILES: Final = tuple(
    f"{name}-{weight}.ttf" for name in ("NotoSans", "NotoSansSC") for weight in ("Regular", "SemiBold", "Bold")
)


class FontMissingError(Exception):
    """A bundled font could not be loaded."""


def resources() -> Path:
    """The folder with fonts, icons, catalogues and forms."""
    return Path(__file__).resolve().parent.parent / "resources"


def load_fonts(folder: Path) -> None:
    """Load the bundled fonts into the running application.

    Raises FontMissingError where a file is absent or unreadable: a system font must never stand in silently.
    """
    for name in _FONT_FILES:
        if QFontDatabase.addApplicationFont(str(folder / name)) < 0:
            raise FontMissingError(name)


def px_per_mm_of(screen: QScreen, *, configured_width_mm: float | None) -> float:
    """Pixels in a millimetre of a screen: from the configured width, else from what the screen reports, else 96 dpi."""
    width_px = screen.geometry().width()
    if configured_width_mm:
        return width_px / configured_width_mm
    reported = screen.physicalSize().width()
    plausible = reported > 0 and 2.0 <= width_px / reported <= 16.0
    return width_px / reported if plausible else 96 / 25.4


class Theme(QObject):
    """The one source of colours, fonts, icons and sizes; `changed` after the scheme or the text size changed."""

    changed = Signal()

    def __init__(
        self,
        icons: Path,
        *,
        px_per_mm: float,
        scheme: Scheme = Scheme.LIGHT,
        text_size: TextSize = TextSize.NORMAL,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._icons = icons
        self.px_per_mm = px_per_mm
        self.scheme = scheme
        self.text_size = text_size
        self._drawn: dict[tuple[str, int, str, float], QPixmap] = {}
        self._sources: dict[str, str] = {}

    @property
    def palette(self) -> Palette:
        """The colours of the scheme in use."""
        return tokens.PALETTES[self.scheme]

    def colour(self, token: str) -> QColor:
        """The colour of a token of the palette."""
        return QColor(getattr(self.palette, token))

    def px(self, units: float) -> int:
        """Design units as whole pixels of this screen; never 0 for what is not 0."""
        pixels = round(units * self.px_per_mm / tokens.UNITS_PER_MM)
        return max(1, pixels) if units > 0 else pixels

    def mm(self, millimetres: float) -> int:
        """Millimetres as whole pixels of this screen."""
        return round(millimetres * self.px_per_mm)

    def text_px(self, units: float) -> int:
        """Design units that grow with the text size, as whole pixels."""
        return self.px(units * self.text_size.value / 100)

    def font(self, role: str) -> QFont:
        """The font of a style of text at the text size in use."""
        style = tokens.TYPES[role]
        font = QFont(FAMILIES)
        font.setPixelSize(self.text_px(style.size))
        font.setWeight(QFont.Weight(style.weight))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font

    def leading(self, role: str) -> float:
        """Height of a line of a style, as a part of the font's own height."""
        return tokens.TYPES[role].leading

    def set_scheme(self, scheme: Scheme) -> None:
        """Change between light and high contrast."""
        if scheme != self.scheme:
            self.scheme = scheme
            self.changed.emit()

    def set_text_size(self, text_size: TextSize) -> None:
        """Change the text size."""
        if text_size != self.text_size:
            self.text_size = text_size
            self.changed.emit()

    def sheet(self) -> str:
        """The one style sheet of the application."""
        return style_sheet(self.palette, self.px, self.text_px)

    def icon(self, name: str, size_px: int, *, tone: str, ratio: float = 1.0) -> QPixmap:
        """A bundled icon, drawn at a size in the colour of a token; kept for the next time."""
        colour = str(getattr(self.palette, tone))
        key = (name, size_px, colour, ratio)
        if key not in self._drawn:
            self._drawn[key] = self._draw(name, size_px, colour, ratio)
        return self._drawn[key]

    def _draw(self, name: str, size_px: int, colour: str, ratio: float) -> QPixmap:
        if name not in self._sources:
            self._sources[name] = (self._icons / f"{name}.svg").read_text(encoding="utf-8")
        svg = self._sources[name].replace("currentColor", colour)
        pixmap = QPixmap(QSize(round(size_px * ratio), round(size_px * ratio)))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(pixmap.rect()))
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap
