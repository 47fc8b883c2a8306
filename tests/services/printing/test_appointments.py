import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from services.portal.contract.appointments import LONGEST_NOTE, LONGEST_WHERE, MeetingWay
from services.printing.appointments import WORDS, AppointmentSlip, PrintError, appointment_slip
from services.printing.words import WORDS as WORDS_OF_SLIPS
from tests.services.printing.test_slips import FONTS, LANGUAGES, shown

SLIP = AppointmentSlip(
    site="Demo Drop-in Center",
    starts_at=dt.datetime(2026, 11, 30, 14, 0),
    minutes=30,
    way=MeetingWay.IN_PERSON,
    where="Room 2",
    note="Bring your ID",
    staff_name="Demo Staff Robin",
    agency="Demo Agency",
)
WHEN = {
    "en": ("Monday, November 30", "2:00 PM"),
    "es": ("Lunes 30 de noviembre", "14:00"),
    "vi": ("Thứ Hai, 30 tháng 11", "14:00"),
    "zh": ("11月30日星期一", "14:00"),
    "fil": ("Lunes, Nobyembre 30", "2:00 PM"),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_slip_says_when_with_whom_and_where(language: str) -> None:
    text = shown(appointment_slip(SLIP, language=language, fonts_dir=FONTS)).replace("\N{NARROW NO-BREAK SPACE}", " ")
    for part in (*WHEN[language], "Demo Staff Robin", "Room 2", "Bring your ID", "Demo Drop-in Center"):
        assert part in text, text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_longest_texts_fit(language: str) -> None:
    long = replace(SLIP, where="room " * (LONGEST_WHERE // 5), note="bring " * (LONGEST_NOTE // 6), minutes=480)
    assert appointment_slip(long, language=language, fonts_dir=FONTS).startswith(b"%PDF")


def test_a_call_without_a_number_says_who_calls() -> None:
    call = replace(SLIP, way=MeetingWay.PHONE, where="")
    assert "They call you." in shown(appointment_slip(call, language="en", fonts_dir=FONTS))


def test_a_language_without_words_is_refused_and_every_language_of_slips_has_them() -> None:
    with pytest.raises(PrintError):
        appointment_slip(SLIP, language="xx", fonts_dir=Path(FONTS))
    assert set(WORDS) == set(WORDS_OF_SLIPS)
