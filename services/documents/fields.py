"""What a form asks beside yes or no, and whether an answer fits. The same judgment on the kiosk and at the portal."""

import datetime as dt
import re
import unicodedata
from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import Final

from services.documents.blocks import FormError
from services.portal.contract.fields import FieldKind, FormField, PaperAnswer, SignedWay

MAX_FIELDS: Final = 12
MAX_CHOICES: Final = 8
MAX_LABEL_CHARS: Final = 160
MAX_CHOICE_CHARS: Final = 120
LONGEST_TEXT: Final = 200
LONGEST_INITIALS: Final = 6
_FIRST_YEAR: Final = 1900
_LAST_YEAR: Final = 2100
_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}")


class AnswerFault(StrEnum):
    """Why an answer does not fit its field. Stable codes, the same on the kiosk and in the portal's answers."""

    MISSING = "missing"
    UNKNOWN_FIELD = "unknown_field"
    NOT_OFFERED = "not_offered"
    NOT_A_DAY = "not_a_day"
    TOO_LONG = "too_long"
    UNUSABLE = "unusable"


def check_field(field: FormField) -> None:
    """Raises FormError where a field cannot be asked as it is."""
    _check_line("label", field.label, MAX_LABEL_CHARS)
    if field.help:
        _check_line("help", field.help, MAX_LABEL_CHARS)
    if field.kind is FieldKind.CHOICE and len(field.choices) < 2:
        raise FormError("a field of kind choice needs two choices or more; add `choices:`")
    if field.kind is not FieldKind.CHOICE and field.choices:
        raise FormError("only a field of kind choice has choices; remove them")
    for choice in field.choices:
        _check_line("a choice", choice.text, MAX_CHOICE_CHARS)


def fault_of(field: FormField, untrusted_value: str) -> AnswerFault | None:
    """Why this answer does not fit this field; None where it does. An empty answer fits where none is required."""
    if not untrusted_value:
        return AnswerFault.MISSING if field.is_required else None
    match field.kind:
        case FieldKind.TEXT:
            return _fault_of_words(untrusted_value, LONGEST_TEXT)
        case FieldKind.INITIALS:
            has_letter = any(letter.isalpha() for letter in untrusted_value)
            return _fault_of_words(untrusted_value, LONGEST_INITIALS) if has_letter else AnswerFault.UNUSABLE
        case FieldKind.DATE:
            return None if day_of(untrusted_value) else AnswerFault.NOT_A_DAY
        case FieldKind.CHOICE:
            is_offered = untrusted_value in {choice.id for choice in field.choices}
        case FieldKind.SIGNATURE:
            is_offered = untrusted_value in set(SignedWay)
    return None if is_offered else AnswerFault.NOT_OFFERED


def fault_among(
    fields: Sequence[FormField], untrusted_answers: Iterable[PaperAnswer], *, is_agreed: bool
) -> AnswerFault | None:
    """The first fault in what was answered. Who says no to a paper is asked none of its fields."""
    answers = list(untrusted_answers)
    given = {answer.field: answer.value for answer in answers}
    asked = {field.id for field in fields} if is_agreed else set[str]()
    if not given.keys() <= asked or len(given) != len(answers):
        return AnswerFault.UNKNOWN_FIELD
    faults = (fault_of(field, given.get(field.id, "")) for field in fields if is_agreed)
    return next((fault for fault in faults if fault is not None), None)


def day_of(untrusted_value: str) -> dt.date | None:
    """The day that an answer names, if there is such a day within two centuries."""
    if not _DAY.fullmatch(untrusted_value) or not untrusted_value.isascii():
        return None
    try:
        day = dt.date.fromisoformat(untrusted_value)
    except ValueError:
        return None
    return day if _FIRST_YEAR <= day.year <= _LAST_YEAR else None


def hidden_character(text: str) -> int | None:
    """Return where the first character stands that a reader cannot see as it is stored (controls, bidi, private)."""
    for index, character in enumerate(text):
        if character != "\n" and unicodedata.category(character) in ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"):
            return index
    return None


def _fault_of_words(untrusted_value: str, longest: int) -> AnswerFault | None:
    if len(untrusted_value) > longest:
        return AnswerFault.TOO_LONG
    is_one_line = untrusted_value == " ".join(untrusted_value.split())
    return None if is_one_line and hidden_character(untrusted_value) is None else AnswerFault.UNUSABLE


def _check_line(name: str, value: str, longest: int) -> None:
    if not value or len(value) > longest or "\n" in value or hidden_character(value) is not None:
        raise FormError(f"{name} must be one line of 1 to {longest} visible characters")
