"""One-time codes with which a site admin enrols a kiosk."""

import datetime as dt
from collections.abc import Callable
from typing import Final

from sqlalchemy.orm import Session

from portal.identity.codes import ALPHABET, code_digest
from portal.models import DeviceCode

DAYS: Final = 7
_GROUPS: Final = 5
_GROUP_CHARACTERS: Final = 5


def new_device_code(
    session: Session, site_id: str, *, now: dt.datetime, random: Callable[[int], bytes], days: int = DAYS
) -> str:
    """Put a code for one kiosk of a site into the database and give back its text (25 characters, 122 bits).

    The text is shown once; the database holds its digest.
    """
    text = "-".join(_group(random) for _ in range(_GROUPS))
    session.add(DeviceCode(code_sha256=code_digest(text), site_id=site_id, expires_at=now + dt.timedelta(days=days)))
    return text


def _group(random: Callable[[int], bytes]) -> str:
    """Evenly drawn: bytes above the last full multiple of the alphabet's size are thrown away."""
    limit = 256 - 256 % len(ALPHABET)
    found = ""
    while len(found) < _GROUP_CHARACTERS:
        found += "".join(ALPHABET[byte % len(ALPHABET)] for byte in random(_GROUP_CHARACTERS) if byte < limit)
    return found[:_GROUP_CHARACTERS]
