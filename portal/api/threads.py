"""Threads: whom a client can write to, what stands in a thread, and how long an answer takes (R9)."""

import datetime as dt
import statistics
import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from portal.api.problems import Refusal
from portal.models import Agency, CareTeamMember, ClientAgency, Message, StaffUser
from services.portal.contract.messages import Thread, ThreadMessage, ThreadSummary

MEASURED: Final = dt.timedelta(days=90)
SHOWN_AT_MOST: Final = 50
_NAMESPACE: Final = uuid.UUID("5f3c7a52-6d0e-4a7b-9a39-4f0c7c0f9f11")


@dataclass(frozen=True, slots=True)
class Target:
    """Whom a thread is with: a member (`staff`) or the team of an agency. `stopped_at`: takes no messages since."""

    id: str
    agency: Agency
    staff: StaffUser | None = None
    role: str = ""
    is_open: bool = True
    stopped_at: dt.datetime | None = None

    def took_at(self, moment: dt.datetime) -> bool:
        """Whether it took messages at a moment: what somebody wrote in good faith is not lost."""
        return self.is_open or (self.stopped_at is not None and moment < self.stopped_at)


@dataclass(frozen=True, slots=True)
class Side:
    """Who looks at a thread: `others` fits what they read, and did not write."""

    others: ColumnElement[bool] = field(repr=False)


CLIENT: Final = Side(Message.author_id.is_not(None))
STAFF: Final = Side(Message.author_id.is_(None))


def thread_id(client_id: str, agency_id: str, staff_id: str | None) -> str:
    """The id of a thread, before anything stands in it."""
    return str(uuid.uuid5(_NAMESPACE, f"{client_id}\n{agency_id}\n{staff_id or ''}"))


def shown_members(db: Session, client_id: str) -> list[tuple[CareTeamMember, StaffUser, Agency]]:
    """The care team as its agencies show it."""
    rows = _members(db, client_id)
    return [(member, staff, agency) for member, staff, agency in rows if member.is_shown and staff.is_active]


def targets(db: Session, client_id: str) -> list[Target]:
    """Every thread of a client, open or not: members first, then the teams of the agencies that serve the client."""
    serving = _serving(db, client_id)
    found = [_of_member(client_id, *row, is_served=row[2] in serving) for row in _members(db, client_id)]
    found += [Target(thread_id(client_id, agency.id, None), agency) for agency in serving]
    known = {target.id for target in found}
    return found + [target for target in _with_messages(db, client_id) if target.id not in known]


def only(among: Sequence[Target], wanted: str, *, code: str = "not_found") -> Target:
    """The thread of this id. Raises Refusal 404."""
    for target in among:
        if target.id == wanted:
            return target
    raise Refusal(404, code)


def summaries(db: Session, among: Sequence[Target], side: Side, *, now: dt.datetime) -> list[ThreadSummary]:
    """What can be written to, or has something in it."""
    found = [summary(db, target, side, now=now) for target in among]
    return [one for one in found if one.is_open or one.last_at is not None]


def summary(db: Session, target: Target, side: Side, *, now: dt.datetime) -> ThreadSummary:
    """A thread without its texts."""
    here = Message.thread_id == target.id
    unread = select(func.count()).where(here, side.others, Message.read_at.is_(None))
    return ThreadSummary(
        id=target.id,
        name=target.staff.display_name if target.staff else "",
        role=target.role,
        agency_name=target.agency.name,
        is_open=target.is_open,
        unread=db.scalar(unread) or 0,
        last_at=db.scalar(select(Message.received_at).where(here).order_by(Message.received_at.desc()).limit(1)),
        usual_answer_s=_usual_answer(db, target, now),
        away_until=away_until(target.staff, now),
    )


def away_until(staff: StaffUser | None, now: dt.datetime) -> dt.datetime | None:
    """Until when somebody is away now; None: they are here, or it is a team."""
    until = staff.away_until if staff else None
    return until if until is not None and now < until else None


def thread(db: Session, target: Target, side: Side, *, now: dt.datetime) -> Thread:
    """A thread with the newest of its texts, oldest first."""
    newest = select(Message).where(Message.thread_id == target.id)
    newest = newest.order_by(Message.received_at.desc(), Message.id.desc()).limit(SHOWN_AT_MOST + 1)
    rows = list(db.scalars(newest))
    return Thread(
        summary=summary(db, target, side, now=now),
        messages=[_message(db, row) for row in reversed(rows[:SHOWN_AT_MOST])],
        has_older=len(rows) > SHOWN_AT_MOST,
    )


def unread_in(db: Session, target: Target, side: Side, *, up_to: str | None = None) -> list[Message]:
    """What a side has not read yet, up to and with a message of the thread, locked. Raises Refusal 404."""
    return _locked(db, target, (side.others, Message.read_at.is_(None)), up_to=up_to)


def unanswered_in(db: Session, target: Target, *, up_to: str | None = None) -> list[Message]:
    """What the client wrote and nobody answered, up to and with a message of the thread, locked. Raises Refusal 404."""
    return _locked(db, target, (STAFF.others, Message.answered_at.is_(None)), up_to=up_to)


def _locked(db: Session, target: Target, which: Sequence[ColumnElement[bool]], *, up_to: str | None) -> list[Message]:
    wanted = select(Message).where(Message.thread_id == target.id, *which)
    if up_to is not None:
        last = db.get(Message, up_to)
        if last is None or last.thread_id != target.id:
            raise Refusal(404, "message_unknown")
        wanted = wanted.where(Message.received_at <= last.received_at)
    return list(db.scalars(wanted.order_by(Message.id).with_for_update()))


def _usual_answer(db: Session, target: Target, now: dt.datetime) -> int | None:
    """The median of the answers measured lately, of this member or of this agency's team."""
    measured = select(Message.answer_s).where(
        Message.agency_id == target.agency.id,
        Message.staff_id == target.staff.id if target.staff else Message.staff_id.is_(None),
        Message.answer_s.is_not(None),
        Message.received_at > now - MEASURED,
    )
    found = [seconds for seconds in db.scalars(measured) if seconds is not None]
    return round(statistics.median(found)) if found else None


def _message(db: Session, row: Message) -> ThreadMessage:
    return ThreadMessage(
        id=row.id,
        envelope_id=row.envelope_id,
        author=db.get_one(StaffUser, row.author_id).display_name if row.author_id else "",
        text=row.text,
        written_at=row.written_at,
        is_read=row.read_at is not None,
    )


def _members(db: Session, client_id: str) -> list[tuple[CareTeamMember, StaffUser, Agency]]:
    team = (
        select(CareTeamMember, StaffUser, Agency)
        .join(StaffUser, StaffUser.id == CareTeamMember.staff_id)
        .join(Agency, Agency.id == StaffUser.agency_id)
        .where(CareTeamMember.client_id == client_id)
        .order_by(StaffUser.display_name, StaffUser.id)
    )
    return [(member, staff, agency) for member, staff, agency in db.execute(team)]


def _of_member(client_id: str, member: CareTeamMember, staff: StaffUser, agency: Agency, *, is_served: bool) -> Target:
    """Staff of an agency that serves the client no more cannot open what is written to them."""
    takes = member.is_shown and member.takes_messages and staff.is_active
    is_open, stopped_at = takes and is_served, None if takes else member.changed_at
    return Target(thread_id(client_id, agency.id, staff.id), agency, staff, member.role, is_open, stopped_at)


def _serving(db: Session, client_id: str) -> list[Agency]:
    serving = select(Agency).join(ClientAgency, ClientAgency.agency_id == Agency.id)
    return list(db.scalars(serving.where(ClientAgency.client_id == client_id).order_by(Agency.name, Agency.id)))


def _with_messages(db: Session, client_id: str) -> list[Target]:
    held = select(Message.thread_id, Message.agency_id, Message.staff_id).where(Message.client_id == client_id)
    return [
        Target(found, db.get_one(Agency, agency_id), db.get(StaffUser, staff_id) if staff_id else None, is_open=False)
        for found, agency_id, staff_id in db.execute(held.distinct().order_by(Message.thread_id))
    ]
