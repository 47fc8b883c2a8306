"""Recognise hashed values by their shape.

An export says in HashStatus whether names are hashed, but exports are found that say it wrongly in both directions. A
digest has a shape that no name has: a fixed number of hexadecimal or base64 characters.
"""

import re
from typing import Final

# MD5, SHA-1, SHA-224, SHA-256, SHA-384, SHA-512; HMIS writes a hashed SSN as four digits and a SHA-256.
_HEX_LENGTHS: Final = frozenset({32, 40, 56, 64, 68, 96, 128})
_HEX: Final = re.compile(r"(?:0x)?([0-9a-fA-F]+)")
_BASE64_LENGTHS: Final = frozenset({22, 27, 38, 43, 64, 86})
_BASE64: Final = re.compile(r"([0-9A-Za-z+/_-]+)(={0,2})")
_FORMATTED: Final = re.compile(r"\$[0-9a-z-]{1,12}\$\S{20,}")


def looks_hashed(text: str) -> bool:
    """Whether `text` has the shape of a digest."""
    plain = text.strip()
    return _is_hex_digest(plain) or _is_base64_digest(plain) or _FORMATTED.fullmatch(plain) is not None


def _is_hex_digest(text: str) -> bool:
    found = _HEX.fullmatch(text)
    return found is not None and len(found[1]) in _HEX_LENGTHS


def _is_base64_digest(text: str) -> bool:
    found = _BASE64.fullmatch(text)
    if found is None or len(found[1]) not in _BASE64_LENGTHS:
        return False
    body, padding = found[1], found[2]
    is_mixed = any(c.isdigit() for c in body) and any(c.isupper() for c in body) and any(c.islower() for c in body)
    return bool(padding) or is_mixed
