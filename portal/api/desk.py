"""What waits for the staff of an agency: counts, and whom it asks for something."""

import datetime as dt
from typing import Any, Final

from fastapi import APIRouter
from sqlalchemy import Select, func, select, union_all

from portal.api.access import SEES_RESTRICTED, Role
from portal.api.call import Incoming
from portal.api.inbox import count_threads, overdue_threads, waiting_threads
from portal.api.records import open_to, summary_of_client
from portal.api.strict import StrictRoute
from portal.api.work import Work
from portal.models import Client, ClientAgency, ClientAsk, DocumentRequestRow
from portal.review_items import count_waiting
from services.portal.contract.desk import AskedClient, Desk
from services.portal.contract.documents import RequestState

router = APIRouter(prefix="/desk", route_class=StrictRoute, tags=["staff"])

_MOST_LISTED: Final = 200


@router.get("")
def read_desk(call: Incoming) -> Desk:
    """How much waits for the own agency's staff."""
    return call.run(_desk)


@router.get("/asks")
def list_asked_clients(call: Incoming) -> list[AskedClient]:
    """Whom the own agency asks for something; who was asked first comes first."""
    return call.run(_asked)


def _desk(work: Work) -> Desk:
    staff = work.staff()
    reviews = count_waiting(work.db, staff.agency_id, with_restricted=Role(staff.role) in SEES_RESTRICTED)
    open_of_each = _open(work).subquery()
    asks = work.db.scalar(select(func.coalesce(func.sum(open_of_each.c.count), 0)))
    return Desk(
        reviews=reviews,
        messages=count_threads(work, waiting_threads(work)),
        asks=int(asks or 0),
        overdue=count_threads(work, overdue_threads(work)),
    )


def _asked(work: Work) -> list[AskedClient]:
    found = work.db.execute(_open(work).order_by("since", Client.id).limit(_MOST_LISTED)).all()
    work.audit("asked_clients_listed", about={"count": len(found)})
    return [_reply(work, client_id, count, since) for client_id, count, since in found]


def _reply(work: Work, client_id: str, count: int, since: dt.datetime) -> AskedClient:
    client = work.db.get_one(Client, client_id)
    return AskedClient(client=summary_of_client(work.db, client), count=count, since=since)


def _open(work: Work) -> Select[str, int, Any]:
    """A row for each client whom this staff may open: how much is open, and since when."""
    staff = work.staff()
    asks = select(ClientAsk.client_id, ClientAsk.asked_at).where(
        ClientAsk.agency_id == staff.agency_id, ClientAsk.state == "open"
    )
    documents = select(DocumentRequestRow.client_id, DocumentRequestRow.asked_at).where(
        DocumentRequestRow.agency_id == staff.agency_id, DocumentRequestRow.state == RequestState.OPEN.value
    )
    asked = union_all(asks, documents).subquery()
    rows = (
        select(Client.id, func.count().label("count"), func.min(asked.c.asked_at).label("since"))
        .join(asked, asked.c.client_id == Client.id)
        .join(ClientAgency, ClientAgency.client_id == Client.id)
        .where(ClientAgency.agency_id == staff.agency_id)
        .group_by(Client.id)
    )
    return open_to(staff, rows)
