"""Canonical JSON and hashes: the one byte form that is signed, chained and compared.

Sorted keys, no white space, UTF-8; integers, strings, booleans, null, lists and objects only. For these values the
result equals RFC 8785; floats are refused because their text form differs between writers.
"""

import hashlib
import json

_FOREIGN = "canonical JSON holds no {name}"


def canonical_json(value: object) -> bytes:
    """The canonical bytes of `value`. Raises TypeError on a float or a foreign type."""
    _refuse_foreign(value)
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def sha256_hex(data: bytes) -> str:
    """SHA-256 as 64 lower-case hex digits."""
    return hashlib.sha256(data).hexdigest()


def _refuse_foreign(value: object) -> None:
    match value:
        case None | bool() | int() | str():
            return
        case list() | tuple():
            for item in value:
                _refuse_foreign(item)
        case dict():
            for key, item in value.items():
                if not isinstance(key, str):
                    raise TypeError(_FOREIGN.format(name=f"key of type {type(key).__name__}"))
                _refuse_foreign(item)
        case _:
            raise TypeError(_FOREIGN.format(name=type(value).__name__))
