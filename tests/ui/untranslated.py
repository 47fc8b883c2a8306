"""Words on screen that never went through a catalogue.

To be asked in the pseudo language, where every translated letter has an accent: what is left in plain letters is data
of the page's props, or a mistake.
"""

import calendar
import dataclasses
import re
from collections.abc import Iterable, Iterator

from PySide6.QtWidgets import QWidget

from tests.ui.painted import Picture
from ui.i18n import LANGUAGES
from ui.keyboard.key_button import KeyButton
from ui.shell import Screen, Shell

_PLAIN_WORD = re.compile(r"[A-Za-z]+")
_OWN_NAMES = [language.own_name for language in LANGUAGES]
_OF_THE_LOCALE = [*calendar.day_name, *calendar.month_name, "AM", "PM"]
_KEPT = frozenset(_PLAIN_WORD.findall(" ".join([*_OWN_NAMES, *_OF_THE_LOCALE])))
"""Each language is called by its own name in every language; days and months come from the locale, not a catalogue."""


def untranslated(shell: Shell, taken: Iterable[Picture], widgets: list[QWidget]) -> list[str]:
    """Texts, names and descriptions with a plain word that is no data."""
    screen = shell.screen_shown()
    data = _KEPT | _data_of(screen)
    own = [] if screen is None or type(screen) is not Screen else [screen, screen.bar]
    shown = [one for picture in taken for one in picture.texts]
    said = [(one.widget, one.text) for one in shown]
    said += [(w, words) for w in widgets for words in (_name(w), w.accessibleDescription()) if words]
    return list(
        dict.fromkeys(
            f"not translated: {type(widget).__name__} {text!r}"
            for widget, text in said
            if set(_PLAIN_WORD.findall(text)) - data and not any(_is_of(part, widget) for part in own)
        )
    )


def _name(widget: QWidget) -> str:
    name = widget.accessibleName()
    is_letter = isinstance(widget, KeyButton) and (len(name) == 1 or name.startswith("."))
    return "" if is_letter else name


def _is_of(root: QWidget, widget: QWidget) -> bool:
    return widget is root or root.isAncestorOf(widget)


def _data_of(screen: Screen | None) -> frozenset[str]:
    props = getattr(screen, "props", None)
    return frozenset(word for text in _texts(props) for word in _PLAIN_WORD.findall(text))


def _texts(value: object) -> Iterator[str]:
    """All that is data in props."""
    if isinstance(value, str):
        yield value
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from _texts(getattr(value, field.name))
    elif hasattr(value, "model_fields_set"):
        yield from _texts(vars(value))
    elif isinstance(value, dict):
        yield from _texts(tuple(value.values()))
    elif isinstance(value, tuple | list | frozenset):
        for one in value:
            yield from _texts(one)
