"""The pages as a browser gets them: five languages, no script, nothing from elsewhere, forms that are only ours."""

import importlib.util
import re
from pathlib import Path
from random import Random

import pytest
from fastapi.routing import APIRoute

from portal.api.access import PAGES
from portal.app import OperationsWithoutAccess, create_app, operations, pages
from portal.identity.codes import USER_CODE_ALPHABET, new_number, new_user_code
from portal.web import style
from portal.web.html import Html, element
from portal.web.languages import wanted
from portal.web.words import WORDS
from services.sealing.errors import Malformed
from tests.portal.kit import STAFF_PIN, Kiosk, Kit
from tests.portal.web.browser import Browser, Form
from tests.portal.web.ways import PhoneCode, begin, sign_in
from ui import tokens
from ui.i18n import LANGUAGES

READABILITY = Path(__file__).parents[3] / "packaging" / "readability.py"


def test_every_page_stands_in_the_table_and_outside_of_the_openapi(kit: Kit) -> None:
    app = create_app(kit.settings, kit.engine, kit.keys, clock=kit.clock, random=bytes)
    routes = {route.name for route in app.routes if isinstance(route, APIRoute)}
    assert {route.name for route in pages()} == PAGES
    assert routes <= PAGES | {route.name for route in operations()}, "a route that nobody has a row for"
    assert not any("/phone" in path for path in app.openapi()["paths"] if not path.startswith("/v1/phone-sign-ins"))


def test_the_portal_does_not_start_with_a_page_that_has_no_row(kit: Kit, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("portal.app.PAGES", PAGES - {"give_number"})
    with pytest.raises(OperationsWithoutAccess, match="give_number"):
        create_app(kit.settings, kit.engine, kit.keys, clock=kit.clock, random=bytes)


def test_a_page_cannot_be_asked_for_through_an_envelope(kiosk: Kiosk) -> None:
    with pytest.raises(Malformed):
        kiosk.seal("GET", "/phone")


@pytest.mark.parametrize("code", list(WORDS))
def test_every_page_is_in_the_language_that_the_phone_wants(kit: Kit, kiosk: Kiosk, code: str) -> None:
    phone, words = Browser(kit, f"{code};q=0.8, de"), WORDS[code]
    assert phone.open("/phone").says(words.code_heading)
    asked = begin(kiosk)
    assert phone.open(asked.link).says(words.place_heading)
    assert phone.page.language.startswith(code)
    assert phone.press(words.sign_in, identifier="x", secret="y").says(words.failed)
    phone.press(words.sign_in, identifier="alpha@example.org", secret="correct horse battery")
    assert phone.says(words.number_heading)
    assert phone.press(words.go_on, number=asked.wrong_number).says(words.number_wrong)
    assert phone.press(words.go_on, number=asked.number).says(words.done_heading)
    assert phone.press(words.not_me).says(words.stopped_heading)
    assert phone.open("/phone?code=BBBB-BBBB").says(words.dead_heading)


@pytest.mark.parametrize(
    ("header", "language"),
    [
        ("", "en"),
        ("de", "en"),
        ("es-MX,es;q=0.9,en;q=0.8", "es"),
        ("de, vi;q=0.4, zh-TW;q=0.6", "zh"),
        ("tl-PH", "fil"),
        ("fil;q=0, es;q=0.1", "es"),
        ("en;q=0.5, ES;q=0.5", "en"),
        ("*;q=0.5, \x00, es;q=9", "en"),
        ("x" * 10_000, "en"),
    ],
)
def test_the_language_that_is_wanted_most_is_taken(header: str, language: str) -> None:
    assert wanted(header, frozenset(WORDS)) == language


def test_the_pages_speak_the_kiosks_languages_and_every_word_is_there() -> None:
    assert set(WORDS) == {language.code for language in LANGUAGES}
    for words in WORDS.values():
        texts = [getattr(words, name) for name in words.__slots__]
        assert all(text.strip() for text in texts)
        assert "{kiosk}" in words.kiosk
        assert words.not_me in words.stand_there
        assert words.not_me in words.number_warning


def test_the_english_is_easy() -> None:
    spec = importlib.util.spec_from_file_location("readability", READABILITY)
    assert spec is not None
    assert spec.loader is not None
    readability = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(readability)
    texts = [getattr(WORDS["en"], name) for name in WORDS["en"].__slots__ if name != "code"]
    assert readability.complaints("phone", texts) == []


def test_the_colours_are_the_kiosks() -> None:
    for ours, theirs in ((style.LIGHT, tokens.LIGHT), (style.HIGH_CONTRAST, tokens.HIGH_CONTRAST)):
        assert ours == {token: getattr(theirs, token) for token in ours}
    used = set(re.findall(r"var\(--(\w+)\)", style.STYLE))
    assert used <= set(style.LIGHT)
    assert set(style.LIGHT) == set(style.HIGH_CONTRAST)


def test_a_page_has_no_script_and_nothing_from_elsewhere(kit: Kit, kiosk: Kiosk) -> None:
    phone = Browser(kit).open(begin(kiosk).link)
    answer = phone.answer
    assert answer is not None
    assert phone.page.tags.isdisjoint({"script", "img", "link", "iframe", "object", "svg"})
    assert not re.search(r"https?:|\bon\w+=|style=\"|url\(|@import", answer.text)
    policy = answer.headers["content-security-policy"]
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert "unsafe" not in policy
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["referrer-policy"] == "no-referrer"
    cookie = answer.headers["set-cookie"]
    assert all(word in cookie for word in ("__Host-phone=", "Secure", "HttpOnly", "SameSite=strict", "Path=/"))
    assert "expires" not in cookie.lower()
    assert "max-age" not in cookie.lower()


def test_what_was_typed_is_text_and_no_markup(kit: Kit, kiosk: Kiosk) -> None:
    phone = Browser(kit).open(begin(kiosk).link)
    sign_in(phone, '"><script>alert(1)</script>')
    assert phone.says("That did not work.")
    assert "script" not in phone.page.tags
    assert phone.form("Sign in").fields["identifier"] == '"><script>alert(1)</script>'
    assert phone.form("Sign in").fields["secret"] == ""


def test_markup_goes_only_in_as_markup() -> None:
    assert element("p", "<b>", Html("<i>"), class_='"') == '<p class="&quot;">&lt;b&gt;<i></p>'


def _dead(phone: Browser) -> tuple[int, str]:
    assert phone.answer is not None
    return phone.status, re.sub(r'value="[0-9a-f]{64}"', "", phone.answer.text)


def test_unknown_used_left_and_expired_codes_get_the_same_page(kit: Kit, kiosk: Kiosk) -> None:
    phone = Browser(kit)
    left = begin(kiosk)
    expired = begin(kiosk)
    kit.clock.advance(minutes=6)
    links = [
        left.link,
        expired.link,
        "/phone?code=BBBB-BBBB",
        "/phone?code=x",
        "/phone?code=%00%F0",
        "/phone?code=" + "B" * 3000,
    ]
    assert len({_dead(phone.open(link)) for link in links}) == 1
    assert phone.status == 404


@pytest.mark.parametrize("action", ["sign-in", "number", "stop"])
def test_a_form_of_another_site_is_refused(kit: Kit, kiosk: Kiosk, action: str) -> None:
    code, phone, stranger = begin(kiosk), Browser(kit), Browser(kit)
    good = phone.open(code.link).form("Sign in").fields | {"identifier": "alpha@example.org", "secret": "x"}
    form = Form(f"/phone/{action}", "post")
    for browser, fields, headers in (
        (phone, good | {"token": ""}, {}),
        (phone, good | {"token": "ü"}, {}),
        (phone, good | {"token": stranger.open(code.link).form("Sign in").fields["token"]}, {}),
        (Browser(kit), good, {}),
        (phone, good, {"sec-fetch-site": "cross-site"}),
        (phone, good, {"sec-fetch-site": "same-site"}),
    ):
        assert browser.send(form, fields, **headers).status == 403
        assert browser.says("Please scan the code again")
    assert code.poll().code == "authorization_pending"


def test_a_form_of_another_shape_is_refused(kit: Kit, kiosk: Kiosk) -> None:
    phone = Browser(kit).open(begin(kiosk).link)
    good = phone.form("Sign in").fields
    form = Form("/phone/sign-in", "post")
    assert phone.send(form, good, **{"content-type": "text/plain"}).status == 415
    assert phone.send(form, good | {"secret": "x" * 10_000}).status == 413
    assert phone.send(form, good | {str(number): "" for number in range(9)}).status == 422
    assert phone.send(form, good | {"identifier": "a\0b"}).status == 422
    assert phone.says("Please scan the code again")


def test_the_cookie_before_the_password_is_not_the_one_after(kit: Kit, kiosk: Kiosk) -> None:
    phone = Browser(kit).open(begin(kiosk).link)
    before = phone.cookie
    sign_in(phone)
    assert phone.cookie != before
    phone.cookie = before
    assert phone.open("/phone/number").says("This code does not work")


def test_a_page_that_is_loaded_again_goes_on_where_the_phone_is(kit: Kit, kiosk: Kiosk) -> None:
    code, phone = begin(kiosk), Browser(kit)
    sign_in(phone.open(code.link))
    assert phone.open(code.link).path == "/phone/number"
    phone.press("Continue", number=code.number)
    assert phone.open(code.link).path == "/phone/done"
    assert phone.open("/phone/number").path == "/phone/done"
    other = begin(kit.kiosk())
    assert phone.open(other.link).says("You are signing in at:")


def test_guessing_codes_is_slowed_down_for_one_address(kit: Kit, kiosk: Kiosk) -> None:
    phone = Browser(kit, address="2001:db8:1:2::1")
    for _ in range(120):
        phone.open("/phone?code=BBBB-BBBB")
    assert phone.status == 404
    code = begin(kiosk)
    neighbour = Browser(kit, address="2001:db8:1:2:ffff::9").open(code.link)
    assert neighbour.status == 429
    assert neighbour.says("Please wait a moment")
    assert neighbour.answer is not None
    assert int(neighbour.answer.headers["retry-after"]) > 0
    assert Browser(kit, address="2001:db8:1:3::1").open(code.link).status == 200
    kit.clock.advance(minutes=11)
    assert neighbour.open("/phone?code=BBBB-BBBB").status == 404


def test_saying_that_it_was_somebody_else_is_no_faster_way_to_guess_codes(kit: Kit, kiosk: Kiosk) -> None:
    phone = Browser(kit).open(begin(kiosk).link)
    form = phone.form("This was not me")
    for _ in range(119):
        phone.send(form, form.fields | {"code": "BBBB-BBBB"})
    assert phone.status == 404
    assert phone.send(form, form.fields | {"code": "BBBB-BBBB"}).status == 429


def test_two_phones_behind_one_proxy_that_writes_ipv4_as_ipv6_are_two_addresses(kit: Kit, kiosk: Kiosk) -> None:
    phone = Browser(kit, address="::ffff:203.0.113.7")
    for _ in range(121):
        phone.open("/phone?code=BBBB-BBBB")
    assert phone.status == 429
    assert Browser(kit, address="203.0.113.7").open("/phone?code=BBBB-BBBB").status == 429
    assert Browser(kit, address="::ffff:203.0.113.8").open("/phone?code=BBBB-BBBB").status == 404


@pytest.mark.parametrize("typed", ["staff1", " Staff1 "])
def test_tries_on_a_staff_name_from_outside_do_not_keep_staff_from_a_kiosk(kit: Kit, kiosk: Kiosk, typed: str) -> None:
    code = begin(kiosk)
    for number in range(3):
        phone = Browser(kit, address=f"203.0.113.{number}").open(code.link)
        assert sign_in(phone, typed, "000000").says("That did not work.")
    assert sign_in(phone.open(code.link), typed, "000000").status == 429, "as for any other name"
    at_kiosk = kiosk.ask("POST", "/v1/sessions", {"identifier": "staff1", "secret": STAFF_PIN})
    assert at_kiosk.status == 201


def test_guessing_on_an_account_is_slowed_down_from_every_address_and_at_the_kiosk(kit: Kit, kiosk: Kiosk) -> None:
    code = begin(kiosk)
    for number in range(3):
        phone = Browser(kit, address=f"203.0.113.{number}").open(code.link)
        assert sign_in(phone, "Alpha@Example.org", "wrong password").says("That did not work.")
    assert sign_in(phone.open(code.link)).says("Please wait a moment")
    at_kiosk = kiosk.ask("POST", "/v1/sessions", {"identifier": "alpha@example.org", "secret": "x"})
    assert at_kiosk.code == "throttled"


def test_tries_are_counted_for_the_kiosk_and_for_the_address(kit: Kit, kiosk: Kiosk) -> None:
    code = begin(kiosk)
    for number in range(30):
        phone = Browser(kit, address=f"203.0.113.{number}").open(code.link)
        assert sign_in(phone, f"nobody{number}@example.org", "x").says("That did not work.")
    assert sign_in(Browser(kit, address="203.0.113.99").open(code.link)).status == 429
    other, phone = begin(kit.kiosk()), Browser(kit, address="198.51.100.1")
    phone.open(other.link)
    for number in range(30):
        assert sign_in(phone, f"somebody{number}@example.org", "x").says("That did not work.")
    assert sign_in(phone, "last@example.org", "x").status == 429


def test_a_kiosk_cannot_make_codes_without_end(kit: Kit, kiosk: Kiosk) -> None:
    for _ in range(30):
        begin(kiosk)
    assert kiosk.ask("POST", "/v1/phone-sign-ins").code == "throttled"


def test_codes_have_no_vowels_and_nothing_that_looks_alike() -> None:
    random = Random(8628)  # the number of the standard: any seed does
    seen = "".join(new_user_code(random.randbytes) for _ in range(200))
    assert set(seen) == {*USER_CODE_ALPHABET, "-"}
    assert set(USER_CODE_ALPHABET).isdisjoint("AEIOUY0123456789")
    numbers = {new_number(lambda count, at=at: at.to_bytes(count, "big")) for at in range(90)}
    assert numbers == {str(number) for number in range(10, 100)}


def test_a_code_is_shown_in_two_groups(kiosk: Kiosk) -> None:
    code: PhoneCode = begin(kiosk)
    assert re.fullmatch(r"[BCDFGHJKLMNPQRSTVWXZ]{4}-[BCDFGHJKLMNPQRSTVWXZ]{4}", code.user_code)
    assert code.link == f"https://portal.example.org/phone?code={code.user_code}"
    assert code.json["verification_uri"] == "https://portal.example.org/phone"
