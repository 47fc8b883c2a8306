"""The small part of Markdown that a form may use, as plain values.

Headings, paragraphs, bullets, numbered lists, bold and italic. Everything else is refused with its line, because a
person must sign what they saw: a link, an image or HTML could show something else than what the hash covers.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from markdown_it import MarkdownIt
from markdown_it.token import Token

MAX_LIST_DEPTH = 3

_CHINESE = re.compile(r"[\u3400-\u9fff]")

_REFUSED = {
    "html_block": "HTML is not allowed; write plain text",
    "html_inline": "HTML is not allowed; write plain text",
    "link_open": "links are not allowed; write the address as plain text",
    "image": "images are not allowed; describe the content in words",
    "table_open": "tables are not allowed; write a list",
    "fence": "code blocks are not allowed; remove the fence",
    "code_block": "indented blocks are not allowed; remove the spaces at the start of the line",
    "code_inline": "backticks are not allowed; remove them",
    "blockquote_open": "quotes with > are not allowed; remove the mark",
    "hr": "rules and signature lines are not allowed; remove the line, the signature is added when it is signed",
}


class FormError(ValueError):
    """A form that cannot be used. `line` counts from 1 in the file; `message` says what to do."""

    def __init__(self, message: str, *, line: int | None = None) -> None:
        self.message = message
        self.line = line
        super().__init__(message if line is None else f"line {line}: {message}")


@dataclass(frozen=True, slots=True)
class Span:
    """A run of text in one style. A line feed inside is a hard line break."""

    text: str
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True, slots=True)
class Heading:
    level: int
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Item:
    """One entry of a list: its paragraphs, and lists inside it."""

    blocks: "tuple[Paragraph | ListBlock, ...]"


@dataclass(frozen=True, slots=True)
class ListBlock:
    """A bulleted list, or a numbered one that begins with `start`."""

    ordered: bool
    start: int
    items: tuple[Item, ...]


Block = Heading | Paragraph | ListBlock


@lru_cache(maxsize=32)
def parse_blocks(text: str) -> tuple[Block, ...]:
    """Return the blocks of Markdown `text`, in order and without loss of a word.

    Character references such as `&amp;` are shown as written. Raises FormError for anything outside the subset.
    Remembered, because a form is read again for each signature on it; a form holds nothing personal.
    """
    environment: dict[str, object] = {}
    tokens = MarkdownIt("commonmark").enable("table").disable("entity").parse(text, environment)
    _refuse_link_definitions(environment)
    return tuple(_Reader(tokens).blocks())


def plain_text(blocks: Sequence[Block]) -> str:
    """Return the words of `blocks` with list marks, one line for each paragraph."""
    return "\n".join(line for block in blocks for line in _lines(block))


def words_in(blocks: Sequence[Block]) -> int:
    return words_of(plain_text(blocks))


def words_of(text: str) -> int:
    """Count words; Chinese writes none apart, there two characters count as a word."""
    characters = len(_CHINESE.findall(text))
    return len(_CHINESE.sub(" ", text).split()) + (characters + 1) // 2


def spans_text(spans: Sequence[Span]) -> str:
    return "".join(span.text for span in spans)


def _lines(block: Block) -> Iterator[str]:
    match block:
        case Heading(spans=spans) | Paragraph(spans=spans):
            yield spans_text(spans)
        case ListBlock():
            for number, item in enumerate(block.items, block.start):
                first, *rest = [line for inner in item.blocks for line in _lines(inner)]
                yield f"{number}. {first}" if block.ordered else f"• {first}"
                yield from rest


def _refuse_link_definitions(environment: dict[str, object]) -> None:
    references = environment.get("references")
    if isinstance(references, dict) and references:
        line = min(reference["map"][0] for reference in references.values()) + 1
        raise FormError("link definitions are not allowed; write the address as plain text", line=line)


class _Reader:
    """Walks markdown-it's tokens once, from left to right."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self._tokens = tokens
        self._at = 0
        self._depth = 0

    def blocks(self) -> Iterator[Block]:
        while self._at < len(self._tokens):
            yield self._block()

    def _next(self) -> Token:
        token = self._tokens[self._at]
        self._at += 1
        return token

    def _block(self) -> Block:
        token = self._next()
        match token.type:
            case "heading_open":
                return Heading(int(token.tag[1:]), self._spans())
            case "paragraph_open":
                return Paragraph(self._spans())
            case "bullet_list_open" | "ordered_list_open":
                return self._list(token)
        raise _refusal(token, _line(token))

    def _spans(self) -> tuple[Span, ...]:
        inline = self._next()
        self._next()
        spans = _read_spans(inline)
        if not spans_text(spans).strip():
            raise FormError("a heading or list entry is empty; write its text or remove the mark", line=_line(inline))
        return spans

    def _list(self, opening: Token) -> ListBlock:
        ordered = opening.type == "ordered_list_open"
        self._depth += 1
        if self._depth > MAX_LIST_DEPTH:
            raise FormError(f"lists may be at most {MAX_LIST_DEPTH} deep", line=_line(opening))
        if opening.markup == ")":
            raise FormError("number with a dot, as in 1.", line=_line(opening))
        start = int(opening.attrs.get("start", 1)) if ordered else 1
        items: list[Item] = []
        while self._tokens[self._at].type == "list_item_open":
            items.append(self._item(start + len(items) if ordered else None))
        self._next()
        self._depth -= 1
        return ListBlock(ordered, start, tuple(items))

    def _item(self, number: int | None) -> Item:
        opening = self._next()
        if number is not None and opening.info != str(number):
            raise FormError(f"this entry would be shown as number {number}; number it so", line=_line(opening))
        blocks: list[Paragraph | ListBlock] = []
        while self._tokens[self._at].type != "list_item_close":
            block = self._block()
            if isinstance(block, Heading):
                raise FormError("a heading cannot stand inside a list", line=_line(opening))
            blocks.append(block)
        self._next()
        if not blocks or not isinstance(blocks[0], Paragraph):
            raise FormError("a list entry begins with its text", line=_line(opening))
        return Item(tuple(blocks))


def _read_spans(inline: Token) -> tuple[Span, ...]:
    spans: list[Span] = []
    bold = italic = 0
    for token in inline.children or ():
        match token.type:
            case "text":
                spans.append(Span(token.content, bold > 0, italic > 0))
            case "softbreak":
                spans.append(Span(" ", bold > 0, italic > 0))
            case "hardbreak":
                spans.append(Span("\n", bold > 0, italic > 0))
            case "strong_open" | "strong_close":
                bold += token.nesting
            case "em_open" | "em_close":
                italic += token.nesting
            case _:
                raise _refusal(token, _line(inline))
    return _joined(spans)


def _joined(spans: Sequence[Span]) -> tuple[Span, ...]:
    joined: list[Span] = []
    for span in spans:
        if not span.text:
            continue
        if joined and (joined[-1].bold, joined[-1].italic) == (span.bold, span.italic):
            joined[-1] = Span(joined[-1].text + span.text, span.bold, span.italic)
        else:
            joined.append(span)
    return tuple(joined)


def _refusal(token: Token, line: int | None) -> FormError:
    return FormError(_REFUSED.get(token.type, f"{token.type} is not allowed; write plain text"), line=line)


def _line(token: Token) -> int | None:
    return token.map[0] + 1 if token.map else None
