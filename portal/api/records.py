"""A client's record as the rules and the staff's screens need it."""

import datetime as dt
from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from portal.api.access import SEES_RESTRICTED, Role
from portal.api.problems import Refusal
from portal.api.work import Work
from portal.models import (
    Account,
    Agency,
    Client,
    ClientAgency,
    Contact,
    Enrollment,
    Project,
    Service,
    StaffUser,
    Verification,
)
from services.portal import contract
from services.portal.contract import AccountState, ClientRecord, IdentifierKind, RuleFinding
from services.rules.facts import RecordFacts, VerificationFacts
from services.rules.invitation import findings

_RECENT = 5
_Rows = TypeVar("_Rows", bound=Select[*tuple[Any, ...]])


def own_client(work: Work, client_ref: str) -> Client:
    """A client of the staff's own agency. Anybody else's is not found. Raises Refusal 404."""
    client = work.db.get(Client, client_ref)
    if client is None or not may_open(work.db, work.staff(), client):
        raise Refusal(404, "not_found")
    return client


def may_open(db: Session, staff: StaffUser, client: Client) -> bool:
    """Whether a client is one whom the staff's own agency serves, with a record that is open to this staff."""
    is_served = db.get(ClientAgency, (client.id, staff.agency_id)) is not None
    return is_served and client.hmis_deleted_at is None and may_see(staff, client)


def may_see(staff: StaffUser, client: Client) -> bool:
    """Restricted records are for the agency's admins."""
    return not client.is_restricted or Role(staff.role) in SEES_RESTRICTED


def open_to(staff: StaffUser, rows: _Rows) -> _Rows:
    """Of rows that are joined with clients whom the staff's agency serves: those whose record is open to this staff."""
    there = rows.where(Client.hmis_deleted_at.is_(None))
    return there if Role(staff.role) in SEES_RESTRICTED else there.where(Client.is_restricted.is_(False))


def agencies_of(db: Session, client_id: str) -> list[str]:
    """The names of the agencies that serve a client: their staff see the record."""
    serving = select(Agency.name).join(ClientAgency, ClientAgency.agency_id == Agency.id)
    return list(db.scalars(serving.where(ClientAgency.client_id == client_id).order_by(Agency.name)))


def account_of(db: Session, client_id: str) -> Account | None:
    """The client's account, to look at; None: never invited."""
    return db.scalar(select(Account).where(Account.client_id == client_id))


def accounts_of(db: Session, client_ids: Collection[str]) -> dict[str, Account]:
    """The accounts of these clients, by client, to look at."""
    return {row.client_id: row for row in db.scalars(select(Account).where(Account.client_id.in_(client_ids)))}


def locked_account(db: Session, client_id: str) -> Account | None:
    """The client's account as it is now, locked until the end of the work, to change it; None: never invited."""
    mine = select(Account).where(Account.client_id == client_id).with_for_update()
    return db.scalar(mine.execution_options(populate_existing=True))


def account_state(account: Account | None) -> AccountState:
    """As in the vendor's portal."""
    return AccountState.NOT_CONNECTED if account is None else AccountState(account.state)


def full_name(client: Client) -> str:
    """The legal name in one line."""
    parts = (client.first_name, client.middle_name, client.last_name, client.name_suffix)
    return " ".join(part for part in parts if part)


def summary_of_client(db: Session, client: Client) -> contract.ClientSummary:
    """A client as one line of a list."""
    return contract.ClientSummary(
        client_ref=client.id,
        name=full_name(client),
        birth_year=client.date_of_birth.year if client.date_of_birth else None,
        hmis_id=client.hmis_id,
        account=account_state(account_of(db, client.id)),
    )


def site_date(work: Work, moment: dt.datetime | None = None) -> dt.date:
    """The day of a moment at the site; without one, today."""
    return (moment or work.now).astimezone(ZoneInfo(work.site.time_zone)).date()


def latest_verification(db: Session, client_id: str) -> Verification | None:
    """The last verdict: it counts, whatever was found before."""
    return latest_verifications(db, [client_id]).get(client_id)


def latest_verifications(db: Session, client_ids: Collection[str]) -> dict[str, Verification]:
    """The last verdicts of these clients, by client."""
    theirs = select(Verification).where(Verification.client_id.in_(client_ids))
    return {row.client_id: row for row in db.scalars(theirs.order_by(Verification.verified_at, Verification.id))}


def counting_verification(db: Session, client_id: str, verification_id: str) -> Verification | None:
    """The verification of this id, if it is the client's and nobody has found since that it is somebody else."""
    found = db.get(Verification, verification_id)
    if found is None or found.client_id != client_id:
        return None
    against = (Verification.client_id == client_id, Verification.result == "not_verified")
    later = select(Verification.id).where(*against, Verification.verified_at > found.verified_at)
    return None if db.scalar(later.limit(1)) else found


def verification_facts(row: Verification | None) -> VerificationFacts | None:
    """What the rules look at."""
    if row is None:
        return None
    return VerificationFacts(
        is_verified=row.result == "verified",
        name_matches=row.name_matches,
        contact_confirmed=row.contact_confirmed,
        kinds=frozenset(kinds_of(row)),
        verified_at=row.verified_at,
        valid_until=row.valid_until,
    )


def kinds_of(row: Verification) -> list[IdentifierKind]:
    """The kinds of a stored verification."""
    return [IdentifierKind(kind) for kind in row.kinds.split(",") if kind]


def verification_reply(db: Session, row: Verification) -> contract.Verification:
    """A stored verification as staff see it."""
    return contract.Verification(
        id=row.id,
        result="verified" if row.result == "verified" else "not_verified",
        kinds=kinds_of(row),
        staff_name=db.get_one(StaffUser, row.staff_id).display_name,
        verified_at=row.verified_at,
        valid_until=row.valid_until,
    )


def is_email_taken(db: Session, client_id: str, email: str) -> bool:
    """Whether another client's account, open or invited, has this address."""
    return bool(email_holders(db, [email]).get(email, set()) - {client_id})


def email_holders(db: Session, emails: Collection[str]) -> dict[str, set[str]]:
    """Whose accounts, open or invited, have these addresses."""
    is_open = Account.state.in_([AccountState.INVITED.value, AccountState.CONNECTED.value])
    holders = defaultdict[str, set[str]](set)
    for email, holder in db.execute(select(Account.email, Account.client_id).where(Account.email.in_(emails), is_open)):
        holders[email].add(holder)
    holders.pop("", None)
    return holders


def judge(work: Work, client: Client, verification: Verification | None) -> tuple[RuleFinding, ...]:
    """R1 to R5 for this client now, on the strength of `verification`."""
    contact = work.db.get(Contact, client.id)
    account = account_of(work.db, client.id)
    is_taken = contact is not None and is_email_taken(work.db, client.id, contact.email)
    return judge_standing(work, Standing(client, contact, account, verification, is_taken))


@dataclass(frozen=True, slots=True)
class Standing:
    """What R1 to R5 are judged by."""

    client: Client = field(repr=False)
    contact: Contact | None = field(repr=False)
    account: Account | None = field(repr=False)
    verification: Verification | None = field(repr=False)
    is_email_taken: bool


def judge_standing(work: Work, standing: Standing) -> tuple[RuleFinding, ...]:
    """R1 to R5 now, where all that they look at was read before."""
    client, contact, account = standing.client, standing.contact, standing.account
    facts = RecordFacts(
        date_of_birth=client.date_of_birth,
        dob_data_quality=client.dob_data_quality,
        contact_email=contact.email if contact else "",
        account_email=account.email if account and account.state == AccountState.CONNECTED else None,
        is_email_confirmed=contact is not None and contact.email_confirmed_at is not None,
        is_email_taken=standing.is_email_taken,
    )
    return findings(facts, verification_facts(standing.verification), now=work.now, today=site_date(work))


def identifiers_in_record(db: Session, client: Client) -> set[IdentifierKind]:
    """What can be compared with this record. A photo and other details are looked at outside of the portal."""
    contact = db.get(Contact, client.id)
    found = {IdentifierKind.PHOTO, IdentifierKind.OTHER, IdentifierKind.HMIS_ID}
    if client.date_of_birth is not None:
        found.add(IdentifierKind.DATE_OF_BIRTH)
    if client.ssn_last4:
        found.add(IdentifierKind.SSN)
    if contact is not None and (contact.phone or contact.address):
        found.add(IdentifierKind.PHONE_OR_ADDRESS)
    if recent_services(db, client.id):
        found.add(IdentifierKind.RECENT_SERVICE)
    return found


def recent_services(db: Session, client_id: str) -> list[str]:
    """Short lines, newest first: date and project."""
    given = (
        select(Service.date_provided, Project.name)
        .join(Enrollment, Enrollment.id == Service.enrollment_id)
        .join(Project, Project.id == Enrollment.project_id)
        .where(Service.client_id == client_id, Service.hmis_deleted_at.is_(None))
        .order_by(Service.date_provided.desc())
        .limit(_RECENT)
    )
    stays = (
        select(Enrollment.entry_date, Project.name)
        .join(Project, Project.id == Enrollment.project_id)
        .where(Enrollment.client_id == client_id, Enrollment.hmis_deleted_at.is_(None))
        .order_by(Enrollment.entry_date.desc())
        .limit(_RECENT)
    )
    lines = {(day, name) for query in (given, stays) for day, name in db.execute(query)}
    return [f"{day.isoformat()} {name}" for day, name in sorted(lines, reverse=True)[:_RECENT]]


def record_of(work: Work, client: Client) -> ClientRecord:
    """The record as staff compare it."""
    contact = work.db.get(Contact, client.id)
    verification = latest_verification(work.db, client.id)
    found = judge(work, client, verification)
    counts = verification is not None and verification.result == "verified" and work.now < verification.valid_until
    return ClientRecord(
        client_ref=client.id,
        name=full_name(client),
        hmis_id=client.hmis_id,
        date_of_birth=client.date_of_birth,
        dob_data_quality=client.dob_data_quality,
        ssn_last4=client.ssn_last4,
        phones=[contact.phone] if contact and contact.phone else [],
        addresses=[contact.address] if contact and contact.address else [],
        recent_services=recent_services(work.db, client.id),
        contact_email=contact.email if contact else "",
        account=account_state(account_of(work.db, client.id)),
        valid_verification=verification_reply(work.db, verification) if verification and counts else None,
        findings=list(found),
    )
