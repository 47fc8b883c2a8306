"""The pages of a document, from the files that a client gave. The portal's side of the checks."""

from collections.abc import Sequence

from services.documents.given import MOST_PAGES, FileFault, FileKind, FileRefused, kind_of, require_size
from services.documents.pdf_pages import pages_from_pdf
from services.documents.pictures import page_from_picture


def pages_from(untrusted_files: Sequence[bytes]) -> tuple[bytes, ...]:
    """Every page as a JPEG of our own, in order. Raises FileRefused."""
    require_size(untrusted_files)
    kinds = [kind_of(file) for file in untrusted_files]
    pages: list[bytes] = []
    for kind, file in zip(kinds, untrusted_files, strict=True):
        pages += pages_from_pdf(file) if kind is FileKind.PDF else (page_from_picture(file),)
        if len(pages) > MOST_PAGES:
            raise FileRefused(FileFault.TOO_MANY_PAGES)
    return tuple(pages)
