"""A client's documents: the list, one of them, adding one through the camera, and what is asked for."""

from dataclasses import dataclass, field
from typing import TypeAlias

from services.capture.developed import Photo
from services.documents.pixels import Pixels
from services.portal.contract.documents import DocumentRequest, Documents, GivenDocument, Removal


@dataclass(frozen=True, slots=True)
class DocumentList:
    """What was given, what is asked for. `is_whole` False: only what was known before, for want of a connection.

    `removal`: what came of the wish to have one deleted, just now.
    """

    documents: Documents = field(repr=False)
    is_whole: bool = True
    removal: Removal | None = None


@dataclass(frozen=True, slots=True)
class OpenDocument:
    """One document with its pages."""

    document: GivenDocument = field(repr=False)
    pages: tuple[Pixels, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class RemoveDocument:
    """The question before a document is deleted."""

    document: GivenDocument = field(repr=False)


@dataclass(frozen=True, slots=True)
class ChooseDocument:
    """What kind of document it is."""


@dataclass(frozen=True, slots=True)
class NameDocument:
    """What it is, in words, where no kind fits."""


@dataclass(frozen=True, slots=True)
class TakePhoto:
    """The live picture of the camera."""


@dataclass(frozen=True, slots=True)
class LookAtPhoto:
    """A page that was just taken: good enough, or once more?"""

    photo: Photo


@dataclass(frozen=True, slots=True)
class SetCorners:
    """Where the paper lies in the photo, by hand."""

    photo: Photo


@dataclass(frozen=True, slots=True)
class CheckDocument:
    """All pages once more."""


@dataclass(frozen=True, slots=True)
class SayWhyNot:
    """What the client says in place of a document that is asked for."""

    request: DocumentRequest = field(repr=False)


DocumentsStep: TypeAlias = (
    DocumentList
    | OpenDocument
    | RemoveDocument
    | ChooseDocument
    | NameDocument
    | TakePhoto
    | LookAtPhoto
    | SetCorners
    | CheckDocument
    | SayWhyNot
)
