"""HSDS over HTTP: the services of an HSDS 3 API, one by one, with all that is nested in them."""

import json
from collections.abc import Callable, Iterator, Mapping
from typing import Final, TypeAlias
from urllib.parse import quote, urlsplit

import requests

from portal.directory.drafts import Gathered
from portal.directory.kinds import ATTRIBUTE, KINDS, METADATA, OPEN_LINKS, SERVICE
from portal.importers.report import ExportUnreadable

Fetch: TypeAlias = Callable[[str, Mapping[str, str]], object]

_PER_PAGE: Final = 100
_MOST_PAGES: Final = 10_000
_TIMEOUT_S: Final = (10, 60)
_LARGEST: Final = 32 * 1024 * 1024
_CHUNK: Final = 64 * 1024
_DEEPEST: Final = 8


def read_api(base_url: str, fetch: Fetch, *, modified_after: str | None = None) -> Gathered:
    """Every service of the API at `base_url`. Raises ExportUnreadable where it is no HSDS API."""
    gathered = Gathered(urlsplit(base_url).hostname or "", is_whole=False)
    gathered.drafts = {kind: {} for kind in KINDS}
    for place, service_id in enumerate(_service_ids(fetch, modified_after), start=1):
        try:
            untrusted = fetch(f"/services/{quote(service_id, safe='')}", {})
        except ExportUnreadable as fault:
            gathered.tally(SERVICE).refuse(place, str(fault))
            continue
        _flatten(gathered, SERVICE, untrusted, place, depth=0)
    return gathered


def http_fetch(session: requests.Session, base_url: str) -> Fetch:
    """Fetches JSON below `base_url`: bounded in time and size."""

    def fetch(path: str, query: Mapping[str, str]) -> object:
        try:
            with session.get(
                base_url.rstrip("/") + path,
                params=dict(query),
                headers={"Accept": "application/json"},
                timeout=_TIMEOUT_S,
                stream=True,
            ) as response:
                if response.status_code != 200:
                    raise ExportUnreadable(f"The API answered with status {response.status_code}.")
                return json.loads(_body(response))
        except requests.RequestException as error:
            raise ExportUnreadable(f"The API cannot be reached ({type(error).__name__}).") from None
        except ValueError:
            raise ExportUnreadable("The API's answer is no JSON.") from None

    return fetch


def _body(response: requests.Response) -> bytes:
    body = bytearray()
    for chunk in response.iter_content(_CHUNK):
        body += chunk
        if len(body) > _LARGEST:
            raise ExportUnreadable("The API's answer is too large.")
    return bytes(body)


def _service_ids(fetch: Fetch, modified_after: str | None) -> Iterator[str]:
    more = {"modified_after": modified_after} if modified_after else {}
    for number in range(1, _MOST_PAGES):
        page = fetch("/services", {"page": str(number), "per_page": str(_PER_PAGE), **more})
        contents = page.get("contents") if isinstance(page, dict) else None
        if not isinstance(contents, list) or not isinstance(page, dict):
            raise ExportUnreadable("The address leads to no HSDS 3 API: its /services has no contents.")
        for service in contents:
            if isinstance(service, dict) and isinstance(service.get("id"), str):
                yield service["id"]
        if not contents or page.get("last_page") is True:
            return


def _flatten(gathered: Gathered, kind: str, untrusted: object, line: int, *, depth: int) -> None:
    """Takes an object and all that is nested in it, each with the field that says where it belongs."""
    if not isinstance(untrusted, dict) or depth > _DEEPEST:
        return
    shape, own = KINDS[kind], dict(untrusted)
    for name, one in shape.ones.items():
        nested = own.pop(name, None)
        if isinstance(nested, dict) and isinstance(nested.get("id"), str):
            own.setdefault(one.key, nested["id"])
            _flatten(gathered, one.kind, nested, line, depth=depth + 1)
    for name, many in shape.lists.items():
        nested = own.pop(name, None)
        for child in nested if isinstance(nested, list) else []:
            if isinstance(child, dict):
                parent = {many.key: own.get("id"), **_open_kind(many.kind, kind)}
                _flatten(gathered, many.kind, {**parent, **child}, line, depth=depth + 1)
    nests_more = {name for name, value in own.items() if isinstance(value, dict | list)}
    gathered.take(kind, {name: value for name, value in own.items() if name not in nests_more}, line)


def _open_kind(child: str, parent: str) -> dict[str, object]:
    return {OPEN_LINKS[child][1]: parent} if child in (ATTRIBUTE, METADATA) else {}
