"""How an agency answers what its clients write."""

import datetime as dt
from typing import Annotated, Final

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from portal.models import Agency
from services.portal.contract.base import Language
from services.portal.contract.inbox import ReadySentence

ENGLISH: Final = "en"
_Sentence = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=400)]


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Sentence(_Part):
    """A ready sentence by language; English is always there."""

    text: dict[Language, _Sentence]


class Answering(_Part):
    """The agency's own: from when on a thread is overdue, and sentences that staff can answer with."""

    overdue_hours: int = Field(default=72, ge=1, le=24 * 60)
    sentence: list[Sentence] = Field(default=[], max_length=12)

    def overdue_before(self, now: dt.datetime) -> dt.datetime:
        """Who waits since before this moment waits too long."""
        return now - dt.timedelta(hours=self.overdue_hours)

    def sentences(self) -> list[ReadySentence]:
        """As kiosks get them."""
        return [ReadySentence(texts=dict(one.text)) for one in self.sentence]


def answering_of(agency: Agency) -> Answering:
    """What was imported for the agency, else what holds without it."""
    return Answering.model_validate_json(agency.answering) if agency.answering else Answering()
