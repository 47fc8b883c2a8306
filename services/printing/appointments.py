"""An appointment on a slip that a client takes along, as PDF in memory. It does not say who the client is."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Final

from babel.dates import format_date, format_time

from services.portal.contract.appointments import MeetingWay
from services.printing.sheet import BOLD, BRAND, SOFT, PrintError, Sheet

__all__ = ["WORDS", "AppointmentSlip", "PrintError", "appointment_slip"]

_A6_MM = (105.0, 148.0)
_MARGIN_MM = 8.0
_SMALL: Final = 10.5


@dataclass(frozen=True, slots=True)
class AppointmentSlip:
    """One appointment. `starts_at`: on the site's clock."""

    site: str
    starts_at: dt.datetime
    minutes: int
    way: MeetingWay
    where: str = field(repr=False)
    note: str = field(repr=False)
    staff_name: str = field(repr=False)
    agency: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class _Words:
    """Sentences of one language. Words in braces are filled in."""

    day_pattern: str
    time_pattern: str
    title: str
    lasts: str
    person: str
    in_person: str
    phone: str
    call: str
    video: str
    cannot_come: str


WORDS: Final[Mapping[str, _Words]] = MappingProxyType(
    {
        "en": _Words(
            day_pattern="EEEE, MMMM d",
            time_pattern="h:mm a",
            title="Your appointment",
            lasts="{minutes} minutes",
            person="With {name}, {agency}",
            in_person="In person: {where}",
            phone="By phone: {where}",
            call="By phone. They call you.",
            video="By video: {where}",
            cannot_come="If you cannot come, cancel it at a kiosk at {site}, or tell staff.",
        ),
        "es": _Words(
            day_pattern="EEEE d 'de' MMMM",
            time_pattern="H:mm",
            title="Su cita",
            lasts="{minutes} minutos",
            person="Con {name}, {agency}",
            in_person="En persona: {where}",
            phone="Por teléfono: {where}",
            call="Por teléfono. Le llamarán.",
            video="Por video: {where}",
            cannot_come="Si no puede venir, cancele la cita en un quiosco de {site} o avise al personal.",
        ),
        "vi": _Words(
            day_pattern="EEEE, d 'tháng' M",
            time_pattern="H:mm",
            title="Cuộc hẹn của quý vị",
            lasts="{minutes} phút",
            person="Với {name}, {agency}",
            in_person="Gặp trực tiếp: {where}",
            phone="Qua điện thoại: {where}",
            call="Qua điện thoại. Họ sẽ gọi cho quý vị.",
            video="Qua video: {where}",
            cannot_come="Nếu không đến được, hãy hủy cuộc hẹn tại ki-ốt ở {site}, hoặc báo nhân viên.",
        ),
        "zh": _Words(
            day_pattern="M月d日EEEE",
            time_pattern="HH:mm",
            title="您的预约",
            lasts="{minutes} 分钟",
            person="与 {name}，{agency}",
            in_person="当面：{where}",
            phone="电话：{where}",
            call="电话。他们会打给您。",
            video="视频：{where}",
            cannot_come="如果您不能来，请在 {site} 的自助机上取消，或告诉工作人员。",
        ),
        "fil": _Words(
            day_pattern="EEEE, MMMM d",
            time_pattern="h:mm a",
            title="Ang inyong appointment",
            lasts="{minutes} minuto",
            person="Kasama si {name}, {agency}",
            in_person="Harapan: {where}",
            phone="Sa telepono: {where}",
            call="Sa telepono. Tatawagan nila kayo.",
            video="Sa video: {where}",
            cannot_come="Kung hindi kayo makakapunta, kanselahin ito sa kiosk sa {site}, o sabihin sa staff.",
        ),
    }
)


def appointment_slip(slip: AppointmentSlip, *, language: str, fonts_dir: Path) -> bytes:
    """Return an A6 slip. Raises PrintError where a text does not fit or the language has no words."""
    words = WORDS.get(language)
    if words is None:
        raise PrintError(f"no words for print-outs in {language}")
    width, height = _A6_MM
    left, column = _MARGIN_MM, width - 2 * _MARGIN_MM
    sheet = Sheet(width, height, title=words.title, language=language, fonts_dir=fonts_dir)
    sheet.bar(left=left, top=8, width=14, height=1.6)
    y = sheet.text(words.title, left=left, top=11, width=column, size=20, lines=1, font=BOLD, color=BRAND)
    y = sheet.text(_day(slip, words, language), left=left, top=y + 5, width=column, size=16, lines=2, font=BOLD)
    time = format_time(slip.starts_at.time(), format=words.time_pattern, locale=language)
    y = sheet.text(time, left=left, top=y, width=column, size=26, lines=1, font=BOLD)
    lasts = words.lasts.format(minutes=slip.minutes)
    y = sheet.text(lasts, left=left, top=y, width=column, size=_SMALL, lines=1, color=SOFT)
    person = words.person.format(name=slip.staff_name, agency=slip.agency)
    for text, lines in ((person, 4), (_how(slip, words), 6), (slip.note, 6)):
        if text:
            y = sheet.text(text, left=left, top=y + 4, width=column, size=12, lines=lines)
    cannot_come = words.cannot_come.format(site=slip.site)
    y = sheet.text(cannot_come, left=left, top=y + 6, width=column, size=_SMALL, lines=4, color=SOFT)
    if y > height - 4:
        raise PrintError("the slip is longer than its sheet")
    return sheet.finish()


def _day(slip: AppointmentSlip, words: _Words, language: str) -> str:
    day = format_date(slip.starts_at.date(), format=words.day_pattern, locale=language)
    return day[:1].upper() + day[1:]


def _how(slip: AppointmentSlip, words: _Words) -> str:
    if slip.way is MeetingWay.PHONE and not slip.where:
        return words.call
    texts = {MeetingWay.IN_PERSON: words.in_person, MeetingWay.PHONE: words.phone, MeetingWay.VIDEO: words.video}
    return texts[slip.way].format(where=slip.where).rstrip(" :：")
