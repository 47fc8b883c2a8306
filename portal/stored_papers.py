"""How fields and answers stand in the database: JSON lists of the contract's models."""

from collections.abc import Sequence
from typing import Final

from pydantic import TypeAdapter

from portal.models import FormTemplate, Signature
from services.documents import forms
from services.documents.forms import FormKind
from services.portal.contract.fields import FormField, PaperAnswer

_FIELDS: Final = TypeAdapter(tuple[FormField, ...])
_ANSWERS: Final = TypeAdapter(tuple[PaperAnswer, ...])


def form_of(row: FormTemplate) -> forms.FormTemplate:
    """The form as its text stands in the database."""
    return forms.FormTemplate(
        row.template_id,
        row.version,
        row.language,
        row.title,
        FormKind(row.kind),
        row.text,
        changes=row.changes or "",
        fields=fields_of(row),
    )


def fields_of(row: FormTemplate) -> tuple[FormField, ...]:
    """What a form asks beside yes or no."""
    return _FIELDS.validate_json(row.fields or "[]")


def fields_text(fields: Sequence[FormField]) -> str:
    """For the column `form_template.fields`."""
    return _FIELDS.dump_json(tuple(fields)).decode()


def answers_of(row: Signature) -> tuple[PaperAnswer, ...]:
    """What was answered."""
    return _ANSWERS.validate_json(row.answers or "[]")


def answers_text(answers: Sequence[PaperAnswer]) -> str:
    """For the column `signature.answers`."""
    return _ANSWERS.dump_json(tuple(answers)).decode()
