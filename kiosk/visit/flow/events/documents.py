"""With a client's documents."""

from dataclasses import dataclass, field
from typing import TypeAlias

from kiosk.visit.flow.values import GivenHere
from services.capture.developed import Photo
from services.documents.pixels import Pixels
from services.portal.contract.documents import DocumentKind, DocumentRequest, Documents, GivenDocument, Removal


@dataclass(frozen=True, slots=True)
class DocumentsOpened:
    """The portal's word on what was given and is asked for; `is_whole` False: what was known before."""

    documents: Documents = field(repr=False)
    is_whole: bool = True


@dataclass(frozen=True, slots=True)
class DocumentOpened:
    """A document with its pages, checked and decoded."""

    document: GivenDocument = field(repr=False)
    pages: tuple[Pixels, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class RemovalAsked:
    """*Delete this document*: the question comes first."""

    document: GivenDocument = field(repr=False)


@dataclass(frozen=True, slots=True)
class RemovalSettled:
    """What the portal did about it, and the list as it is now."""

    removal: Removal
    documents: Documents = field(repr=False)


@dataclass(frozen=True, slots=True)
class AddingAsked:
    """*Add a document*."""


@dataclass(frozen=True, slots=True)
class DocumentChosen:
    """The kind of document."""

    kind: DocumentKind = field(repr=False)


@dataclass(frozen=True, slots=True)
class DocumentNamed:
    """What it is, is written."""


@dataclass(frozen=True, slots=True)
class RequestTaken:
    """*Take a photo of it*: what is asked for is given."""

    request: DocumentRequest = field(repr=False)


@dataclass(frozen=True, slots=True)
class PhotoTaken:
    """A page, in memory."""

    photo: Photo


@dataclass(frozen=True, slots=True)
class PhotoChanged:
    """The page that is looked at: turned, in another look, or with other corners."""

    photo: Photo


@dataclass(frozen=True, slots=True)
class CornersAsked:
    """*Move the corners*."""


@dataclass(frozen=True, slots=True)
class PhotoUsed:
    """The page that was just looked at belongs to the document."""


@dataclass(frozen=True, slots=True)
class PageAsked:
    """*Add another page*."""


@dataclass(frozen=True, slots=True)
class PageRemoved:
    """A page, counted from 0, does not belong to it after all."""

    place: int


@dataclass(frozen=True, slots=True)
class PageMovedUp:
    """A page, counted from 0, comes before the one that it follows."""

    place: int


@dataclass(frozen=True, slots=True)
class WhyNotAsked:
    """*I cannot give this*."""

    request: DocumentRequest = field(repr=False)


@dataclass(frozen=True, slots=True)
class DocumentWasGiven:
    """A document, or what is said in place of one, is in the outbox: the list says that it waits."""

    given: GivenHere


DocumentsEvent: TypeAlias = (
    DocumentsOpened
    | DocumentOpened
    | RemovalAsked
    | RemovalSettled
    | AddingAsked
    | DocumentChosen
    | DocumentNamed
    | RequestTaken
    | PhotoTaken
    | PhotoChanged
    | CornersAsked
    | PhotoUsed
    | PageAsked
    | PageRemoved
    | PageMovedUp
    | WhyNotAsked
    | DocumentWasGiven
)
