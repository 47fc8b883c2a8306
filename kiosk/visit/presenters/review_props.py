"""What the pages of review show, out of the portal's word."""

from collections.abc import Iterator

from kiosk.visit.flow.steps.review import ReviewOne
from kiosk.visit.presenters.site import local
from services.portal.agent_port import PublicView
from services.portal.contract.contact import ContactKind
from services.portal.contract.documents import GivenDocument
from services.portal.contract.location import Location
from services.portal.contract.papers import SignatureSummary
from services.portal.contract.review import ContactReview, ReviewItem, ReviewKind, ReviewQueue
from services.portal.contract.reviewed import ReviewReason
from services.rules.contact import normalised_phone, phone_words
from ui.phrases.contact import kind_title as contact_title
from ui.phrases.contact import use_title
from ui.phrases.dates import day_words
from ui.phrases.documents import kind_title as document_title
from ui.phrases.places import until_words, when_words
from ui.phrases.trouble import Trouble
from ui.review.correct import CorrectProps
from ui.review.facts import Fact
from ui.review.item import ItemProps
from ui.review.reject import RejectProps
from ui.review.waiting import WaitingLine, WaitingProps
from ui.review.words import answer_words, safe_words
from ui.words import Words

_OF_DOCUMENTS = (ReviewReason.NOT_READABLE, ReviewReason.NOT_COMPLETE, ReviewReason.NOT_WHAT_WAS_ASKED)
_LAST = (ReviewReason.TALK_TO_US, ReviewReason.OTHER)
_REASONS = {
    ReviewKind.CONTACT: (ReviewReason.CANNOT_BE_USED, ReviewReason.NOT_COMPLETE, *_LAST),
    ReviewKind.LOCATION: (ReviewReason.NOT_COMPLETE, *_LAST),
    ReviewKind.DOCUMENT: (*_OF_DOCUMENTS, *_LAST),
    ReviewKind.SIGNATURE: (*_OF_DOCUMENTS, *_LAST),
    ReviewKind.REVOCATION: _LAST,
}


def waiting_props(queue: ReviewQueue, view: PublicView | None, trouble: Trouble | None = None) -> WaitingProps:
    """The list."""
    lines = (
        WaitingLine(
            line.id, line.kind, line.client_name, local(line.given_at, view).date(), line.is_late, line.is_doubted
        )
        for line in queue.waiting
    )
    return WaitingProps(tuple(lines), queue.count, trouble)


def item_props(step: ReviewOne, view: PublicView | None, trouble: Trouble | None = None) -> ItemProps:
    """One item."""
    item = step.item
    return ItemProps(
        kind=item.line.kind,
        given_on=local(item.line.given_at, view).date(),
        facts=((Fact.CLIENT, item.line.client_name), *_facts(item, view)),
        pages=step.pages,
        is_changed_meanwhile=item.contact is not None and item.contact.is_changed_meanwhile,
        signs_in=item.contact is not None and item.contact.waits_for_r4,
        is_late=item.line.is_late,
        is_doubted=item.line.is_doubted,
        trouble=trouble,
    )


def correct_props(item: ReviewItem, trouble: Trouble | None = None) -> CorrectProps:
    """What can be put right."""
    if item.document is not None:
        return CorrectProps(of_document=True, trouble=trouble)
    value = item.location.place if item.location else ""
    if item.contact is not None:
        value = _shown(item.contact.entry.kind, item.contact.entry.value)
    return CorrectProps(value, trouble=trouble)


def reject_props(item: ReviewItem, trouble: Trouble | None = None) -> RejectProps:
    """The reasons that fit."""
    return RejectProps(_REASONS[item.line.kind], trouble)


def _facts(item: ReviewItem, view: PublicView | None) -> Iterator[tuple[Fact, Words]]:
    if item.contact is not None:
        yield from _of_contact(item.contact)
    if item.location is not None:
        yield from _of_location(item.location)
    if item.document is not None:
        yield from _of_document(item.document)
    if item.paper is not None:
        yield from _of_paper(item.paper, view)


def _of_contact(contact: ContactReview) -> Iterator[tuple[Fact, Words]]:
    entry = contact.entry
    kind = entry.kind
    yield Fact.KIND, lambda: " · ".join(filter(None, (contact_title(kind), use_title(entry.use) if entry.use else "")))
    if entry.detail:
        yield Fact.PERSON, entry.detail
    if entry.is_removal:
        yield Fact.REMOVED, _shown(kind, contact.before)
    else:
        yield Fact.GIVEN, _shown(kind, entry.value)
    if contact.is_changed_meanwhile:
        yield Fact.SEEN, _shown(kind, contact.before) or "–"
    if contact.now or contact.is_changed_meanwhile:
        yield Fact.NOW, _shown(kind, contact.now) or "–"
    if kind in (ContactKind.PHONE, ContactKind.TRUSTED_PERSON) and not entry.is_removal:
        yield (
            Fact.SAFE,
            lambda: safe_words(leave_message=bool(entry.may_leave_message), name_agency=bool(entry.may_name_agency)),
        )


def _of_location(location: Location) -> Iterator[tuple[Fact, Words]]:
    yield Fact.GIVEN, location.place
    yield Fact.WHEN, lambda: when_words(tuple(location.days), tuple(location.parts))
    yield Fact.UNTIL, lambda: until_words(location.holds_until)
    if location.note:
        yield Fact.NOTE, location.note


def _of_document(document: GivenDocument) -> Iterator[tuple[Fact, Words]]:
    yield Fact.KIND, lambda: document_title(document.kind)
    if document.note:
        yield Fact.NOTE, document.note


def _of_paper(paper: SignatureSummary, view: PublicView | None) -> Iterator[tuple[Fact, Words]]:
    yield Fact.KIND, paper.title
    signed_on = local(paper.signed_at, view).date()
    revoked_on = local(paper.revoked_at, view).date() if paper.revoked_at else None
    yield Fact.ANSWER, lambda: answer_words(paper.state, signed=day_words(signed_on), revoked_on=revoked_on)


def _shown(kind: ContactKind, value: str) -> str:
    is_number = kind in (ContactKind.PHONE, ContactKind.TRUSTED_PERSON)
    return phone_words(normalised_phone(value) or value) if is_number and value else value
