"""Import what help there is at an agency or a site: a TOML file, checked as a whole before anything is taken."""

from pathlib import Path
from typing import Annotated, Final

from pydantic import BaseModel, ConfigDict, Field, StringConstraints
from sqlalchemy.orm import Session

from portal import audit
from portal.audit import AuditEntry
from portal.importers.toml_file import numbered, parsed, place_in, refusal
from portal.models import Agency, Site
from portal.onboarding import Tools
from services.portal.contract.base import Language
from services.portal.contract.help import HelpKind, HelpOffer, HelpText, SiteHelp

FALLBACK: Final = "en"
LONGEST_WHAT: Final = 600
MOST_LINES: Final = 9  # so much fits on a slip beside a code
_MOST_OFFERS: Final = 24


def _words(most: int, *, least: int = 0) -> StringConstraints:
    return StringConstraints(strip_whitespace=True, min_length=least, max_length=most)


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class _Text(_Part):
    name: Annotated[str, _words(60, least=1)]
    what: Annotated[str, _words(LONGEST_WHAT)] = ""
    hours: Annotated[str, _words(200)] = ""
    where: Annotated[str, _words(200)] = ""


class _Offer(_Part):
    id: Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9-]{0,39}$")]
    kind: HelpKind
    phone: Annotated[str, _words(40)] = ""
    link: Annotated[str, StringConstraints(strip_whitespace=True, pattern=r"^(https://[^\s]+)?$", max_length=200)] = ""
    text: dict[Language, _Text]


class _AskAPerson(_Part):
    staff_come: bool
    call_minutes: int = Field(default=30, ge=5, le=120)
    instead: dict[Language, Annotated[str, _words(300, least=1)]] = Field(default_factory=dict)


class _File(_Part):
    ask_a_person: _AskAPerson
    help: list[_Offer] = Field(default=[], max_length=_MOST_OFFERS)


def read_help(file: Path) -> SiteHelp:
    """The help that a file describes. Raises FileRefused."""
    described = parsed(file, _File, place=place_in("help"))
    wrong = _contradictions(described)
    if wrong:
        raise refusal(file, wrong)
    asked = described.ask_a_person
    return SiteHelp(
        staff_come=asked.staff_come,
        call_minutes=asked.call_minutes,
        instead=dict(asked.instead),
        offers=[_offer(one) for one in described.help],
    )


def set_help(session: Session, place: Agency | Site, site_help: SiteHelp, *, tools: Tools) -> bool:
    """Make this the help of an agency or of a site; False where it was already."""
    stored = site_help.model_dump_json()
    if place.help == stored:
        return False
    place.help = stored
    agency_id = place.agency_id if isinstance(place, Site) else place.id
    about: dict[str, str | int] = {"site": place.id} if isinstance(place, Site) else {}
    audit.append(session, agency_id, AuditEntry("operator", "help_set", tools.now, ("help",), about=about))
    return True


def _contradictions(described: _File) -> list[str]:
    ids = [one.id for one in described.help]
    wrong = [
        f"{numbered('help', number)}: the id {one.id!r} is there twice" for number, one in _again(described.help, ids)
    ]
    for number, one in enumerate(described.help, 1):
        if FALLBACK not in one.text:
            wrong.append(f"{numbered('help', number)} has no text.{FALLBACK}: it is shown where a language is missing")
        for language, text in one.text.items():
            if text.what.count("\n") >= MOST_LINES:
                wrong.append(f"{numbered('help', number)}, text.{language}.what has more than {MOST_LINES} lines")
        if one.kind is HelpKind.VIDEO and not one.link:
            wrong.append(f"{numbered('help', number)}: a video needs a link")
    if described.ask_a_person.instead and FALLBACK not in described.ask_a_person.instead:
        wrong.append(f"ask_a_person.instead has no {FALLBACK}: it is shown where a language is missing")
    return wrong


def _again(offers: list[_Offer], ids: list[str]) -> list[tuple[int, _Offer]]:
    return [(number, one) for number, one in enumerate(offers, 1) if ids.index(one.id) != number - 1]


def _offer(one: _Offer) -> HelpOffer:
    texts = {language: HelpText(**text.model_dump()) for language, text in one.text.items()}
    return HelpOffer(id=one.id, kind=one.kind.value, phone=one.phone, link=one.link, texts=texts)
