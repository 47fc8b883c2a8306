"""A phone's browser without script, as far as the pages need one: follows forms, keeps cookies, escapes nothing."""

from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any
from urllib.parse import urlsplit

import requests

from portal.web.visit import COOKIE
from tests.portal.kit import PUBLIC_URL, TIMEOUT_S, Kit


@dataclass
class Form:
    action: str
    method: str
    fields: dict[str, str] = field(default_factory=dict)
    button: str = ""


class Document(HTMLParser):
    """What a page says and which forms it has."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.forms: list[Form] = []
        self.words: list[str] = []
        self.language = ""
        self.tags: set[str] = set()
        self._inside = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.tags.add(tag)
        self._inside = tag
        if tag == "html":
            self.language = given["lang"]
        elif tag == "form":
            self.forms.append(Form(given["action"], given["method"]))
        elif tag == "input":
            self.forms[-1].fields[given["name"]] = given.get("value", "")

    def handle_endtag(self, tag: str) -> None:
        self._inside = ""

    def handle_data(self, data: str) -> None:
        if self._inside == "button":
            self.forms[-1].button += data
        if self._inside not in ("style", "title") and data.strip():
            self.words.append(data.strip())


class Browser:
    """One phone, behind a proxy that speaks TLS. `page` is what it shows."""

    def __init__(self, kit: Kit, language: str = "en-US,en;q=0.9", *, address: str = "203.0.113.7") -> None:
        self._kit = kit
        self._headers = {"accept-language": language, "x-forwarded-for": address}
        self.cookie = ""
        self.answer: requests.Response | None = None

    @property
    def page(self) -> Document:
        assert self.answer is not None
        return Document(self.answer.text)

    @property
    def status(self) -> int:
        assert self.answer is not None
        return self.answer.status_code

    @property
    def path(self) -> str:
        assert self.answer is not None
        return urlsplit(self.answer.url).path

    def says(self, words: str) -> bool:
        return words in " ".join(self.page.words)

    def open(self, target: str) -> "Browser":
        return self._send("GET", target.removeprefix(PUBLIC_URL))

    def form(self, button: str) -> Form:
        return next(form for form in self.page.forms if form.button == button)

    def press(self, button: str, **typed: str) -> "Browser":
        """Fill the form of this button and send it."""
        form = self.form(button)
        assert typed.keys() <= form.fields.keys()
        return self.send(form, form.fields | typed)

    def send(self, form: Form, fields: dict[str, str], **headers: str) -> "Browser":
        if form.method == "get":
            return self._send("GET", form.action, params=fields)
        return self._send("POST", form.action, data=fields, headers={"sec-fetch-site": "same-origin"} | headers)

    def _send(self, method: str, target: str, headers: dict[str, str] | None = None, **how: Any) -> "Browser":
        sent = self._headers | ({"cookie": f"{COOKIE}={self.cookie}"} if self.cookie else {}) | (headers or {})
        url = self._kit.url + target
        answer = requests.request(method, url, headers=sent, timeout=TIMEOUT_S, allow_redirects=False, **how)
        self.cookie = answer.cookies.get(COOKIE) or self.cookie
        self.answer = answer
        return self._send("GET", answer.headers["location"]) if answer.status_code == 303 else self
