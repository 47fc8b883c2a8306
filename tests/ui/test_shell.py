"""The frame of every page: words, sizes, keys, and what lies over a page."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gallery.shell import page, question
from tests.gallery.stage import FORMATS, Look, settle, staged
from ui.shell import Shell, ShellOptions
from ui.shell.panels import StillTherePanel
from ui.signin.phone_number import PhoneNumberProps, PhoneNumberScreen
from ui.tokens import Scheme, TextSize
from ui.widgets import Button, Field, Heading, Keys


def button(shell: Shell, name: str) -> Button:
    shown = [b for b in shell.findChildren(Button) if b.isVisible() and b.accessibleName() == name]
    assert len(shown) == 1, name
    return shown[0]


def press(key: Qt.Key) -> None:
    QTest.keyClick(QApplication.focusWidget(), key)


def test_the_language_changes_at_any_time_and_nothing_typed_is_lost(shell: Shell) -> None:
    shell.show_screen(question(shell.theme, Keys.LETTERS))
    settle()
    field = shell.findChild(Field)
    assert isinstance(field, Field)
    field.set_text("half a na")
    chosen: list[str] = []
    shell.language_chosen.connect(chosen.append)
    button(shell, "English").click()
    press(Qt.Key.Key_Down)
    assert QApplication.focusWidget().accessibleName() == "Español"
    press(Qt.Key.Key_Return)
    assert button(shell, "Terminar visita").isVisible()
    assert button(shell, "Español").isVisible()
    assert chosen == ["es"]
    assert field.text() == "half a na"
    assert QApplication.focusWidget() is field.entry


def test_focus_starts_on_the_heading_and_enter_there_does_nothing(shell: Shell) -> None:
    shell.show_screen(page(shell.theme))
    settle()
    gone: list[bool] = []
    shell.screen_shown().primary_button.clicked.connect(lambda: gone.append(True))  # type: ignore[union-attr]
    assert isinstance(QApplication.focusWidget(), Heading)
    press(Qt.Key.Key_Return)
    assert gone == []


def test_escape_goes_back_where_there_is_a_way_back(shell: Shell) -> None:
    shell.show_screen(page(shell.theme))
    settle()
    backs: list[bool] = []
    shell.screen_shown().back_button.clicked.connect(lambda: backs.append(True))  # type: ignore[union-attr]
    press(Qt.Key.Key_Escape)
    assert backs == [True]
    shell.show_screen(question(shell.theme, Keys.DIGITS))
    press(Qt.Key.Key_Escape)
    assert not shell.keyboard.isVisible()
    assert backs == [True]


def test_the_idle_question_counts_down_and_one_key_answers_it(shell: Shell) -> None:
    shell.show_screen(page(shell.theme))
    settle()
    stayed: list[bool] = []
    shell.stayed.connect(lambda: stayed.append(True))
    shell.ask_still_there(20)
    shell.ask_still_there(1)
    panel = shell.overlay.panel()
    assert isinstance(panel, StillTherePanel)
    assert "1 second." in panel._line.text()
    press(Qt.Key.Key_Escape)
    assert shell.is_overlaid()
    press(Qt.Key.Key_Return)
    assert stayed == [True]
    assert not shell.is_overlaid()
    assert isinstance(QApplication.focusWidget(), Heading)


def test_tab_stays_inside_what_lies_over_the_page(shell: Shell) -> None:
    shell.show_screen(page(shell.theme))
    shell.ask_still_there(20)
    for _ in range(6):
        press(Qt.Key.Key_Tab)
        assert shell.overlay.isAncestorOf(QApplication.focusWidget())


def test_hide_screen_shows_nothing_and_a_tap_brings_the_page_back(shell: Shell) -> None:
    shell.show_screen(page(shell.theme))
    settle()
    button(shell, "Hide screen").click()
    assert shell.hidden_page.isVisible()
    assert not any(part.isVisible() for part in (shell.top, shell.area, shell.bottom))
    QTest.mouseClick(shell.hidden_page, Qt.MouseButton.LeftButton)
    assert shell.area.isVisible()
    assert not shell.hidden_page.isVisible()


def test_a_hidden_screen_that_nobody_taps_is_told(qapp: QApplication, qtbot: QtBot) -> None:
    with staged(Look(), ShellOptions(hidden_s=0)) as shell:
        shell.show_screen(page(shell.theme))
        with qtbot.waitSignal(shell.hidden_timeout):
            shell.hide_screen()


def test_staff_mode_says_so_with_its_time(shell: Shell) -> None:
    shell.show_screen(page(shell.theme))
    shell.set_staff_mode(107)
    assert shell.top._title.text() == "Staff mode · locks in 1:47"
    shell.set_staff_mode(None)
    assert shell.top._title.text() == "Customer Portal"


def test_contrast_and_text_size_take_effect_at_once(shell: Shell) -> None:
    shell.show_screen(page(shell.theme))
    settle()
    before = shell.findChild(Heading).height()  # type: ignore[union-attr]
    button(shell, "Contrast").click()
    assert shell.theme.scheme is Scheme.HIGH_CONTRAST
    assert shell.grab().toImage().pixelColor(10, 500).name() == "#000000"
    shell.theme.set_text_size(TextSize.LARGEST)
    settle()
    assert shell.findChild(Heading).height() > before * 1.4  # type: ignore[union-attr]


def test_the_lead_goes_first_and_the_tools_fold_where_room_is_short(qapp: QApplication) -> None:
    with staged(Look(FORMATS[1], TextSize.LARGEST)) as shell:
        shell.show_screen(question(shell.theme, Keys.LETTERS))
        settle()
        assert all(lead.isHidden() for lead in shell.screen_shown().leads())  # type: ignore[union-attr]
        assert shell.top.is_folded()
        assert button(shell, "Help").isVisible()
        assert button(shell, "Hide screen").isVisible()
        button(shell, "Display").click()
        button(shell, "Text size").click()
        assert shell.overlay.panel().accessibleName() == "Text size"  # type: ignore[union-attr]


def test_a_page_after_another_starts_on_its_heading_too(shell: Shell) -> None:
    shell.show_screen(page(shell.theme))
    settle()
    shell.show_screen(PhoneNumberScreen(shell.theme, PhoneNumberProps("47")))
    settle()
    assert isinstance(QApplication.focusWidget(), Heading), "and not the button that Qt would come to next"


def test_what_has_the_focus_is_scrolled_into_sight_above_the_keyboard(qapp: QApplication) -> None:
    with staged(Look(FORMATS[1], TextSize.LARGEST)) as shell:
        shell.show_screen(question(shell.theme, Keys.LETTERS))
        settle()
        entry = shell.findChild(Field).entry  # type: ignore[union-attr]
        bottom = entry.mapTo(shell, entry.rect().bottomLeft()).y()
        assert bottom < shell.keyboard.y()


def test_the_window_is_closed_by_its_program_only(shell: Shell) -> None:
    asked: list[bool] = []
    shell.close_asked.connect(lambda: asked.append(True))
    assert not shell.close()
    assert shell.isVisible()
    assert asked == [True]


def test_a_hundred_thousand_void_calls_leave_the_interpreter_whole(shell: Shell) -> None:
    """PySide6 6.12 on Python 3.11 loses a reference to None with each void call and aborts after some thousand."""
    for _ in range(100_000):
        shell.setEnabled(True)


def test_nothing_comes_back_after_the_end_of_a_visit(shell: Shell) -> None:
    shell.hide_screen()
    shell.end()
    shell.hidden_page.came_back.emit()
    shell.uncover()
    assert not any(part.isVisible() for part in (shell.top, shell.area, shell.bottom))


class Paintings(QObject):
    """How often the window itself was painted."""

    count = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


def test_the_end_is_on_screen_when_it_is_said_and_is_painted_once(shell: Shell) -> None:
    shell.show_screen(page(shell.theme))
    settle()
    paintings = Paintings()
    shell.installEventFilter(paintings)
    shell.end()
    assert paintings.count == 1
    shell.end()
    assert paintings.count == 1


def test_what_came_up_after_the_end_is_covered_by_the_next(shell: Shell) -> None:
    shell.end()
    shell.ask_still_there(20)
    shell.area.show()
    shell.end()
    assert not shell.is_overlaid()
    assert not shell.area.isVisible()


def test_the_question_does_not_open_over_the_neutral_picture(shell: Shell) -> None:
    shell.hide_screen()
    shell.ask_still_there(20)
    assert not shell.is_overlaid()


def test_a_page_below_another_is_found_as_it_was_left(shell: Shell) -> None:
    shell.show_screen(question(shell.theme, Keys.LETTERS))
    settle()
    below = shell.screen_shown()
    field = shell.findChild(Field)
    assert isinstance(field, Field)
    field.set_text("half a na")
    shell.lay_over(page(shell.theme))
    settle()
    assert not field.isVisible()
    assert button(shell, "Continue").isVisible()
    assert not shell.keyboard.isVisible()
    shell.theme.set_text_size(TextSize.LARGEST)
    settle()
    shell.take_off()
    settle()
    assert shell.screen_shown() is below
    assert field.text() == "half a na"
    assert QApplication.focusWidget() is field.entry
    assert shell.keyboard.isVisible()
    assert button(shell, "I have no phone").isVisible()
    assert not field.has_error()


def test_help_is_asked_for_in_the_top_bar(shell: Shell) -> None:
    shell.show_screen(page(shell.theme))
    asked: list[bool] = []
    shell.help_asked.connect(lambda: asked.append(True))
    button(shell, "Help").click()
    assert asked == [True]
