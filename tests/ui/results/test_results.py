"""The pages of results: a question first, the same weight for both answers, words and people at the end."""

from dataclasses import replace

from tests.gallery.results import LINE, TOLD
from tests.ui.pages import Page
from ui.results.now import NowProps, NowScreen
from ui.results.told import ToldScreen
from ui.shell import Shell
from ui.widgets import Button


def test_neither_answer_is_the_default_and_both_look_alike(shell: Shell) -> None:
    screen = NowScreen(shell.theme, NowProps(LINE))
    page = Page(shell, screen)
    wanted = page.hear(screen.company_chosen)
    assert screen.primary_button is None
    answers = [one for one in screen.findChildren(Button) if one.accessibleName() != "Back"]
    assert len({(one.width(), one.height(), one._look) for one in answers}) == 1
    page.press("With my case manager")
    assert len(wanted) == 1


def test_a_result_comes_with_what_it_does_not_mean_and_with_whom_to_talk_to(shell: Shell) -> None:
    said = Page(shell, ToldScreen(shell.theme, TOLD)).says()
    for words in ("What it does not mean", "coordinated entry", "Demo Staff Robin", "555-0120"):
        assert words in said
    assert "in English" not in said


def test_where_nobody_is_named_the_agency_is(shell: Shell) -> None:
    said = Page(shell, ToldScreen(shell.theme, replace(TOLD, talk_to=()))).says()
    assert "Any member of staff of Demo Agency can explain it." in said
