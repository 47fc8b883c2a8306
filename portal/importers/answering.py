"""Import how an agency answers its clients: a TOML file, checked as a whole before anything is taken."""

from pathlib import Path

from sqlalchemy.orm import Session

from portal import audit
from portal.answering import ENGLISH, Answering
from portal.audit import AuditEntry
from portal.importers.toml_file import numbered, parsed, place_in, refusal
from portal.models import Agency
from portal.onboarding import Tools


def read_answering(file: Path) -> Answering:
    """What a file says. Raises FileRefused."""
    described = parsed(file, Answering, place=place_in("sentence"))
    wrong = [
        f"{numbered('sentence', number)} has no text.{ENGLISH}: it is used where a language is missing"
        for number, one in enumerate(described.sentence, 1)
        if ENGLISH not in one.text
    ]
    if wrong:
        raise refusal(file, wrong)
    return described


def set_answering(session: Session, agency: Agency, answering: Answering, *, tools: Tools) -> bool:
    """Make this how an agency answers; False where it was already."""
    stored = answering.model_dump_json()
    if agency.answering == stored:
        return False
    agency.answering = stored
    audit.append(session, agency.id, AuditEntry("operator", "answering_set", tools.now, ("answering",)))
    return True
