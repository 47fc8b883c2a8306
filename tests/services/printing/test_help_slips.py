"""The slip with one kind of help."""

import pytest

from services.printing.help import HelpSlip, help_slip
from services.printing.sheet import PrintError
from tests.services.printing.test_slips import FONTS, scanned, shown

DESK = HelpSlip("Help desk", "You can call or come.", "555-0100", "8 AM to 6 PM", "The desk by the front door")
LINK = "https://help.example.org/first-steps"


@pytest.mark.parametrize(
    ("language", "label"), [("en", "Where"), ("es", "Dónde"), ("vi", "Ở đâu"), ("zh", "地点"), ("fil", "Saan")]
)
def test_a_slip_says_what_when_and_where(language: str, label: str) -> None:
    text = shown(help_slip(DESK, language=language, fonts_dir=FONTS))
    for fact in ("Help desk", "You can call or come.", "555-0100", "8 AM to 6 PM", "The desk by the front door", label):
        assert fact in text, fact


def test_a_link_is_a_code_and_words_to_type() -> None:
    pdf = help_slip(HelpSlip("Watch a video", link=LINK), language="en", fonts_dir=FONTS)
    assert scanned(pdf) == [LINK]
    assert "help.example.org" in shown(pdf)


def test_the_longest_that_an_import_takes_fits() -> None:
    longest = HelpSlip(
        "Name of some sixty letters for one kind of help at this place",
        "Some words about it. " * 28,
        "555-0100",
        "Monday to Friday, 8 AM to 6 PM, " * 6,
        "The desk by the front door, " * 7,
        "https://help.example.org/" + "help-me/" * 21,
    )
    pdf = help_slip(longest, language="en", fonts_dir=FONTS)
    assert scanned(pdf) == [longest.link]
    assert shown(pdf).count("front door") == 7


def test_what_does_not_fit_is_refused_and_not_cut() -> None:
    lines = HelpSlip("Steps", "\n".join(f"Step {number}" for number in range(60)))
    with pytest.raises(PrintError):
        help_slip(lines, language="en", fonts_dir=FONTS)
