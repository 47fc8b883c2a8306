"""The on-screen keyboard types what is on its keys, and never takes the focus."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.gallery.shell import birth_date, question
from tests.gallery.stage import settle
from ui.keyboard.composing import compose
from ui.shell import Shell
from ui.widgets import DateField, Field, Keys


def tap(shell: Shell, *names: str) -> None:
    """Touch keys by their accessible names."""
    for name in names:
        key = next(key for key in shell.keyboard.buttons() if key.accessibleName() == name)
        QTest.mouseClick(key, Qt.MouseButton.LeftButton)


def opened(shell: Shell, keys: Keys) -> Field:
    """A line with the focus and its keyboard."""
    shell.show_screen(question(shell.theme, keys))
    settle()
    field = shell.screen_shown().findChild(Field)  # type: ignore[union-attr]
    assert isinstance(field, Field)
    field.entry.setMaxLength(40)
    return field


def test_letters_capitals_spaces_and_delete_reach_the_line(shell: Shell) -> None:
    field = opened(shell, Keys.LETTERS)
    tap(shell, "Capital letters", "a", "n", "a", "Space", "ñ", "o", "Delete")
    assert field.text() == "Ana ñ"
    assert QApplication.focusWidget() is field.entry


def test_a_mark_goes_onto_the_next_letter_only(shell: Shell) -> None:
    field = opened(shell, Keys.LETTERS)
    tap(shell, "l", "e", "Mark ´ for the next letter", "i", "s", "t", "e")
    assert field.text() == "leíste"


def test_vietnamese_letters_take_two_marks(shell: Shell) -> None:
    field = opened(shell, Keys.LETTERS)
    tap(shell, "n", "g", "u", "y", "Keys àâ", "Mark ˜ for the next letter", "Mark ˆ for the next letter", "e", "n")
    assert field.text() == "nguyễn"


@pytest.mark.parametrize(
    ("letter", "marks", "expected"),
    [
        ("o", ("\u0301", "\u031b"), "ớ"),
        ("A", ("\u0306", "\u0323"), "Ặ"),
        ("u", ("\u0308",), "ü"),
        ("q", ("\u0301",), "q"),
        ("e", (), "e"),
    ],
)
def test_marks_and_letters_are_put_together(letter: str, marks: tuple[str, ...], expected: str) -> None:
    assert compose(letter, marks) == expected


def test_an_email_can_be_typed_without_turning_pages(shell: Shell) -> None:
    field = opened(shell, Keys.EMAIL)
    tap(shell, "a", "_", "b", "@", "x", "-", "y", ".com")
    assert field.text() == "a_b@x-y.com"


def test_every_printable_ascii_character_can_be_typed(shell: Shell) -> None:
    field = opened(shell, Keys.LETTERS)
    names = {key.accessibleName() for key in shell.keyboard.buttons()}
    for page in ("Keys 123", "Keys #+="):
        tap(shell, page)
        names |= {key.accessibleName() for key in shell.keyboard.buttons()}
    wanted = {chr(code) for code in range(33, 127)} - {chr(code) for code in range(65, 91)}
    assert not wanted - names
    assert field.text() == ""


def test_the_keyboard_hides_and_comes_back_with_the_next_line(shell: Shell) -> None:
    field = opened(shell, Keys.DIGITS)
    assert shell.keyboard.isVisible()
    tap(shell, "Put the keyboard away")
    assert not shell.keyboard.isVisible()
    shell.start_focus()
    field.entry.clearFocus()
    field.entry.setFocus()
    assert shell.keyboard.isVisible()


def test_a_date_goes_from_part_to_part(shell: Shell) -> None:
    shell.show_screen(birth_date(shell.theme))
    settle()
    tap(shell, *"04231971")
    field = shell.findChild(DateField)
    assert isinstance(field, DateField)
    assert str(field.date()) == "1971-04-23"
