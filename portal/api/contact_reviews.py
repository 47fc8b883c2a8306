"""What a review does to the contact tab: the client's change comes into its place, or stands beside it."""

from portal.api.contact import usable_value
from portal.api.contact_tab import locked_tab, put_email
from portal.api.problems import Refusal
from portal.api.records import account_of
from portal.api.work import Work
from portal.contact_entries import PLACES, counting_entries, pending_entry, value_at
from portal.models import Contact, ContactChangeRow
from services.portal.contract import AccountState
from services.portal.contract.contact import ContactKind
from services.portal.contract.review import ContactReview, ReviewDecision


def shown(work: Work, row: ContactChangeRow) -> ContactReview:
    """The change beside what stands in its place now."""
    place = row.replaces or PLACES.get(ContactKind(row.kind), "")
    now = next((one.value for one in counting_entries(work.db, row.client_id) if one.id == place), "")
    return ContactReview(
        entry=pending_entry(row),
        before=row.before,
        now=now if row.replaces else "",
        waits_for_r4=row.waits_for_r4,
    )


def settle(work: Work, row: ContactChangeRow, decision: ReviewDecision, if_match: str) -> str:
    """Puts what counts into the tab; the value that staff corrected it to. Raises Refusal: 412 where it changed."""
    if decision.decision == "reject":
        return ""
    is_corrected = decision.decision == "correct"
    if is_corrected and row.is_removal:
        raise Refusal(422, "not_correctable")
    kind = ContactKind(row.kind)
    corrected = usable_value(kind, decision.value) if is_corrected else ""
    tab = locked_tab(work, row.client_id, if_match)
    if _belongs_in_tab(tab, row, kind):
        row.replaces = PLACES[kind]
        _put(work, tab, kind, "" if row.is_removal else corrected or row.value)
    return corrected


def _belongs_in_tab(tab: Contact, row: ContactChangeRow, kind: ContactKind) -> bool:
    """It takes the place of what stands there, or nothing stands there yet."""
    if row.replaces:
        return row.replaces == PLACES.get(kind)
    return kind in PLACES and not value_at(tab, kind)


def _put(work: Work, tab: Contact, kind: ContactKind, value: str) -> None:
    match kind:
        case ContactKind.PHONE:
            tab.phone = value
        case ContactKind.ADDRESS:
            tab.address = value
        case ContactKind.EMAIL if value:
            put_email(work, tab, value)
        case ContactKind.EMAIL:
            _remove_email(work, tab)
        case ContactKind.TRUSTED_PERSON:
            raise ValueError(kind)
    work.db.flush()


def _remove_email(work: Work, tab: Contact) -> None:
    """R4: an account's address stays on the tab for as long as the account is open."""
    account = account_of(work.db, tab.client_id)
    if account is not None and account.state in (AccountState.CONNECTED, AccountState.INVITED) and account.email:
        raise Refusal(409, "email_signs_in", rule="R4")
    tab.email, tab.email_confirmed_at = "", None
