"""JSON as it is meant (RFC 8259, I-JSON): no duplicate names, no NaN, no other media type, not nested without end."""

import json
from collections.abc import Callable, Coroutine
from typing import Any, Final

from fastapi import Request, Response
from fastapi.routing import APIRoute

from portal.api.problems import Refusal

_DEEPEST: Final = 16


class StrictRequest(Request):
    """A request whose body is strict JSON or a refusal."""

    async def json(self) -> Any:
        """The parsed body. Raises JSONDecodeError without the text."""
        try:
            value = json.loads((await self.body()).decode(), object_pairs_hook=_unique, parse_constant=_refuse_constant)
            _check_depth(value, _DEEPEST)
        except (ValueError, RecursionError):
            raise json.JSONDecodeError("not strict JSON", "", 0) from None
        return value


class StrictRoute(APIRoute):
    """A route that reads its body by StrictRequest."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """FastAPI's handler behind the strict request."""
        handle = super().get_route_handler()

        async def handle_strictly(untrusted: Request) -> Response:
            request = StrictRequest(untrusted.scope, untrusted.receive)
            media_type = request.headers.get("content-type", "").partition(";")[0].strip().lower()
            if self.body_field is not None and media_type != "application/json":
                raise Refusal(415, "unsupported_media_type")
            return await handle(request)

        return handle_strictly


def _unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("duplicate name")
    return found


def _refuse_constant(_name: str) -> object:
    raise ValueError("not a JSON number")


def _check_depth(value: object, left: int) -> None:
    if left == 0:
        raise ValueError("nested too deep")
    match value:
        case dict():
            inner = list(value.values())
        case list():
            inner = value
        case _:
            return
    for item in inner:
        _check_depth(item, left - 1)
