"""Answers to the questions of a paper, in the language of the screen."""

from PySide6.QtCore import QCoreApplication

from services.documents.fields import day_of
from services.portal.contract.fields import FieldKind, FormField, SignedWay
from ui.phrases.dates import day_words


def answer_words(field: FormField, value: str) -> str:
    """An answer that fits its field. The words of a choice are the paper's own."""
    match field.kind:
        case _ if not value:
            return QCoreApplication.translate("Answers", "No answer")
        case FieldKind.DATE:
            day = day_of(value)
            return day_words(day) if day else value
        case FieldKind.CHOICE:
            return next((choice.text for choice in field.choices if choice.id == value), value)
        case FieldKind.SIGNATURE if value == SignedWay.DRAWN:
            return QCoreApplication.translate("Answers", "Drawn by hand")
        case FieldKind.SIGNATURE:
            return QCoreApplication.translate("Answers", "Typed name")
        case FieldKind.TEXT | FieldKind.INITIALS:
            return value
