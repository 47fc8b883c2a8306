"""The pages that ask what a paper asks: what fits goes on, what does not is said in words."""

from tests.gallery.roi import CHOICE, DAY, INITIALS, SIGNED, WORDS
from tests.ui.pages import Page
from ui.roi.answer_choice import AnswerChoiceProps, AnswerChoiceScreen
from ui.roi.answer_date import AnswerDateProps, AnswerDateScreen
from ui.roi.answer_words import AnswerWordsProps, AnswerWordsScreen
from ui.roi.changed import ChangedProps, ChangedScreen
from ui.roi.draw import DrawProps, DrawScreen
from ui.shell import Shell
from ui.widgets import DateParts


def test_a_question_says_which_one_it_is_and_whether_it_can_be_left_empty(shell: Shell) -> None:
    page = Page(shell, AnswerWordsScreen(shell.theme, AnswerWordsProps(WORDS)))
    assert "Question 3 of 5 · Locker rules" in page.says()
    assert "You can leave this empty." in page.says()
    page = Page(shell, AnswerDateScreen(shell.theme, AnswerDateProps(DAY)))
    assert "You can leave this empty." not in page.says()


def test_words_go_on_without_the_spaces_around_them(shell: Shell) -> None:
    screen = AnswerWordsScreen(shell.theme, AnswerWordsProps(WORDS, "  a  bag "))
    page = Page(shell, screen)
    confirmed = page.hear(screen.confirmed)
    page.press("Continue")
    assert confirmed == [("a bag",)]


def test_initials_need_a_letter(shell: Shell) -> None:
    screen = AnswerWordsScreen(shell.theme, AnswerWordsProps(INITIALS, ".."))
    page = Page(shell, screen)
    confirmed = page.hear(screen.confirmed)
    page.press("Continue")
    assert confirmed == []
    assert "first letters of your names" in screen.words.error_words()
    screen.words.set_text("DA")
    page.press("Continue")
    assert confirmed == [("DA",)]


def test_a_day_that_does_not_exist_is_said_and_one_that_does_goes_on(shell: Shell) -> None:
    screen = AnswerDateScreen(shell.theme, AnswerDateProps(DAY, DateParts("2026", "2", "30")))
    page = Page(shell, screen)
    confirmed = page.hear(screen.confirmed)
    page.press("Continue")
    assert "no such day" in screen.day.error_words()
    screen.day.entries["day"].setText("28")
    page.press("Continue")
    assert confirmed == [("2026-02-28",)]


def test_a_choice_is_needed_and_is_told_by_its_id(shell: Shell) -> None:
    screen = AnswerChoiceScreen(shell.theme, AnswerChoiceProps(CHOICE))
    page = Page(shell, screen)
    confirmed = page.hear(screen.confirmed)
    page.press("Continue")
    assert confirmed == []
    assert "needs an answer" in page.says()
    page.press("A large one, for a bag")
    page.press("Continue")
    assert confirmed == [("large",)]


def test_a_signature_can_be_asked_for_with_the_papers_own_words(shell: Shell) -> None:
    screen = DrawScreen(shell.theme, DrawProps(asked=SIGNED), clock=lambda: 0)
    page = Page(shell, screen)
    typed = page.hear(screen.typing_preferred)
    assert "Please sign that you take the key." in page.says()
    page.press("I cannot draw: use my typed name")
    assert len(typed) == 1


def test_what_is_new_is_said_before_reading_or_that_nobody_wrote_it_down(shell: Shell) -> None:
    screen = ChangedScreen(shell.theme, ChangedProps("Rules", "2", "en", "1", ("Open on Sunday too.",)))
    page = Page(shell, screen)
    read = page.hear(screen.read)
    assert "You signed version 1" in page.says()
    assert "Open on Sunday too." in page.says()
    page.press("Read the paper")
    assert len(read) == 1
    screen.set_props(ChangedProps("Rules", "2", "en", "1"))
    assert "Nobody has written down what is new" in page.says()
