"""A slip with one service of the directory: what it is, when, where, how to get there, and a QR code for a phone.

It says nothing of the person who holds it.
"""

from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Final
from urllib.parse import urlencode

from services.printing.facts import A6_MM, BOTTOM_MM, MARGIN_MM, head, put_fact, shortened
from services.printing.sheet import SOFT, PrintError, Sheet

_QR_MM: Final = 34.0


@dataclass(frozen=True, slots=True)
class DirectionsSlip:
    """What is printed, in the words of the directory and of the page. Position in degrees, None where not known."""

    name: str
    organization: str = ""
    opening: str = ""
    phones: tuple[str, ...] = ()
    address: tuple[str, ...] = ()
    way: str = ""
    hours: tuple[str, ...] = ()
    bring: tuple[str, ...] = ()
    checked: str = ""
    latitude: float | None = None
    longitude: float | None = None


@dataclass(frozen=True, slots=True)
class _Words:
    phone: str
    address: str
    way: str
    hours: str
    bring: str
    map: str


_WORDS: Final = MappingProxyType(
    {
        "en": _Words("Phone", "Address", "How to get there", "Hours", "Bring with you", "Map for your phone"),
        "es": _Words("Teléfono", "Dirección", "Cómo llegar", "Horario", "Lleve con usted", "Mapa para su teléfono"),
        "vi": _Words("Điện thoại", "Địa chỉ", "Cách đến đó", "Giờ mở cửa", "Mang theo", "Bản đồ cho điện thoại"),
        "zh": _Words("电话", "地址", "怎样去", "开放时间", "请带上", "手机地图"),
        "fil": _Words("Telepono", "Address", "Paano pumunta roon", "Oras", "Dalhin ninyo", "Mapa para sa telepono"),
    }
)


def directions_slip(slip: DirectionsSlip, *, language: str, fonts_dir: Path) -> bytes:
    """Return an A6 slip. Raises PrintError where a text does not fit or the language has no words."""
    words = _WORDS.get(language)
    if words is None:
        raise PrintError(f"no words for print-outs in {language}")
    width, height = A6_MM
    sheet = Sheet(width, height, title=slip.name, language=language, fonts_dir=fonts_dir)
    top = head(sheet, slip.name, slip.organization, slip.opening)
    facts = (
        (words.phone, slip.phones),
        (words.address, slip.address),
        (words.way, (slip.way,)),
        (words.hours, slip.hours),
        (words.bring, slip.bring),
    )
    floor = BOTTOM_MM - (_QR_MM if slip.latitude is not None else 0)
    for label, lines in facts:
        text = shortened("\n".join(filter(None, lines)))
        if text:
            top = put_fact(sheet, label, text, top=top, floor=floor)
    if slip.latitude is not None and slip.longitude is not None:
        left = width - MARGIN_MM - _QR_MM
        sheet.qr(map_link(slip.latitude, slip.longitude), left=left, top=floor, side=_QR_MM)
        sheet.text(words.map, left=MARGIN_MM, top=floor + 4, width=left - MARGIN_MM, size=9, lines=3, color=SOFT)
    sheet.text(slip.checked, left=MARGIN_MM, top=BOTTOM_MM + 1, width=width - 2 * MARGIN_MM, size=8, lines=1)
    return sheet.finish()


def map_link(latitude: float, longitude: float) -> str:
    """An address that a phone opens as a map; the phone chooses nothing and nobody is asked for an account."""
    query = urlencode({"mlat": f"{latitude:.5f}", "mlon": f"{longitude:.5f}"})
    return f"https://www.openstreetmap.org/?{query}"
