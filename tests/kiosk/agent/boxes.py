"""Outboxes and envelopes for tests, with real sealing and signing."""

import datetime as dt
import os
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.agent.disk import DiskReserve
from kiosk.agent.outbox import Outbox
from services.sealing.answer import Receipt, Reply, make_answer
from services.sealing.envelope import (
    Envelope,
    Header,
    HeaderFields,
    Message,
    read_envelope,
    read_header,
    seal_request,
    sign_envelope,
)
from services.sealing.ids import uuid7
from services.sealing.keys import SealingKey, key_id

PORTAL, VISIT = SealingKey.generate(), SealingKey.generate()
DEVICE, RECEIPT_KEY = Ed25519PrivateKey.generate(), Ed25519PrivateKey.generate()
RECEIPT_KID = key_id(RECEIPT_KEY.public_key().public_bytes_raw())
NOW = dt.datetime(2026, 1, 1, 12, 0, tzinfo=dt.UTC)
PLENTY = 1 << 40


def open_outbox(folder: Path, *, free_bytes: int = PLENTY, reserve_mb: int = 100, **how: Any) -> Outbox:
    reserve = DiskReserve(folder, reserve_mb=reserve_mb, free_bytes=lambda _: free_bytes)
    return Outbox(
        folder / "outbox.db",
        sign=lambda sealed, chain: sign_envelope(sealed, chain, DEVICE),
        reserve=reserve,
        now=lambda: NOW,
        **how,
    )


def sealed_part(lane: str = "signature", body: bytes = b"what a person gave") -> tuple[Header, bytes]:
    message = Message("POST", "/v1/signatures", {}, body, VISIT.public())
    fields = HeaderFields(
        id=uuid7(1_700_000_000_000, os.urandom(10)),
        device="d1",
        kind="keep",
        lane=lane,
        created="2026-01-01T00:00:00.000Z",
    )
    sealed = seal_request(message, fields, PORTAL.public())
    return read_header(sealed), sealed


def keep(outbox: Outbox, lane: str = "signature") -> str:
    header, sealed = sealed_part(lane)
    outbox.keep(header, sealed)
    return header.id


def signed_answer(raw: bytes, *, status: int = 201, code: str = "ok") -> bytes:
    """The portal's answer to an envelope."""
    envelope: Envelope = read_envelope(raw)
    receipt = Receipt(
        id=envelope.header.id,
        device=envelope.header.device,
        digest=envelope.sealed_digest,
        status=status,
        code=code,
        time="2026-01-01T00:00:01.000Z",
        kid=RECEIPT_KID,
    )
    return make_answer(
        receipt, Reply(status, {}, b"{}"), header=envelope.header, reply_key=VISIT.public(), key=RECEIPT_KEY
    )
