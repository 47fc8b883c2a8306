"""The sealed channel beside plain JSON of the same size."""

import base64
import json
import os
from collections.abc import Iterator

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from services.sealing.envelope import (
    Chain,
    HeaderFields,
    Message,
    open_request,
    seal_request,
    sign_envelope,
    verify_envelope,
)
from services.sealing.keys import SealingKey
from tests.bench.measure import Figure, Peer, figure, times
from tests.bench.plan import Plan

_FIELDS = HeaderFields(
    id="01890a5d-ac96-774b-bcce-b302099a8057",
    device="bench",
    kind="keep",
    lane="bench",
    created="2026-01-01T00:00:00.000Z",
)


def figures(plan: Plan) -> Iterator[Figure]:
    """Seal, sign, verify and open 1 KB and 5 MB, in this process."""
    portal, visit, device = SealingKey.generate(), SealingKey.generate(), Ed25519PrivateKey.generate()
    for name, size, rounds in (("1 KB", 1_000, plan.small), ("5 MB", 5_000_000, plan.large)):
        message = Message("POST", "/v1/signatures", {}, os.urandom(size), visit.public())

        def there(message: Message = message) -> None:
            sealed = seal_request(message, _FIELDS, portal.public())
            envelope = sign_envelope(sealed, Chain(seq=1, prev=""), device)
            verified = verify_envelope(envelope, lambda _: device.public_key())
            open_request(verified, {portal.public().kid: portal})

        def plain(message: Message = message) -> None:
            base64.b64decode(json.loads(json.dumps({"body": base64.b64encode(message.body).decode()}))["body"])

        own, others = times(there, rounds=rounds, beside=plain)
        yield figure(f"seal, sign, verify, open {name}", own, peer=Peer("plain JSON", tuple(others)))
