"""HTTP to the portal: bounded in time and size, no redirect followed, nothing believed that is not the portal's."""

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Final

import requests
from pydantic import ValidationError
from requests.exceptions import ConnectionError as RequestsConnectionError
from requests.exceptions import RequestException, SSLError, Timeout
from urllib3.exceptions import HTTPError, ReadTimeoutError

from kiosk.agent.lifeline import Lifeline, LifelineAdapter
from kiosk.agent.verdict import NoAnswer, Refusal, retry_after
from kiosk.config import Settings, host_of
from kiosk.errors import KnownError
from kiosk.own_machine import refuse_own_machine
from services.portal.contract import Problem

MAX_ANSWER: Final = 32 * 1024 * 1024
MAX_PROBLEM: Final = 64 * 1024
_CONNECT_S: Final = 10.0
_CHUNK: Final = 64 * 1024
_PROBLEM: Final = "application/problem+json"


@dataclass(frozen=True, slots=True)
class Answered:
    """A 2xx answer of the expected media type."""

    body: bytes = field(repr=False)
    retry_after_s: float | None = None


Exchange = Answered | Refusal | NoAnswer


@dataclass(frozen=True, slots=True)
class Call:
    """One request to the portal. `expects` is the media type of a good answer; `path` begins with /v1/."""

    method: str
    path: str
    expects: str
    body: bytes = field(default=b"", repr=False)
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)


class PortalLink:
    """Calls to one portal, from any thread; each thread has connections of its own.

    `guard` raises KnownError where the portal's address leads to this machine; it is asked before every request.
    """

    def __init__(
        self,
        portal_url: str,
        *,
        ca_bundle: Path | None,
        guard: Callable[[], None],
        now: Callable[[], datetime],
    ) -> None:
        self._url = portal_url
        self._verify: str | bool = str(ca_bundle) if ca_bundle else True
        self._guard = guard
        self._now = now
        self._threads = threading.local()
        self._lock = threading.Lock()
        self._lifelines: list[Lifeline] = []
        self._is_closed = False
        self._ahead = timedelta()

    def portal_time(self) -> datetime:
        """Now by the portal's clock, as its last answer told; by our own before the first answer.

        Good enough to date a device's own signature, which the portal takes for some minutes only. A person's is
        dated by the kiosk's clock, with the measured offset of the public cache beside it.
        """
        return self._now() + self._ahead

    def close(self) -> None:
        """Ends the exchanges under way, of every thread; there will be no others."""
        with self._lock:
            self._is_closed = True
            for lifeline in self._lifelines:
                lifeline.cut(for_good=True)

    def exchange(self, call: Call, *, timeout_s: float) -> Exchange:
        """The portal's answer, a refusal of the portal, or the reason why there is neither. Never raises for those.

        `timeout_s` is for the whole exchange, however the other side spreads its bytes.
        """
        session, lifeline = self._connection()
        try:
            self._guard()
            with (
                lifeline.within(timeout_s),
                session.request(
                    call.method,
                    self._url + call.path,
                    data=call.body or None,
                    headers=dict(call.headers),
                    timeout=(min(_CONNECT_S, timeout_s), timeout_s),
                    verify=self._verify,
                    allow_redirects=False,
                    stream=True,
                ) as response,
            ):
                exchange = self._read(response, call)
        except KnownError as error:
            return NoAnswer(error.code)
        except _NotRead as stopped:
            return NoAnswer(stopped.code)
        except (RequestException, HTTPError, OSError) as error:
            return NoAnswer("timeout" if lifeline.is_cut else _reason(error))
        if lifeline.is_cut:
            return NoAnswer("timeout")
        if not isinstance(exchange, NoAnswer):
            self._set_clock(response.headers.get("Date"))
        return exchange

    def _connection(self) -> tuple[requests.Session, Lifeline]:
        found: tuple[requests.Session, Lifeline] | None = getattr(self._threads, "connection", None)
        if found is None:
            found = _new_session(), Lifeline()
            self._threads.connection = found
            with self._lock:
                self._lifelines.append(found[1])
                if self._is_closed:
                    found[1].cut(for_good=True)
        return found

    def _read(self, response: requests.Response, call: Call) -> Exchange:
        media_type = response.headers.get("Content-Type", "").partition(";")[0].strip().lower()
        wait_s = retry_after(response.headers.get("Retry-After"), now=self._now())
        if 300 <= response.status_code < 400:
            return NoAnswer("redirected")
        if 200 <= response.status_code < 300:
            if media_type != call.expects:
                return NoAnswer("captive")
            return Answered(_body(response, MAX_ANSWER), wait_s)
        if response.status_code in (429, 503):
            # A proxy in front of the portal may say this too, without our media type.
            return Refusal(response.status_code, "busy", wait_s)
        if media_type != _PROBLEM:
            return NoAnswer("captive" if media_type == "text/html" else "not_the_portal")
        return Refusal(response.status_code, _code(_body(response, MAX_PROBLEM)), wait_s)

    def _set_clock(self, untrusted_date: str | None) -> None:
        try:
            told = parsedate_to_datetime(untrusted_date or "")
        except ValueError:
            return
        if told.tzinfo is not None:
            self._ahead = told - self._now()


def open_link(settings: Settings) -> PortalLink:
    """HTTP to the portal of the settings; outside the demo never to this machine."""
    host = host_of(settings.agent.portal_url)
    return PortalLink(
        settings.agent.portal_url,
        ca_bundle=settings.agent.ca_bundle,
        guard=(lambda: None) if settings.demo else (lambda: refuse_own_machine(host)),
        now=lambda: datetime.now(UTC),
    )


class _NotRead(Exception):
    """The answer's body was not read to its end; `code` says why."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def _new_session() -> requests.Session:
    session = requests.Session()
    # No proxy, netrc or certificate file from the environment: the settings name everything.
    session.trust_env = False
    # Nothing is unpacked here: a small answer must not become a large one.
    session.headers["Accept-Encoding"] = "identity"
    session.mount("http://", LifelineAdapter())
    session.mount("https://", LifelineAdapter())
    return session


def _body(response: requests.Response, largest: int) -> bytes:
    if response.headers.get("Content-Encoding", "identity").lower() != "identity":
        raise _NotRead("encoded")
    body = bytearray()
    while chunk := response.raw.read1(_CHUNK, decode_content=False):
        body += chunk
        if len(body) > largest:
            raise _NotRead("too_large")
    return bytes(body)


def _code(untrusted: bytes) -> str:
    try:
        code = Problem.model_validate_json(untrusted).code
    except ValidationError:
        return "malformed_problem"
    return code if len(code) <= 64 and code.replace("_", "").isalnum() and code.isascii() else "malformed_problem"


def _reason(error: Exception) -> str:
    match error:
        case SSLError():
            return "tls"
        case Timeout() | ReadTimeoutError():
            return "timeout"
        case RequestsConnectionError() if "Read timed out" in str(error):
            return "timeout"
        case _:
            return "offline"
