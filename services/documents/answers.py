"""Answers as a signed document says them."""

from babel.dates import format_date

from services.documents.fields import day_of
from services.documents.wording import WORDINGS
from services.portal.contract.fields import FieldKind, FormField, SignedWay


def shown_answer(field: FormField, value: str, *, language: str) -> str:
    """An answer that fits, as the signed document says it in its language."""
    wording = WORDINGS[language]
    match field.kind:
        case _ if not value:
            return wording.no_answer
        case FieldKind.DATE:
            return format_date(day_of(value), format=wording.date_pattern, locale=language)
        case FieldKind.CHOICE:
            return next(choice.text for choice in field.choices if choice.id == value)
        case FieldKind.SIGNATURE:
            return wording.drawn if value == SignedWay.DRAWN else wording.typed
        case FieldKind.TEXT | FieldKind.INITIALS:
            return value
