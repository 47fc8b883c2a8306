"""The staff's inbox: what clients of their agency wrote and nobody has answered yet (R9)."""

import datetime as dt
from typing import Final

from fastapi import APIRouter, Response
from sqlalchemy import Select, func, select

from portal.api import threads
from portal.api.call import Incoming
from portal.api.client_messages import own_thread
from portal.api.records import full_name, open_to, own_client
from portal.api.strict import StrictRoute
from portal.api.work import Work
from portal.models import Client, ClientAgency, Message, StaffUser
from services.portal.contract.inbox import Inbox, WaitingThread
from services.portal.contract.messages import ThreadRead

router = APIRouter(route_class=StrictRoute, tags=["staff"])

MOST_LISTED: Final = 200


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
    staff, waiting = work.staff(), waiting_threads(work)
    count = work.db.scalar(select(func.count()).select_from(waiting.subquery())) or 0
    oldest = waiting.order_by(func.min(Message.received_at), Message.thread_id).limit(MOST_LISTED)
    found = [
        WaitingThread(
            thread_id=thread_id,
            client_ref=client_id,
            client_name=full_name(work.db.get_one(Client, client_id)),
            staff_name=work.db.get_one(StaffUser, staff_id).display_name if staff_id else "",
            is_mine=staff_id == staff.id,
            count=messages,
            since=since,
        )
        for thread_id, client_id, staff_id, messages, since in work.db.execute(oldest)
    ]
    work.audit("inbox_listed", about={"count": count})
    return Inbox(waiting=found, count=count)


def waiting_threads(work: Work) -> Select[str, str, str | None, int, dt.datetime]:
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


def _settle(work: Work, client_ref: str, thread_id: str, up_to: str) -> None:
    client = own_client(work, client_ref)
    target = own_thread(work, client.id, thread_id)
    settled = threads.unanswered_in(work.db, target, up_to=up_to)
    for message in settled:
        message.read_at = message.read_at or work.now
        message.answered_at = work.now
    if settled:
        work.audit("thread_settled", client_id=client.id, about={"thread": target.id, "messages": len(settled)})
