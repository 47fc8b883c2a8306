"""JSON as it is meant (RFC 8259, I-JSON): no duplicate names, no NaN, no other media type, not nested without end.

And no text that no database takes: U+0000, or half of a surrogate pair.
"""

import json
from collections.abc import Callable, Coroutine
from typing import Any, Final

from fastapi import Request, Response
from fastapi.routing import APIRoute
from starlette.exceptions import HTTPException

from portal.api.problems import Refusal

_DEEPEST: Final = 16


class StrictRequest(Request):
    """A request whose body is strict JSON or a refusal."""

    async def json(self) -> Any:
        """The parsed body. Raises JSONDecodeError without the text."""
        try:
            value = json.loads((await self.body()).decode(), object_pairs_hook=_unique, parse_constant=_refuse_constant)
            _check_depth(value, _DEEPEST)
            is_storable = _is_storable(value)
        except (ValueError, RecursionError):
            raise json.JSONDecodeError("not strict JSON", "", 0) from None
        if not is_storable:
            raise Refusal(422, "text_unusable")
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
            try:
                return await handle(request)
            except HTTPException as error:
                # FastAPI calls whatever stops the reading of a body a bad request.
                if isinstance(error.__cause__, Refusal):
                    raise error.__cause__ from None
                raise

        return handle_strictly


def _unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("duplicate name")
    return found


def _refuse_constant(_name: str) -> object:
    raise ValueError("not a JSON number")


def _is_storable(value: object) -> bool:
    match value:
        case str():
            return "\0" not in value and not any("\ud800" <= letter <= "\udfff" for letter in value)
        case dict():
            return all(_is_storable(inner) for pair in value.items() for inner in pair)
        case list():
            return all(map(_is_storable, value))
    return True


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
