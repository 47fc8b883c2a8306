"""The pages of *My account and privacy*."""

import ast
import datetime as dt
from pathlib import Path

from services.portal.contract.activity import Doer
from tests.ui.pages import Page
from ui.account.activity import ActivityLine, ActivityProps, ActivityScreen
from ui.account.done import AccountDoneProps, AccountDoneScreen, Done
from ui.account.lost_card import LostCardProps, LostCardScreen
from ui.account.reading import ReadingProps, ReadingScreen
from ui.account.secret import ChangeSecretProps, ChangeSecretScreen
from ui.account.stays import StayLine, StaysProps, StaysScreen
from ui.account.who_sees import WhoSeesProps, WhoSeesScreen
from ui.account.words import what_words
from ui.phrases.trouble import Trouble
from ui.shell import Look, Shell
from ui.tokens import Scheme, TextSize

AT = dt.datetime(2026, 11, 22, 10, 41)
ELSE = "Something else was done."


def test_who_did_what_when_and_where_is_said(shell: Shell) -> None:
    line = ActivityLine(AT, Doer.STAFF, "client_read", "Demo Staff", "Demo Agency", "Demo Center")
    page = Page(shell, ActivityScreen(shell.theme, ActivityProps((line,))))
    for words in ("Demo Staff, Demo Agency", "Looked at your record.", "November 22, 2026 · 10:41", "Demo Center"):
        assert words in page.says()


def test_a_code_that_this_kiosk_does_not_know_is_said_plainly(shell: Shell) -> None:
    page = Page(shell, ActivityScreen(shell.theme, ActivityProps((ActivityLine(AT, Doer.STAFF, "of_tomorrow"),))))
    assert "A member of staff" in page.says()
    assert ELSE in page.says()
    assert "of_tomorrow" not in page.says()


def test_everything_that_the_portal_writes_about_a_client_has_its_sentence() -> None:
    portal = Path(__file__).parents[3] / "portal" / "api"
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in portal.glob("*.py")]
    calls = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Call)]
    audits = [call for call in calls if isinstance(call.func, ast.Attribute) and call.func.attr == "audit"]
    of_clients = [call for call in audits if any(keyword.arg == "client_id" for keyword in call.keywords)]
    codes = {str(call.args[0].value) for call in of_clients if isinstance(call.args[0], ast.Constant)}
    assert "identity_verified" in codes
    assert {code for code in codes if not code.endswith(("_read", "_listed")) and what_words(code) == ELSE} == set()


def test_older_events_are_offered_only_where_there_are_some(shell: Shell) -> None:
    line = ActivityLine(AT, Doer.YOU, "signed_out")
    screen = ActivityScreen(shell.theme, ActivityProps((line,), has_older=True))
    page = Page(shell, screen)
    older = page.hear(screen.older_asked)
    page.press("Show older")
    assert len(older) == 1
    assert ActivityScreen(shell.theme, ActivityProps((line,))).primary_button is None


def test_a_trouble_is_said_on_the_page_of_events(shell: Shell) -> None:
    screen = ActivityScreen(shell.theme, ActivityProps())
    page = Page(shell, screen)
    assert "nothing here yet" in page.says()
    screen.set_props(ActivityProps(trouble=Trouble.OFFLINE))
    assert "no connection" in page.says()


def test_stays_are_said_with_their_days(shell: Shell) -> None:
    open_one = StayLine("Demo Shelter", "Demo Agency", dt.date(2026, 10, 1))
    past_one = StayLine("Demo Outreach", "Demo Agency", dt.date(2025, 4, 12), dt.date(2025, 9, 30))
    page = Page(shell, StaysScreen(shell.theme, StaysProps((open_one, past_one))))
    for words in ("Demo Shelter", "Since October 1, 2026", "From April 12, 2025 until September 30, 2025"):
        assert words in page.says()
    assert "nothing here yet" in Page(shell, StaysScreen(shell.theme, StaysProps())).says()


def test_old_and_new_leave_the_page_once_all_is_right(shell: Shell) -> None:
    screen = ChangeSecretScreen(shell.theme, ChangeSecretProps(is_pin=True))
    page = Page(shell, screen)
    confirmed = page.hear(screen.confirmed)
    page.press("Change my PIN")
    assert "Please type the PIN that you have now." in page.says()
    screen.old.set_text("739150")
    for new, again, words in (("9041", "9041", "Please type 6 digits."), ("904172", "904173", "not the same")):
        screen.new.set_text(new)
        screen.again.set_text(again)
        page.press("Change my PIN")
        assert words in page.says()
    assert confirmed == []
    screen.again.set_text("904172")
    page.press("Change my PIN")
    assert confirmed == [("739150", "904172")]


def test_a_wrong_old_secret_is_said_at_its_line_and_the_new_one_stays(shell: Shell) -> None:
    screen = ChangeSecretScreen(shell.theme, ChangeSecretProps(is_pin=False))
    page = Page(shell, screen)
    for line, text in ((screen.old, "wrong"), (screen.new, "river lamp seven"), (screen.again, "river lamp seven")):
        line.set_text(text)
    screen.set_props(ChangeSecretProps(is_pin=False, trouble=Trouble.SECRET_WRONG))
    assert "This is not the right one." in page.says()
    assert (screen.old.text(), screen.new.text(), screen.old.has_error()) == ("", "river lamp seven", True)


def test_a_card_is_reported_only_after_the_question(shell: Shell) -> None:
    screen = LostCardScreen(shell.theme, LostCardProps())
    page = Page(shell, screen)
    confirmed, back = page.hear(screen.confirmed), page.hear(screen.went_back)
    assert "for you too" in page.says()
    page.press("Back")
    assert (len(confirmed), len(back)) == (0, 1)
    page.press("Yes, my card is lost")
    assert len(confirmed) == 1


def test_what_is_done_leads_back_to_the_account(shell: Shell) -> None:
    for done in Done:
        screen = AccountDoneScreen(shell.theme, AccountDoneProps(done))
        page = Page(shell, screen)
        went_on = page.hear(screen.went_on)
        page.press("Back to my account")
        assert len(went_on) == 1


def test_it_asks_once_and_can_be_taken_back(shell: Shell) -> None:
    look = Look("en", TextSize.LARGE, Scheme.HIGH_CONTRAST)
    screen = ReadingScreen(shell.theme, ReadingProps(look))
    page = Page(shell, screen)
    remembered, forgotten = page.hear(screen.remembered), page.hear(screen.forgotten)
    for words in ("Remember for next time?", "Language: English", "Text: large", "Contrast: high"):
        assert words in page.says()
    page.press("Yes, remember it")
    screen.set_props(ReadingProps(look, is_remembered=True))
    assert "Remember for next time?" not in page.says()
    page.press("Do not remember it any more")
    assert (len(remembered), len(forgotten)) == (1, 1)


def test_who_can_see_what_is_said_for_every_case(shell: Shell) -> None:
    cases = (
        (WhoSeesProps(("Demo Agency", "Demo Outreach")), "Demo Agency, Demo Outreach"),
        (WhoSeesProps(("Demo Agency",)), "Their staff can open your record"),
        (WhoSeesProps(("Demo Agency",), is_restricted=True), "Only the heads of these agencies"),
        (WhoSeesProps(), "No agency can see your record now."),
    )
    for props, words in cases:
        page = Page(shell, WhoSeesScreen(shell.theme, props))
        assert words in page.says()
        assert "Nobody can see your password" in page.says()


def test_who_can_see_what_leads_to_who_looked(shell: Shell) -> None:
    screen = WhoSeesScreen(shell.theme, WhoSeesProps(("Demo Agency",)))
    page = Page(shell, screen)
    asked = page.hear(screen.activity_asked)
    page.press("Who looked at my record")
    assert len(asked) == 1
