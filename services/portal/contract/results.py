"""What staff share with a client of an assessment: a range in words. Never a score, a rank or a promise.

Texts come in every language that the agency wrote, English among them; the kiosk shows the one of the screen.

Purpose "client" (under /v1):
    GET  me/results                    → Results
    GET  me/results/{result_id}        → ResultTold
    POST me/result-wishes              ResultWish → Kept     (keep, lane "result")
Purpose "staff", own agency's clients and assessments:
    GET    clients/{client_ref}/results                        → StaffResults
    POST   clients/{client_ref}/results                        ResultShare → StaffResult
    DELETE clients/{client_ref}/results/{client_result_id}     → 204
"""

import datetime as dt
from typing import Annotated

from pydantic import AwareDatetime, Field

from services.portal.contract.base import Language, Reply, Request
from services.portal.contract.messages import CareTeamMember

_Id = Annotated[str, Field(max_length=64)]


class AssessmentText(Reply):
    """What an assessment is, in one language."""

    language: Language
    title: str
    about: str


class RangeText(Reply):
    """What a range means and does not mean, in one language."""

    language: Language
    title: str
    means: list[str]
    does_not_mean: list[str]


class ResultSummary(Reply):
    """A result without what it says. `wishes_company`: the client wants to see it with the care team."""

    id: str
    texts: list[AssessmentText]
    agency_name: str
    assessed_on: dt.date
    wishes_company: bool


class Results(Reply):
    """What is shared with the client, newest first; may be empty."""

    results: list[ResultSummary]


class ResultTold(Reply):
    """A result with what it says, and whom to talk to."""

    summary: ResultSummary
    texts: list[RangeText]
    talk_to: list[CareTeamMember]


class ResultWish(Request):
    """The client wants to see this with the care team."""

    result_id: _Id


class ResultShare(Request):
    """Staff share one result: the range that it falls into. A score is never sent here."""

    assessment: _Id
    range: _Id
    assessed_on: dt.date


class SharedRange(Reply):
    """A range as staff choose it, in English."""

    key: str
    title: str


class ShareableAssessment(Reply):
    """An assessment whose results the agency allows to be shared."""

    key: str
    title: str
    ranges: list[SharedRange]


class StaffResult(Reply):
    """A shared result as staff see it. `wished_at`: the client wants to see it with the care team."""

    id: str
    assessment: str
    range: str
    assessed_on: dt.date
    shared_by: str
    shared_at: AwareDatetime
    seen_at: AwareDatetime | None
    wished_at: AwareDatetime | None
    is_wish_late: bool
    is_shown: bool


class StaffResults(Reply):
    """What can be shared, and what is, newest first."""

    may_share: list[ShareableAssessment]
    shared: list[StaffResult]
