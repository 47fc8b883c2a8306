"""The byte forms in which a marker could lie somewhere, and counting them in a piece of memory or of a file."""

import base64
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

_ALIGNMENTS: Final = 3
_PART: Final = "part of a marker"


@dataclass(frozen=True, slots=True)
class Needle:
    """Bytes to look for: what they are (`kind`) and how they are written (`form`)."""

    kind: str
    form: str
    content: bytes = field(repr=False)


class Needles:
    """All that is searched for. Words share a stem, and are looked at one by one only where the stem was found."""

    def __init__(self, stem: str, *, words: Mapping[str, Sequence[str]], others: Sequence[Needle] = ()) -> None:
        self._stem = tuple(forms_of(_PART, stem))
        self._words = tuple(
            needle for kind, texts in words.items() for text in texts for needle in forms_of(kind, text)
        )
        self._others = tuple(others)
        self.longest = max(len(needle.content) for needle in (*self._stem, *self._words, *self._others))

    def count(self, chunk: bytes, *, seen: int = 0) -> Counter[str]:
        """How often each kind is in `chunk`; what ends within its first `seen` bytes was counted before."""
        found: Counter[str] = Counter()
        for needle in self._others:
            found[needle.kind] += _occurrences(needle.content, chunk, seen)
        if any(needle.content in chunk for needle in self._stem):
            found += self._words_in(chunk, seen)
        return +found

    def _words_in(self, chunk: bytes, seen: int) -> Counter[str]:
        words: Counter[str] = Counter()
        for needle in self._words:
            words[needle.kind] += _occurrences(needle.content, chunk, seen)
        if words.total():
            return words
        return Counter({_PART: sum(_occurrences(needle.content, chunk, seen) for needle in self._stem)})


def forms_of(kind: str, word: str) -> Iterator[Needle]:
    """Every form of an ASCII word. Plain ASCII stands in JSON, URLs and quoted-printable as it is; where a writer
    escapes all the same, it escapes every letter."""
    seen: set[bytes] = set()
    for form, content in _written(word):
        if content not in seen:
            seen.add(content)
            yield Needle(kind, form, content)


def _written(word: str) -> Iterator[tuple[str, bytes]]:
    for case, text in (("", word), (", capitals", word.upper())):
        yield f"UTF-8{case}", text.encode("ascii")
        yield f"UTF-16{case}", _between_zeros(text, "utf-16-le")
    yield "UTF-32", _between_zeros(word, "utf-32-le")
    wide = _between_zeros(word, "utf-16-le")
    for form, content in (("UTF-8", word.encode("ascii")), ("UTF-16", wide)):
        for alignment in range(_ALIGNMENTS):
            yield f"base64 of {form}", base64_inner(content, alignment)
        yield f"hex of {form}", content.hex().encode()
        yield f"hex of {form}, capitals", content.hex().upper().encode()
    for number in ("\\u{:04x}", "\\u{:04X}"):
        yield "JSON escapes", "".join(number.format(ord(mark)) for mark in word).encode()
    for number in ("%{:02x}", "%{:02X}"):
        yield "percent-encoded", "".join(number.format(ord(mark)) for mark in word).encode()


def _between_zeros(text: str, encoding: str) -> bytes:
    """Without the zeros at the ends, where little-endian and big-endian differ: the rest is the same in both."""
    return text.encode(encoding).strip(b"\0")


def base64_inner(content: bytes, alignment: int) -> bytes:
    """The characters of base64 that `content` alone decides when it stands `alignment` bytes into a group of three."""
    encoded = base64.b64encode(bytes(alignment) + content)
    start = (8 * alignment + 5) // 6
    end = 8 * (alignment + len(content)) // 6
    return encoded[start:end]


def _occurrences(needle: bytes, chunk: bytes, seen: int) -> int:
    count = 0
    at = chunk.find(needle, max(0, seen - len(needle) + 1))
    while at >= 0:
        count += 1
        at = chunk.find(needle, at + 1)
    return count
