"""Import the text of a form: one version in one language. What somebody may have signed is never changed."""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Engine, func, select
from sqlalchemy.orm import Session

from portal import audit
from portal.audit import AuditEntry
from portal.database import transaction
from portal.errors import OperatorError
from portal.models import FormTemplate
from portal.stored_papers import fields_of, fields_text
from services.documents.forms import FormError, parse_form
from services.documents.forms import FormTemplate as ParsedForm
from services.portal.contract.fields import FormField


class FormRefused(OperatorError):
    """The file is no form, or its version is here with another text."""


@dataclass(frozen=True, slots=True)
class ImportedForm:
    """What was imported. `is_new` False: exactly this was here already. `is_current`: the version that is offered."""

    template_id: str
    version: str
    language: str
    title: str
    text_sha256: str
    is_new: bool
    is_current: bool


def import_form(
    engine: Engine, file: Path, *, defaults: Mapping[str, str], now: dt.datetime, new_id: Callable[[], str]
) -> ImportedForm:
    """Import a Markdown file; `defaults` stands in for front matter that an official text does not have.

    The languages of one version belong together; a version that is new to its form becomes the current one.
    They ask for the same fields. Raises FormRefused.
    """
    form = _parse(file, defaults)
    with transaction(engine) as session:
        stored = _stored(session, form)
        if stored is not None:
            _refuse_other(stored, form)
        else:
            _refuse_other_fields(session, form)
            session.add(_row(session, form, now=now, new_id=new_id))
            about: dict[str, str | int] = {
                "form": form.template_id,
                "version": form.version,
                "language": form.language,
                "sha256": form.text_sha256,
            }
            audit.append(session, None, AuditEntry("operator", "form_imported", now, about=about))
        session.flush()
        is_current = _is_current(session, form)
    return ImportedForm(
        form.template_id, form.version, form.language, form.title, form.text_sha256, stored is None, is_current
    )


def _parse(file: Path, defaults: Mapping[str, str]) -> ParsedForm:
    try:
        untrusted_text = file.read_bytes().decode()
    except OSError as error:
        raise FormRefused(f"{file} cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise FormRefused(f"{file} is not UTF-8. Save it as UTF-8 and import again.") from error
    try:
        return parse_form(untrusted_text, defaults=defaults)
    except FormError as error:
        raise FormRefused(f"{file.name}: {error}") from error


def _stored(session: Session, form: ParsedForm) -> FormTemplate | None:
    same = select(FormTemplate).where(
        FormTemplate.template_id == form.template_id,
        FormTemplate.version == form.version,
        FormTemplate.language == form.language,
    )
    return session.scalars(same).one_or_none()


def _refuse_other(stored: FormTemplate, form: ParsedForm) -> None:
    here = (stored.text_sha256, stored.title, stored.kind, stored.changes or "", fields_of(stored))
    if here != (form.text_sha256, form.title, form.kind.value, form.changes, form.fields):
        raise FormRefused(
            f"Version {form.version} of {form.template_id} in {form.language} is here already, with another text, "
            "title, kind, changes or fields. What people signed must stay as it was: give the new text a new version."
        )


def _refuse_other_fields(session: Session, form: ParsedForm) -> None:
    """Answers mean the same in every language: ids, kinds, choices and what is required do not differ."""
    same = (FormTemplate.template_id == form.template_id, FormTemplate.version == form.version)
    other = session.scalars(select(FormTemplate).where(*same).limit(1)).one_or_none()
    if other is not None and _shape(fields_of(other)) != _shape(form.fields):
        raise FormRefused(
            f"Version {form.version} of {form.template_id} is here in {other.language} with other fields. Give every "
            "language the same fields, with the same ids, kinds and choices, in the same order."
        )


def _shape(fields: tuple[FormField, ...]) -> list[tuple[object, ...]]:
    return [(field.id, field.kind, field.is_required, [choice.id for choice in field.choices]) for field in fields]


def _row(session: Session, form: ParsedForm, *, now: dt.datetime, new_id: Callable[[], str]) -> FormTemplate:
    return FormTemplate(
        id=new_id(),
        template_id=form.template_id,
        version=form.version,
        language=form.language,
        kind=form.kind.value,
        title=form.title,
        text=form.body,
        text_sha256=form.text_sha256,
        sequence=_sequence(session, form),
        imported_at=now,
        changes=form.changes,
        fields=fields_text(form.fields),
    )


def _sequence(session: Session, form: ParsedForm) -> int:
    """The place of the version among the versions of its form."""
    of_form = select(func.max(FormTemplate.sequence)).where(FormTemplate.template_id == form.template_id)
    known = session.scalar(of_form.where(FormTemplate.version == form.version))
    return known if known is not None else (session.scalar(of_form) or 0) + 1


def _is_current(session: Session, form: ParsedForm) -> bool:
    newest = select(func.max(FormTemplate.sequence)).where(FormTemplate.template_id == form.template_id)
    return session.scalar(newest) == _sequence(session, form)
