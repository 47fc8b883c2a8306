"""The client's side of the care team: who they are, the threads with them, and writing to them."""

from fastapi import APIRouter, Response

from portal.api import threads
from portal.api.call import Incoming
from portal.api.keeping import envelope_id, kept
from portal.api.problems import Refusal
from portal.api.strict import StrictRoute
from portal.api.work import Work
from portal.models import Message
from services.portal.contract import Kept
from services.portal.contract.messages import (
    CareTeam,
    CareTeamMember,
    MessageSubmission,
    Thread,
    ThreadRead,
    Threads,
)

router = APIRouter(prefix="/me", route_class=StrictRoute, tags=["client"])


@router.get("/care-team")
def read_care_team(call: Incoming) -> CareTeam:
    """Who works with the client, as the agencies show them."""
    return call.run(_care_team)


@router.get("/threads")
def list_threads(call: Incoming) -> Threads:
    """Every thread of the client, without texts."""
    return call.run(_threads)


@router.get("/threads/{thread_id}")
def read_thread(thread_id: str, call: Incoming) -> Thread:
    """A thread with its texts. Nothing is marked as read by this."""
    return call.run(lambda work: _thread(work, thread_id))


@router.post("/threads/{thread_id}/read", status_code=204)
def say_thread_read(thread_id: str, read: ThreadRead, call: Incoming) -> Response:
    """The client has read up to a message."""
    call.run(lambda work: _say_read(work, thread_id, read.up_to))
    return Response(status_code=204)


@router.post("/messages", status_code=201, response_model=Kept)
def write_message(submission: MessageSubmission, call: Incoming) -> Response:
    """Takes a message of the client (a keep)."""
    return call.keep(lambda work: _write(work, submission))


def team_of(work: Work, client_id: str) -> list[CareTeamMember]:
    """Who works with a client, as the agencies show them."""
    open_ids = {target.id for target in threads.targets(work.db, client_id) if target.is_open}
    members = []
    for member, staff, agency in threads.shown_members(work.db, client_id):
        thread_id = threads.thread_id(client_id, agency.id, staff.id)
        members.append(
            CareTeamMember(
                name=staff.display_name,
                role=member.role,
                agency_name=agency.name,
                reach=member.reach,
                thread_id=thread_id if thread_id in open_ids else None,
            )
        )
    return members


def _care_team(work: Work) -> CareTeam:
    client_id = work.client().client_id
    members = team_of(work, client_id)
    work.audit("care_team_read", client_id=client_id)
    return CareTeam(members=members)


def _threads(work: Work) -> Threads:
    client_id = work.client().client_id
    among = threads.targets(work.db, client_id)
    work.audit("threads_listed", client_id=client_id)
    return Threads(threads=threads.summaries(work.db, among, threads.CLIENT, now=work.now))


def _thread(work: Work, thread_id: str) -> Thread:
    client_id = work.client().client_id
    target = threads.only(threads.targets(work.db, client_id), thread_id)
    work.audit("thread_read", client_id=client_id, about={"thread": target.id})
    return threads.thread(work.db, target, threads.CLIENT, now=work.now)


def _say_read(work: Work, thread_id: str, up_to: str) -> None:
    client_id = work.client().client_id
    target = threads.only(threads.targets(work.db, client_id), thread_id)
    unread = threads.unread_in(work.db, target, threads.CLIENT, up_to=up_to)
    for message in unread:
        message.read_at = work.now
    if unread:
        work.audit("messages_read", client_id=client_id, about={"thread": target.id, "messages": len(unread)})


def _write(work: Work, submission: MessageSubmission) -> Kept:
    client_id = work.client().client_id
    target = threads.only(threads.targets(work.db, client_id), submission.thread_id, code="thread_unknown")
    if not target.took_at(work.moment):
        raise Refusal(409, "takes_no_messages")
    row = Message(
        id=work.house.new_id(),
        thread_id=target.id,
        client_id=client_id,
        agency_id=target.agency.id,
        staff_id=target.staff.id if target.staff else None,
        envelope_id=envelope_id(work),
        device_id=work.device.id,
        text=submission.text,
        written_at=work.moment,
        received_at=work.now,
        is_late=work.is_late,
        is_portal_entered=True,
    )
    work.db.add(row)
    work.db.flush()
    work.audit("message_written", client_id=client_id, about={"message": row.id, "thread": target.id})
    return kept(work, row.id)
