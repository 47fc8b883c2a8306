"""The pages of reading and signing."""

import datetime as dt

import pytest

from tests.gallery import roi as pictures
from tests.ui.pages import Page
from ui.kept.screen import Delivery, KeptProps, KeptScreen
from ui.kept.words import KeptKind
from ui.roi.agree import AgreeProps, AgreeScreen
from ui.roi.by_name import ByNameProps, ByNameScreen
from ui.roi.check import CheckProps, CheckScreen
from ui.roi.decision import DecisionProps, DecisionScreen
from ui.roi.draw import DrawProps, DrawQuestion, DrawScreen
from ui.roi.name import NameProps, NameScreen
from ui.roi.on_paper import OnPaperProps, OnPaperScreen
from ui.roi.page import PageScreen
from ui.shell import EndVisit, Shell
from ui.widgets import PadPoint

TITLE = "Permission to share"
INK = ((PadPoint(10, 10, 0.5, 0), PadPoint(60, 40, 0.7, 8)), (PadPoint(70, 20, 0.5, 30),))


def test_paper_is_offered_beside_the_screen(shell: Shell) -> None:
    screen = AgreeScreen(shell.theme, AgreeProps(TITLE, "2026-01", "en", 9))
    page = Page(shell, screen)
    agreed, paper = page.hear(screen.agreed), page.hear(screen.paper_wanted)
    page.press("I want to sign on paper")
    page.press("Yes, on this screen")
    assert (len(agreed), len(paper)) == (1, 1)
    assert "version 2026-01, English, 9 pages" in page.says()


def test_a_text_in_another_language_is_said_before_it_is_read(shell: Shell) -> None:
    screen = AgreeScreen(shell.theme, AgreeProps(TITLE, "2026-01", "es", 9))
    page = Page(shell, screen)
    assert "not here in the language" not in page.says()
    screen.set_props(AgreeProps(TITLE, "2026-01", "es", 9, is_other_language=True))
    assert "It is in Spanish" in page.says()


def test_signing_on_paper_says_where_it_is(shell: Shell) -> None:
    page = Page(shell, OnPaperScreen(shell.theme, OnPaperProps()))
    assert "Nothing was signed on this screen" in page.says()


def test_a_page_shows_its_text_and_where_it_belongs(shell: Shell) -> None:
    screen = PageScreen(shell.theme, pictures._PAGE)
    page = Page(shell, screen)
    read = page.hear(screen.read)
    assert "Page 2 of 5" in page.says()
    assert "to give you better housing and services," in page.says()
    page.press("Continue")
    assert len(read) == 1


def test_the_answer_is_told_as_it_was_given(shell: Shell) -> None:
    screen = DecisionScreen(shell.theme, DecisionProps(TITLE))
    page = Page(shell, screen)
    agreed, declined = page.hear(screen.agreed), page.hear(screen.declined)
    page.press("No, I do not")
    assert (len(agreed), len(declined)) == (0, 1)
    page.press("Yes, I agree")
    assert (len(agreed), len(declined)) == (1, 1)


def test_a_name_is_asked_for(shell: Shell) -> None:
    screen = NameScreen(shell.theme, NameProps("  "))
    page = Page(shell, screen)
    confirmed = page.hear(screen.confirmed)
    page.press("Continue")
    assert "Please type your first and last name" in page.says()
    assert confirmed == []


def test_strokes_are_undone_one_by_one_and_all_at_once(shell: Shell) -> None:
    screen = DrawScreen(shell.theme, DrawProps(INK), clock=lambda: 0)
    page = Page(shell, screen)
    drawn = page.hear(screen.drawn)
    page.press("Undo")
    page.press("Start over")
    assert [len(strokes) for (strokes,) in drawn] == [1, 0]


@pytest.mark.parametrize(
    ("question", "words", "offers_dot"),
    [(DrawQuestion.NOTHING_DRAWN, "nothing on the line", False), (DrawQuestion.ONLY_A_DOT, "only a small dot", True)],
)
def test_a_question_about_the_drawing_goes_away_when_it_changes(
    shell: Shell, question: DrawQuestion, words: str, offers_dot: bool
) -> None:
    screen = DrawScreen(shell.theme, DrawProps(INK), clock=lambda: 0)
    page = Page(shell, screen)
    screen.set_props(DrawProps(INK, question))
    assert words in page.says()
    assert screen.dot.isVisible() == offers_dot
    page.press("Undo")
    assert words not in page.says()


def test_a_typed_signature_must_be_meant(shell: Shell) -> None:
    screen = ByNameScreen(shell.theme, ByNameProps("Demo Client Alpha"))
    page = Page(shell, screen)
    confirmed = page.hear(screen.confirmed)
    page.press("Check and sign")
    assert confirmed == []
    page.press("My typed name is my signature.")
    page.press("Check and sign")
    assert len(confirmed) == 1


def test_everything_is_shown_before_it_is_signed(shell: Shell) -> None:
    screen = CheckScreen(shell.theme, CheckProps(TITLE, "2026-01", "en", False, "Demo Client Alpha", False))
    page = Page(shell, screen)
    signed = page.hear(screen.signed)
    for words in (TITLE, "2026-01, English", "No, I do not", "Demo Client Alpha", "Typed name"):
        assert words in page.says()
    page.press("Sign now")
    assert len(signed) == 1


def test_saved_becomes_received_and_never_the_word_sent(shell: Shell) -> None:
    screen = KeptScreen(shell.theme, KeptProps(KeptKind.PAPER_AGREED, Delivery.SAVED, "Demo Agency"))
    page = Page(shell, screen)
    assert "Saved on this kiosk" in page.says()
    assert "Received" not in page.says()
    moment = dt.datetime(2026, 11, 22, 10, 41)
    screen.set_props(
        KeptProps(KeptKind.PAPER_AGREED, Delivery.RECEIVED, "Demo Agency", moment, "K7-QF42", dt.date(2027, 11, 22))
    )
    assert "reached the portal on November 22, 2026 at 10:41\u00a0AM" in page.says()
    assert "lasts until November 22, 2027" in page.says()
    assert " sent" not in page.says().lower()
    assert screen.end_visit is EndVisit.PRIMARY
