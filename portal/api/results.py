"""The client's own results of assessments, as far as staff share them."""

from fastapi import APIRouter, Response

from portal.api.call import Incoming
from portal.api.keeping import kept
from portal.api.messages import team_of
from portal.api.problems import Refusal
from portal.api.strict import StrictRoute
from portal.api.work import Work
from portal.assessments import content_of, shown_to
from portal.models import Agency, Assessment, SharedResult
from services.portal.contract import Kept
from services.portal.contract.results import (
    AssessmentText,
    RangeText,
    Results,
    ResultSummary,
    ResultTold,
    ResultWish,
)

router = APIRouter(prefix="/me", route_class=StrictRoute, tags=["client"])


@router.get("/results")
def list_results(call: Incoming) -> Results:
    """What staff share with the client, without what it says."""
    return call.run(_list)


@router.get("/results/{result_id}")
def read_result(result_id: str, call: Incoming) -> ResultTold:
    """What a result says, in words. Staff see that it was looked at."""
    return call.run(lambda work: _told(work, result_id))


@router.post("/result-wishes", status_code=201, response_model=Kept)
def wish_for_company(wish: ResultWish, call: Incoming) -> Response:
    """Takes that the client wants to see a result with the care team (a keep)."""
    return call.keep(lambda work: _wish(work, wish.result_id))


def _list(work: Work) -> Results:
    client_id = work.client().client_id
    work.audit("results_listed", client_id=client_id)
    return Results(results=[_summary(work, *pair) for pair in shown_to(work.db, client_id)])


def _told(work: Work, result_id: str) -> ResultTold:
    client_id = work.client().client_id
    pairs = {row.id: (row, assessment) for row, assessment in shown_to(work.db, client_id)}
    if result_id not in pairs:
        raise Refusal(404, "not_found")
    row, assessment = pairs[result_id]
    row.seen_at = row.seen_at or work.now
    work.audit("result_read", client_id=client_id, about={"result": row.id})
    found = content_of(assessment).range_of(row.range_key)
    texts = found.words if found else {}
    return ResultTold(
        summary=_summary(work, row, assessment),
        texts=[
            RangeText(
                language=language,
                title=words.title,
                means=list(words.means),
                does_not_mean=list(words.does_not_mean),
            )
            for language, words in texts.items()
        ],
        talk_to=team_of(work, client_id),
    )


def _wish(work: Work, result_id: str) -> Kept:
    """What was taken back since is no reason to refuse a wish."""
    client_id = work.client().client_id
    row = work.db.get(SharedResult, result_id, with_for_update=True)
    if row is None or row.client_id != client_id:
        raise Refusal(404, "result_unknown")
    if row.wished_at is None:
        row.wished_at, row.is_wish_late = work.moment, work.is_late
        work.audit("result_company_wished", client_id=client_id, fields=("wish",), about={"result": row.id})
    return kept(work, row.id)


def _summary(work: Work, row: SharedResult, assessment: Assessment) -> ResultSummary:
    words = content_of(assessment).words
    return ResultSummary(
        id=row.id,
        texts=[AssessmentText(language=language, title=one.title, about=one.about) for language, one in words.items()],
        agency_name=work.db.get_one(Agency, assessment.agency_id).name,
        assessed_on=row.assessed_on,
        wishes_company=row.wished_at is not None,
    )
