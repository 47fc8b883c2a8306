"""The pages of a PDF that nobody has checked, as pictures: drawn in a process of its own, within limits.

Two large parsers read bytes that anybody may have made. Where one of them is led astray, it takes its own process with
it, which holds this one file and nothing else; what it gives back are pictures, which are decoded within limits again.
"""

import os
import struct
import subprocess
import sys
from typing import Final

from services.documents.given import MOST_PAGES, FileFault, FileRefused
from services.documents.pictures import LARGEST_PAGE, page_from_picture

PATIENCE_S: Final = 60
_LENGTH: Final = struct.Struct(">I")
_MODULE: Final = "services.documents.pdf_child"


def pages_from_pdf(untrusted_pdf: bytes) -> tuple[bytes, ...]:
    """One JPEG of our own for each page. Raises FileRefused."""
    try:
        done = subprocess.run(
            [sys.executable, "-m", _MODULE],
            input=untrusted_pdf,
            capture_output=True,
            timeout=PATIENCE_S,
            check=False,
            env={"PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
        )
    except subprocess.TimeoutExpired:
        raise FileRefused(FileFault.DAMAGED) from None
    if done.returncode:
        raise FileRefused(_fault(done.stdout))
    return tuple(page_from_picture(page) for page in _pages(done.stdout))


def _fault(said: bytes) -> FileFault:
    try:
        return FileFault(said.decode())
    except ValueError:
        return FileFault.DAMAGED


def _pages(untrusted: bytes) -> list[bytes]:
    found: list[bytes] = []
    while untrusted:
        if len(untrusted) < _LENGTH.size or len(found) == MOST_PAGES:
            raise FileRefused(FileFault.DAMAGED)
        (length,) = _LENGTH.unpack_from(untrusted)
        end = _LENGTH.size + length
        if length > LARGEST_PAGE or end > len(untrusted):
            raise FileRefused(FileFault.DAMAGED)
        found.append(untrusted[_LENGTH.size : end])
        untrusted = untrusted[end:]
    if not found:
        raise FileRefused(FileFault.DAMAGED)
    return found
