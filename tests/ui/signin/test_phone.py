"""The pages that wait for a phone."""

import pytest
import zxingcpp
from PySide6.QtGui import QImage

from kiosk.visit.presenters.codes import qr_matrix
from tests.ui.pages import Page
from ui.shell import Shell
from ui.signin.identifier import IdentifierProps, IdentifierScreen
from ui.signin.phone_code import PhoneCodeProps, PhoneCodeScreen
from ui.signin.phone_number import PhoneNumberProps, PhoneNumberScreen
from ui.signin.phone_over import PhoneOverProps, PhoneOverScreen
from ui.widgets import QrImage

LINK = "https://portal.example.org/phone?code=DEMO-CODE"


def props(minutes_left: int = 5) -> PhoneCodeProps:
    return PhoneCodeProps(qr_matrix(LINK), "portal.example.org/phone", "DEMO-CODE", minutes_left)


def test_the_phone_is_offered_only_where_the_portal_takes_it(shell: Shell) -> None:
    screen = IdentifierScreen(shell.theme, IdentifierProps())
    page = Page(shell, screen)
    chosen = page.hear(screen.phone_chosen)
    with pytest.raises(AssertionError):
        page.press("Use my phone")
    screen.set_props(IdentifierProps(takes_phone=True))
    page.press("Use my phone")
    assert chosen == [()]


def test_a_camera_reads_the_link_from_the_page(shell: Shell) -> None:
    page = Page(shell, PhoneCodeScreen(shell.theme, props()))
    picture = page.screen.findChildren(QrImage)[0].grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    lines = bytes(picture.constBits())
    read = zxingcpp.read_barcodes(memoryview(lines).cast("B", (picture.height(), picture.bytesPerLine())))
    assert [one.text for one in read] == [LINK]


def test_what_is_typed_instead_stands_beside_it(shell: Shell) -> None:
    page = Page(shell, PhoneCodeScreen(shell.theme, props()))
    for words in ("portal.example.org/phone", "DEMO-CODE", "about 5 more minutes"):
        assert words in page.says()


@pytest.mark.parametrize(
    ("minutes", "words"), [(5, "5 more minutes"), (1, "1 more minute."), (0, "less than a minute")]
)
def test_the_time_is_said_in_words(shell: Shell, minutes: int, words: str) -> None:
    screen = PhoneCodeScreen(shell.theme, props())
    page = Page(shell, screen)
    screen.set_minutes_left(minutes)
    assert words in page.says()


def test_a_new_code_and_back_are_always_there(shell: Shell) -> None:
    for screen in (
        PhoneCodeScreen(shell.theme, props()),
        PhoneNumberScreen(shell.theme, PhoneNumberProps("47")),
        PhoneOverScreen(shell.theme, PhoneOverProps(was_stopped=True)),
    ):
        page = Page(shell, screen)
        asked, back = page.hear(screen.new_code_asked), page.hear(screen.went_back)
        page.press("Get a new code")
        page.press("Back")
        assert (asked, back) == ([()], [()])


def test_why_a_code_is_over_is_said(shell: Shell) -> None:
    screen = PhoneOverScreen(shell.theme, PhoneOverProps(was_stopped=True))
    page = Page(shell, screen)
    assert "The sign-in was stopped on the phone" in page.says()
    screen.set_props(PhoneOverProps(was_stopped=False))
    assert "This code does not work any more" in page.says()
