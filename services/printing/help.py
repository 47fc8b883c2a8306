"""A slip with one kind of help: what it is, when, where, by which number, and a QR code for a phone."""

from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Final

from services.printing.facts import A6_MM, BOTTOM_MM, LINE_MM, MARGIN_MM, head, put_fact
from services.printing.sheet import SOFT, PrintError, Sheet

_QR_MM: Final = 34.0
_LINES_BESIDE_A_CODE: Final = 9
_LINES: Final = 20
_LINK_LINE: Final = 34  # a link has no spaces to break at


@dataclass(frozen=True, slots=True)
class HelpSlip:
    """What is printed, in the words of the agency."""

    name: str
    what: str = ""
    phone: str = ""
    hours: str = ""
    where: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class _Words:
    phone: str
    hours: str
    where: str
    scan: str


_WORDS: Final = MappingProxyType(
    {
        "en": _Words("Phone", "Hours", "Where", "Point your phone's camera at the code."),
        "es": _Words("Teléfono", "Horario", "Dónde", "Apunte la cámara de su teléfono al código."),
        "vi": _Words("Điện thoại", "Giờ mở cửa", "Ở đâu", "Hướng máy ảnh điện thoại vào mã này."),
        "zh": _Words("电话", "时间", "地点", "用手机相机对准这个码。"),
        "fil": _Words("Telepono", "Oras", "Saan", "Itapat ang camera ng telepono sa code."),
    }
)


def help_slip(slip: HelpSlip, *, language: str, fonts_dir: Path) -> bytes:
    """Return an A6 slip. Raises PrintError where a text does not fit or the language has no words."""
    words = _WORDS.get(language)
    if words is None:
        raise PrintError(f"no words for print-outs in {language}")
    width, height = A6_MM
    column = width - 2 * MARGIN_MM
    sheet = Sheet(width, height, title=slip.name, language=language, fonts_dir=fonts_dir)
    top = head(sheet, slip.name)
    if slip.what:
        lines = _LINES_BESIDE_A_CODE if slip.link else _LINES
        top = sheet.text(slip.what, left=MARGIN_MM, top=top, width=column, size=10.5, lines=lines) + 2
    floor = BOTTOM_MM - (_QR_MM if slip.link else 0)
    for label, text in ((words.phone, slip.phone), (words.hours, slip.hours), (words.where, slip.where)):
        if text and floor - top < LINE_MM:
            raise PrintError("the slip is longer than its sheet")
        if text:
            top = put_fact(sheet, label, text, top=top, floor=floor)
    if slip.link:
        left = width - MARGIN_MM - _QR_MM
        sheet.qr(slip.link, left=left, top=floor, side=_QR_MM)
        below = sheet.text(words.scan, left=MARGIN_MM, top=floor + 4, width=left - MARGIN_MM, size=9, lines=4)
        parts = [slip.link[at : at + _LINK_LINE] for at in range(0, len(slip.link), _LINK_LINE)]
        sheet.text("\n".join(parts), left=MARGIN_MM, top=below + 1, width=left - MARGIN_MM, size=8, lines=6, color=SOFT)
    return sheet.finish()
