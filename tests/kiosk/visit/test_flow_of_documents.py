"""The flow of documents, where a journey through a screen would not show it."""

import datetime as dt

from kiosk.messages import EndReason
from kiosk.visit.flow import Flow, advance, back, end
from kiosk.visit.flow.events import HomeAsked, MyPapersAsked, SubmissionSaved
from kiosk.visit.flow.events.documents import (
    AddingAsked,
    CornersAsked,
    DocumentChosen,
    DocumentsEvent,
    DocumentsOpened,
    DocumentWasGiven,
    PageAsked,
    PageMovedUp,
    PageRemoved,
    PhotoChanged,
    PhotoTaken,
    PhotoUsed,
    RequestTaken,
)
from kiosk.visit.flow.steps import Home, MyPapers
from kiosk.visit.flow.steps.documents import (
    CheckDocument,
    ChooseDocument,
    DocumentList,
    LookAtPhoto,
    SetCorners,
    TakePhoto,
)
from kiosk.visit.flow.values import Client, DocumentDraft, GivenHere, SubmissionKind
from services.capture.developed import Photo
from services.capture.taken import Taken
from services.documents.pixels import Pixels
from services.portal.contract.documents import MOST_FILES, DocumentKind, DocumentRequest, Documents, RequestState
from tests.kiosk.visit.people import HOME, NOW


def request(name: str, kind: DocumentKind = DocumentKind.PAY_STUB) -> DocumentRequest:
    return DocumentRequest(
        id=name,
        kind=kind,
        note="",
        asked_by="Demo Staff",
        agency_name="Demo Agency",
        asked_at=NOW,
        state=RequestState.OPEN,
        answer=None,
        is_given=False,
    )


def photo(page: bytes) -> Photo:
    return Photo(Taken(Pixels(1, 1, page[:1] * 3)), page)


FIRST, SECOND = request("r-1"), request("r-2", DocumentKind.BENEFIT_LETTER)
LIST = DocumentsOpened(Documents(documents=[], requests=[FIRST, SECOND], seen_by=["Demo Agency"]))
ADDING = (AddingAsked(), DocumentChosen(DocumentKind.STATE_ID))


def played(*events: DocumentsEvent) -> Flow:
    home = HOME.model_copy(update={"document_requests": [FIRST, SECOND]})
    flow = Flow(step=Home(), person=Client(home))
    for event in (MyPapersAsked(), LIST, *events):
        flow = advance(flow, event)
    return flow


def test_back_from_the_check_leads_before_the_camera_and_on_to_the_same_pages() -> None:
    flow = played(*ADDING, PhotoTaken(photo(b"1")), PhotoUsed(), PageAsked(), PhotoTaken(photo(b"2")), PhotoUsed())
    assert (flow.step, flow.typed.document.pages) == (CheckDocument(), (b"1", b"2"))
    before = back(flow)
    assert before.step == ChooseDocument()
    again = advance(before, DocumentChosen(DocumentKind.STATE_ID))
    assert (again.step, again.typed.document.pages) == (CheckDocument(), (b"1", b"2"))
    assert isinstance(back(back(again)).step, DocumentList)
    assert back(back(back(again))).step == MyPapers()


def test_a_photo_that_is_not_used_is_not_kept() -> None:
    flow = played(*ADDING, PhotoTaken(photo(b"1")))
    assert flow.step == LookAtPhoto(photo(b"1"))
    again = back(flow)
    assert (again.step, again.typed.document.pages) == (TakePhoto(), ())


def test_what_a_photo_was_changed_into_is_what_is_used() -> None:
    flow = played(*ADDING, PhotoTaken(photo(b"1")), PhotoChanged(photo(b"2")), CornersAsked())
    assert flow.step == SetCorners(photo(b"2"))
    assert back(flow).step == LookAtPhoto(photo(b"2"))
    changed = advance(flow, PhotoChanged(photo(b"3")))
    assert (changed.step, back(changed).step) == (LookAtPhoto(photo(b"3")), TakePhoto())
    assert advance(changed, PhotoUsed()).typed.document.pages == (b"3",)


def test_a_second_tap_uses_a_photo_once() -> None:
    flow = played(*ADDING, PhotoTaken(photo(b"1")), PhotoUsed(), PhotoUsed())
    assert flow.typed.document.pages == (b"1",)


def test_without_its_last_page_a_document_is_photographed_again() -> None:
    flow = played(*ADDING, PhotoTaken(photo(b"1")), PhotoUsed(), PageRemoved(0))
    assert (flow.step, flow.typed.document.pages) == (TakePhoto(), ())


def test_a_page_is_moved_up_and_the_first_stays() -> None:
    pages = [event for page in (b"1", b"2", b"3") for event in (PhotoTaken(photo(page)), PhotoUsed(), PageAsked())]
    flow = played(*ADDING, *pages[:-1], PageMovedUp(2))
    assert flow.typed.document.pages == (b"1", b"3", b"2")
    assert advance(flow, PageMovedUp(0)) == flow
    assert advance(flow, PageMovedUp(3)) == flow


def test_a_document_has_no_more_pages_than_the_portal_takes() -> None:
    pages = [event for _ in range(MOST_FILES) for event in (PhotoTaken(photo(b"1")), PhotoUsed(), PageAsked())]
    flow = played(*ADDING, *pages)
    assert (flow.step, len(flow.typed.document.pages)) == (CheckDocument(), MOST_FILES)


def test_pages_for_one_request_are_never_given_to_another() -> None:
    flow = played(RequestTaken(FIRST), PhotoTaken(photo(b"1")), PhotoUsed())
    assert flow.typed.document == DocumentDraft(DocumentKind.PAY_STUB, "", "r-1", (b"1",))
    other = advance(back(flow), RequestTaken(SECOND))
    assert (other.step, other.typed.document.pages) == (TakePhoto(), ())
    own = advance(back(flow), RequestTaken(FIRST))
    assert (own.step, own.typed.document.pages) == (CheckDocument(), (b"1",))
    free = advance(back(flow), AddingAsked())
    assert free.typed.document == DocumentDraft()


def test_what_was_given_in_this_visit_is_not_asked_for_at_home() -> None:
    flow = played()
    assert flow.documents_asked() == (FIRST, SECOND)
    flow = advance(flow, DocumentWasGiven(GivenHere("e-1", DocumentKind.PAY_STUB, NOW, "r-1")))
    flow = advance(flow, SubmissionSaved("e-1", SubmissionKind.DOCUMENT))
    assert flow.documents_asked() == (SECOND,)
    assert advance(flow, HomeAsked()).typed.document == DocumentDraft()


def test_the_end_leaves_no_page_in_the_flow() -> None:
    flow = played(*ADDING, PhotoTaken(photo(b"a page")), PhotoUsed())
    assert b"a page" in flow.typed.document.pages
    assert end(flow, EndReason.FINISHED).typed.document == DocumentDraft()


def test_a_flow_that_is_printed_says_nothing_of_documents() -> None:
    given = GivenHere("e-1", DocumentKind.PROOF_OF_DISABILITY, dt.datetime(2026, 11, 22, tzinfo=dt.UTC))
    flow = played(AddingAsked(), DocumentChosen(DocumentKind.PROOF_OF_DISABILITY), PhotoTaken(photo(b"a page")))
    said = repr(advance(flow, DocumentWasGiven(given)))
    assert "disability" not in said.lower()
    assert "a page" not in said
