"""The pages of a client's documents."""

from dataclasses import replace
from typing import assert_never

from kiosk.visit.flow.events.documents import (
    AddingAsked,
    DocumentChosen,
    DocumentNamed,
    DocumentOpened,
    DocumentsOpened,
    DocumentWasGiven,
    PageAsked,
    PageMovedUp,
    PageRemoved,
    RemovalAsked,
    RemovalSettled,
    RequestTaken,
    WhyNotAsked,
)
from kiosk.visit.flow.events.keeping import SubmissionSaved
from kiosk.visit.flow.steps.documents import (
    CheckDocument,
    ChooseDocument,
    DocumentList,
    DocumentsStep,
    LookAtPhoto,
    NameDocument,
    OpenDocument,
    RemoveDocument,
    SayWhyNot,
    SetCorners,
    TakePhoto,
)
from kiosk.visit.flow.values import Client, DocumentDraft, GivenHere, SubmissionKind
from kiosk.visit.presenters.document_props import answer_given, list_props, seen_by, standing_of
from kiosk.visit.presenters.photographing import Photographing
from kiosk.visit.presenters.stage import Scene, Stage
from services.documents.given import FileRefused, require_size
from services.documents.pixels import Pixels
from services.portal import documents
from services.portal.client import PortalClient, Saved
from services.portal.contract.documents import (
    MOST_FILES,
    CannotGive,
    DocumentKind,
    DocumentRequest,
    Documents,
    GivenDocument,
    Removal,
)
from services.portal.errors import Broken, Offline
from ui.documents.check import CheckDocumentProps, CheckDocumentScreen
from ui.documents.kind import DocumentKindScreen, KindProps, NameDocumentScreen, NameProps
from ui.documents.lists import DocumentsScreen
from ui.documents.opened import DocumentProps, DocumentScreen
from ui.documents.remove import RemoveProps, RemoveScreen
from ui.documents.why_not import WhyNotProps, WhyNotScreen

_SHOWN_EDGE = 1600
_SMALL_EDGE = 480


class Documenting:
    """What was given comes from the portal; what is added is a draft in memory until it is saved."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._photographing = Photographing(stage)

    def open(self) -> None:
        """From home: ask the portal. Without a connection, what was asked for is known since the sign-in."""
        client, person = self._stage.client, self._stage.flow.person
        known = person.home.document_requests if isinstance(person, Client) else []
        self._stage.work(lambda: _opened(client, known), self._stage.happened)

    def scene(self, step: DocumentsStep) -> Scene:
        """The page of a step."""
        scene: Scene
        match step:
            case DocumentList():
                scene = self._list(step)
            case OpenDocument():
                scene = self._document(step)
            case RemoveDocument(document):
                scene = self._remove(document)
            case ChooseDocument():
                scene = self._kind()
            case NameDocument():
                scene = self._name()
            case TakePhoto():
                scene = self._photographing.take()
            case LookAtPhoto(photo):
                scene = self._photographing.look(photo)
            case SetCorners(photo):
                scene = self._photographing.corners(photo)
            case CheckDocument():
                scene = self._check()
            case SayWhyNot(request):
                scene = self._why_not(request)
            case _:
                assert_never(step)
        return scene

    @property
    def _draft(self) -> DocumentDraft:
        return self._stage.flow.typed.document

    def _list(self, step: DocumentList) -> Scene:
        stage = self._stage
        requests = {request.id: request for request in step.documents.requests}
        screen = DocumentsScreen(stage.theme, list_props(step, stage.flow, stage.view, stage.trouble))
        screen.add_asked.connect(lambda: stage.begin_to_write(AddingAsked()))
        screen.request_taken.connect(lambda one: stage.begin_to_write(RequestTaken(requests[one])))
        screen.why_not_asked.connect(lambda one: stage.begin_to_write(WhyNotAsked(requests[one])))
        screen.opened.connect(lambda one: self._open_document(step, one))
        screen.went_back.connect(stage.go_back)
        return Scene(screen, lambda: screen.set_props(list_props(step, stage.flow, stage.view, stage.trouble)))

    def _open_document(self, step: DocumentList, document_id: str) -> None:
        client, stage = self._stage.client, self._stage
        document = next(one for one in step.documents.documents if one.id == document_id)
        stage.work(lambda: _pages(client, document_id), lambda pages: stage.happened(DocumentOpened(document, pages)))

    def _document(self, step: OpenDocument) -> Scene:
        stage, document = self._stage, step.document

        def props() -> DocumentProps:
            standing = standing_of(document, stage.view)
            return DocumentProps(document.kind, standing, step.pages, document.note, stage.trouble)

        screen = DocumentScreen(stage.theme, props())
        screen.removal_asked.connect(lambda: stage.happened(RemovalAsked(document)))
        screen.went_back.connect(stage.go_back)
        return Scene(screen, lambda: screen.set_props(props()))

    def _remove(self, document: GivenDocument) -> Scene:
        stage = self._stage

        def props() -> RemoveProps:
            return RemoveProps(document.kind, document.looked_at is not None, stage.trouble)

        screen = RemoveScreen(stage.theme, props())
        screen.confirmed.connect(lambda: self._have_removed(document))
        screen.went_back.connect(stage.go_back)
        return Scene(screen, lambda: screen.set_props(props()))

    def _have_removed(self, document: GivenDocument) -> None:
        client = self._stage.client

        def removed() -> tuple[Removal, Documents]:
            return documents.remove_document(client, document.id), documents.given_documents(client)

        self._stage.work(removed, lambda done: self._stage.happened(RemovalSettled(*done)))

    def _kind(self) -> Scene:
        stage = self._stage
        screen = DocumentKindScreen(stage.theme, KindProps(self._draft.kind))
        screen.chosen.connect(lambda kind: stage.happened(DocumentChosen(kind)))
        screen.went_back.connect(stage.go_back)
        return Scene(screen, screen.retranslate)

    def _name(self) -> Scene:
        stage = self._stage
        screen = NameDocumentScreen(stage.theme, NameProps(self._draft.note))
        screen.edited.connect(self._write_note)
        screen.confirmed.connect(lambda: stage.happened(DocumentNamed()))
        screen.went_back.connect(stage.go_back)
        return Scene(screen, screen.retranslate)

    def _write_note(self, note: str) -> None:
        stage = self._stage
        stage.wrote(replace(stage.flow.typed, document=replace(self._draft, note=note)))

    def _check(self) -> Scene:
        # The library for pictures is large: a visit that shows none does without it.
        from services.documents.pictures import pixels_of

        stage = self._stage
        shown: dict[bytes, Pixels] = {}

        def small(page: bytes) -> Pixels:
            if page not in shown:
                shown[page] = pixels_of(page, longest_edge=_SMALL_EDGE)
            return shown[page]

        def props() -> CheckDocumentProps:
            draft = self._draft
            return CheckDocumentProps(
                kind=draft.kind or DocumentKind.OTHER,
                pages=tuple(small(page) for page in draft.pages),
                note=draft.note if draft.kind is DocumentKind.OTHER else "",
                seen_by=seen_by(stage.flow),
                has_room=len(draft.pages) < MOST_FILES,
                trouble=stage.trouble,
            )

        screen = CheckDocumentScreen(stage.theme, props())
        screen.given.connect(self._give)
        screen.page_asked.connect(lambda: stage.happened(PageAsked()))
        screen.page_moved_up.connect(lambda place: stage.happened(PageMovedUp(place)))
        screen.page_removed.connect(lambda place: stage.happened(PageRemoved(place)))
        screen.went_back.connect(stage.go_back)
        return Scene(screen, lambda: screen.set_props(props()))

    def _give(self) -> None:
        """A second tap, after the first has done it, finds another page and does nothing."""
        client, draft, stage = self._stage.client, self._draft, self._stage
        if not isinstance(stage.flow.step, CheckDocument) or draft.kind is None:
            return
        kind, note = draft.kind, draft.note if draft.kind is DocumentKind.OTHER else ""

        def given() -> Saved:
            require_size(draft.pages)
            return documents.give_document(client, kind, draft.pages, note=note, request_id=draft.request_id)

        def saved(one: Saved) -> None:
            here = GivenHere(one.id, kind, stage.place.now(), draft.request_id)
            stage.happened(DocumentWasGiven(here))
            stage.happened(SubmissionSaved(one.id, SubmissionKind.DOCUMENT))

        stage.work(given, saved)

    def _why_not(self, request: DocumentRequest) -> Scene:
        stage = self._stage

        def props() -> WhyNotProps:
            return WhyNotProps(request.kind, answer_given(request, stage.flow), stage.trouble)

        screen = WhyNotScreen(stage.theme, props())
        screen.given.connect(lambda answer: self._answer(request, answer))
        screen.went_back.connect(stage.go_back)
        return Scene(screen, lambda: screen.set_props(props()))

    def _answer(self, request: DocumentRequest, answer: CannotGive) -> None:
        client, stage = self._stage.client, self._stage
        if not isinstance(stage.flow.step, SayWhyNot):
            return

        def saved(one: Saved) -> None:
            here = GivenHere(one.id, request.kind, stage.place.now(), request.id, answer)
            stage.happened(DocumentWasGiven(here))
            stage.happened(SubmissionSaved(one.id, SubmissionKind.DOCUMENT_ANSWER))

        stage.work(lambda: documents.answer_request(client, request.id, answer), saved)


def _opened(client: PortalClient, known: list[DocumentRequest]) -> DocumentsOpened:
    try:
        return DocumentsOpened(documents.given_documents(client))
    except Offline:
        return DocumentsOpened(Documents(documents=[], requests=known, seen_by=[]), is_whole=False)


def _pages(client: PortalClient, document_id: str) -> tuple[Pixels, ...]:
    from services.documents.pictures import pixels_of

    untrusted = documents.open_document(client, document_id)
    try:
        return tuple(pixels_of(page, longest_edge=_SHOWN_EDGE) for page in untrusted)
    except FileRefused:
        raise Broken("page_unreadable") from None
