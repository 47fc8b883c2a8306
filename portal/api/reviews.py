"""Staff review what their agency's clients gave through the portal (R10): accept, correct, reject."""

from typing import Annotated, Final

from fastapi import APIRouter, Header, Response

from portal.api import contact_reviews, document_rows
from portal.api.access import SEES_RESTRICTED, Role
from portal.api.call import Incoming
from portal.api.consents import summary_of
from portal.api.contact_tab import tab_tag
from portal.api.locations import location_reply
from portal.api.problems import Refusal
from portal.api.records import account_of, accounts_of, full_name, own_client
from portal.api.strict import StrictRoute
from portal.api.work import Work
from portal.database import insert_if_absent
from portal.models import (
    Account,
    Client,
    ClientDocument,
    ClientLocation,
    Contact,
    ContactChangeRow,
    Review,
    Revocation,
    Signature,
)
from portal.review_items import Item, count_waiting, item_of, waiting
from portal.reviewing import reviewed
from services.portal.contract.documents import DocumentKind
from services.portal.contract.review import ReviewDecision, ReviewItem, ReviewKind, ReviewLine, ReviewQueue
from services.portal.contract.reviewed import Reviewed, ReviewReason, ReviewResult

router = APIRouter(route_class=StrictRoute, tags=["staff"])
IfMatch = Annotated[str | None, Header(alias="If-Match", max_length=200)]

MOST_LISTED: Final = 200
_RESULTS: Final = {
    "accept": ReviewResult.ACCEPTED,
    "correct": ReviewResult.CORRECTED,
    "reject": ReviewResult.REJECTED,
}
_AS_IT_IS: Final = '"given"'
"""The ETag of what cannot change any more."""


@router.get("/reviews")
def list_reviews(call: Incoming) -> ReviewQueue:
    """What waits for the own agency's staff, oldest first."""
    return call.run(_list)


@router.get("/clients/{client_ref}/reviews/{review_id}")
def read_review_item(client_ref: str, review_id: str, response: Response, call: Incoming) -> ReviewItem:
    """What the client gave, beside what stands in the record now. A contact change has the contact tab's ETag."""
    return call.run(lambda work: _read(work, own_client(work, client_ref), review_id, response))


@router.put("/clients/{client_ref}/reviews/{review_id}")
def review(
    client_ref: str, review_id: str, decision: ReviewDecision, call: Incoming, if_match: IfMatch = None
) -> Reviewed:
    """Decides. Needs If-Match. Refused: `reviewed_already`, `not_correctable`, `not_rejectable`, `reason_empty`,
    `note_empty`, `value_unusable`, `email_signs_in`, and what a contact's value is refused for."""
    return call.run(lambda work: _decide(work, own_client(work, client_ref), review_id, decision, if_match))


def _list(work: Work) -> ReviewQueue:
    staff = work.staff()
    with_restricted = Role(staff.role) in SEES_RESTRICTED
    found = waiting(work.db, staff.agency_id, with_restricted=with_restricted, most=MOST_LISTED)
    count = count_waiting(work.db, staff.agency_id, with_restricted=with_restricted)
    work.audit("reviews_listed", about={"count": count})
    accounts = accounts_of(work.db, {client.id for _item, client in found})
    lines = [_line(item, client, accounts.get(client.id)) for item, client in found]
    return ReviewQueue(waiting=lines, count=count)


def _read(work: Work, client: Client, review_id: str, response: Response) -> ReviewItem:
    item = _waiting_item(work, client, review_id)
    work.audit("review_item_read", client_id=client.id, about={"item": review_id, "kind": item.kind.value})
    tab = work.db.get(Contact, client.id)
    is_contact = item.kind is ReviewKind.CONTACT
    response.headers["ETag"] = tab_tag(tab.version if tab else 0) if is_contact else _AS_IT_IS
    shown = ReviewItem(line=_line(item, client, account_of(work.db, client.id)))
    match item.row:
        case ContactChangeRow() as row:
            return shown.model_copy(update={"contact": contact_reviews.shown(work, row)})
        case ClientLocation() as row:
            return shown.model_copy(update={"location": location_reply(row, None, is_current=False)})
        case ClientDocument() as row:
            return shown.model_copy(update={"document": document_rows.document_reply(row, None)})
        case Signature() as row:
            return shown.model_copy(update={"paper": summary_of(work.db, row, work.now)})
        case Revocation() as row:
            signature = work.db.get_one(Signature, row.signature_id)
            return shown.model_copy(update={"paper": summary_of(work.db, signature, work.now)})


def _waiting_item(work: Work, client: Client, review_id: str) -> Item:
    item = item_of(work.db, client.id, review_id)
    if item is None:
        raise Refusal(404, "not_found")
    if work.db.get(Review, review_id) is not None:
        raise Refusal(409, "reviewed_already")
    return item


def _line(item: Item, client: Client, account: Account | None) -> ReviewLine:
    return ReviewLine(
        id=item.row.id,
        kind=item.kind,
        client_ref=client.id,
        client_name=full_name(client),
        given_at=item.given_at,
        received_at=item.row.received_at,
        is_late=item.row.is_late,
        is_doubted=_is_doubted(account, item),
    )


def _is_doubted(account: Account | None, item: Item) -> bool:
    """R6: it may be of somebody else who used the account."""
    until = account.used_by_other_until if account else None
    return until is not None and item.given_at <= until


def _decide(work: Work, client: Client, review_id: str, decision: ReviewDecision, if_match: str | None) -> Reviewed:
    if if_match is None:
        raise Refusal(428, "etag_missing")
    item = _waiting_item(work, client, review_id)
    _check(item.kind, decision)
    value = _effect(work, item, decision, if_match)
    _enter(work, item, decision, value)
    seconds = round((work.now - item.row.received_at).total_seconds())  # R9
    about = {"item": review_id, "kind": item.kind.value, "after_s": seconds}
    result = _RESULTS[decision.decision]
    work.audit(f"review_{result.value}", client_id=client.id, fields=(item.kind.value,), about=about)
    done = reviewed(work.db.get_one(Review, review_id))
    if done is None:
        raise LookupError(review_id)
    return done


def _check(kind: ReviewKind, decision: ReviewDecision) -> None:
    """Raises Refusal 422 for what cannot be decided so."""
    match decision.decision:
        case "correct":
            if kind in (ReviewKind.SIGNATURE, ReviewKind.REVOCATION):
                raise Refusal(422, "not_correctable")
            if not decision.note:
                raise Refusal(422, "note_empty")
        case "reject":
            if kind is ReviewKind.REVOCATION:  # it is the client's right, and it ended at once
                raise Refusal(422, "not_rejectable")
            if decision.reason is None:
                raise Refusal(422, "reason_empty")
            if decision.reason is ReviewReason.OTHER and not decision.note:
                raise Refusal(422, "note_empty")
        case "accept":
            pass


def _effect(work: Work, item: Item, decision: ReviewDecision, if_match: str) -> str:
    """What follows for the record; the value that counts where staff corrected it. Raises Refusal."""
    if isinstance(item.row, ContactChangeRow):
        return contact_reviews.settle(work, item.row, decision, if_match)
    if if_match != _AS_IT_IS:
        raise Refusal(412, "etag_changed")
    if isinstance(item.row, ClientDocument) and item.row.looked_at is None:
        item.row.looked_at, item.row.looked_by = work.now, work.staff().id
    if decision.decision != "correct":
        return ""
    if not decision.value or (item.kind is ReviewKind.DOCUMENT and decision.value not in set(DocumentKind)):
        raise Refusal(422, "value_unusable")
    return decision.value


def _enter(work: Work, item: Item, decision: ReviewDecision, value: str) -> None:
    staff = work.staff()
    is_rejected = decision.decision == "reject"
    values: dict[str, object] = {
        "item_id": item.row.id,
        "kind": item.kind.value,
        "client_id": item.row.client_id,
        "agency_id": staff.agency_id,
        "staff_id": staff.id,
        "result": _RESULTS[decision.decision].value,
        "reason": decision.reason.value if is_rejected and decision.reason else "",
        "note": "" if decision.decision == "accept" else decision.note,
        "value": value,
        "reviewed_at": work.now,
    }
    if not insert_if_absent(work.db, Review, values):
        raise Refusal(409, "reviewed_already")
