"""The pages in a real browser of a phone's size, with script off."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine

from portal.web.words import WORDS
from tests.portal.kit import PUBLIC_URL, Kiosk, Kit
from tests.portal.people import PASSWORD
from tests.portal.web.chromium import Chromium, find_chromium, running
from tests.portal.web.ways import PhoneCode, begin

pytestmark = pytest.mark.skipif(find_chromium() is None, reason="chromium is not installed (apt-get install chromium)")

# WCAG 2.2, 2.5.5 (AAA)
LEAST_TARGET_PX = 44


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Chromium]:
    with running(tmp_path_factory.mktemp("chromium")) as found:
        yield found


@pytest.fixture
def database(sqlite_template: bytes, tmp_path: Path) -> Iterator[Engine]:
    """The browser does not see which database it is."""
    from portal.database import open_database

    path = tmp_path / "portal.db"
    path.write_bytes(sqlite_template)
    engine = open_database(f"sqlite:///{path}")
    yield engine
    engine.dispose()


class Phone:
    """The browser at this portal; a picture of each page is kept in the test's folder."""

    def __init__(self, browser: Chromium, kit: Kit, pictures: Path) -> None:
        self.browser = browser
        self._kit = kit
        self._pictures = pictures
        browser.complaints.clear()

    def open(self, link: str) -> None:
        self.browser.open(self._kit.url + link.removeprefix(PUBLIC_URL))

    def look(self, name: str) -> None:
        """What holds for every page, and its picture."""
        self.browser.save_picture(self._pictures / f"{name}.png")
        assert not self.browser.is_too_wide(), name
        assert self.browser.too_small(LEAST_TARGET_PX) == [], name


@pytest.mark.parametrize("code", ["en", "es", "vi", "zh", "fil"])
def test_a_phone_without_script_goes_all_the_way(
    browser: Chromium, kit: Kit, kiosk: Kiosk, tmp_path: Path, code: str
) -> None:
    words, phone = WORDS[code], Phone(browser, kit, tmp_path)
    browser.speak(code)
    phone.open("/phone")
    phone.look("1-code")
    asked = begin(kiosk)
    browser.type(asked.user_code.lower(), into="code")
    browser.press(words.go_on)
    assert browser.says("Demo Site 1")
    phone.look("2-sign-in")
    browser.type("alpha@example.org", into="identifier")
    browser.type("not the one", into="secret")
    browser.press(words.sign_in)
    assert browser.says(words.failed)
    phone.look("3-failed")
    browser.type(PASSWORD, into="secret")
    browser.press(words.sign_in)
    assert browser.says(words.number_heading)
    phone.look("4-number")
    browser.type(asked.wrong_number, into="number")
    browser.press(words.go_on)
    assert browser.says(words.number_wrong)
    phone.look("5-wrong-number")
    browser.type(asked.number, into="number")
    browser.press(words.go_on)
    assert browser.says(words.done_heading)
    phone.look("6-done")
    token = asked.poll().json["token"]
    assert kiosk.ask("GET", "/v1/me", token=token).status == 200
    browser.press(words.not_me)
    assert browser.says(words.stopped_heading)
    phone.look("7-stopped")
    assert kiosk.ask("GET", "/v1/me", token=token).status == 401
    phone.open(asked.link)
    assert browser.says(words.stopped_heading)
    _on_a_dead_code(phone, begin(kiosk))
    assert _about_the_pages(browser.complaints) == []


def _on_a_dead_code(phone: Phone, code: PhoneCode) -> None:
    code.kiosk.kit.clock.advance(minutes=6)
    phone.open(code.link)
    phone.look("8-dead")


def _about_the_pages(complaints: list[str]) -> list[str]:
    """A page that says what did not work has such a status, and the browser says so too."""
    return [line for line in complaints if "the server responded with a status of 4" not in line]
