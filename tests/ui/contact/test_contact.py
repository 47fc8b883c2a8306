"""The pages on which a client says how they can be reached."""

import datetime as dt

from services.portal.contract.contact import ContactKind, ContactUse
from services.portal.contract.reviewed import Reviewed, ReviewReason, ReviewResult
from tests.ui.pages import Page
from ui.contact.check import CheckProps, CheckScreen
from ui.contact.kind import KindProps, KindScreen
from ui.contact.safety import SafetyProps, SafetyScreen
from ui.contact.tab import Line, Standing, TabProps, TabScreen
from ui.contact.use import UseProps, UseScreen
from ui.contact.value import ValueProps, ValueScreen
from ui.shell import Shell

_AT = dt.datetime(2026, 11, 22, 12, tzinfo=dt.UTC)
PHONE = Line("p", ContactKind.PHONE, ContactUse.MOBILE, "(408) 555-0142")


def test_each_way_of_the_record_can_be_changed_or_removed(shell: Shell) -> None:
    screen = TabScreen(shell.theme, TabProps((PHONE,)))
    page = Page(shell, screen)
    changed, removed = page.hear(screen.change_asked), page.hear(screen.removal_asked)
    page.press("Change: A phone number")
    page.press("Remove: A phone number")
    assert (changed, removed) == ([("p",)], [("p",)])


STANDINGS = {
    "New. Staff will look at it.": Line("1", ContactKind.PHONE, None, "x", standing=Standing.WAITS),
    "New, in place of old. Staff will look at it.": Line(
        "1", ContactKind.PHONE, None, "x", standing=Standing.WAITS, before="old"
    ),
    "You asked to remove this.": Line("1", ContactKind.PHONE, None, "", standing=Standing.REMOVAL_WAITS, before="old"),
    "Staff did not take this over. A part of it is missing. The ZIP code.": Line(
        "1",
        ContactKind.ADDRESS,
        None,
        "x",
        standing=Standing.NOT_TAKEN,
        reviewed=Reviewed(result=ReviewResult.REJECTED, reason=ReviewReason.NOT_COMPLETE, note="The ZIP code.", at=_AT),
    ),
    "Staff put something right: The last digit is 3.": Line(
        "1",
        ContactKind.PHONE,
        None,
        "x",
        reviewed=Reviewed(result=ReviewResult.CORRECTED, note="The last digit is 3.", at=_AT),
    ),
}


def test_where_each_change_stands_is_one_sentence(shell: Shell) -> None:
    for words, line in STANDINGS.items():
        assert words in Page(shell, TabScreen(shell.theme, TabProps((line,)))).says()


def test_nothing_chosen_is_said(shell: Shell) -> None:
    for screen in (KindScreen(shell.theme, KindProps()), UseScreen(shell.theme, UseProps(ContactKind.PHONE))):
        page = Page(shell, screen)
        page.press("Continue")
        assert "Please choose one of these." in page.says()


def test_an_unusable_number_is_said_at_its_line_and_the_old_value_is_shown(shell: Shell) -> None:
    props = ValueProps(ContactKind.PHONE, "555-0142", before="(408) 555-0110", is_invalid=True)
    screen = ValueScreen(shell.theme, props)
    page = Page(shell, screen)
    assert screen.value.has_error()
    assert "Now it is (408) 555-0110." in page.says()


def test_a_trusted_person_has_a_name(shell: Shell) -> None:
    screen = ValueScreen(shell.theme, ValueProps(ContactKind.TRUSTED_PERSON, "408 555 0142"))
    page = Page(shell, screen)
    confirmed = page.hear(screen.confirmed)
    page.press("Continue")
    assert (confirmed, screen.detail.has_error()) == ([], True)


def test_nothing_ticked_is_the_careful_answer(shell: Shell) -> None:
    screen = SafetyScreen(shell.theme, SafetyProps())
    page = Page(shell, screen)
    ticked, confirmed = page.hear(screen.ticked), page.hear(screen.confirmed)
    page.press("Continue")
    page.press("You may leave a message")
    assert len(confirmed) == 1
    assert ticked == [(SafetyProps(may_leave_message=True),)]


def test_the_old_value_stands_beside_the_new_one(shell: Shell) -> None:
    props = CheckProps(ContactKind.EMAIL, None, "new@example.org", before="old@example.org", signs_in=True)
    says = Page(shell, CheckScreen(shell.theme, props)).says()
    assert "new@example.org" in says
    assert "old@example.org" in says


def test_a_removal_asks_once(shell: Shell) -> None:
    screen = CheckScreen(shell.theme, CheckProps(ContactKind.PHONE, before="(408) 555-0142", is_removal=True))
    page = Page(shell, screen)
    confirmed = page.hear(screen.confirmed)
    assert "Do you want to remove this?" in page.says()
    page.press("Yes, remove it")
    assert len(confirmed) == 1
