"""Drawing on one small sheet: text that wraps and shrinks into its box, and QR codes as vectors."""

from io import BytesIO
from pathlib import Path

import segno
from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas

from services.printing.letters import BOLD, REGULAR, Letters, PrintError, lines_of

__all__ = ["BOLD", "BRAND", "INK", "REGULAR", "SOFT", "PrintError", "Sheet"]

INK = HexColor("#14272E")
SOFT = HexColor("#36474D")
BRAND = HexColor("#0A5450")

MIN_SIZE = 6.0
_LEADING = 1.3
# A scanner needs four empty modules around a QR code (ISO/IEC 18004).
_QUIET_MODULES = 4


class Sheet:
    """A PDF in memory whose pages all have one size. Lengths are in millimetres from the top left, sizes in points."""

    def __init__(self, width_mm: float, height_mm: float, *, title: str, language: str, fonts_dir: Path) -> None:
        self._letters = Letters(fonts_dir)
        self._height_mm = height_mm
        self._buffer = BytesIO()
        # Invariant: no time and no random id in a slip.
        self._canvas = Canvas(self._buffer, pagesize=(width_mm * mm, height_mm * mm), invariant=1, lang=language)
        self._canvas.setTitle(title)

    def text(
        self,
        value: str,
        *,
        left: float,
        top: float,
        width: float,
        size: float,
        lines: int,
        font: str = REGULAR,
        color: HexColor = INK,
    ) -> float:
        """Draw `value` in at most `lines` lines, smaller where it must be, and return where its last line ends (mm).

        Raises PrintError where it does not fit at the smallest size, or a letter is in no font.
        """
        fitted, drawn = size, self._letters.font_of(value, font)
        while len(parts := lines_of(value, drawn, size=fitted, width=width * mm)) > lines or self._too_wide(
            parts, drawn, fitted, width
        ):
            fitted -= 0.5
            if fitted < MIN_SIZE:
                raise PrintError("a text does not fit on the sheet")
        self._canvas.setFillColor(color)
        self._canvas.setFont(drawn, fitted)
        for number, part in enumerate(parts):
            self._canvas.drawString(left * mm, self._up(top) - fitted * (0.95 + number * _LEADING), part)
        return float(top + len(parts) * fitted * _LEADING / mm)

    def qr(self, payload: str, *, left: float, top: float, side: float) -> None:
        """Draw `payload` as a QR code of level M, quiet zone included in `side` mm."""
        modules = segno.make_qr(payload, error="m").matrix
        step = side * mm / (len(modules) + 2 * _QUIET_MODULES)
        self._canvas.setFillColor(HexColor("#000000"))
        path = self._canvas.beginPath()
        for row, values in enumerate(modules):
            for column, dark in enumerate(values):
                if dark:
                    x = left * mm + (column + _QUIET_MODULES) * step
                    path.rect(x, self._up(top) - (row + _QUIET_MODULES + 1) * step, step, step)
        self._canvas.drawPath(path, stroke=0, fill=1)

    def bar(self, *, left: float, top: float, width: float, height: float, color: HexColor = BRAND) -> None:
        self._canvas.setFillColor(color)
        self._canvas.rect(left * mm, self._up(top + height), width * mm, height * mm, stroke=0, fill=1)

    def next_page(self) -> None:
        self._canvas.showPage()

    def finish(self) -> bytes:
        self._canvas.showPage()
        self._canvas.save()
        return self._buffer.getvalue()

    def _up(self, top: float) -> float:
        return float((self._height_mm - top) * mm)

    @staticmethod
    def _too_wide(parts: list[str], font: str, size: float, width: float) -> bool:
        return any(pdfmetrics.stringWidth(part, font, size) > width * mm for part in parts)
