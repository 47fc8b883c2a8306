"""What staff read about their kiosk."""

import datetime as dt
from enum import Enum

from PySide6.QtCore import QCoreApplication

from ui.phrases.dates import day_words, time_words


class Part(Enum):
    """How a part of the kiosk stands."""

    WORKS = "works"
    FAILS = "fails"
    ABSENT = "absent"


def part_words(part: Part) -> str:
    """In a word or two."""
    return {
        Part.WORKS: QCoreApplication.translate("ThisKiosk", "Works"),
        Part.FAILS: QCoreApplication.translate("ThisKiosk", "Does not work. Check the cable, then test again."),
        Part.ABSENT: QCoreApplication.translate("ThisKiosk", "There is none"),
    }[part]


def lane_words(lane: str) -> str:
    """What kind of thing was given; never what stands in it."""
    known = {
        "signature": QCoreApplication.translate("ThisKiosk", "A signed paper"),
        "contact": QCoreApplication.translate("ThisKiosk", "Contact information"),
        "location": QCoreApplication.translate("ThisKiosk", "A place"),
        "message": QCoreApplication.translate("ThisKiosk", "A message"),
        "document": QCoreApplication.translate("ThisKiosk", "A document"),
        "appointment": QCoreApplication.translate("ThisKiosk", "An appointment that was cancelled"),
        "directory": QCoreApplication.translate("ThisKiosk", "A mistake in the directory"),
    }
    return known.get(lane, QCoreApplication.translate("ThisKiosk", "Something that a client gave"))


def reason_words(code: str) -> str:
    """Why the portal did not take it, and what helps; the code itself for who looks it up."""
    known = {
        "unauthorized": QCoreApplication.translate("ThisKiosk", "The client's sign-in had ended."),
        "account_closed": QCoreApplication.translate("ThisKiosk", "Staff had closed the client's account before."),
        "forbidden": QCoreApplication.translate("ThisKiosk", "The client may not do this any more."),
        "roi_term_missing": QCoreApplication.translate(
            "ThisKiosk", "Your agency has not set how long a release lasts. An admin sets it, then try again."
        ),
        "cannot_open": QCoreApplication.translate("ThisKiosk", "The portal has another key and cannot open it."),
        "damaged": QCoreApplication.translate("ThisKiosk", "It was damaged on this kiosk."),
    }
    other = QCoreApplication.translate("ThisKiosk", "The portal refused it for good.")
    return f"{known.get(code, other)} ({code})"


def moment_words(at: dt.datetime) -> str:
    """Day and time at the site."""
    return f"{day_words(at.date())}, {time_words(at)}"
