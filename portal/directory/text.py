"""Texts of a directory: many hold HTML. What is stored and served is harmless HTML; a kiosk gets plain text."""

import html
import re
from html.parser import HTMLParser
from typing import Final

import nh3

_TAG: Final = re.compile(r"<(?:/?[a-zA-Z]|!--|\?|!)")
_BLOCKS: Final = frozenset({"p", "br", "div", "li", "ul", "ol", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "hr"})
_SPACES: Final = re.compile(r"[^\S\n]+")
_LINES: Final = re.compile(r"\s*\n\s*")


def harmless(untrusted: str) -> str:
    """The text itself where it holds no tag; else its HTML without scripts, styles, forms and event handlers."""
    return nh3.clean(untrusted) if _TAG.search(untrusted) else untrusted


def plain(text: str) -> str:
    """What a person reads of it, a line per paragraph."""
    if _TAG.search(text):
        reader = _Reader()
        reader.feed(nh3.clean(text))
        reader.close()
        text = "".join(reader.parts)
    return _LINES.sub("\n", _SPACES.sub(" ", html.unescape(text))).strip()


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        if tag in _BLOCKS:
            self.parts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in _BLOCKS:
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        self.parts.append(data)
