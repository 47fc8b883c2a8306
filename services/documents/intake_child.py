"""The process in which a client's files are read: they come in at standard input, pages go out, each behind its length.

It ends with 1 and the name of a fault where a file is not taken; with anything else where it is not to be trusted.
"""

import logging
import sys
from collections.abc import Iterator
from io import BytesIO
from typing import BinaryIO, Final

import pypdfium2
from pypdf import PdfReader

from services.documents.active import GIVEN, has_active_content
from services.documents.given import LARGEST_DOCUMENT, MOST_PAGES, FileFault, FileKind, FileRefused, kind_of
from services.documents.intake import framed, unframed
from services.documents.pictures import LONGEST_EDGE, page_from_picture, page_from_pixels
from services.documents.pixels import Pixels

_MEMORY: Final = 1024 * 1024 * 1024
_SECONDS: Final = 40
_DOTS_PER_POINT: Final = 200 / 72


def main(source: BinaryIO, target: BinaryIO) -> int:
    """The exit code."""
    _limit()
    logging.disable(logging.CRITICAL)  # pypdf writes pieces of what it reads into the log
    try:
        pages = _pages(unframed(source.read(), longest=LARGEST_DOCUMENT, most=MOST_PAGES))
    except FileRefused as refused:
        target.write(refused.fault.value.encode())
        return 1
    except Exception:  # a parser raises whatever broken input leads it to
        target.write(FileFault.DAMAGED.value.encode())
        return 1
    target.write(framed(pages))
    return 0


def _limit() -> None:
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_DATA, (_MEMORY, _MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (_SECONDS, _SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


def _pages(untrusted_files: Iterator[bytes]) -> list[bytes]:
    pages: list[bytes] = []
    for file in untrusted_files:
        is_pdf = kind_of(file) is FileKind.PDF
        pages += _of_pdf(file, most=MOST_PAGES - len(pages)) if is_pdf else [page_from_picture(file)]
        if len(pages) > MOST_PAGES:
            raise FileRefused(FileFault.TOO_MANY_PAGES)
    return pages


def _of_pdf(untrusted: bytes, *, most: int) -> list[bytes]:
    reader = PdfReader(BytesIO(untrusted))
    if reader.is_encrypted:
        raise FileRefused(FileFault.LOCKED)
    if has_active_content(reader, GIVEN):
        raise FileRefused(FileFault.ACTIVE)
    document = pypdfium2.PdfDocument(untrusted)
    document.init_forms()  # what was typed into a form is drawn with the page; PDFium has no scripts in it
    if len(document) > most:
        raise FileRefused(FileFault.TOO_MANY_PAGES)
    return [page_from_pixels(_drawn(page)) for page in document]


def _drawn(page: pypdfium2.PdfPage) -> Pixels:
    width, height = page.get_size()
    scale = min(_DOTS_PER_POINT, LONGEST_EDGE / max(width, height, 1))
    image = page.render(scale=scale).to_pil().convert("RGB")
    return Pixels(image.width, image.height, image.tobytes("raw", "BGR"))


if __name__ == "__main__":
    sys.exit(main(sys.stdin.buffer, sys.stdout.buffer))
