"""The portal's REST API as one role meets it: inside the gateway, with a real session; or outside, signed or not."""

import datetime as dt
import os
from dataclasses import dataclass
from enum import StrEnum

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from portal.api.call import ENVELOPE_SCOPE
from portal.api.work import EnvelopeContext
from services.sealing.device_signature import sign_request
from services.sealing.ids import uuid7
from tests.portal.kit import STAFF_PIN, Kiosk, Kit
from tests.portal.people import check, client_token, invitation, staff_token
from tests.portal.rewind import Rewind


class Role(StrEnum):
    """Who calls. OUTSIDE: without an envelope; NOBODY: from an enrolled kiosk, not signed in."""

    OUTSIDE = "outside"
    DEVICE = "device"
    NOBODY = "nobody"
    ACTIVATION = "activation"
    CLIENT = "client"
    STAFF = "staff"
    AGENCY_ADMIN = "agency_admin"
    SITE_ADMIN = "site_admin"


@dataclass(frozen=True, slots=True)
class Identity:
    """A role with what proves it."""

    role: Role
    kiosk: Kiosk
    token: str = ""


def identity(kit: Kit, role: Role) -> Identity:
    """Somebody of this role at a kiosk of their own."""
    kiosk = kit.kiosk()
    match role:
        case Role.ACTIVATION:
            return Identity(role, kiosk, str(check(kiosk, invitation(kiosk)["short_code"]).json["token"]))
        case Role.CLIENT:
            return Identity(role, kiosk, client_token(kiosk))
        case Role.STAFF:
            client_token(kiosk)
            return Identity(role, kiosk, staff_token(kiosk))
        case Role.AGENCY_ADMIN | Role.SITE_ADMIN:
            kit.add_staff("boss", role=role.value)
            return Identity(role, kiosk, staff_token(kiosk, "boss", STAFF_PIN))
        case Role.OUTSIDE | Role.DEVICE | Role.NOBODY:
            return Identity(role, kiosk)


class Caller:
    """An ASGI application before `app` that makes every request one of `who`'s, as the gateway or a device would."""

    def __init__(self, app: ASGIApp, kit: Kit, who: Identity) -> None:
        self._app = app
        self._kit = kit
        self._who = who
        self.kind = "ask"
        self.begin_anew = Rewind(kit.engine)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["path"] == "/v1/openapi.json":
            await self._app(scope, receive, send)
            return
        body = await _whole(receive)
        scope = {**scope, "headers": [*scope["headers"], *self._proof(scope, body)]}
        if self._who.role not in (Role.OUTSIDE, Role.DEVICE):
            scope[ENVELOPE_SCOPE] = self._envelope()

        async def again() -> Message:
            return {"type": "http.request", "body": body, "more_body": False}

        await self._app(scope, again, send)

    def _proof(self, scope: Scope, body: bytes) -> list[tuple[bytes, bytes]]:
        if self._who.token:
            return [(b"authorization", f"Bearer {self._who.token}".encode())]
        if self._who.role is not Role.DEVICE:
            return []
        path = str(scope["raw_path"].decode())
        signed = sign_request(
            self._who.kiosk.envelope_key,
            self._who.kiosk.id,
            method=scope["method"],
            path=path,
            body=body,
            now=dt.datetime.now(dt.UTC),
        )
        return [(name.lower().encode(), value.encode()) for name, value in signed.items()]

    def _envelope(self) -> EnvelopeContext:
        now = self._kit.clock()
        envelope_id = uuid7(int(now.timestamp() * 1000), os.urandom(10))
        kind = "keep" if self.kind == "keep" else "ask"
        return EnvelopeContext(envelope_id, self._who.kiosk.id, kind, now, os.urandom(32).hex())


async def _whole(receive: Receive) -> bytes:
    body = b""
    while True:
        message = await receive()
        body += message.get("body", b"")
        if not message.get("more_body", False):
            return body
