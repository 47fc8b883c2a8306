"""The keys of device and portal in the recording, the same in both processes. They protect nothing."""

from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from services.sealing.envelope import Chain, sign_envelope
from services.sealing.keys import SealingKey, key_id

OUTBOX: Final = "outbox.sqlite"
RECEIPTS: Final = "receipts.jsonl"
PORTAL_DATABASE: Final = "portal.db"
DEVICE_ID: Final = "demo-device"
DEVICE: Final = Ed25519PrivateKey.from_private_bytes(b"demo device key".ljust(32))
RECEIPT: Final = Ed25519PrivateKey.from_private_bytes(b"demo receipt key".ljust(32))
RECEIPT_KID: Final = key_id(RECEIPT.public_key().public_bytes_raw())
PORTAL: Final = SealingKey(b"demo portal key".ljust(96))
CREATED: Final = "2026-01-01T00:00:00.000Z"


def sign(sealed: bytes, chain: Chain) -> bytes:
    """The envelope as the device signs it."""
    return sign_envelope(sealed, chain, DEVICE)
