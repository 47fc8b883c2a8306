"""The slip that takes somebody to a place."""

from pathlib import Path

import pytest

from services.printing.directions import DirectionsSlip, directions_slip
from services.printing.sheet import PrintError
from tests.services.printing.test_slips import FONTS, scanned, shown

SLIP = DirectionsSlip(
    name="Demo Hot Lunch",
    organization="Demo Kitchen of the Peninsula",
    opening="Open now, until 2:00 PM",
    phones=("555-0100", "555-0101 (TTY)"),
    address=("Demo Hall", "24 Second Avenue", "Demo City, CA 94000"),
    way="Bus 17 stops in front.",
    hours=tuple(f"{day}: 11:00 AM to 2:00 PM" for day in ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")),
    bring=("Photo ID",),
    checked="Checked on October 2, 2026",
    latitude=37.48523,
    longitude=-122.23641,
)


@pytest.mark.parametrize(
    ("language", "label"),
    [
        ("en", "Bring with you"),
        ("es", "Lleve con usted"),
        ("vi", "Mang theo"),
        ("zh", "请带上"),
        ("fil", "Dalhin ninyo"),
    ],
)
def test_a_slip_says_where_and_when_and_its_code_opens_a_map(language: str, label: str) -> None:
    pdf = directions_slip(SLIP, language=language, fonts_dir=FONTS)
    text = shown(pdf)
    for fact in (SLIP.name, "555-0100", "24 Second Avenue", "Friday: 11:00 AM", "Bus 17", "Photo ID", "October 2"):
        assert fact in text, fact
    assert label in text
    assert scanned(pdf) == ["https://www.openstreetmap.org/?mlat=37.48523&mlon=-122.23641"]


def test_what_is_not_known_is_not_printed() -> None:
    pdf = directions_slip(DirectionsSlip("Demo Night Line", phones=("555-0199",)), language="en", fonts_dir=FONTS)
    assert scanned(pdf) == []
    assert "Address" not in shown(pdf)
    assert "555-0199" in shown(pdf)


def test_a_long_way_is_printed_where_there_is_room() -> None:
    way = "Take bus 17 to the library, then walk along the blue fence to the second gate. " * 2
    pdf = directions_slip(DirectionsSlip("Demo Lunch", way=way), language="en", fonts_dir=FONTS)
    assert shown(pdf).count("second gate") == 2


def test_a_long_entry_stays_on_its_sheet() -> None:
    long = DirectionsSlip(
        name="Demo " + "very long name " * 8,
        phones=tuple(f"555-01{number:02}" for number in range(40)),
        way="Take the bus. " * 60,
        hours=SLIP.hours * 4,
        latitude=37.0,
        longitude=-122.0,
    )
    pdf = directions_slip(long, language="en", fonts_dir=FONTS)
    assert len(scanned(pdf)) == 1


def test_the_same_slip_is_the_same_file_and_another_language_needs_words(tmp_path: Path) -> None:
    first, second = (directions_slip(SLIP, language="en", fonts_dir=FONTS) for _ in range(2))
    assert first == second
    with pytest.raises(PrintError):
        directions_slip(SLIP, language="xx", fonts_dir=FONTS)
