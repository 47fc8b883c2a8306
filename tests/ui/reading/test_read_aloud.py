"""What is read aloud, when, and to whom."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.gallery.shell import page, question
from tests.gallery.stage import Look, settle, staged
from tests.services.speech.log_speaker import LogSpeaker
from ui.reading.nodes import nodes_of
from ui.reading.panel import ReadAloudPanel
from ui.reading.read_aloud import KEY, ReadAloud
from ui.reading.words import ReadingWords
from ui.shell import Column, Screen, Shell, ShellOptions
from ui.widgets import (
    CheckRow,
    DateField,
    FactRow,
    Field,
    Heading,
    Keys,
    MaskedValue,
    Notice,
    NoticeKind,
    Paragraph,
    Run,
    TextPage,
)
from ui.widgets.personal import personal
from ui.words import AS_TEXT


class Ear:
    """A shell that reads aloud, and the log of what it said."""

    def __init__(self, shell: Shell, log: LogSpeaker) -> None:
        self.shell = shell
        self.log = log
        self.tool = ReadAloud(shell, shell._translations, log)
        self.reader = self.tool.reader

    def hears(self) -> list[str]:
        """What was said since the last time one listened."""
        settle()
        self.reader.look()
        heard, self.log.said = self.log.said, []
        return heard

    def show(self, screen: Screen) -> None:
        self.shell.show_screen(screen)
        settle()

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.shell, key)
        settle()

    def panel(self) -> ReadAloudPanel:
        panel = self.shell.overlay.panel()
        assert isinstance(panel, ReadAloudPanel)
        return panel

    def tap(self, name: str) -> None:
        found = [w for w in self.shell.findChildren(QWidget) if w.isVisible() and w.accessibleName() == name]
        assert len(found) == 1, (name, found)
        QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)
        settle()


@pytest.fixture
def ear(qapp: QApplication) -> Iterator[Ear]:
    with staged(Look(), ShellOptions(read_aloud=True)) as shell:
        yield Ear(shell, LogSpeaker())


def words(screen: Screen, *, has_headphones: bool = False) -> list[str]:
    settle()
    said = ReadingWords()
    return [said.said(node, has_headphones=has_headphones) for node in nodes_of(screen)]


def with_values(shell: Shell) -> Screen:
    screen = Screen(shell.theme, column=Column.READING)
    screen.add(Heading(shell.theme, "Is this right?"))
    masked = MaskedValue(shell.theme, "April 23, 1971", masked="●●●●", name="Date of birth")
    screen.add(FactRow(shell.theme, "Full name", "Demo Client Alpha", name="Full name"))
    screen.add(FactRow(shell.theme, "Date of birth", masked, name="Date of birth", check="Date of birth matches"))
    screen.add(personal(CheckRow(shell.theme, "Demo Client Alpha", name=AS_TEXT, detail="Born 1971")))
    return screen


def test_a_page_is_read_from_its_heading_to_its_buttons(ear: Ear) -> None:
    ear.show(page(ear.shell.theme))
    ear.reader.start()
    assert ear.hears() == [
        "A page of words",
        "One sentence that goes first where room is short.",
        "A page that stands behind what lies over it. It has some words and two buttons.",
        "End visit, button",
        "Back, button",
        "Continue, button",
    ]


def test_controls_say_what_they_are_and_how_they_stand(ear: Ear) -> None:
    screen = Screen(ear.shell.theme, column=Column.READING)
    field = Field(ear.shell.theme, "Phone", name=AS_TEXT, why="So we can call you.")
    date = DateField(ear.shell.theme, "Date of birth", name=AS_TEXT)
    tick = CheckRow(ear.shell.theme, "I mean it", name=AS_TEXT, checked=True)
    for widget in (field, date, tick):
        screen.add(widget)
    field.set_error("Please type a phone number.")
    ear.show(screen)
    assert words(screen) == [
        "Phone, text field, empty. Please type a phone number. So we can call you.",
        "Date of birth: Month, text field, empty",
        "Date of birth: Day, text field, empty",
        "Date of birth: Year, text field, empty",
        "I mean it, tick box, ticked",
    ]


def test_personal_values_are_hidden_until_headphones_are_confirmed(ear: Ear) -> None:
    screen = with_values(ear.shell)
    ear.show(screen)
    assert words(screen) == [
        *("Is this right?", "Full name", "hidden", "Date of birth", "hidden", "Show Date of birth, button"),
        *("Date of birth matches, tick box, not ticked", "hidden, tick box, not ticked"),
    ]
    heard = words(screen, has_headphones=True)
    assert "Demo Client Alpha" in heard
    assert "Demo Client Alpha, tick box, not ticked. Born 1971" in heard
    assert heard[4] == "hidden", "what is masked on the screen is masked to the ear"
    ear.tap("Show Date of birth")
    assert "April 23, 1971" not in words(screen)
    assert "April 23, 1971" in words(screen, has_headphones=True)


def test_a_focused_value_is_as_personal_as_the_same_value_in_the_page(ear: Ear) -> None:
    screen = with_values(ear.shell)
    ear.show(screen)
    ear.reader.start()
    ear.hears()
    screen.findChildren(CheckRow)[0].setFocus()
    assert ear.hears() == ["hidden, tick box, not ticked"]


@pytest.mark.parametrize("has_headphones", [True, False])
def test_a_secret_is_never_spoken_and_other_typing_only_into_headphones(ear: Ear, has_headphones: bool) -> None:
    screen = Screen(ear.shell.theme, column=Column.READING)
    name = Field(ear.shell.theme, "Name", name=AS_TEXT)
    secret = Field(ear.shell.theme, "Password", name=AS_TEXT, secret=True)
    screen.add(name)
    screen.add(secret)
    ear.show(screen)
    ear.reader.has_headphones = has_headphones
    ear.reader.start()
    ear.hears()
    heard = []
    for field in (name, secret):
        field.setFocus()
        ear.hears()
        for mark in "qz":
            QTest.keyClicks(field.entry, mark)
            heard += ear.hears()
    assert heard == (["q", "z"] if has_headphones else [])
    ear.tap("Show")
    filled = words(screen, has_headphones=has_headphones)
    assert filled[0] == ("Name, text field, qz" if has_headphones else "Name, text field, hidden")
    assert filled[1] == "Password, text field, hidden"


def test_control_by_control_as_the_focus_moves(ear: Ear) -> None:
    ear.show(page(ear.shell.theme))
    ear.press(Qt.Key.Key_Tab)
    assert ear.hears() == [], "nothing is read before it is asked for"
    ear.reader.start()
    ear.hears()
    ear.press(Qt.Key.Key_Backtab)
    assert ear.hears() == ["Hide screen, button"]


def test_the_next_page_is_read_and_the_rest_of_the_last_one_is_not(ear: Ear) -> None:
    ear.log.is_slow = True
    ear.show(page(ear.shell.theme))
    ear.reader.start()
    assert ear.hears() == ["A page of words"]
    ear.show(question(ear.shell.theme, Keys.LETTERS))
    assert ear.hears() == ["What is your phone number?"]
    ear.log.finish()
    assert ear.hears() == ["So your case manager can call you. You can leave it out."]


def test_what_goes_wrong_on_the_page_is_said_at_once(ear: Ear) -> None:
    screen = Screen(ear.shell.theme, column=Column.READING)
    notice = Notice(ear.shell.theme, "That did not work.", kind=NoticeKind.ERROR)
    notice.hide()
    field = Field(ear.shell.theme, "Code", name=AS_TEXT)
    tick = CheckRow(ear.shell.theme, "I mean it", name=AS_TEXT)
    for widget in (notice, field, tick):
        screen.add(widget)
    ear.show(screen)
    ear.reader.start()
    ear.hears()
    notice.show()
    assert ear.hears() == ["That did not work."]
    field.set_error("Please type a code.")
    assert ear.hears() == ["Code, text field, empty. Please type a code."]
    tick.setFocus()
    ear.hears()
    ear.press(Qt.Key.Key_Space)
    assert ear.hears() == ["I mean it, tick box, ticked"]


def test_the_question_whether_somebody_is_there_is_read(ear: Ear) -> None:
    ear.show(page(ear.shell.theme))
    ear.reader.start()
    ear.hears()
    ear.shell.ask_still_there(20)
    heard = ear.hears()
    assert heard[0] == "Are you still there?"
    assert heard[-1] == "Yes, keep going, button"
    ear.shell.ask_still_there(19)
    assert ear.hears() == []
    ear.press(Qt.Key.Key_Return)
    assert ear.hears() == ["A page of words"]


def test_a_long_text_is_read_line_by_line(ear: Ear) -> None:
    blocks = (Paragraph((Run("One."),)), Paragraph((Run("Two."),)))
    screen = Screen(ear.shell.theme, column=Column.READING)
    screen.add(TextPage(ear.shell.theme, blocks, name="Paper"))
    ear.show(screen)
    ear.reader.start()
    assert ear.hears()[:2] == ["One.", "Two."]


def test_the_key_starts_and_stops_the_reading(ear: Ear) -> None:
    ear.log.is_slow = True
    ear.show(page(ear.shell.theme))
    ear.press(KEY)
    assert ear.hears() == ["A page of words"]
    ear.press(KEY)
    assert not ear.log.is_speaking()
    assert not ear.reader.is_on


def test_the_panel_reads_repeats_and_stops(ear: Ear) -> None:
    ear.log.is_slow = True
    ear.show(page(ear.shell.theme))
    ear.tap("Read aloud")
    ear.tap("Read this page")
    assert ear.hears() == ["A page of words"]
    ear.tap("Read aloud")
    ear.hears()
    ear.tap("Repeat")
    assert "A page of words" in ear.hears()
    ear.tap("Stop")
    assert not ear.log.is_speaking()
    assert ear.hears() == []


def test_speed_and_loudness_change_within_their_limits(ear: Ear) -> None:
    ear.show(page(ear.shell.theme))
    ear.reader.start()
    for _ in range(9):
        ear.reader.change_speed(1)
        ear.reader.change_loudness(-1)
    assert (ear.log.voices[-1].words_per_minute, ear.log.voices[-1].loudness) == (240, 40)
    for _ in range(9):
        ear.reader.change_speed(-1)
    assert ear.log.voices[-1].words_per_minute == 110


def test_the_next_visit_begins_with_the_usual_voice_and_without_headphones(ear: Ear) -> None:
    ear.reader.change_loudness(2)
    ear.reader.has_headphones = True
    with staged(Look(), ShellOptions(read_aloud=True)) as shell:
        after = Ear(shell, LogSpeaker())
        after.show(page(shell.theme))
        after.reader.start()
        after.hears()
        assert after.log.voices[0].loudness == 100
        assert not after.reader.has_headphones


def test_headphones_are_confirmed_in_the_panel(ear: Ear) -> None:
    ear.show(page(ear.shell.theme))
    ear.tap("Read aloud")
    ear.tap("I wear headphones")
    assert ear.reader.has_headphones
    ear.tap("I wear headphones")
    assert not ear.reader.has_headphones


def test_a_language_without_a_voice_is_said_in_the_panel(ear: Ear) -> None:
    ear.log.languages = frozenset({"es"})
    ear.show(page(ear.shell.theme))
    ear.tap("Read aloud")
    shown = [w.accessibleName() for w in ear.panel().findChildren(QWidget) if w.isVisible()]
    assert "This kiosk has no voice for this language." in shown
    assert "Read this page" not in shown
    ear.reader.start()
    assert ear.hears() == []


def test_another_language_is_read_in_its_own_voice(ear: Ear) -> None:
    ear.show(page(ear.shell.theme))
    ear.reader.start()
    ear.hears()
    ear.shell._translations.use("es")
    assert "Terminar visita, botón" in ear.hears()
    assert ear.log.spoken_in[-1] == "es"


def all_black(shell: Shell) -> bool:
    settle()
    picture: QImage = shell.grab().toImage()
    spots = [(x, y) for x in range(0, picture.width(), 40) for y in range(0, picture.height(), 40)]
    return {picture.pixelColor(*spot).name() for spot in spots} == {"#000000"}


def test_the_screen_is_dark_whatever_comes_up_and_keys_work_on(ear: Ear) -> None:
    ear.show(page(ear.shell.theme))
    ear.tap("Read aloud")
    ear.tap("Screen off while it speaks")
    assert all_black(ear.shell)
    heard = ear.hears()
    assert heard[0] == "The screen is off. Touch it, or press Escape, to switch it on."
    assert heard[1] == "A page of words"
    ear.press(Qt.Key.Key_Tab)
    assert len(ear.hears()) == 1
    assert all_black(ear.shell)
    ear.shell.ask_still_there(20)
    assert all_black(ear.shell)
    assert "Are you still there?" in ear.hears()
    ear.shell.resize(1366, 768)
    assert all_black(ear.shell)


def test_a_touch_or_escape_brings_the_picture_back_and_presses_nothing(ear: Ear) -> None:
    ear.show(page(ear.shell.theme))
    ended: list[bool] = []
    gone: list[bool] = []
    ear.shell.end_visit_asked.connect(lambda: ended.append(True))
    ear.shell.screen_shown().back_button.clicked.connect(lambda: gone.append(True))  # type: ignore[union-attr]
    ear.tool.darken()
    end = next(w for w in ear.shell.findChildren(QWidget) if w.isVisible() and w.accessibleName() == "End visit")
    spot = end.mapTo(ear.shell, QPoint(10, 10))
    QTest.mouseClick(ear.shell.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
    assert not all_black(ear.shell)
    assert ear.reader.is_on
    ear.tool.darken()
    ear.press(Qt.Key.Key_Escape)
    assert not all_black(ear.shell)
    assert (ended, gone) == ([], [])
    ear.press(Qt.Key.Key_Escape)
    assert gone == [True]


@pytest.mark.parametrize("covering", ["hide", "end"])
def test_a_hidden_or_ended_screen_is_silent_at_once(ear: Ear, covering: str) -> None:
    ear.log.is_slow = True
    ear.show(page(ear.shell.theme))
    ear.tool.darken()
    assert ear.log.is_speaking()
    if covering == "hide":
        ear.shell.hide_screen()
    else:
        ear.shell.end()
    ear.hears()
    assert not ear.log.is_speaking()
    assert not ear.reader.is_on
    ear.press(KEY)
    assert ear.hears() == []


def test_without_an_engine_the_tool_is_not_offered(qapp: QApplication) -> None:
    with staged(Look()) as shell:
        shell.show_screen(page(shell.theme))
        settle()
        assert "Read aloud" not in [w.accessibleName() for w in shell.findChildren(QWidget) if w.isVisible()]
