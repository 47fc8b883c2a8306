"""A line keeps nothing, gives nothing away and takes nothing in that was not typed."""

import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from tests.gallery.shell import birth_date, question
from tests.gallery.stage import settle
from ui.shell import Shell
from ui.theme import Theme
from ui.widgets import DateField, Field, Keys, MaskedValue
from ui.words import AS_TEXT


def typed(shell: Shell, text: str) -> Field:
    shell.show_screen(question(shell.theme, Keys.LETTERS))
    settle()
    field = shell.findChild(Field)
    assert isinstance(field, Field)
    QTest.keyClicks(field.entry, text)
    return field


def test_what_was_deleted_cannot_be_brought_back(shell: Shell) -> None:
    field = typed(shell, "secret")
    field.entry.clear()
    QTest.keySequence(field.entry, QKeySequence(QKeySequence.StandardKey.Undo))
    assert field.text() == ""


def test_nothing_is_copied_and_nothing_is_pasted(shell: Shell) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("from elsewhere")
    field = typed(shell, "secret")
    field.entry.selectAll()
    QTest.keySequence(field.entry, QKeySequence(QKeySequence.StandardKey.Copy))
    QTest.keySequence(field.entry, QKeySequence(QKeySequence.StandardKey.Cut))
    QTest.keySequence(field.entry, QKeySequence(QKeySequence.StandardKey.Paste))
    assert clipboard.text() == "from elsewhere"
    assert field.text() == "secret"
    clipboard.clear()


def test_a_line_has_no_menu_and_takes_no_drops(shell: Shell) -> None:
    entry = typed(shell, "").entry
    assert entry.contextMenuPolicy() is Qt.ContextMenuPolicy.NoContextMenu
    assert not entry.acceptDrops()
    assert not entry.dragEnabled()


def test_a_secret_is_shown_only_while_somebody_wants_it(shell: Shell) -> None:
    field = Field(shell.theme, "Password", name=AS_TEXT, secret=True)
    assert field.entry.echoMode() is QLineEdit.EchoMode.Password
    field._toggle.click()  # type: ignore[union-attr]
    assert field.entry.echoMode() is QLineEdit.EchoMode.Normal
    field._toggle.click()  # type: ignore[union-attr]
    assert field.entry.echoMode() is QLineEdit.EchoMode.Password


def test_an_error_is_told_to_the_screen_reader_too(shell: Shell) -> None:
    field = Field(shell.theme, "Name", name=AS_TEXT, why="So we can greet you.")
    field.set_error("Type your name.")
    assert field.entry.accessibleDescription() == "Type your name. So we can greet you."
    field.set_error(None)
    assert field.entry.accessibleDescription() == "So we can greet you."


def test_enter_in_a_line_goes_on(shell: Shell) -> None:
    field = typed(shell, "408")
    screen = shell.screen_shown()
    pressed: list[bool] = []
    screen.primary_button.clicked.connect(lambda: pressed.append(True))  # type: ignore[union-attr]
    QTest.keyClick(field.entry, Qt.Key.Key_Return)
    assert pressed == [True]


@pytest.mark.parametrize(
    ("month", "day", "year", "expected"),
    [
        ("4", "23", "1971", datetime.date(1971, 4, 23)),
        ("2", "30", "1971", None),
        ("2", "3", "71", None),
        ("", "", "", None),
    ],
)
def test_three_numbers_are_a_date_or_not(
    shell: Shell, month: str, day: str, year: str, expected: datetime.date | None
) -> None:
    shell.show_screen(birth_date(shell.theme))
    field = shell.findChild(DateField)
    assert isinstance(field, DateField)
    for part, text in (("month", month), ("day", day), ("year", year)):
        field.entries[part].setText(text)  # type: ignore[index]
    assert field.date() == expected


def test_a_masked_value_is_masked_for_the_screen_reader_too(shell: Shell) -> None:
    theme: Theme = shell.theme
    value = MaskedValue(theme, "9001-23", masked="••••-23", name="number")
    assert "9001" not in value._text.text() + value._text.accessibleName()
    value._toggle.click()
    assert value._text.text() == "9001-23"
    value.hide_value()
    assert "9001" not in value._text.text() + value._text.accessibleName()
