"""The ways through a sign-in with a phone that many tests take."""

from dataclasses import dataclass, field
from typing import Any

from tests.portal.kit import Answer, Kiosk
from tests.portal.people import PASSWORD
from tests.portal.web.browser import Browser


@dataclass
class PhoneCode:
    """What the kiosk got for its code."""

    kiosk: Kiosk
    json: dict[str, Any] = field(repr=False)

    @property
    def user_code(self) -> str:
        return str(self.json["user_code"])

    @property
    def number(self) -> str:
        return str(self.json["number"])

    @property
    def wrong_number(self) -> str:
        return "11" if self.number != "11" else "12"

    @property
    def link(self) -> str:
        return str(self.json["verification_uri_complete"])

    def poll(self, *, kiosk: Kiosk | None = None, after_s: float = 3) -> Answer:
        self.kiosk.kit.clock.advance(seconds=after_s)
        body = {"device_code": self.json["device_code"]}
        return (kiosk or self.kiosk).ask("POST", "/v1/phone-sign-ins/session", body)


def begin(kiosk: Kiosk) -> PhoneCode:
    answer = kiosk.ask("POST", "/v1/phone-sign-ins")
    assert answer.status == 201, answer.body
    return PhoneCode(kiosk, answer.json)


def sign_in(browser: Browser, identifier: str = "alpha@example.org", secret: str = PASSWORD) -> Browser:
    return browser.press("Sign in", identifier=identifier, secret=secret)


def approve(browser: Browser, code: PhoneCode) -> Browser:
    """From the link to *You can look at the kiosk again*."""
    sign_in(browser.open(code.link))
    return browser.press("Continue", number=code.number)
