"""A client's documents: list → kind → photo → look → check, and from the list what is opened, deleted or answered."""

from dataclasses import replace

from kiosk.visit.flow.events.documents import (
    AddingAsked,
    CornersAsked,
    DocumentChosen,
    DocumentNamed,
    DocumentOpened,
    DocumentsEvent,
    DocumentsOpened,
    DocumentWasGiven,
    PageAsked,
    PageMovedUp,
    PageRemoved,
    PhotoChanged,
    PhotoTaken,
    PhotoUsed,
    RemovalAsked,
    RemovalSettled,
    RequestTaken,
    WhyNotAsked,
)
from kiosk.visit.flow.state import Flow, go, turn
from kiosk.visit.flow.steps.documents import (
    CheckDocument,
    ChooseDocument,
    DocumentList,
    LookAtPhoto,
    NameDocument,
    OpenDocument,
    RemoveDocument,
    SayWhyNot,
    SetCorners,
    TakePhoto,
)
from kiosk.visit.flow.steps.home import Home, MyPapers
from kiosk.visit.flow.values import DocumentDraft
from services.portal.contract.documents import MOST_FILES, DocumentKind, DocumentRequest


def with_documents(flow: Flow, event: DocumentsEvent) -> Flow:
    """The client's document pages."""
    match event:
        case DocumentWasGiven(given):
            return replace(flow, given=(*flow.given, given))
        case DocumentsOpened() | DocumentOpened() | RemovalAsked() | RemovalSettled() | WhyNotAsked():
            return _read(flow, event)
        case _:
            return _added(flow, event)


def _read(flow: Flow, event: DocumentsOpened | DocumentOpened | RemovalAsked | RemovalSettled | WhyNotAsked) -> Flow:
    match flow.step, event:
        case ((Home() | MyPapers()), DocumentsOpened(documents, is_whole)):
            return go(flow, DocumentList(documents, is_whole))
        case DocumentList(), DocumentOpened(document, pages):
            return go(flow, OpenDocument(document, pages))
        case OpenDocument(), RemovalAsked(document):
            return go(flow, RemoveDocument(document))
        case RemoveDocument(), RemovalSettled(removal, documents):
            return _returned(flow, DocumentList(documents, removal=removal))
        case ((DocumentList() | TakePhoto()), WhyNotAsked(request)):
            return go(flow, SayWhyNot(request))
        case _:
            return flow


def _added(
    flow: Flow,
    event: AddingAsked
    | DocumentChosen
    | DocumentNamed
    | RequestTaken
    | PhotoTaken
    | PhotoChanged
    | CornersAsked
    | PhotoUsed
    | PageAsked
    | PageMovedUp
    | PageRemoved,
) -> Flow:
    draft = flow.typed.document
    match flow.step, event:
        case DocumentList(), AddingAsked():
            return go(_drafted(flow, draft if draft.request_id is None else DocumentDraft()), ChooseDocument())
        case DocumentList(), RequestTaken(request):
            return _to_pages(_drafted(flow, _for_request(draft, request)))
        case ChooseDocument(), DocumentChosen(kind):
            chosen = _drafted(flow, replace(draft, kind=kind))
            return go(chosen, NameDocument()) if kind is DocumentKind.OTHER else _to_pages(chosen)
        case NameDocument(), DocumentNamed() if draft.note.strip():
            return _to_pages(flow)
        case _:
            return _photographed(flow, event)


def _photographed(flow: Flow, event: DocumentsEvent) -> Flow:
    draft = flow.typed.document
    match flow.step, event:
        case TakePhoto(), PhotoTaken(photo):
            return go(flow, LookAtPhoto(photo))
        case CheckDocument(), PageAsked() if len(draft.pages) < MOST_FILES:
            return go(flow, TakePhoto())
        case CheckDocument(), PageRemoved(place):
            left = _drafted(flow, replace(draft, pages=draft.pages[:place] + draft.pages[place + 1 :]))
            return left if left.typed.document.pages else turn(left, TakePhoto())
        case CheckDocument(), PageMovedUp(place) if 0 < place < len(draft.pages):
            before, page = draft.pages[place - 1 : place + 1]
            return _drafted(
                flow, replace(draft, pages=(*draft.pages[: place - 1], page, before, *draft.pages[place + 1 :]))
            )
        case _:
            return _looked_at(flow, event)


def _looked_at(flow: Flow, event: DocumentsEvent) -> Flow:
    draft = flow.typed.document
    match flow.step, event:
        case LookAtPhoto(), PhotoChanged(photo):
            return turn(flow, LookAtPhoto(photo))
        case LookAtPhoto(photo), CornersAsked():
            return go(flow, SetCorners(photo))
        case SetCorners(), PhotoChanged(photo):
            return replace(flow, step=LookAtPhoto(photo), trail=flow.trail[:-1])
        case LookAtPhoto(photo), PhotoUsed():
            return _checked(_drafted(flow, replace(draft, pages=(*draft.pages, photo.page))))
        case _:
            return flow


def _for_request(draft: DocumentDraft, request: DocumentRequest) -> DocumentDraft:
    """Pages that were taken for this request before stay; pages for anything else do not belong here."""
    if draft.request_id == request.id:
        return draft
    return DocumentDraft(kind=request.kind, request_id=request.id)


def _to_pages(flow: Flow) -> Flow:
    """On to the pages: those that were taken before are shown, else the camera."""
    return go(flow, CheckDocument() if flow.typed.document.pages else TakePhoto())


def _checked(flow: Flow) -> Flow:
    """On to the check; Back leads to what was before the camera, as the page is taken and looked at."""
    camera = TakePhoto | LookAtPhoto | SetCorners | CheckDocument
    trail = tuple(step for step in flow.trail if not isinstance(step, camera))
    return replace(flow, step=CheckDocument(), trail=trail)


def _returned(flow: Flow, step: DocumentList) -> Flow:
    """Back to the list, which is another one now."""
    trail = tuple(one for one in flow.trail if not isinstance(one, DocumentList | OpenDocument))
    return replace(flow, step=step, trail=trail)


def _drafted(flow: Flow, draft: DocumentDraft) -> Flow:
    return replace(flow, typed=replace(flow.typed, document=draft))
