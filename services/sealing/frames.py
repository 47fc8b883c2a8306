"""Byte layout shared by all sealed forms: length-prefixed parts and padding to size classes."""

import struct
from collections.abc import Sequence

from services.sealing.errors import Malformed, UnknownVersion

VERSION = 1
MAX_PADDED = 64 * 1024 * 1024
# An envelope of the largest class with its header, chain, key share, tag and signature.
MAX_PART = MAX_PADDED + 64 * 1024

_LENGTH = struct.Struct(">I")
_SMALLEST_CLASS = 4096


def join(parts: Sequence[bytes]) -> bytes:
    """Version byte, then each part behind its length (unsigned 32-bit, big-endian). Raises Malformed: too long."""
    framed = [bytes([VERSION])]
    for part in parts:
        if len(part) > MAX_PART:
            raise Malformed("too_long")
        framed += [_LENGTH.pack(len(part)), part]
    return b"".join(framed)


def split(untrusted: bytes, *, parts: int) -> list[bytes]:
    """The parts that `join` put together. Raises UnknownVersion or Malformed; takes nothing but an exact fit."""
    if not untrusted:
        raise Malformed
    if untrusted[0] != VERSION:
        raise UnknownVersion
    found: list[bytes] = []
    at = 1
    while at < len(untrusted):
        if at + _LENGTH.size > len(untrusted) or len(found) == parts:
            raise Malformed
        (length,) = _LENGTH.unpack_from(untrusted, at)
        at += _LENGTH.size
        if length > MAX_PART or at + length > len(untrusted):
            raise Malformed
        found.append(untrusted[at : at + length])
        at += length
    if len(found) != parts:
        raise Malformed
    return found


def padded_size(size: int) -> int:
    """The size class for `size` bytes: 4 KiB, then eighths of the next power of two (at most 12.5 % more)."""
    if size <= _SMALLEST_CLASS:
        return _SMALLEST_CLASS
    step = 1 << max((size - 1).bit_length() - 4, 0)
    return -(-size // step) * step


def pad(plain: bytes) -> bytes:
    """`plain` behind its length, filled with zeros to its size class."""
    body = _LENGTH.pack(len(plain)) + plain
    return body.ljust(padded_size(len(body)), b"\0")


def unpad(padded: bytes) -> bytes:
    """What `pad` was given. Raises Malformed where length and filling do not fit."""
    if len(padded) < _LENGTH.size:
        raise Malformed
    (length,) = _LENGTH.unpack_from(padded)
    end = _LENGTH.size + length
    if end > len(padded) or len(padded) != padded_size(end) or any(padded[end:]):
        raise Malformed
    return padded[_LENGTH.size : end]
