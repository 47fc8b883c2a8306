"""What a client does with their own account.

Purpose "client" (under /v1):
    POST   me/secret        SecretChange → 204       (every other session of the account ends)
    POST   me/card-loss     → 204                    (the card works no more; this session goes on)
    PUT    me/preferences   Preferences → 204        (what is remembered stands in ClientHome)
    DELETE me/preferences   → 204
    GET    me/seen-by       → SeenBy
"""

from enum import IntEnum, StrEnum

from pydantic import Field

from services.portal.contract.base import Language, Reply, Request, Secret


class SecretChange(Request):
    """The password or PIN that the account has, and the one that takes its place."""

    old: Secret = Field(max_length=200)
    new: Secret = Field(max_length=200)


class TextPercent(IntEnum):
    """The size of the text, in per cent."""

    NORMAL = 100
    LARGE = 125
    LARGEST = 150


class Contrast(StrEnum):
    """The colours."""

    LIGHT = "light"
    HIGH_CONTRAST = "high_contrast"


class Preferences(Request):
    """How a client likes to read."""

    language: Language
    text_size: TextPercent
    contrast: Contrast


class SeenBy(Reply):
    """The agencies whose staff can open the record. `is_restricted`: of their staff only the agency's admins."""

    agencies: list[str]
    is_restricted: bool = False
