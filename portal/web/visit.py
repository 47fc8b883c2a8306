"""One request of a phone's browser: what it brought, and what it may be answered with."""

import hmac
import ipaddress
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass, field
from typing import Annotated, Any, Final, TypeVar
from urllib.parse import parse_qsl, urlsplit

from fastapi import Depends, Request, Response
from fastapi.responses import HTMLResponse, RedirectResponse
from fastapi.routing import APIRoute
from sqlalchemy.orm import Session

from portal.api.call import brake, patient_transaction
from portal.api.problems import Refusal
from portal.house import House
from portal.identity.codes import new_token
from portal.identity.throttle import Limit
from portal.web.html import Html
from portal.web.languages import wanted
from portal.web.pages import Setting, plain_page
from portal.web.style import POLICY
from portal.web.words import WORDS, Words

# The browser takes it over TLS only, from this host only, and gives it to no page of another site.
COOKIE: Final = "__Host-phone"
_LARGEST_FORM: Final = 8_192
_MOST_FIELDS: Final = 8
_FORM_TYPE: Final = "application/x-www-form-urlencoded"
_HEADERS: Final = {"Content-Security-Policy": POLICY}
_SIX_NETWORK: Final = 64
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class PhoneVisit:
    """A request before anything was looked up. `address`: the phone's, as a proxy of ours tells it."""

    house: House
    words: Words
    base: str
    address: str = field(repr=False)
    cookie: str = field(repr=False)
    is_new: bool
    untrusted_form: Mapping[str, str] = field(repr=False)

    @property
    def setting(self) -> Setting:
        """What every page needs."""
        return Setting(self.words, self.base, _token(self.house, self.cookie))

    def run(self, act: Callable[[Session], _T]) -> _T:
        """What `act` gives, done in one transaction. Raises Refusal 503."""
        with patient_transaction(self.house) as db:
            return act(db)

    def brake(self, limit: Limit, subject: str = "") -> None:
        """Counts a try, of the phone's address where nothing else is named. Raises Refusal 429."""
        brake(self.house, limit, subject or self.address)

    def page(self, page: Html, status: int = 200) -> Response:
        """A page; a browser that comes for the first time gets its cookie with it."""
        response = HTMLResponse(page, status, _HEADERS)
        if self.is_new:
            set_cookie(response, self.cookie)
        return response

    def on_to(self, place: str) -> Response:
        """Another page, so that going back or loading again sends no form twice."""
        return RedirectResponse(f"{self.base}/{place}", 303, _HEADERS)


def set_cookie(response: Response, token: str) -> None:
    """Gives the browser its cookie; it is gone when the browser is closed."""
    response.set_cookie(COOKIE, token, secure=True, httponly=True, samesite="strict", path="/")


class PageRoute(APIRoute):
    """A route whose refusals are pages."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """FastAPI's handler, with words for people where it refuses."""
        handle = super().get_route_handler()

        async def handle_in_words(request: Request) -> Response:
            try:
                return await handle(request)
            except Refusal as refusal:
                return _refused(refusal, _words(request))

        return handle_in_words


async def visiting(request: Request) -> PhoneVisit:
    """The request as a page sees it. Raises Refusal where no page is offered, or a form is none of ours."""
    house: House = request.app.state.house
    url = house.settings.phone_url
    if url is None:
        raise Refusal(404, "not_found")
    cookie = request.cookies.get(COOKIE, "")
    form = await _form(request, house, cookie) if request.method == "POST" else {}
    return PhoneVisit(
        house=house,
        words=_words(request),
        base=urlsplit(url).path,
        address=_network(request.client.host if request.client else ""),
        cookie=cookie or new_token(house.random),
        is_new=not cookie,
        untrusted_form=form,
    )


Visiting = Annotated[PhoneVisit, Depends(visiting)]


async def _form(request: Request, house: House, cookie: str) -> Mapping[str, str]:
    """The fields of a form that one of our pages sent, in the browser that has our cookie. Raises Refusal."""
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != _FORM_TYPE:
        raise Refusal(415, "unsupported_media_type")
    body = await request.body()
    if len(body) > _LARGEST_FORM:
        raise Refusal(413, "too_large")
    try:
        fields = dict(parse_qsl(body.decode("ascii"), True, errors="strict", max_num_fields=_MOST_FIELDS))
    except ValueError:
        raise Refusal(422, "invalid") from None
    # Browsers that do not send it are held by cookie and token alone.
    is_ours = request.headers.get("sec-fetch-site", "same-origin") == "same-origin"
    token = fields.pop("token", "").encode(errors="replace")
    if not cookie or not is_ours or not hmac.compare_digest(token, _token(house, cookie).encode()):
        raise Refusal(403, "forbidden")
    if any("\0" in value for value in fields.values()):
        raise Refusal(422, "text_unusable")
    return fields


def _token(house: House, cookie: str) -> str:
    return house.digest("phone_form", cookie)


def _words(request: Request) -> Words:
    return WORDS[wanted(request.headers.get("accept-language", ""), frozenset(WORDS))]


def _network(address: str) -> str:
    """What tries are counted under: one line of IPv6 has a whole network of addresses."""
    try:
        found = ipaddress.ip_address(address)
    except ValueError:
        return address
    if isinstance(found, ipaddress.IPv4Address):
        return str(found)
    network = ipaddress.ip_network((found, _SIX_NETWORK), strict=False)
    return str(found.ipv4_mapped or network)  # a proxy may write an IPv4 address as one of IPv6


def _refused(refusal: Refusal, words: Words) -> Response:
    match refusal.status:
        case 429:
            heading, said = words.wait_heading, words.wait_text
        case 503:
            heading, said = words.broken_heading, words.broken_text
        case 404:
            return refusal.response()
        case _:
            heading, said = words.stale_heading, words.stale_text
    headers = {} if refusal.retry_after_s is None else {"Retry-After": str(refusal.retry_after_s)}
    return HTMLResponse(plain_page(words, heading, said), refusal.status, _HEADERS | headers)
