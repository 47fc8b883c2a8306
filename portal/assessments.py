"""Which results may be shared, and which are: an agency allows an assessment, staff share each result."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from portal import audit
from portal.audit import AuditEntry
from portal.importers.assessments import AssessmentFile, find_assessment
from portal.models import Agency, Assessment, SharedResult
from portal.onboarding import NotFound, Tools


def content_of(row: Assessment) -> AssessmentFile:
    """What the agency's file says."""
    return AssessmentFile.model_validate_json(row.content)


def assessments_of(session: Session, agency_id: str) -> list[Assessment]:
    """An agency's assessments, by their keys."""
    own = select(Assessment).where(Assessment.agency_id == agency_id)
    return list(session.scalars(own.order_by(Assessment.key)))


def set_sharing(session: Session, agency: Agency, key: str, *, may_be_shared: bool, tools: Tools) -> Assessment:
    """Allow an assessment's results to be shared, or not: then nobody is shown one any more. Raises NotFound."""
    row = find_assessment(session, agency, key)
    if row is None:
        raise NotFound(f"{agency.name} has no assessment {key!r}.")
    if row.may_be_shared != may_be_shared:
        row.may_be_shared = may_be_shared
        what = "assessment_sharing_allowed" if may_be_shared else "assessment_sharing_ended"
        audit.append(session, agency.id, AuditEntry("operator", what, tools.now, about={"assessment": row.id}))
    return row


def shown_to(session: Session, client_id: str) -> list[tuple[SharedResult, Assessment]]:
    """What a client is shown, newest first."""
    shown = (
        select(SharedResult, Assessment)
        .join(Assessment, Assessment.id == SharedResult.assessment_id)
        .where(SharedResult.client_id == client_id, SharedResult.taken_back_at.is_(None), Assessment.may_be_shared)
        .order_by(SharedResult.assessed_on.desc(), SharedResult.shared_at.desc(), SharedResult.id)
    )
    return [(result, assessment) for result, assessment in session.execute(shown)]
