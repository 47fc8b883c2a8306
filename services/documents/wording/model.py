"""What is said around a form's text in a signed document."""

from collections.abc import Mapping
from dataclasses import dataclass

from services.documents.facts import Authentication, Decision, Identifier


@dataclass(frozen=True, slots=True)
class Wording:
    """Sentences and labels of one language. Words in braces are filled in."""

    date_pattern: str
    language_name: str
    page_of: str
    footer: str
    author: str
    decision_heading: str
    decisions: Mapping[Decision, str]
    ink_alt: str
    name: str
    signature: str
    drawn: str
    typed: str
    signed_at: str
    valid_until: str
    no_term: str
    no_end: str
    answers_heading: str
    no_answer: str
    record_heading: str
    record_lead: str
    person_heading: str
    client_id: str
    authentication: str
    authentications: Mapping[Authentication, str]
    verification: str
    verified_by: str
    compared: str
    identifiers: Mapping[Identifier, str]
    full_name: str
    text_heading: str
    form: str
    purpose: str
    form_id: str
    version: str
    language: str
    text_sha256: str
    place_heading: str
    site: str
    kiosk: str
    kiosk_clock: str
    clock_offset: str
    clock_unknown: str
    seal_note: str
