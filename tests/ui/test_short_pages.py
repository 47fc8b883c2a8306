"""What gives way where the keyboard leaves little room, and that nothing more does."""

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.gallery.pseudo import PSEUDO
from tests.gallery.screens import SCREENS
from tests.gallery.stage import FORMATS, Look, settle, staged
from tests.ui.walk import cut_heading
from ui.shell import Column, Screen, Shell
from ui.theme import Theme
from ui.tokens import TextSize
from ui.widgets import Chip, Field, Heading, Lead, RichLine, Run, TextBox
from ui.words import AS_TEXT

CROWDED = ("activation-password/common", "signin-password/wrong", "activation-birth/offline", "staff-email/changed")


def opened(shell: Shell, name: str) -> Screen:
    entry = next(entry for entry in SCREENS if entry.name == name)
    screen = entry.make(shell.theme)
    shell.show_screen(screen)
    settle()
    return screen


def long_page(theme: Theme) -> Screen:
    """More lines than any screen can show beside a keyboard."""
    screen = Screen(theme, column=Column.READING)
    screen.add(Heading(theme, "Tell us about where you stay"))
    for number in range(6):
        screen.add(Field(theme, f"Line {number}", name=AS_TEXT))
    return screen


@pytest.mark.parametrize("name", CROWDED)
def test_heading_notice_and_lines_fit_beside_the_keyboard(shell: Shell, name: str) -> None:
    screen = opened(shell, name)
    assert shell.keyboard.isVisible()
    assert not shell.area.can_scroll()
    heading = screen.findChild(Heading)
    assert isinstance(heading, Heading)
    assert heading.mapTo(shell.area.viewport(), QPoint(0, 0)).y() >= 0
    assert all(lead.isHidden() for lead in screen.leads())


def test_nothing_gives_way_where_all_fits(shell: Shell) -> None:
    opened(shell, "signin-password/wrong")
    short = shell.top.height()
    screen = opened(shell, "shell/page")
    assert not any(lead.isHidden() for lead in screen.leads())
    assert shell.top.height() > short


@pytest.mark.parametrize("size", TextSize)
def test_no_way_of_scrolling_by_keys_or_focus_cuts_the_heading(qapp: QApplication, size: TextSize) -> None:
    with staged(Look(FORMATS[0], size)) as shell:
        shell.show_screen(long_page(shell.theme))
        settle()
        assert shell.area.can_scroll()
        for field in [*shell.findChildren(Field), *reversed(shell.findChildren(Field))]:
            field.setFocus()
            settle()
            assert cut_heading(shell) == []
        for key in (*[Qt.Key.Key_Up] * 12, *[Qt.Key.Key_Down] * 3, Qt.Key.Key_End, *[Qt.Key.Key_PageUp] * 3):
            QTest.keyClick(shell.area, key)
            assert cut_heading(shell) == []


def test_the_word_on_the_network_waits_where_it_would_cost_a_line_above_the_keyboard(qapp: QApplication) -> None:
    with staged(Look(FORMATS[1], TextSize.LARGEST, language=PSEUDO)) as shell:
        screen = opened(shell, "messages-answer/empty")
        shell.set_offline(True)
        box = screen.findChild(TextBox)
        notice = shell.bottom.findChild(Chip)
        assert isinstance(box, TextBox)
        assert isinstance(notice, Chip)
        box.setFocus()
        settle()
        assert shell.keyboard.isVisible()
        assert not notice.isVisible()
        QTest.keyClick(shell, Qt.Key.Key_Escape)
        settle()
        assert not shell.keyboard.isVisible()
        assert notice.isVisible()


def test_a_page_that_was_placed_comes_to_rest(shell: Shell) -> None:
    """A page that changes while it is measured asks to be placed again, for ever."""

    class Counter(QObject):
        requests = 0

        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            self.requests += event.type() == QEvent.Type.LayoutRequest
            return False

    screen = opened(shell, "activation-password/common")
    settle()
    counter = Counter()
    for part in (screen, shell.top, shell.bottom, shell.keyboard):
        part.installEventFilter(counter)
    settle()
    settle()
    assert counter.requests == 0


def test_the_needed_height_is_foretold_exactly(shell: Shell) -> None:
    screen = Screen(shell.theme, column=Column.READING)
    for widget in (Heading(shell.theme, "A"), Lead(shell.theme, "B"), QWidget(), Field(shell.theme, "C", name=AS_TEXT)):
        screen.add(widget)
    shell.show_screen(screen)
    settle()
    foretold = screen.needed_height(1920, has_lead=False, is_tight=True)
    screen.leads()[0].hide()
    screen.set_tight(True)
    assert screen.heightForWidth(1920) == foretold


def test_bold_pieces_of_a_line_stand_out_in_ink(shell: Shell) -> None:
    line = RichLine(shell.theme, lambda: (Run("Reference "), Run("K7-QF42", bold=True)), tone="soft")
    assert colours(line) == {"#36474d", "#14272e"}


def colours(line: RichLine) -> set[str]:
    """The colours of the glyphs, without those of smoothed edges."""
    line.resize(900, 60)
    image = line.grab().toImage()
    tokens = {"#36474d", "#14272e", "#0a5450"}
    pixels = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    return pixels & tokens
