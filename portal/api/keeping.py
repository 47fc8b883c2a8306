"""What every kept envelope that arrived is answered with."""

from typing import Final

from portal.api.work import Work
from portal.identity.codes import ALPHABET
from services.portal.contract import Kept
from services.sealing.canonical import sha256_hex

_LETTERS: Final = 8


def kept(work: Work, row_id: str) -> Kept:
    """The row that came of it, and how people call it."""
    return Kept(id=row_id, reference=reference_of(envelope_id(work)), received_at=work.now)


def envelope_id(work: Work) -> str:
    """The envelope that this work came in; a keep has one (`Call.keep`)."""
    return work.envelope.id if work.envelope else ""


def reference_of(envelope_id: str) -> str:
    """Eight characters that can be read out, from the envelope's id: the kiosk can name them before the portal."""
    number = int(sha256_hex(envelope_id.encode()), 16)
    letters = "".join(ALPHABET[number // len(ALPHABET) ** place % len(ALPHABET)] for place in range(_LETTERS))
    return f"{letters[:4]}-{letters[4:]}"
