"""What a signed document says about itself for machines: one line of JSON in the document's keywords.

The keywords are in the information dictionary and, as PDF/A asks, again in the XMP metadata.
"""

import json
import re
from dataclasses import dataclass, field
from datetime import UTC, date, datetime

from services.documents.facts import Decision, SigningFacts
from services.documents.forms import FormTemplate
from services.portal.contract.fields import PaperAnswer

MAX_EVIDENCE_CHARS = 20_000
_FORMAT = "signed-form/1"
_KEYS = {
    "format",
    "template_id",
    "version",
    "language",
    "text_sha256",
    "decision",
    "client_id",
    "device_id",
    "signed_at",
    "valid_until",
}
# Only where the form asks for something: a paper without fields says what it said before there were any.
_ANSWERS = "answers"
_SHA256 = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Evidence:
    """The facts that the portal compares, and the answers that it keeps. No name, no value of an identifier."""

    template_id: str
    version: str
    language: str
    text_sha256: str
    decision: Decision
    client_id: str
    device_id: str
    signed_at: datetime
    valid_until: date | None
    answers: tuple[PaperAnswer, ...] = field(default=(), repr=False)


def evidence_of(form: FormTemplate, facts: SigningFacts) -> Evidence:
    return Evidence(
        template_id=form.template_id,
        version=form.version,
        language=form.language,
        text_sha256=form.text_sha256,
        decision=facts.decision,
        client_id=facts.client_id,
        device_id=facts.device_id,
        signed_at=facts.signed_at,
        valid_until=facts.valid_until,
        answers=facts.answers,
    )


def write_evidence(evidence: Evidence) -> str:
    """Return `evidence` as one line of JSON with sorted keys."""
    record: dict[str, object] = {
        "format": _FORMAT,
        "template_id": evidence.template_id,
        "version": evidence.version,
        "language": evidence.language,
        "text_sha256": evidence.text_sha256,
        "decision": evidence.decision.value,
        "client_id": evidence.client_id,
        "device_id": evidence.device_id,
        "signed_at": evidence.signed_at.astimezone(UTC).isoformat(timespec="milliseconds"),
        "valid_until": "" if evidence.valid_until is None else evidence.valid_until.isoformat(),
    }
    if evidence.answers:
        record[_ANSWERS] = [[answer.field, answer.value] for answer in evidence.answers]
    return json.dumps(record, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def parse_evidence(untrusted_line: str) -> Evidence | None:
    """Read what `write_evidence` wrote, or None where it is anything else."""
    if len(untrusted_line) > MAX_EVIDENCE_CHARS:
        return None
    try:
        untrusted = json.loads(untrusted_line)
        return _read(untrusted) if isinstance(untrusted, dict) else None
    except (ValueError, RecursionError):
        return None


def _read(untrusted: dict[str, object]) -> Evidence | None:
    """Raises ValueError where a value has another shape."""
    answers = _answers(untrusted.pop(_ANSWERS, []))
    fields = {key: value for key, value in untrusted.items() if isinstance(value, str)}
    is_whole = untrusted.keys() == fields.keys() == _KEYS and fields["format"] == _FORMAT
    return _build(fields, answers) if is_whole and answers is not None else None


def _answers(untrusted: object) -> tuple[PaperAnswer, ...] | None:
    if not isinstance(untrusted, list):
        return None
    found: list[PaperAnswer] = []
    for pair in untrusted:
        match pair:
            case [str(name), str(value)]:
                found.append(PaperAnswer(field=name, value=value))
            case _:
                return None
    return tuple(found)


def _build(fields: dict[str, str], answers: tuple[PaperAnswer, ...]) -> Evidence:
    if not _SHA256.fullmatch(fields["text_sha256"]):
        raise ValueError("text_sha256")
    signed_at = datetime.fromisoformat(fields["signed_at"])
    if signed_at.tzinfo is None:
        raise ValueError("signed_at")
    return Evidence(
        template_id=fields["template_id"],
        version=fields["version"],
        language=fields["language"],
        text_sha256=fields["text_sha256"],
        decision=Decision(fields["decision"]),
        client_id=fields["client_id"],
        device_id=fields["device_id"],
        signed_at=signed_at,
        valid_until=date.fromisoformat(fields["valid_until"]) if fields["valid_until"] else None,
        answers=answers,
    )
