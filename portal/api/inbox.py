"""The staff's inbox: what clients of their agency wrote and nobody has answered yet (R9)."""

import datetime as dt
from typing import Final, TypeAlias

from fastapi import APIRouter, Response
from sqlalchemy import Row, Select, func, select

from portal.answering import Answering, answering_of
from portal.api import threads
from portal.api.call import Incoming
from portal.api.client_messages import own_thread
from portal.api.records import full_name, open_to, own_client
from portal.api.strict import StrictRoute
from portal.api.work import Work
from portal.models import Account, Agency, Client, ClientAgency, Message, StaffUser
from services.portal.contract.inbox import Inbox, WaitingThread
from services.portal.contract.messages import ThreadRead

router = APIRouter(route_class=StrictRoute, tags=["staff"])

MOST_LISTED: Final = 200
Waiting: TypeAlias = Select[str, str, str | None, int, dt.datetime]


@router.get("/inbox")
def list_inbox(call: Incoming) -> Inbox:
    """The threads of the own agency in which a client waits for an answer, without texts; the oldest first."""
    return call.run(_inbox)


@router.post("/clients/{client_ref}/threads/{client_thread_id}/settled", status_code=204)
def settle_thread(client_ref: str, client_thread_id: str, read: ThreadRead, call: Incoming) -> Response:
    """What the client wrote up to a message was read, and needs no answer."""
    call.run(lambda work: _settle(work, client_ref, client_thread_id, read.up_to))
    return Response(status_code=204)


def _inbox(work: Work) -> Inbox:
    waiting, answering = waiting_threads(work), _answering(work)
    count = count_threads(work, waiting)
    oldest = waiting.order_by(func.min(Message.received_at), Message.thread_id).limit(MOST_LISTED)
    found = [_reply(work, answering, row) for row in work.db.execute(oldest)]
    work.audit("inbox_listed", about={"count": count})
    overdue = count_threads(work, overdue_threads(work))
    return Inbox(
        waiting=found,
        count=count,
        overdue=overdue,
        sentences=answering.sentences(),
        away_until=threads.away_until(work.staff(), work.now),
    )


def waiting_threads(work: Work) -> Waiting:
    """A row for each thread of the own agency in which a client waits, as far as this staff may open the record."""
    staff = work.staff()
    waiting = (
        select(Message.thread_id, Message.client_id, Message.staff_id, func.count(), func.min(Message.received_at))
        .join(Client, Client.id == Message.client_id)
        .join(ClientAgency, (ClientAgency.client_id == Client.id) & (ClientAgency.agency_id == Message.agency_id))
        .where(Message.agency_id == staff.agency_id, Message.author_id.is_(None), Message.answered_at.is_(None))
        .group_by(Message.thread_id, Message.client_id, Message.staff_id)
    )
    return open_to(staff, waiting)


def overdue_threads(work: Work) -> Waiting:
    """Those of them that wait longer than the agency wants, counted from the first message that nobody answered."""
    return waiting_threads(work).having(func.min(Message.received_at) < _answering(work).overdue_before(work.now))


def count_threads(work: Work, threads_: Waiting) -> int:
    """How many there are."""
    return work.db.scalar(select(func.count()).select_from(threads_.subquery())) or 0


def _answering(work: Work) -> Answering:
    return answering_of(work.db.get_one(Agency, work.staff().agency_id))


def _reply(work: Work, answering: Answering, row: Row[str, str, str | None, int, dt.datetime]) -> WaitingThread:
    thread_id, client_id, staff_id, messages, since = row
    staff = work.db.get_one(StaffUser, staff_id) if staff_id else None
    return WaitingThread(
        thread_id=thread_id,
        client_ref=client_id,
        client_name=full_name(work.db.get_one(Client, client_id)),
        staff_name=staff.display_name if staff else "",
        is_mine=staff_id == work.staff().id,
        count=messages,
        since=since,
        waited_s=max(0, int((work.now - since).total_seconds())),
        is_overdue=since < answering.overdue_before(work.now),
        is_away=threads.away_until(staff, work.now) is not None,
        language=work.db.scalar(select(Account.language).where(Account.client_id == client_id)) or "en",
    )


def _settle(work: Work, client_ref: str, thread_id: str, up_to: str) -> None:
    client = own_client(work, client_ref)
    target = own_thread(work, client.id, thread_id)
    settled = threads.unanswered_in(work.db, target, up_to=up_to)
    for message in settled:
        message.read_at = message.read_at or work.now
        message.answered_at = work.now
    if settled:
        work.audit("thread_settled", client_id=client.id, about={"thread": target.id, "messages": len(settled)})
