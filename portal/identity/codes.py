"""Codes that stand on paper, and tokens. The portal keeps digests only; the text is shown once.

QR texts carry 128 bits. The short code is for typing from a slip: 8 of 30 characters that nobody mixes up (39 bits),
and it works only together with the date of birth.
"""

import hashlib
from collections.abc import Callable
from typing import Final, TypeAlias

from services.portal.contract.staff import CARD_BEGINS
from services.sealing.keys import to_text

Random: TypeAlias = Callable[[int], bytes]

ALPHABET: Final = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
# RFC 8628, 6.1: no vowels, so no words; no digits, so nothing that looks like a letter. Eight of them are 34 bits.
USER_CODE_ALPHABET: Final = "BCDFGHJKLMNPQRSTVWXZ"
_QR_CHARACTERS: Final = 27  # of 30: 132 bits
_SHORT_CHARACTERS: Final = 8
_NUMBERS: Final = range(10, 100)
_TOKEN_BYTES: Final = 32
_INVITATION, _CARD, _BADGE = "KI1", CARD_BEGINS, "KB1"


def new_invitation_code(random: Random) -> str:
    """The text of an invitation's QR code."""
    return f"{_INVITATION}-{_characters(random, _QR_CHARACTERS)}"


def new_card_code(random: Random) -> str:
    """The text of a sign-in card's QR code."""
    return f"{_CARD}-{_characters(random, _QR_CHARACTERS)}"


def new_badge_code(random: Random) -> str:
    """The text of a staff badge's QR code."""
    return f"{_BADGE}-{_characters(random, _QR_CHARACTERS)}"


def new_short_code(random: Random) -> str:
    """Eight characters to type."""
    return _characters(random, _SHORT_CHARACTERS)


def new_user_code(random: Random) -> str:
    """Eight letters to type on a phone, in two groups; they live for minutes."""
    letters = _characters(random, _SHORT_CHARACTERS, USER_CODE_ALPHABET)
    return f"{letters[:4]}-{letters[4:]}"


def new_number(random: Random) -> str:
    """Two digits to compare; the first is no zero."""
    return str(_NUMBERS[int.from_bytes(random(8), "big") % len(_NUMBERS)])


def new_token(random: Random) -> str:
    """A bearer token: 256 bits, opaque."""
    return to_text(random(_TOKEN_BYTES))


def token_digest(untrusted_token: str) -> str:
    """What is stored of a token."""
    return hashlib.sha256(untrusted_token.encode(errors="replace")).hexdigest()


def code_digest(untrusted_text: str) -> str:
    """What is stored of a code; letter case, spaces and hyphens do not matter."""
    return hashlib.sha256(plain_code(untrusted_text).encode(errors="replace")).hexdigest()


def plain_code(untrusted_text: str) -> str:
    """A code as it is compared."""
    return "".join(character for character in untrusted_text.upper() if character.isalnum())


def is_short_code(untrusted_text: str) -> bool:
    """Whether this was typed from a slip, by its length."""
    return len(plain_code(untrusted_text)) == _SHORT_CHARACTERS


def is_card_code(untrusted_text: str) -> bool:
    """Whether this has the shape of a sign-in card; such a card need not exist."""
    return _has_shape(untrusted_text, _CARD)


def is_badge_code(untrusted_text: str) -> bool:
    """Whether this has the shape of a staff badge; such a badge need not exist."""
    return _has_shape(untrusted_text, _BADGE)


def _has_shape(untrusted_text: str, prefix: str) -> bool:
    plain = plain_code(untrusted_text)
    return plain.startswith(prefix) and len(plain) == len(prefix) + _QR_CHARACTERS


def _characters(random: Random, count: int, alphabet: str = ALPHABET) -> str:
    """Evenly drawn: bytes above the last full multiple of the alphabet's size are thrown away."""
    limit = 256 - 256 % len(alphabet)
    found = ""
    while len(found) < count:
        found += "".join(alphabet[byte % len(alphabet)] for byte in random(count) if byte < limit)
    return found[:count]
