"""Rich text as plain text: words stay, marks go, a link stands behind its words. Nothing of it can be opened or run."""

import re
from html.parser import HTMLParser
from typing import Final

_LINES: Final = frozenset(
    {"address", "blockquote", "br", "div", "dd", "dl", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "li", "ol"}
    | {"p", "pre", "section", "table", "tr", "ul"}
)
_SILENT: Final = frozenset({"script", "style", "head", "title", "template", "noscript", "object", "iframe", "svg"})
_LINK: Final = re.compile(r"https?://\S+", re.IGNORECASE)


def plain_text(untrusted_html: str) -> str:
    """What a person would read of it: lines without marks, at most one empty line between them."""
    reader = _Reader()
    reader.feed(untrusted_html)
    reader.close()
    lines = [" ".join(line.split()) for line in "".join(reader.words).splitlines()]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


class _Reader(HTMLParser):
    """Collects the words. Links other than http(s) are dropped."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []
        self._silent = 0
        self._links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SILENT:
            self._silent += 1
        elif tag == "a":
            self._links.append(dict(attrs).get("href") or "")
        elif tag in _LINES:
            self.words.append("\n")
            if tag == "li":
                self.words.append("- ")

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT:
            self._silent = max(0, self._silent - 1)
        elif tag == "a" and self._links:
            link = self._links.pop().strip()
            if _LINK.fullmatch(link) and not self._ends_with(link):
                self.words.append(f" ({link})")
        elif tag in _LINES:
            self.words.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.words.append(data)

    def _ends_with(self, link: str) -> bool:
        return bool(self.words) and self.words[-1].strip() == link
