"""The welcome page."""

from tests.ui.pages import Page
from ui.phrases.trouble import Trouble
from ui.shell import Shell
from ui.welcome.screen import WelcomeProps, WelcomeScreen


def test_it_offers_a_sign_in_and_an_invitation(shell: Shell) -> None:
    screen = WelcomeScreen(shell.theme, WelcomeProps())
    page = Page(shell, screen)
    sign_ins, invitations = page.hear(screen.sign_in_chosen), page.hear(screen.invitation_chosen)
    page.press("Sign in")
    page.press("I have an invitation")
    assert (sign_ins, invitations) == ([()], [()])


def test_there_is_nothing_to_end_yet(shell: Shell) -> None:
    page = Page(shell, WelcomeScreen(shell.theme, WelcomeProps()))
    assert not any(button.isVisible() for button in (page.shell.bottom._left, page.shell.bottom._right))


def test_it_says_the_site_and_a_missing_connection_when_they_become_known(shell: Shell) -> None:
    screen = WelcomeScreen(shell.theme, WelcomeProps())
    page = Page(shell, screen)
    assert "no connection" not in page.says()
    screen.set_props(WelcomeProps("Demo Drop-in Center", Trouble.OFFLINE))
    assert "no connection" in page.says()
    assert "Demo Drop-in Center" in page.says()


def test_only_a_demo_says_that_it_is_one(shell: Shell) -> None:
    screen = WelcomeScreen(shell.theme, WelcomeProps())
    page = Page(shell, screen)
    assert "demo" not in page.says()
    screen.set_props(WelcomeProps(is_demo=True))
    assert "demo" in page.says()
