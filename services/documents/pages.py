"""A form in pages that can be read one at a time."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from services.documents.blocks import Block, Heading, ListBlock, Paragraph, Span, spans_text, words_in, words_of
from services.documents.forms import FormTemplate

MAX_WORDS = 110
_MAX_WORDS_OF: Final = {"vi": 130}  # Vietnamese writes each syllable apart

_SENTENCE_END = re.compile(r"(?<=[.!?])\s+|(?<=[。！？])(?![”’）])\s*")


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a form. `number` counts from 1; `title` is the heading of its first section."""

    number: int
    count: int
    title: str
    blocks: tuple[Block, ...]


def max_words_of(language: str) -> int:
    """How many words, as `words_in` counts them, a page has at most."""
    return _MAX_WORDS_OF.get(language, MAX_WORDS)


def pages(form: FormTemplate) -> tuple[Page, ...]:
    """Split a form into pages of about `max_words_of` its language.

    Short sections share a page, and a section that would not fit on the rest of a page opens the next one. The first
    heading of a page gives its title. A sentence that introduces a list stays with the list's first entry. Long
    paragraphs are split between sentences; a single longer sentence keeps a page to itself.
    """
    max_words = max_words_of(form.language)
    made: list[tuple[str, tuple[Block, ...]]] = []
    for title, section in _sections(form):
        last = made[-1][1] if made else ()
        if made and words_in(last) + words_in(section) <= max_words:
            made[-1] = (made[-1][0], last + section)
        else:
            made += [(title, page) for page in _fill(_groups(section, max_words), max_words)]
    return tuple(Page(number, len(made), title, blocks) for number, (title, blocks) in enumerate(made, 1))


def _sections(form: FormTemplate) -> Iterator[tuple[str, tuple[Block, ...]]]:
    """Yield each run of blocks under one heading; headings that follow each other directly stay together."""
    title, section = form.title, list[Block]()
    for block in form.blocks:
        if isinstance(block, Heading):
            if any(not isinstance(earlier, Heading) for earlier in section):
                yield title, tuple(section)
                section = []
            title = spans_text(block.spans)
        section.append(block)
    yield title, tuple(section)


def _groups(section: Sequence[Block], max_words: int) -> Iterator[tuple[Block, ...]]:
    """Yield the smallest runs that must not be torn apart."""
    held: tuple[Block, ...] = ()
    pieces = [piece for block in section for piece in _pieces(block, max_words)]
    for index, piece in enumerate(pieces):
        following = pieces[index + 1] if index + 1 < len(pieces) else None
        held = (*held, piece)
        introduces = isinstance(piece, Paragraph) and isinstance(following, ListBlock)
        if not isinstance(piece, Heading) and not introduces:
            yield held
            held = ()
    if held:
        yield held


def _pieces(block: Block, max_words: int) -> Iterator[Block]:
    match block:
        case ListBlock():
            for number, item in enumerate(block.items):
                yield ListBlock(block.ordered, block.start + number if block.ordered else block.start, (item,))
        case Paragraph() if words_in((block,)) > max_words:
            yield from _sentences_within(block, max_words)
        case _:
            yield block


def _fill(groups: Iterator[tuple[Block, ...]], max_words: int) -> Iterator[tuple[Block, ...]]:
    page: tuple[Block, ...] = ()
    for group in groups:
        if page and words_in(page) + words_in(group) > max_words:
            yield _merged(page)
            page = ()
        page += group
    if page:
        yield _merged(page)


def _merged(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Put single list entries that follow each other back into one list."""
    merged: list[Block] = []
    for block in blocks:
        last = merged[-1] if merged else None
        if isinstance(block, ListBlock) and isinstance(last, ListBlock) and _continues(last, block):
            merged[-1] = replace(last, items=(*last.items, *block.items))
        else:
            merged.append(block)
    return tuple(merged)


def _continues(earlier: ListBlock, later: ListBlock) -> bool:
    if earlier.ordered != later.ordered:
        return False
    return not earlier.ordered or later.start == earlier.start + len(earlier.items)


def _sentences_within(paragraph: Paragraph, max_words: int) -> Iterator[Paragraph]:
    held: tuple[Span, ...] = ()
    for sentence in _sentences(paragraph.spans):
        if held and words_of(spans_text((*held, *sentence))) > max_words:
            yield Paragraph(_trimmed(held))
            held = ()
        held += sentence
    if held:
        yield Paragraph(_trimmed(held))


def _sentences(spans: Sequence[Span]) -> Iterator[tuple[Span, ...]]:
    held: tuple[Span, ...] = ()
    for span in spans:
        start = 0
        for end in _SENTENCE_END.finditer(span.text):
            yield (*held, replace(span, text=span.text[start : end.end()]))
            held, start = (), end.end()
        if start < len(span.text):
            held = (*held, replace(span, text=span.text[start:]))
    if held:
        yield held


def _trimmed(spans: tuple[Span, ...]) -> tuple[Span, ...]:
    return (*spans[:-1], replace(spans[-1], text=spans[-1].text.rstrip()))
