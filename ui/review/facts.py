"""What staff compare on the page of a review."""

from enum import Enum

from PySide6.QtCore import QCoreApplication


class Fact(Enum):
    """One line of the page."""

    CLIENT = "client"
    KIND = "kind"
    GIVEN = "given"
    REMOVED = "removed"
    SEEN = "seen"
    NOW = "now"
    PERSON = "person"
    SAFE = "safe"
    WHEN = "when"
    UNTIL = "until"
    NOTE = "note"
    ANSWER = "answer"


def fact_label(fact: Fact) -> str:
    """What the line is about."""
    return {
        Fact.CLIENT: QCoreApplication.translate("ReviewFact", "Client"),
        Fact.KIND: QCoreApplication.translate("ReviewFact", "What it is"),
        Fact.GIVEN: QCoreApplication.translate("ReviewFact", "The client gave"),
        Fact.REMOVED: QCoreApplication.translate("ReviewFact", "The client wants this gone"),
        Fact.SEEN: QCoreApplication.translate("ReviewFact", "The client saw"),
        Fact.NOW: QCoreApplication.translate("ReviewFact", "In the record now"),
        Fact.PERSON: QCoreApplication.translate("ReviewFact", "Name of this person"),
        Fact.SAFE: QCoreApplication.translate("ReviewFact", "What is safe"),
        Fact.WHEN: QCoreApplication.translate("ReviewFact", "When"),
        Fact.UNTIL: QCoreApplication.translate("ReviewFact", "How long"),
        Fact.NOTE: QCoreApplication.translate("ReviewFact", "In the client's words"),
        Fact.ANSWER: QCoreApplication.translate("ReviewFact", "Answer"),
    }[fact]
