"""What a screen reader is told: the role and the state of each control, and what belongs to it."""

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.keyboard.key_button import KeyButton
from ui.shell import Shell
from ui.widgets import Button, CheckRow, DateField, Entry, Field, Heading, LongField, Text, TextBox, Tile
from ui.widgets.choices import CheckMark, ChoiceList
from ui.widgets.pressable import Pressable

Role = QAccessible.Role
_EXPECTED: tuple[tuple[type[QWidget], QAccessible.Role], ...] = (
    (CheckRow, Role.CheckBox),
    (CheckMark, Role.CheckBox),
    (Button, Role.Button),
    (Tile, Role.Button),
    (KeyButton, Role.Button),
    (Entry, Role.EditableText),
    (TextBox, Role.EditableText),
    (Heading, Role.Heading),
    (Text, Role.StaticText),
)


def wrong_roles(widgets: list[QWidget]) -> list[str]:
    """Widgets that say they are something else than they are."""
    found = []
    for widget in widgets:
        expected = _expected(widget)
        told = _told(widget).role()
        if expected is not None and told != expected:
            found.append(f"role: {type(widget).__name__} {widget.accessibleName()!r}: {told.name}, not {expected.name}")
    return found


def wrong_states(widgets: list[QWidget]) -> list[str]:
    """Controls whose state is not told as it is."""
    found = []
    for widget in widgets:
        state = _told(widget).state()
        facts: list[tuple[str, bool, bool]] = []
        if isinstance(widget, Pressable):
            facts = [
                ("checkable", bool(state.checkable), widget.isCheckable()),
                ("checked", bool(state.checked), widget.isChecked()),
                ("disabled", bool(state.disabled), not widget.isEnabled()),
            ]
        elif isinstance(widget, Entry):
            is_secret = widget.echoMode() is QLineEdit.EchoMode.Password
            facts = [("password", bool(state.passwordEdit), is_secret), ("editable", bool(state.editable), True)]
        wrong = [name for name, told, is_so in facts if told != is_so]
        found += [f"state: {type(widget).__name__} {widget.accessibleName()!r}: {name}" for name in wrong]
    return found


def unrelated(shell: Shell) -> list[str]:
    """Lines without their label, or with an error that is not read with them."""
    found = []
    for field in [*shell.findChildren(Field), *shell.findChildren(LongField)]:
        if field.isVisible():
            found += _of_field(field)
    for date in shell.findChildren(DateField):
        if date.isVisible() and date.has_error():
            said = date.error_words()
            entries = date.entries.values()
            found += [
                f"error not told: {e.accessibleName()!r}" for e in entries if said not in e.accessibleDescription()
            ]
    return found


def _of_field(field: Field | LongField) -> list[str]:
    entry = field.entry
    labels = [
        relation[0].object()
        for relation in _told(entry).relations()
        if relation[1] & QAccessible.RelationFlag.Label and relation[0] is not None
    ]
    found = [] if field.label in labels else [f"label not told: {entry.accessibleName()!r}"]
    if field.has_error() and field.error_words() not in entry.accessibleDescription():
        found.append(f"error not told: {entry.accessibleName()!r}")
    return found


def _expected(widget: QWidget) -> QAccessible.Role | None:
    if isinstance(widget, Pressable) and isinstance(widget.parentWidget(), ChoiceList):
        return Role.RadioButton
    return next((role for kind, role in _EXPECTED if isinstance(widget, kind)), None)


def _told(widget: QWidget) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(widget)
