"""Which agencies serve a client: those where the client has an enrollment that was not deleted."""

from typing import Any

from sqlalchemy import CursorResult, delete, exists, insert, select
from sqlalchemy.orm import Session

from portal.models import ClientAgency, Enrollment, Project


def refresh_agency_links(session: Session) -> int:
    """Put in links that enrollments ask for, and take out those whose enrollments were all deleted in HMIS.

    Gives back how many were taken out. A link that no enrollment ever asked for is left alone.
    """
    session.execute(insert(ClientAgency).from_select(["client_id", "agency_id"], _asked_for()))
    of_link = (
        select(Enrollment.id)
        .join(Project)
        .where(Enrollment.client_id == ClientAgency.client_id, Project.agency_id == ClientAgency.agency_id)
    )
    is_dead = exists(of_link) & ~exists(of_link.where(Enrollment.hmis_deleted_at.is_(None)))
    taken_out = session.execute(delete(ClientAgency).where(is_dead).execution_options(synchronize_session=False))
    return taken_out.rowcount if isinstance(taken_out, CursorResult) else 0


def _asked_for() -> Any:
    present = exists().where(
        ClientAgency.client_id == Enrollment.client_id, ClientAgency.agency_id == Project.agency_id
    )
    live = select(Enrollment.client_id, Project.agency_id).join(Project)
    return live.where(Enrollment.hmis_deleted_at.is_(None), ~present).distinct()
