"""Who works with a client, as an agency sets it. Done by an operator of the portal."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from portal import audit
from portal.audit import AuditEntry
from portal.models import CareTeamMember, Client, ClientAgency, StaffUser
from portal.onboarding import NotAccepted, NotFound, Tools

LONGEST_ROLE = 200
LONGEST_REACH = 300


@dataclass(frozen=True, slots=True)
class Standing:
    """What a member is to a client. `reach`: how they can be reached, in the agency's words, as clients see it."""

    role: str
    reach: str = ""
    is_shown: bool = True
    takes_messages: bool = True


def find_client(session: Session, hmis_id: str) -> Client:
    """By HMIS id. Raises NotFound."""
    client = session.scalars(select(Client).where(Client.hmis_id == hmis_id)).one_or_none()
    if client is None:
        raise NotFound("There is no client with this HMIS id.")
    return client


def set_member(session: Session, client: Client, staff: StaffUser, standing: Standing, *, tools: Tools) -> None:
    """Put somebody on a client's care team, or change how they stand there. Raises NotAccepted."""
    if not standing.role.strip() or len(standing.role) > LONGEST_ROLE or len(standing.reach) > LONGEST_REACH:
        raise NotAccepted(f"A role has 1 to {LONGEST_ROLE} letters, how to reach somebody at most {LONGEST_REACH}.")
    if session.get(ClientAgency, (client.id, staff.agency_id)) is None:
        raise NotAccepted(f"The agency of {staff.user_name!r} does not serve this client.")
    member = _member(session, client, staff)
    if member is None:
        member = CareTeamMember(id=tools.new_id(), client_id=client.id, staff_id=staff.id)
        session.add(member)
    member.role, member.reach = standing.role.strip(), standing.reach.strip()
    member.is_shown, member.takes_messages = standing.is_shown, standing.takes_messages
    member.changed_at = tools.now
    _note(session, staff, client, what="care_team_set", tools=tools)


def take_off(session: Session, client: Client, staff: StaffUser, *, tools: Tools) -> None:
    """Somebody works with this client no more: what was written stays. Raises NotFound."""
    member = _member(session, client, staff)
    if member is None:
        raise NotFound(f"{staff.user_name!r} is not on the care team of this client.")
    member.is_shown = member.takes_messages = False
    member.changed_at = tools.now
    _note(session, staff, client, what="care_team_left", tools=tools)


def _member(session: Session, client: Client, staff: StaffUser) -> CareTeamMember | None:
    here = (CareTeamMember.client_id == client.id, CareTeamMember.staff_id == staff.id)
    return session.scalars(select(CareTeamMember).where(*here)).one_or_none()


def _note(session: Session, staff: StaffUser, client: Client, *, what: str, tools: Tools) -> None:
    entry = AuditEntry(
        who="operator",
        what=what,
        at=tools.now,
        fields=("role", "reach", "is_shown", "takes_messages"),
        client_id=client.id,
        about={"staff": staff.id},
    )
    audit.append(session, staff.agency_id, entry)
