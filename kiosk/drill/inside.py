"""What lies packed inside bytes: the streams of a PDF, and the text that its pages show."""

import re
import zlib
from collections.abc import Iterator
from typing import Final

import pypdfium2

_STREAM: Final = re.compile(rb"stream\r?\n(?=[\x08\x18\x28\x38\x48\x58\x68\x78])")
_PDF: Final = b"%PDF-"
_END: Final = b"%%EOF"
_MOST_INFLATED: Final = 64 * 1024 * 1024
_LONGEST_PDF: Final = 32 * 1024 * 1024


def unpacked(untrusted: bytes) -> Iterator[bytes]:
    """Each inflated PDF stream in these bytes, whole or torn, and the pages' text of each PDF that can be opened.

    Text that a page draws with the glyph numbers of a font subset shows in the pages' text only.
    """
    for match in _STREAM.finditer(untrusted):
        yield _inflated(untrusted[match.end() : match.end() + _LONGEST_PDF])
    for start in _places(_PDF, untrusted):
        end = _end_of_pdf(untrusted, start)
        if end is not None:
            yield _page_text(untrusted[start:end]).encode("utf-8", errors="replace")


def inflated_streams(pdf: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Each packed stream with its content."""
    for match in _STREAM.finditer(pdf):
        end = pdf.find(b"endstream", match.end())
        packed = pdf[match.end() : end if end >= 0 else len(pdf)]
        yield packed, _inflated(packed)


def _inflated(packed: bytes) -> bytes:
    try:
        return zlib.decompressobj().decompress(packed, _MOST_INFLATED)
    except zlib.error:
        return b""


def _end_of_pdf(untrusted: bytes, start: int) -> int | None:
    """After the last end mark before the next PDF (a PDF that was changed has several); None where there is none."""
    following = untrusted.find(_PDF, start + 1, start + _LONGEST_PDF)
    limit = following if following >= 0 else start + _LONGEST_PDF
    last = untrusted.rfind(_END, start, limit)
    return last + len(_END) if last >= 0 else None


def _page_text(pdf: bytes) -> str:
    try:
        with pypdfium2.PdfDocument(pdf) as document:
            return "\n".join(page.get_textpage().get_text_bounded() for page in document)
    except pypdfium2.PdfiumError:
        return ""  # torn: its streams were looked at one by one


def _places(needle: bytes, untrusted: bytes) -> Iterator[int]:
    at = untrusted.find(needle)
    while at >= 0:
        yield at
        at = untrusted.find(needle, at + 1)
