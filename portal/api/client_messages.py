"""The staff's side of the threads with a client of their own agency. How long an answer took is measured (R9)."""

from fastapi import APIRouter, Response

from portal.api import threads
from portal.api.call import Incoming
from portal.api.keeping import envelope_id, kept
from portal.api.problems import Refusal
from portal.api.records import own_client
from portal.api.strict import StrictRoute
from portal.api.threads import Target
from portal.api.work import Work
from portal.models import Message
from portal.plain_text import plain_text
from services.portal.contract import Kept
from services.portal.contract.messages import MessageReply, Thread, Threads

router = APIRouter(prefix="/clients/{client_ref}", route_class=StrictRoute, tags=["staff"])


@router.get("/threads")
def list_client_threads(client_ref: str, call: Incoming) -> Threads:
    """The threads that the own agency has with a client, without texts."""
    return call.run(lambda work: _threads(work, client_ref))


@router.get("/threads/{client_thread_id}")
def read_client_thread(client_ref: str, client_thread_id: str, call: Incoming) -> Thread:
    """A thread of the own agency with its texts. Nothing is marked as read by this."""
    return call.run(lambda work: _thread(work, client_ref, client_thread_id))


@router.post("/messages", status_code=201, response_model=Kept)
def answer_client(client_ref: str, reply: MessageReply, call: Incoming) -> Response:
    """Takes what staff write to a client (a keep). What they had seen of the client is read and answered by it."""
    return call.keep(lambda work: _answer(work, client_ref, reply))


def own_thread(work: Work, client_id: str, thread_id: str) -> Target:
    """A thread that the own agency has with a client. Raises Refusal 404."""
    return threads.only(_own(work, client_id), thread_id)


def _own(work: Work, client_id: str) -> list[Target]:
    agency_id = work.staff().agency_id
    return [target for target in threads.targets(work.db, client_id) if target.agency.id == agency_id]


def _threads(work: Work, client_ref: str) -> Threads:
    client = own_client(work, client_ref)
    work.audit("threads_listed", client_id=client.id)
    return Threads(threads=threads.summaries(work.db, _own(work, client.id), threads.STAFF, now=work.now))


def _thread(work: Work, client_ref: str, thread_id: str) -> Thread:
    client = own_client(work, client_ref)
    target = own_thread(work, client.id, thread_id)
    work.audit("thread_read", client_id=client.id, about={"thread": target.id})
    return threads.thread(work.db, target, threads.STAFF, now=work.now)


def _answer(work: Work, client_ref: str, reply: MessageReply) -> Kept:
    client = own_client(work, client_ref)
    target = threads.only(_own(work, client.id), reply.thread_id, code="thread_unknown")
    text = plain_text(reply.text) if reply.format == "html" else reply.text
    if not text:
        raise Refusal(422, "text_empty")
    row = Message(
        id=work.house.new_id(),
        thread_id=target.id,
        client_id=client.id,
        agency_id=target.agency.id,
        staff_id=target.staff.id if target.staff else None,
        author_id=work.staff().id,
        envelope_id=envelope_id(work),
        device_id=work.device.id,
        text=text,
        written_at=work.moment,
        received_at=work.now,
        answer_s=_answered(work, target, reply.up_to),
        is_late=work.is_late,
        is_portal_entered=False,
    )
    work.db.add(row)
    work.db.flush()
    work.audit("client_answered", client_id=client.id, about={"message": row.id, "thread": target.id})
    return kept(work, row.id)


def _answered(work: Work, target: Target, up_to: str | None) -> int | None:
    """Marks what the client wrote as read and answered; seconds since the first of it came, None: nothing waited."""
    for message in threads.unread_in(work.db, target, threads.STAFF, up_to=up_to):
        message.read_at = work.now
    waiting = threads.unanswered_in(work.db, target, up_to=up_to)
    for message in waiting:
        message.answered_at = work.now
    first = min((message.received_at for message in waiting), default=None)
    return round((work.now - first).total_seconds()) if first else None
