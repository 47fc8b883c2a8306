"""Each complaint of the walk, from a page that deserves it."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QRect
from PySide6.QtGui import QFont, QFontDatabase, QPainter
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from tests.gallery.pseudo import LONGER, PSEUDO, PseudoTranslator, pseudo_text
from tests.gallery.stage import Look, settle, staged
from tests.ui.glyphs import OURS, strange_in_text
from tests.ui.tabbing import tab_complaints
from tests.ui.walk import complaints
from ui.shell import Column, Screen, Shell
from ui.theme import Theme, resources
from ui.widgets import BodyText, Button, CheckRow, Field, Heading, Icon, Text
from ui.words import AS_TEXT


class FaintButton(Button):
    """A button whose edge cannot be told from the page."""

    def _paint_ground(self, painter: QPainter, *, ground: str, border: str | None, width: float, radius: float) -> None:
        super()._paint_ground(painter, ground="card", border="line", width=width, radius=radius)


class CutText(Text):
    """A text that takes less room than it needs."""

    def heightForWidth(self, width: int) -> int:
        return super().heightForWidth(width) // 2


class SilentField(Field):
    """A line whose error is shown, but not read aloud."""

    def retranslate(self) -> None:
        super().retranslate()
        self.entry.setAccessibleDescription("")


def _with(widget: Callable[[Theme], QWidget]) -> Callable[[Theme], Screen]:
    def make(theme: Theme) -> Screen:
        screen = Screen(theme, column=Column.READING)
        screen.add(Heading(theme, "A page"))
        screen.add(widget(theme))
        return screen

    return make


def _silent(theme: Theme) -> Field:
    field = SilentField(theme, "Code", name=AS_TEXT)
    field.set_error("Type it.")
    return field


def _orphan(theme: Theme) -> Field:
    field = Field(theme, "Code", name=AS_TEXT)
    field.label.setBuddy(QPushButton(field))
    return field


def _one_over_another(theme: Theme) -> QWidget:
    both = QWidget()
    both.setMinimumHeight(200)
    for words in ("The first words", "The other words"):
        BodyText(theme, words, parent=both).setGeometry(QRect(0, 0, 600, 60))
    return both


def _text_at_a_button(theme: Theme) -> QWidget:
    both = QWidget()
    both.setMinimumHeight(300)
    button = Button(theme, "Press", name=AS_TEXT)
    button.setParent(both)
    button.setGeometry(QRect(0, 60, 300, 88))
    BodyText(theme, "Words that are near", parent=both).setGeometry(QRect(0, 12, 600, 48))
    return both


def _radio_in_name_only(theme: Theme) -> QWidget:
    row = CheckRow(theme, "One of several", name=AS_TEXT)
    row.setAutoExclusive(True)
    return row


@pytest.mark.parametrize(
    ("widget", "complaint"),
    [
        (lambda theme: Text(theme, "Pale words", tone="control_line"), "faint: 'Pale'"),
        (lambda theme: Icon(theme, "check", tone="line"), "faint icon"),
        (lambda theme: FaintButton(theme, "Press", name=AS_TEXT), "faint edge: FaintButton 'Press'"),
        (lambda theme: CutText(theme, "Words below which there is no room"), "text cut"),
        (_one_over_another, "text over text"),
        (_text_at_a_button, "ring over text: 'Press'"),
        (lambda theme: Text(theme, "Signs ⌫"), "missing glyph: U+232B"),
        (_silent, "error not told: 'Code'"),
        (_orphan, "label not told: 'Code'"),
        (_radio_in_name_only, "role: CheckRow 'One of several': RadioButton, not CheckBox"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_the_walk_complains(shell: Shell, widget: Callable[[Theme], QWidget], complaint: str) -> None:
    shell.show_screen(_with(widget)(shell.theme))
    settle()
    assert any(complaint in line for line in complaints(shell)), complaints(shell)


def test_the_walk_does_not_complain_about_a_good_page(shell: Shell) -> None:
    shell.show_screen(_with(lambda theme: Field(theme, "Code", name=AS_TEXT))(shell.theme))
    settle()
    assert complaints(shell) == []
    assert tab_complaints(shell) == []


def test_a_letter_from_another_font_is_found(shell: Shell) -> None:
    others = [family for family in QFontDatabase.families() if family not in OURS]
    if not others:
        pytest.skip("there is no other font on this machine")
    assert any("strange font" in line for family in others for line in strange_in_text("a", QFont(family)))


def test_a_ring_that_lies_outside_is_found(shell: Shell) -> None:
    screen = Screen(shell.theme, column=Column.READING)
    button = Button(shell.theme, "Press", name=AS_TEXT)
    button.setParent(screen)
    shell.show_screen(screen)
    settle()
    button.setGeometry(0, 40, 300, 88)
    button.show()
    assert any("ring cut: Button 'Press'" in line for line in tab_complaints(shell))


# --- the pseudo language -------------------------------------------------------------------------------


class BypassingScreen(Screen):
    """A page of which one sentence never went through a catalogue."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, column=Column.READING)
        words = lambda: QCoreApplication.translate("AccountClosedScreen", "Your account is closed")  # noqa: E731
        self.add(Heading(theme, words))
        self.add(BodyText(theme, "Words for English readers only"))
        self.retranslate()


@pytest.fixture
def pseudo_shell(qapp: QApplication) -> Iterator[Shell]:
    with staged(Look(language=PSEUDO)) as shell:
        yield shell


def test_words_that_bypass_the_catalogues_are_found(pseudo_shell: Shell) -> None:
    pseudo_shell.show_screen(BypassingScreen(pseudo_shell.theme))
    settle()
    found = complaints(pseudo_shell, is_pseudo=True)
    assert [line for line in found if "not translated" in line] == [
        "not translated: BodyText 'Words for English readers only'"
    ]


@pytest.mark.parametrize(
    "text",
    ["Continue", "PIN", "Page {number} of {count} · {title}", "%n papers", "<b>Bold</b> &amp; plain", "“Quoted” … 12"],
)
def test_the_pseudo_language_is_longer_and_keeps_what_is_no_word(text: str) -> None:
    said = pseudo_text(text)
    assert len(said) >= len(text)
    for kept in ("{number}", "{count}", "{title}", "%n", "<b>", "</b>", "&amp;", "“", "”", "…", "12", "·"):
        assert said.count(kept) == text.count(kept)


def test_a_word_of_the_pseudo_language_is_two_fifths_longer() -> None:
    for word in ("Continue", "sign", "PIN", "the", "information"):
        assert len(pseudo_text(word)) >= (1 + LONGER) * len(word)
        assert not set(pseudo_text(word)) & set(word)


def test_the_pseudo_language_has_plural_forms(qapp: QApplication) -> None:
    translator = PseudoTranslator(resources() / "i18n")
    one, many = (translator.translate("HomeScreen", "%n signed papers", "", n) for n in (1, 2))
    assert one == pseudo_text("%n signed paper")
    assert many == pseudo_text("%n signed papers")


def test_the_pseudo_language_is_offered_to_nobody(pseudo_shell: Shell) -> None:
    assert PSEUDO not in {language.code for language in pseudo_shell.tools._translations.available()}
