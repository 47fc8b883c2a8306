"""A box for several lines keeps nothing, gives nothing away, and takes nothing in that was not typed."""

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QTextCursor
from PySide6.QtTest import QTest

from tests.gallery.stage import settle
from ui.messages.words import Party
from ui.messages.write import WriteProps, WriteScreen
from ui.shell import Shell
from ui.widgets import LongField
from ui.words import AS_TEXT

PARTY = Party("Demo Staff Robin", "Case manager", "Demo Agency")


def typed(shell: Shell, text: str) -> LongField:
    screen = WriteScreen(shell.theme, WriteProps(PARTY))
    shell.show_screen(screen)
    screen.field.setFocus()
    settle()
    QTest.keyClicks(screen.field.entry, text)
    return screen.field


def select_all(field: LongField) -> None:
    field.entry.selectAll()
    assert field.entry.textCursor().hasSelection()


def test_what_was_deleted_cannot_be_brought_back(shell: Shell) -> None:
    field = typed(shell, "secret")
    select_all(field)
    QTest.keyClick(field.entry, Qt.Key.Key_Backspace)
    QTest.keySequence(field.entry, QKeySequence(QKeySequence.StandardKey.Undo))
    field.entry.undo()
    assert field.text() == ""


def test_nothing_is_copied_and_nothing_is_pasted(shell: Shell) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("from elsewhere")
    field = typed(shell, "secret")
    for keys in (QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.Cut, QKeySequence.StandardKey.Paste):
        select_all(field)
        QTest.keySequence(field.entry, QKeySequence(keys))
    middle = field.entry.viewport().rect().center()
    QTest.mouseClick(field.entry.viewport(), Qt.MouseButton.MiddleButton, Qt.KeyboardModifier.NoModifier, middle)
    QTest.mouseDClick(field.entry.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(40, 30))
    assert field.text() == "secret"
    assert clipboard.text() == "from elsewhere"
    clipboard.clear()


def test_a_box_has_no_menu_and_takes_no_drops(shell: Shell) -> None:
    box = typed(shell, "secret").entry
    for part in (box, box.viewport()):
        assert part.contextMenuPolicy() is Qt.ContextMenuPolicy.NoContextMenu
        assert not part.acceptDrops()
    dropped = QMimeData()
    dropped.setText("from elsewhere")
    assert not box.canInsertFromMimeData(dropped)
    box.insertFromMimeData(dropped)
    assert box.toPlainText() == "secret"
    box.selectAll()
    assert box.createMimeDataFromSelection().formats() == []


def test_a_finger_that_moves_scrolls_and_selects_nothing(shell: Shell) -> None:
    field = typed(shell, "")
    field.set_text("\n".join(f"line {number}" for number in range(40)))
    box = field.entry
    view, bar = box.viewport(), box.verticalScrollBar()
    bar.setValue(10)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(60, 100))
    before = bar.value()
    QTest.mouseMove(view, QPoint(60, 20))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(60, 20))
    assert bar.value() > before
    assert not box.textCursor().hasSelection()


def test_tab_leaves_the_box_and_enter_begins_a_line(shell: Shell) -> None:
    field = typed(shell, "one")
    QTest.keyClick(field.entry, Qt.Key.Key_Return)
    QTest.keyClicks(field.entry, "two")
    assert field.text() == "one\ntwo"
    QTest.keyClick(field.entry, Qt.Key.Key_Tab)
    settle()
    assert not field.entry.hasFocus()
    assert field.text() == "one\ntwo"


def test_no_more_letters_go_in_than_there_is_room_for(shell: Shell) -> None:
    field = LongField(shell.theme, "Your message", name=AS_TEXT, max_length=5)
    field.set_text("1234")
    QTest.keyClicks(field.entry, "56")
    QTest.keyClick(field.entry, Qt.Key.Key_Return)
    assert len(field.text()) == 5
    assert "0 more letters" in field._room.text()
    field.entry.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClick(field.entry, Qt.Key.Key_Backspace)
    assert len(field.text()) == 4
    field.entry.selectAll()
    QTest.keyClicks(field.entry, "x")
    assert field.text() == "x"


def test_the_keyboard_on_the_screen_types_into_the_box(shell: Shell) -> None:
    field = typed(shell, "")
    assert shell.keyboard.isVisible()
    for letter in ("h", "i"):
        next(key for key in shell.keyboard.buttons() if key.label() == letter).click()
    next(key for key in shell.keyboard.buttons() if key.accessibleName() == "New line").click()
    next(key for key in shell.keyboard.buttons() if key.label() == "?").click()
    assert field.text() == "hi\n?"


def test_an_error_is_told_to_the_screen_reader_too(shell: Shell) -> None:
    field = LongField(shell.theme, "Your message", name=AS_TEXT, why="So we can help.")
    field.set_error("Write something.")
    assert field.has_error()
    assert field.entry.accessibleName() == "Your message"
    assert field.entry.accessibleDescription() == "Write something. So we can help."
    field.set_error(None)
    assert field.entry.accessibleDescription() == "So we can help."
