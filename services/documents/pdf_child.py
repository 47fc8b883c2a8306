"""The process in which a PDF is read: the file comes in at standard input, pages go out, each behind its length.

It ends with 1 and the name of a fault where the file is not taken; with anything else where it is not to be trusted.
"""

import logging
import struct
import sys
from io import BytesIO
from typing import BinaryIO, Final

import pypdfium2
from pypdf import PdfReader

from services.documents.active import GIVEN, has_active_content
from services.documents.given import LARGEST_DOCUMENT, MOST_PAGES, FileFault, FileRefused
from services.documents.pictures import LONGEST_EDGE, page_from_pixels
from services.documents.pixels import Pixels

_MEMORY: Final = 1024 * 1024 * 1024
_SECONDS: Final = 40
_DOTS_PER_POINT: Final = 200 / 72


def main(source: BinaryIO, target: BinaryIO) -> int:
    """The exit code."""
    _limit()
    logging.disable(logging.CRITICAL)  # pypdf writes pieces of what it reads into the log
    try:
        pages = _pages(source.read(LARGEST_DOCUMENT + 1))
    except FileRefused as refused:
        target.write(refused.fault.value.encode())
        return 1
    except Exception:  # a parser raises whatever broken input leads it to
        target.write(FileFault.DAMAGED.value.encode())
        return 1
    for page in pages:
        target.write(struct.pack(">I", len(page)) + page)
    return 0


def _limit() -> None:
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_DATA, (_MEMORY, _MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (_SECONDS, _SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


def _pages(untrusted_pdf: bytes) -> list[bytes]:
    reader = PdfReader(BytesIO(untrusted_pdf))
    if reader.is_encrypted:
        raise FileRefused(FileFault.LOCKED)
    if has_active_content(reader, GIVEN):
        raise FileRefused(FileFault.ACTIVE)
    document = pypdfium2.PdfDocument(untrusted_pdf)
    if len(document) > MOST_PAGES:
        raise FileRefused(FileFault.TOO_MANY_PAGES)
    return [page_from_pixels(_drawn(page)) for page in document]


def _drawn(page: pypdfium2.PdfPage) -> Pixels:
    width, height = page.get_size()
    scale = min(_DOTS_PER_POINT, LONGEST_EDGE / max(width, height, 1))
    image = page.render(scale=scale, may_draw_forms=False).to_pil().convert("RGB")
    return Pixels(image.width, image.height, image.tobytes("raw", "BGR"))


if __name__ == "__main__":
    sys.exit(main(sys.stdin.buffer, sys.stdout.buffer))
