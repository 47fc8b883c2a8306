"""Checks on the files of a document that a client gives. Kiosk and portal use the same ones.

Nothing of an untrusted file is stored as it came: each page is decoded within limits and encoded again, as a picture
of its own without EXIF, position, thumbnail or anything else that stood beside the picture.
"""

from collections.abc import Sequence
from enum import StrEnum
from typing import Final

LARGEST_DOCUMENT: Final = 12 * 1024 * 1024
MOST_PAGES: Final = 10


class FileKind(StrEnum):
    """What can be given, known by its first bytes and never by a name."""

    JPEG = "jpeg"
    PNG = "png"
    PDF = "pdf"


class FileFault(StrEnum):
    """Why a file is not taken. Stable codes, the same in the portal's answers."""

    UNKNOWN_KIND = "unknown_kind"
    TOO_LARGE = "too_large"
    TOO_MANY_PAGES = "too_many_pages"
    TOO_MANY_PIXELS = "too_many_pixels"
    DAMAGED = "damaged"
    LOCKED = "locked"
    ACTIVE = "active"


class FileRefused(Exception):
    """A file that is not taken. Carries a code and nothing of the file."""

    def __init__(self, fault: FileFault) -> None:
        super().__init__(fault.value)
        self.fault = fault


_BEGINS: Final = {
    FileKind.JPEG: b"\xff\xd8\xff",
    FileKind.PNG: b"\x89PNG\r\n\x1a\n",
    FileKind.PDF: b"%PDF-",
}


def kind_of(untrusted: bytes) -> FileKind:
    """What a file says that it is. Raises FileRefused."""
    for kind, begin in _BEGINS.items():
        if untrusted.startswith(begin):
            return kind
    raise FileRefused(FileFault.UNKNOWN_KIND)


def require_size(untrusted_files: Sequence[bytes]) -> None:
    """All files of a document together. Raises FileRefused."""
    if sum(map(len, untrusted_files)) > LARGEST_DOCUMENT:
        raise FileRefused(FileFault.TOO_LARGE)
    if len(untrusted_files) > MOST_PAGES:
        raise FileRefused(FileFault.TOO_MANY_PAGES)
