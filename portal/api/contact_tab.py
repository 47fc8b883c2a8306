"""Changing the contact tab: one at a time, and never over what somebody else changed in between."""

from sqlalchemy import update

from portal.api.accounts import cancel_invitations
from portal.api.problems import Refusal
from portal.api.records import is_email_taken
from portal.api.work import Work
from portal.database import insert_if_absent
from portal.identity.sessions import end_all_of_client
from portal.models import Account, Contact
from services.portal.contract import AccountState


def tab_tag(version: int) -> str:
    """The ETag of a contact tab."""
    return f'"contact-{version}"'


def locked_tab(work: Work, client_id: str, if_match: str | None) -> Contact:
    """The tab, made where there is none, locked and with its next version. Raises Refusal 428, or 412 where it was
    changed since it was read."""
    if if_match is None:
        raise Refusal(428, "etag_missing")
    empty: dict[str, object] = {"client_id": client_id, "email": "", "phone": "", "address": "", "version": 0}
    insert_if_absent(work.db, Contact, {**empty, "updated_at": work.now})
    tab = work.db.get_one(Contact, client_id, with_for_update=True, populate_existing=True)
    if if_match != tab_tag(tab.version):
        raise Refusal(412, "etag_changed")
    tab.version, tab.updated_at = tab.version + 1, work.now
    return tab


def put_email(work: Work, tab: Contact, email: str) -> None:
    """R4: contact tab and account have the same address. What was sent to the old address ends. Raises Refusal 409."""
    if is_email_taken(work.db, tab.client_id, email):
        raise Refusal(409, "email_in_use", rule="R4")
    before = tab.email
    tab.email, tab.email_confirmed_at = email, work.now
    work.db.flush()
    if before != email:
        _follow(work, tab.client_id, email)


def _follow(work: Work, client_id: str, email: str) -> None:
    cancel_invitations(work.db, client_id, work.now)
    is_connected = (Account.client_id == client_id, Account.state == AccountState.CONNECTED.value)
    followed = work.db.execute(update(Account).where(*is_connected).values(email=email).returning(Account.id))
    if followed.scalar_one_or_none() is not None:
        end_all_of_client(work.db, client_id, work.now)
        work.audit("account_email_followed", client_id=client_id, fields=("email",))
