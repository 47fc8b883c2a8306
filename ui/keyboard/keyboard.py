"""Our own keyboard on the screen: types into the focused line by key events, never has the focus, remembers nothing."""

from typing import Final, assert_never

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame

from ui import tokens
from ui.keyboard.composing import compose
from ui.keyboard.key_button import KeyButton
from ui.keyboard.layouts import HOME_PAGES, ROWS, Act, Cap, Does, Key, Marks, Page, Turns, Types
from ui.theme import Theme
from ui.widgets.entry import Keys
from ui.widgets.text_box import TypedInto

_ICONS: Final = {
    Act.SHIFT: "arrow-big-up",
    Act.DELETE: "delete",
    Act.DONE: "check",
    Act.NEW_LINE: "corner-down-left",
}


class Keyboard(QFrame):
    """Rows of keys under the content; `done` when the person puts it away."""

    done = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("Keyboard")
        self._theme = theme
        self._home = Page.LETTERS
        self._page: Page | None = None
        self._is_shifted = False
        self._marks: tuple[str, ...] = ()
        self._is_short = False
        self._buttons: list[list[tuple[Key, KeyButton]]] = []
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._turn_to(Page.LETTERS)

    def open_for(self, keys: Keys) -> None:
        """Show the page of keys that a line asks for."""
        self._home = HOME_PAGES[keys]
        self._is_shifted = False
        self._marks = ()
        self._turn_to(self._home)

    def set_short(self, is_short: bool) -> None:
        """Use lower keys where room is short."""
        self._is_short = is_short
        self._place()

    def wanted_height(self, *, is_short: bool) -> int:
        """Pixels that the rows need, with lower keys or not."""
        row = self._theme.px(tokens.KEY_LEAST if is_short else tokens.KEY)
        gap = self._theme.px(tokens.KEY_GAP)
        edge = self._theme.px(tokens.KEYBOARD_EDGE // (2 if is_short else 1))
        return 4 * row + 3 * gap + 2 * edge

    def buttons(self) -> tuple[KeyButton, ...]:
        """The keys that are on screen."""
        return tuple(button for row in self._buttons for _, button in row)

    def retranslate(self) -> None:
        """Say the names of the keys again."""
        self.setAccessibleName(self.tr("On-screen keyboard"))
        for row in self._buttons:
            for key, button in row:
                button.setAccessibleName(self._name_of(key.cap))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _turn_to(self, page: Page) -> None:
        if page != self._page:
            self._page = page
            self._rebuild(page)
        self._show_state()

    def _rebuild(self, page: Page) -> None:
        for button in self.buttons():
            button.hide()
            button.deleteLater()
        self._buttons = [[(key, self._make(key)) for key in row] for row in ROWS[page]]
        self.retranslate()
        self._place()

    def _make(self, key: Key) -> KeyButton:
        button = KeyButton(self._theme, name=self._name_of(key.cap), parent=self)
        button.clicked.connect(lambda: self._press(key.cap))
        button.show()
        return button

    def _place(self) -> None:
        gap = self._theme.px(tokens.KEY_GAP)
        edge = self._theme.px(tokens.KEYBOARD_EDGE // (2 if self._is_short else 1))
        height = self._theme.px(tokens.KEY_LEAST if self._is_short else tokens.KEY)
        room = self.width() - 2 * self._theme.px(tokens.KEYBOARD_EDGE)
        for index, row in enumerate(self._buttons):
            unit = min(self._theme.px(112), (room - gap * (len(row) - 1)) / sum(key.width for key, _ in row))
            width = sum(key.width * unit for key, _ in row) + gap * (len(row) - 1)
            left = (self.width() - width) / 2
            top = edge + index * (height + gap)
            for key, button in row:
                button.setGeometry(QRect(round(left), top, round(key.width * unit), height))
                left += key.width * unit + gap

    def _show_state(self) -> None:
        for row in self._buttons:
            for key, button in row:
                button.show_cap(*self._face_of(key.cap), is_held=self._is_held(key.cap))

    def _face_of(self, cap: Cap) -> tuple[str, str | None]:
        """The label and the icon of a key."""
        match cap:
            case Types(text):
                return (text.upper() if self._is_shifted and len(text) == 1 else text), None
            case Marks(_, label) | Turns(_, label):
                return label, None
            case Does(Act.SPACE):
                return "", None
            case Does(Act.HOME_PAGE):
                return "abc", None
            case Does(act):
                return "", _ICONS[act]
        assert_never(cap)

    def _is_held(self, cap: Cap) -> bool:
        return (isinstance(cap, Marks) and cap.mark in self._marks) or (
            isinstance(cap, Does) and cap.act is Act.SHIFT and self._is_shifted
        )

    def _name_of(self, cap: Cap) -> str:
        match cap:
            case Types(text):
                return text
            case Marks(_, label):
                return self.tr("Mark {mark} for the next letter").format(mark=label)
            case Turns(_, label):
                return self.tr("Keys {label}").format(label=label)
            case Does(act):
                return self._name_of_act(act)
        assert_never(cap)

    def _name_of_act(self, act: Act) -> str:
        match act:
            case Act.SHIFT:
                return self.tr("Capital letters")
            case Act.DELETE:
                return self.tr("Delete")
            case Act.DONE:
                return self.tr("Put the keyboard away")
            case Act.SPACE:
                return self.tr("Space")
            case Act.HOME_PAGE:
                return self.tr("Letters")
            case Act.NEW_LINE:
                return self.tr("New line")
        assert_never(act)

    def _press(self, cap: Cap) -> None:
        match cap:
            case Types(text):
                self._type(text)
            case Marks(mark, _):
                held = mark in self._marks
                self._marks = tuple(m for m in self._marks if m != mark) if held else (*self._marks, mark)
            case Turns(page, _):
                self._turn_to(page)
            case Does(act):
                self._do(act)
        self._show_state()

    def _do(self, act: Act) -> None:
        match act:
            case Act.SHIFT:
                self._is_shifted = not self._is_shifted
            case Act.DELETE:
                self._marks = ()
                self._send(Qt.Key.Key_Backspace, "")
            case Act.SPACE:
                self._marks = ()
                self._send(Qt.Key.Key_Space, " ")
            case Act.HOME_PAGE:
                self._turn_to(self._home)
            case Act.NEW_LINE:
                self._marks = ()
                self._send(Qt.Key.Key_Return, "\r")
            case Act.DONE:
                self.done.emit()

    def _type(self, text: str) -> None:
        if len(text) == 1 and text.isalpha():
            text = compose(text.upper() if self._is_shifted else text, self._marks)
        self._marks = ()
        self._is_shifted = False
        self._send(Qt.Key.Key_unknown, text)

    def _send(self, key: Qt.Key, text: str) -> None:
        line = QApplication.focusWidget()
        if not isinstance(line, TypedInto):
            return
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(line, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))
