"""Which keys stand where. A key types a text, sets a mark for the next letter, or does something."""

from dataclasses import dataclass
from enum import Enum
from typing import Final, TypeAlias

from ui.widgets.entry import Keys


class Page(Enum):
    """A set of keys that is on screen at a time."""

    LETTERS = "letters"
    TEXT = "text"
    EMAIL = "email"
    MARKS = "marks"
    SYMBOLS = "symbols"
    MORE_SYMBOLS = "more_symbols"
    NUMBERS = "numbers"
    DIGITS = "digits"


class Act(Enum):
    """What a key does instead of typing."""

    SHIFT = "shift"
    DELETE = "delete"
    DONE = "done"
    SPACE = "space"
    HOME_PAGE = "home_page"
    NEW_LINE = "new_line"


@dataclass(frozen=True, slots=True)
class Types:
    """A key that types a character."""

    text: str


@dataclass(frozen=True, slots=True)
class Marks:
    """A key that puts a combining mark on the next letter; `label` is how the key looks."""

    mark: str
    label: str


@dataclass(frozen=True, slots=True)
class Does:
    """A key that acts on the text or the keyboard."""

    act: Act


@dataclass(frozen=True, slots=True)
class Turns:
    """A key that turns to another page."""

    page: Page
    label: str


Cap: TypeAlias = Types | Marks | Does | Turns


@dataclass(frozen=True, slots=True)
class Key:
    """A key and its width as a part of a letter's."""

    cap: Cap
    width: float = 1.0


Rows: TypeAlias = tuple[tuple[Key, ...], ...]

ACUTE: Final = Marks("\u0301", "´")
GRAVE: Final = Marks("\u0300", "`")
TILDE: Final = Marks("\u0303", "˜")
HOOK: Final = Marks("\u0309", "\u02c0")
DOT_BELOW: Final = Marks("\u0323", "\u25cc\u0323")
CIRCUMFLEX: Final = Marks("\u0302", "ˆ")
BREVE: Final = Marks("\u0306", "˘")
HORN: Final = Marks("\u031b", "\u031b")

_SHIFT: Final = Key(Does(Act.SHIFT), 1.35)
_DELETE: Final = Key(Does(Act.DELETE), 1.35)
_DONE: Final = Key(Does(Act.DONE), 1.35)
_HOME: Final = Key(Does(Act.HOME_PAGE), 1.35)


def _types(characters: str, width: float = 1.0) -> tuple[Key, ...]:
    return tuple(Key(Types(character), width) for character in characters)


_SYMBOLS: Final = Key(Turns(Page.SYMBOLS, "123"), 1.35)
_ALPHABET: Final = (
    _types("qwertyuiop"),
    _types("asdfghjklñ"),
    (_SHIFT, *_types("zxcvbnm"), _DELETE),
)

ROWS: Final[dict[Page, Rows]] = {
    Page.LETTERS: (
        *_ALPHABET,
        (
            _SYMBOLS,
            *_types(".-'"),
            Key(ACUTE),
            Key(TILDE),
            Key(Turns(Page.MARKS, "àâ"), 1.2),
            Key(Does(Act.SPACE), 4.4),
            _DONE,
        ),
    ),
    Page.TEXT: (
        *_ALPHABET,
        (
            _SYMBOLS,
            *_types(".,?"),
            Key(ACUTE),
            Key(TILDE),
            Key(Turns(Page.MARKS, "àâ"), 1.2),
            Key(Does(Act.SPACE), 3.2),
            Key(Does(Act.NEW_LINE), 1.2),
            _DONE,
        ),
    ),
    Page.EMAIL: (*_ALPHABET, (_SYMBOLS, *_types("@.-_", 1.7), Key(Types(".com"), 2.4), _DONE)),
    Page.MARKS: (
        *_ALPHABET,
        (
            Key(Does(Act.HOME_PAGE), 1.2),
            *(Key(mark) for mark in (ACUTE, GRAVE, HOOK, TILDE, DOT_BELOW, CIRCUMFLEX, BREVE, HORN)),
            Key(Types("đ")),
            Key(Does(Act.SPACE), 1.8),
            Key(Does(Act.DONE), 1.2),
        ),
    ),
    Page.SYMBOLS: (
        _types("1234567890"),
        _types("@#$%&*-+()"),
        (Key(Turns(Page.MORE_SYMBOLS, "#+="), 1.35), *_types("!?'\"/:;"), _DELETE),
        (_HOME, *_types(",._"), Key(Does(Act.SPACE), 5.4), _DONE),
    ),
    Page.MORE_SYMBOLS: (
        _types("1234567890"),
        _types("[]{}<>^~`|"),
        (Key(Turns(Page.SYMBOLS, "123"), 1.35), *_types("\\=_€£¿¡"), _DELETE),
        (_HOME, *_types(",.-"), Key(Does(Act.SPACE), 5.4), _DONE),
    ),
    Page.NUMBERS: (
        _types("123(", 1.6),
        _types("456)", 1.6),
        _types("789+", 1.6),
        (*_types("-0", 1.6), Key(Does(Act.DELETE), 1.6), Key(Does(Act.DONE), 1.6)),
    ),
    Page.DIGITS: (
        _types("123", 1.8),
        _types("456", 1.8),
        _types("789", 1.8),
        (Key(Does(Act.DELETE), 1.8), *_types("0", 1.8), Key(Does(Act.DONE), 1.8)),
    ),
}

HOME_PAGES: Final = {
    Keys.LETTERS: Page.LETTERS,
    Keys.TEXT: Page.TEXT,
    Keys.EMAIL: Page.EMAIL,
    Keys.NUMBERS: Page.NUMBERS,
    Keys.DIGITS: Page.DIGITS,
}
