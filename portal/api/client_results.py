"""Staff share one result of an assessment with a client of their own agency, explicitly, and take it back."""

from fastapi import APIRouter, Response
from sqlalchemy import select

from portal.api.call import Incoming
from portal.api.problems import Refusal
from portal.api.records import own_client, site_date
from portal.api.strict import StrictRoute
from portal.api.work import Work
from portal.assessments import assessments_of, content_of
from portal.importers.assessments import ENGLISH
from portal.models import Assessment, Client, SharedResult, StaffUser
from services.portal.contract.results import (
    ResultShare,
    ShareableAssessment,
    SharedRange,
    StaffResult,
    StaffResults,
)

router = APIRouter(prefix="/clients/{client_ref}/results", route_class=StrictRoute, tags=["staff"])


@router.get("")
def list_client_results(client_ref: str, call: Incoming) -> StaffResults:
    """What the own agency can share with a client, and what it shares."""
    return call.run(lambda work: _list(work, client_ref))


@router.post("", status_code=201)
def share_result(client_ref: str, share: ResultShare, call: Incoming) -> StaffResult:
    """Shares one result: the range that it falls into. The same again is the same result."""
    return call.run(lambda work: _share(work, own_client(work, client_ref), share))


@router.delete("/{client_result_id}", status_code=204)
def take_result_back(client_ref: str, client_result_id: str, call: Incoming) -> Response:
    """The client sees it no more."""
    call.run(lambda work: _take_back(work, client_ref, client_result_id))
    return Response(status_code=204)


def _list(work: Work, client_ref: str) -> StaffResults:
    client = own_client(work, client_ref)
    own = {row.id: row for row in assessments_of(work.db, work.staff().agency_id)}
    shared = select(SharedResult).where(SharedResult.client_id == client.id, SharedResult.assessment_id.in_(list(own)))
    rows = work.db.scalars(shared.order_by(SharedResult.shared_at.desc(), SharedResult.id.desc()))
    work.audit("results_listed", client_id=client.id)
    return StaffResults(
        may_share=[_shareable(row) for row in own.values() if row.may_be_shared],
        shared=[_result(work, row, own[row.assessment_id]) for row in rows],
    )


def _share(work: Work, client: Client, share: ResultShare) -> StaffResult:
    assessment = _assessment(work, share)
    if share.assessed_on > site_date(work):
        raise Refusal(422, "assessed_in_future")
    work.db.get_one(Client, client.id, with_for_update=True)  # the same from two desks at once is one result
    same = select(SharedResult).where(
        SharedResult.client_id == client.id,
        SharedResult.assessment_id == assessment.id,
        SharedResult.range_key == share.range,
        SharedResult.assessed_on == share.assessed_on,
        SharedResult.taken_back_at.is_(None),
    )
    row = work.db.scalars(same).first() or _shared(work, client, assessment, share)
    return _result(work, row, assessment)


def _assessment(work: Work, share: ResultShare) -> Assessment:
    own = {row.key: row for row in assessments_of(work.db, work.staff().agency_id)}
    row = own.get(share.assessment)
    if row is None:
        raise Refusal(404, "assessment_unknown")
    if not row.may_be_shared:
        raise Refusal(409, "assessment_not_shared")
    if content_of(row).range_of(share.range) is None:
        raise Refusal(404, "range_unknown")
    return row


def _shared(work: Work, client: Client, assessment: Assessment, share: ResultShare) -> SharedResult:
    row = SharedResult(
        id=work.house.new_id(),
        client_id=client.id,
        assessment_id=assessment.id,
        staff_id=work.staff().id,
        range_key=share.range,
        assessed_on=share.assessed_on,
        shared_at=work.now,
    )
    work.db.add(row)
    work.db.flush()
    about: dict[str, str | int] = {"result": row.id, "assessment": assessment.id}
    work.audit("result_shared", client_id=client.id, fields=("range", "assessed_on"), about=about)
    return row


def _take_back(work: Work, client_ref: str, result_id: str) -> None:
    client = own_client(work, client_ref)
    row = work.db.get(SharedResult, result_id, with_for_update=True)
    own = {one.id for one in assessments_of(work.db, work.staff().agency_id)}
    if row is None or row.client_id != client.id or row.assessment_id not in own:
        raise Refusal(404, "not_found")
    if row.taken_back_at is None:
        row.taken_back_at = work.now
        work.audit("result_taken_back", client_id=client.id, about={"result": row.id})


def _shareable(row: Assessment) -> ShareableAssessment:
    content = content_of(row)
    ranges = [SharedRange(key=one.key, title=one.words[ENGLISH].title) for one in content.ranges]
    return ShareableAssessment(key=row.key, title=content.words[ENGLISH].title, ranges=ranges)


def _result(work: Work, row: SharedResult, assessment: Assessment) -> StaffResult:
    return StaffResult(
        id=row.id,
        assessment=assessment.key,
        range=row.range_key,
        assessed_on=row.assessed_on,
        shared_by=work.db.get_one(StaffUser, row.staff_id).display_name,
        shared_at=row.shared_at,
        seen_at=row.seen_at,
        wished_at=row.wished_at,
        is_wish_late=row.is_wish_late,
        is_shown=row.taken_back_at is None and assessment.may_be_shared,
    )
