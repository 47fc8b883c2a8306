"""The pages about papers that wait and papers that were signed."""

import datetime as dt

import pytest

from tests.gallery.papers import QUESTIONS, VALUES, line
from tests.ui.pages import Page
from ui.papers.answers import AnswersProps, AnswersScreen
from ui.papers.email_copy import EmailCopyProps, EmailCopyScreen
from ui.papers.paper import SeePaperProps, SeePaperScreen
from ui.papers.signed import PapersProps, PapersScreen
from ui.papers.take_back import TakeBackProps, TakeBackScreen
from ui.papers.to_sign import ToSignProps, ToSignScreen, Waiting, WaitingLine
from ui.papers.words import PaperLine, PaperState, state_words
from ui.phrases.printing import Paper
from ui.shell import Shell
from ui.widgets import Button, ListRow

TRUTHS = {
    PaperState.SAVED: "on its way to the portal",
    PaperState.TAKING_BACK: "You took it back.",
    PaperState.ACTIVE: "It lasts until November 22, 2027",
    PaperState.EXPIRES_SOON: "It ends soon",
    PaperState.EXPIRED: "It ended on November 22, 2027",
    PaperState.DECLINED: "You said no on November 22, 2026",
    PaperState.REVOKED: "You took it back on December 1, 2026",
    PaperState.REPLACED: "A later paper took its place",
}


@pytest.mark.parametrize(("state", "words"), TRUTHS.items(), ids=str)
def test_the_truth_about_a_paper_is_one_sentence(shell: Shell, state: PaperState, words: str) -> None:
    assert words in state_words(line(state))


def test_a_paper_without_a_term_is_said_to_have_no_end(shell: Shell) -> None:
    assert "It has no end date" in state_words(PaperLine("Rules", PaperState.ACTIVE, dt.date(2026, 11, 22)))


def test_a_row_opens_its_paper_and_what_is_only_here_cannot_be_opened(shell: Shell) -> None:
    screen = PapersScreen(shell.theme, PapersProps((line(PaperState.SAVED, "Fresh paper"), line())))
    page = Page(shell, screen)
    chosen = page.hear(screen.chosen)
    (row,) = screen.findChildren(ListRow)
    assert "K7QF-42M9" in row.accessibleDescription()
    page.press("Permission to share my information")
    assert chosen == [("s-active",)]
    assert "Fresh paper" in page.says()


def test_the_papers_change_with_the_props(shell: Shell) -> None:
    screen = PapersScreen(shell.theme, PapersProps((line(),)))
    page = Page(shell, screen)
    screen.set_props(PapersProps())
    assert "nothing here yet" in page.says()
    assert not [row for row in screen.findChildren(ListRow) if row.isVisible()]


def test_a_waiting_paper_says_why_it_waits(shell: Shell) -> None:
    lines = (WaitingLine("a", "One", Waiting.NEW), WaitingLine("b", "Two", Waiting.SAID_NO))
    screen = ToSignScreen(shell.theme, ToSignProps(lines))
    page = Page(shell, screen)
    chosen = page.hear(screen.chosen)
    rows = {row.accessibleName(): row.accessibleDescription() for row in screen.findChildren(ListRow)}
    assert "not answered" in rows["One"]
    assert "said no" in rows["Two"]
    page.press("Two")
    assert chosen == [("b",)]
    screen.set_props(ToSignProps())
    assert "No paper is waiting for you" in page.says()


def test_what_can_be_done_with_a_paper_follows_from_its_state(shell: Shell) -> None:
    screen = SeePaperScreen(shell.theme, SeePaperProps(line(), "2026-01", "en", can_take_back=True))
    page = Page(shell, screen)
    heard = [page.hear(signal) for signal in (screen.read_asked, screen.email_asked, screen.take_back_asked)]
    for name in ("Read this paper", "E-mail me a copy", "Take this permission back"):
        page.press(name)
    assert [len(each) for each in heard] == [1, 1, 1]
    screen.set_props(SeePaperProps(line(PaperState.REVOKED), "2026-01", "en", can_email=False))
    shown = {button.accessibleName() for button in screen.findChildren(Button) if button.isVisible()}
    assert not shown & {"E-mail me a copy", "Take this permission back", "Print it"}
    assert "no e-mail address" in page.says()


def test_printing_is_offered_only_where_there_is_a_printer(shell: Shell) -> None:
    screen = SeePaperScreen(shell.theme, SeePaperProps(line(), "2026-01", "en"))
    page = Page(shell, screen)
    asked = page.hear(screen.print_asked)
    screen.show_paper(Paper.OFFERED)
    page.press("Print it")
    assert len(asked) == 1
    screen.show_paper(Paper.PRINTING)
    assert "It is printing" in page.says()


def test_taking_back_says_what_it_means_and_what_it_does_not_undo(shell: Shell) -> None:
    screen = TakeBackScreen(shell.theme, TakeBackProps("Permission"))
    page = Page(shell, screen)
    confirmed, back = page.hear(screen.confirmed), page.hear(screen.went_back)
    for words in ("gives nobody the right to share", "Staff are told", "already seen", "You still get services"):
        assert words in page.says()
    page.press("Back")
    assert (len(confirmed), len(back)) == (0, 1)
    page.press("Yes, take it back")
    assert len(confirmed) == 1


def test_an_e_mailed_copy_is_called_less_private_before_it_leaves(shell: Shell) -> None:
    screen = EmailCopyScreen(shell.theme, EmailCopyProps("a…@example.org"))
    page = Page(shell, screen)
    confirmed = page.hear(screen.confirmed)
    assert "less private" in page.says()
    assert "a…@example.org" in page.says()
    page.press("Yes, e-mail me a copy")
    assert len(confirmed) == 1


def test_the_answers_stand_under_their_questions(shell: Shell) -> None:
    answers = tuple(zip(QUESTIONS, VALUES, strict=True))
    page = Page(shell, AnswersScreen(shell.theme, AnswersProps("Locker rules", True, dt.date(2026, 11, 22), answers)))
    for words in ("Yes, I agree", "A small one, for papers", "December 1, 2026", "No answer", "D. A.", "Drawn by hand"):
        assert words in page.says()
