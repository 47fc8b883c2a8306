"""Whom a run of invitations is about, and what stands against inviting each of them now."""

from collections.abc import Iterator, Sequence
from typing import Any, Final

from sqlalchemy import ColumnElement, Select, or_, select

from portal.api.invitations import objection
from portal.api.records import (
    Standing,
    account_state,
    accounts_of,
    email_holders,
    judge_standing,
    latest_verifications,
    open_to,
    site_date,
)
from portal.api.work import Work
from portal.models import Account, Client, ClientAgency, Contact, Enrollment, Project
from services.portal.contract import AccountState, RuleFinding
from services.portal.contract.invitation_runs import RunFilter, RunReason

_AT_ONCE: Final = 500


def candidates(work: Work, wanted: RunFilter) -> Select[str]:
    """The ids of the clients whom the filter means, of those who are open to the staff."""
    staff = work.staff()
    rows = select(Client.id).join(ClientAgency, ClientAgency.client_id == Client.id)
    rows = open_to(staff, rows.where(ClientAgency.agency_id == staff.agency_id))
    if wanted.programme_id is not None or wanted.is_enrolled:
        rows = rows.where(_has_enrollment(work, wanted))
    if wanted.is_never_connected:
        rows = rows.where(Client.id.not_in(select(Account.client_id).where(Account.connected_at.is_not(None))))
    return rows


def against(account: Account | None, found: Sequence[RuleFinding]) -> str | None:
    """Why a run leaves this client out: as for a single invitation, which may be repeated; a run repeats none."""
    if account_state(account) is AccountState.INVITED:
        return RunReason.ALREADY_INVITED.value
    objecting = objection(account, found)
    return objecting.reason if objecting else None


def preview(work: Work, wanted: RunFilter) -> Iterator[str | None]:
    """For each client whom the filter means, what stands against an invitation; None: nothing.

    Of several with one e-mail address only the first could be invited.
    """
    promised = set[str]()
    ids = work.db.scalars(candidates(work, wanted).order_by(Client.id)).all()
    for start in range(0, len(ids), _AT_ONCE):
        for standing in _standings(work, ids[start : start + _AT_ONCE], promised):
            reason = against(standing.account, judge_standing(work, standing))
            if reason is None and standing.contact is not None:
                promised.add(standing.contact.email)
            yield reason


def programmes(work: Work) -> Sequence[Project]:
    """The programmes of the staff's own agency, by name."""
    own = select(Project).where(Project.agency_id == work.staff().agency_id, Project.hmis_deleted_at.is_(None))
    return work.db.scalars(own.order_by(Project.name, Project.id)).all()


def _standings(work: Work, ids: Sequence[str], promised: set[str]) -> Iterator[Standing]:
    clients = work.db.scalars(select(Client).where(Client.id.in_(ids)).order_by(Client.id)).all()
    contacts = {row.client_id: row for row in work.db.scalars(select(Contact).where(Contact.client_id.in_(ids)))}
    accounts, verifications = accounts_of(work.db, ids), latest_verifications(work.db, ids)
    holders = email_holders(work.db, {contact.email for contact in contacts.values()})
    for client in clients:
        contact = contacts.get(client.id)
        email = contact.email if contact else ""
        is_taken = email in promised or bool(holders.get(email, set()) - {client.id})
        yield Standing(client, contact, accounts.get(client.id), verifications.get(client.id), is_taken)


def _has_enrollment(work: Work, wanted: RunFilter) -> ColumnElement[bool]:
    stays: Select[Any] = (
        select(Enrollment.client_id)
        .join(Project, Project.id == Enrollment.project_id)
        .where(Project.agency_id == work.staff().agency_id, Enrollment.hmis_deleted_at.is_(None))
    )
    if wanted.programme_id is not None:
        stays = stays.where(Project.id == wanted.programme_id)
    if wanted.is_enrolled:
        stays = stays.where(or_(Enrollment.exit_date.is_(None), Enrollment.exit_date > site_date(work)))
    return Client.id.in_(stays)
