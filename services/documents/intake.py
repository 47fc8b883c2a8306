"""The pages of a document, from the files that a client gave: the portal's side of the checks.

Large parsers read bytes that anybody may have made. They do so in a process of its own, which holds this one document
and has limits: where one of them is led astray, or would take for ever, it takes that process with it. What comes back
are pictures, and they are decoded within limits and encoded again here.
"""

import os
import struct
import subprocess
import sys
from collections.abc import Iterator, Sequence
from typing import Final

from services.documents.given import MOST_PAGES, FileFault, FileRefused, kind_of, require_size
from services.documents.pictures import LARGEST_PAGE, page_from_picture

PATIENCE_S: Final = 60
_LENGTH: Final = struct.Struct(">I")
_MODULE: Final = "services.documents.intake_child"


def pages_from(untrusted_files: Sequence[bytes]) -> tuple[bytes, ...]:
    """Every page as a picture of our own, in order. Raises FileRefused."""
    require_size(untrusted_files)
    for file in untrusted_files:
        kind_of(file)
    pages = list(unframed(_asked(framed(untrusted_files)), longest=LARGEST_PAGE, most=MOST_PAGES))
    if not pages:
        raise FileRefused(FileFault.DAMAGED)
    return tuple(map(page_from_picture, pages))


def framed(parts: Sequence[bytes]) -> bytes:
    """Each part behind its length (unsigned 32-bit, big-endian)."""
    return b"".join(_LENGTH.pack(len(part)) + part for part in parts)


def unframed(untrusted: bytes, *, longest: int, most: int) -> Iterator[bytes]:
    """The parts that `framed` put together. Raises FileRefused."""
    at = count = 0
    while at < len(untrusted):
        if at + _LENGTH.size > len(untrusted) or count == most:
            raise FileRefused(FileFault.DAMAGED)
        (length,) = _LENGTH.unpack_from(untrusted, at)
        at, count = at + _LENGTH.size, count + 1
        if length > longest or at + length > len(untrusted):
            raise FileRefused(FileFault.DAMAGED)
        yield untrusted[at : at + length]
        at += length


def _asked(files: bytes) -> bytes:
    """What the process says of the files. Raises FileRefused."""
    try:
        done = subprocess.run(
            [sys.executable, "-m", _MODULE],
            input=files,
            capture_output=True,
            timeout=PATIENCE_S,
            check=False,
            env={"PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
        )
    except subprocess.TimeoutExpired:
        raise FileRefused(FileFault.DAMAGED) from None
    if done.returncode:
        raise FileRefused(_fault(done.stdout))
    return done.stdout


def _fault(said: bytes) -> FileFault:
    try:
        return FileFault(said.decode())
    except ValueError:
        return FileFault.DAMAGED
