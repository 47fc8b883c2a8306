"""What holds for every answer: size limits, security headers, and no failure that tells or logs content."""

import traceback
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final

import structlog
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from portal.api.problems import Refusal

ENVELOPES_PATH: Final = "/v1/envelopes"
LARGEST_ENVELOPE: Final = 20 * 1024 * 1024
LARGEST_INNER: Final = 18 * 1024 * 1024
LARGEST_PLAIN: Final = 6 * 1024 * 1024

_HEADERS: Final = (
    (b"cache-control", b"no-store"),
    (b"content-security-policy", b"default-src 'none'; frame-ancestors 'none'"),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"referrer-policy", b"no-referrer"),
    (b"strict-transport-security", b"max-age=31536000"),
    (b"x-content-type-options", b"nosniff"),
)
_OURS: Final = Path(__file__).parent
log = structlog.get_logger()


class TooLarge(Exception):
    """The body is larger than this resource takes."""


class Guard:
    """Wraps the app. `is_inner` tells whether a scope comes from the gateway."""

    def __init__(self, app: ASGIApp, is_inner: Callable[[Scope], bool]) -> None:
        self._app = app
        self._is_inner = is_inner

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request (or the life cycle, which passes)."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        answer = _Answer(send)
        if "\0" in scope["path"]:  # no database can be asked for it
            await answer.refuse(Refusal(404, "not_found"), scope)
            return
        try:
            await self._app(scope, _limited(receive, self._limit(scope), _announced(scope)), answer.send)
        except TooLarge:
            await answer.refuse(Refusal(413, "too_large"), scope)
        except Exception as error:
            log.error("request_failed", error=type(error).__name__, at=_place(error), route=_route(scope))
            await answer.refuse(Refusal(500, "internal"), scope)

    def _limit(self, scope: Scope) -> int:
        if self._is_inner(scope):
            return LARGEST_INNER
        return LARGEST_ENVELOPE if scope["path"] == ENVELOPES_PATH else LARGEST_PLAIN


class _Answer:
    def __init__(self, send: Send) -> None:
        self._send = send
        self._has_started = False

    async def send(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self._has_started = True
            message = {**message, "headers": _with_ours(message.get("headers", ()))}
        await self._send(message)

    async def refuse(self, refusal: Refusal, scope: Scope) -> None:
        if self._has_started:
            raise ConnectionAbortedError
        response = refusal.response()

        async def no_body() -> Message:
            return {"type": "http.disconnect"}

        await response(scope, no_body, self.send)


def _with_ours(headers: Iterable[tuple[bytes, bytes]]) -> list[tuple[bytes, bytes]]:
    """Ours beside what the answer says itself: a page has a policy of its own."""
    said = list(headers)
    names = {name.lower() for name, _ in said}
    return [*said, *(header for header in _HEADERS if header[0] not in names)]


def _announced(scope: Scope) -> int:
    values = [value for name, value in scope["headers"] if name == b"content-length"]
    return int(values[0]) if values and values[0].isdigit() else 0


def _limited(receive: Receive, limit: int, announced: int) -> Receive:
    taken = 0

    async def receive_limited() -> Message:
        nonlocal taken
        if announced > limit:
            raise TooLarge
        message = await receive()
        taken += len(message.get("body", b""))
        if taken > limit:
            raise TooLarge
        return message

    return receive_limited


def _place(error: Exception) -> str:
    """Our own file and line where it failed; never the text, which may hold a value."""
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if _OURS in Path(frame.filename).parents]
    return f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""


def _route(scope: Scope) -> str:
    return str(getattr(scope.get("route"), "name", ""))
