"""HTML as values: everything that is not Html already is text, and is escaped where it enters."""

from collections.abc import Iterable
from html import escape
from typing import Final

_VOID: Final = frozenset({"input", "meta"})


class Html(str):
    """Markup that this module made."""

    __slots__ = ()


def element(name: str, /, *content: str, **attributes: str) -> Html:
    """An element. `for_` and `class_` stand for `for` and `class`, other `_` for `-`."""
    written = "".join(f' {_spelled(key)}="{escape(value)}"' for key, value in attributes.items())
    return Html(f"<{name}{written}>") if name in _VOID else Html(f"<{name}{written}>{joined(content)}</{name}>")


def joined(parts: Iterable[str]) -> Html:
    """Parts one after the other."""
    return Html("".join(part if isinstance(part, Html) else escape(part) for part in parts))


def _spelled(key: str) -> str:
    return key.rstrip("_").replace("_", "-")
