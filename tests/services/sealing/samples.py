"""One portal, one visit, one device, and what they say to each other."""

from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from services.sealing.answer import Receipt, Reply, make_answer, open_reply, verify_receipt
from services.sealing.envelope import (
    Chain,
    Envelope,
    HeaderFields,
    Message,
    open_request,
    seal_request,
    sign_envelope,
    verify_envelope,
)
from services.sealing.ids import uuid7
from services.sealing.keys import SealingKey, key_id

PORTAL: Final = SealingKey.generate()
PORTAL_PUBLIC: Final = PORTAL.public()
VISIT: Final = SealingKey.generate()
VISIT_PUBLIC: Final = VISIT.public()
DEVICE: Final = Ed25519PrivateKey.generate()
RECEIPT: Final = Ed25519PrivateKey.generate()
RECEIPT_KID: Final = key_id(RECEIPT.public_key().public_bytes_raw())
RECEIPT_KEYS: Final = {RECEIPT_KID: RECEIPT.public_key()}
FIRST: Final = Chain(seq=1, prev="")


def fields(number: int = 1, **changed: str) -> HeaderFields:
    """What the visit decides about its request with this number."""
    plain = {"kind": "keep", "lane": "signature", "created": "2026-01-01T00:00:00.000Z", "device": "d1"}
    return HeaderFields(id=uuid7(number, bytes(10)), **{**plain, **changed})  # type: ignore[arg-type]


def message(body: bytes = b"body") -> Message:
    """A request."""
    return Message("POST", "/v1/signatures", {"authorization": "Bearer demo"}, body, VISIT_PUBLIC)


def envelope(number: int = 1, body: bytes = b"body") -> bytes:
    """A request, sealed and signed."""
    return sign_envelope(seal_request(message(body), fields(number), PORTAL_PUBLIC), FIRST, DEVICE)


def arrived(untrusted: bytes) -> tuple[Envelope, Message]:
    """What the portal does with an envelope."""
    checked = verify_envelope(untrusted, lambda _: DEVICE.public_key())
    return checked, open_request(checked, {PORTAL_PUBLIC.kid: PORTAL})


def answer(to: Envelope) -> bytes:
    """The portal's answer."""
    receipt = Receipt(
        id=to.header.id,
        device=to.header.device,
        digest=to.sealed_digest,
        status=201,
        code="ok",
        time="2026-01-01T00:00:01.000Z",
        kid=RECEIPT_KID,
    )
    return make_answer(receipt, Reply(201, {}, b"{}"), header=to.header, reply_key=VISIT_PUBLIC, key=RECEIPT)


def taken(untrusted: bytes, to: Envelope) -> tuple[Receipt, Reply]:
    """What agent and visit together do with an answer."""
    receipt = verify_receipt(untrusted, header=to.header, sealed_digest=to.sealed_digest, keys=RECEIPT_KEYS)
    return receipt, open_reply(untrusted, header=to.header, key=VISIT)
