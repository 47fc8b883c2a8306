"""Forms that people sign: one version of one text in one language.

The stored body is the text that is signed. On import a byte-order mark is dropped, CR LF and CR become LF, blank
lines around the body are dropped, and exactly one LF ends it; there is no other change, and no Unicode
normalisation. From then on `text_sha256` is SHA-256 over the body's UTF-8 bytes, so a file without front matter that
already has this shape has the hash that `sha256sum` prints.
"""

import hashlib
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

import yaml

from services.documents.blocks import (
    Block,
    FormError,
    Heading,
    Item,
    ListBlock,
    Paragraph,
    Span,
    parse_blocks,
    plain_text,
    spans_text,
)

__all__ = [
    "Block",
    "FormError",
    "FormKind",
    "FormTemplate",
    "Heading",
    "Item",
    "ListBlock",
    "Paragraph",
    "Span",
    "parse_form",
    "plain_text",
]

MAX_FORM_BYTES = 200_000
MAX_FRONT_MATTER_CHARS = 4_000
MAX_FIELD_CHARS = 300

_REQUIRED = ("form", "version", "language", "title", "kind")
_KEYS = (*_REQUIRED, "purpose", "notice")
_NO_DEFAULTS: Mapping[str, str] = MappingProxyType({})

_SHAPES = {
    "form": (re.compile(r"[a-z0-9][a-z0-9-]{0,63}"), "small letters, digits and -"),
    "version": (re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,31}"), "letters, digits, dot, _ and -"),
    "language": (re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?"), "a language tag such as en or es"),
}


class FormKind(StrEnum):
    """What a form is for. A signed ROI has a term, which the agency sets."""

    ROI = "roi"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class FormTemplate:
    """One version of a form in one language. Raises FormError where a value does not fit."""

    template_id: str
    version: str
    language: str
    title: str
    kind: FormKind
    body: str
    purpose: str = ""
    notice: str = ""

    def __post_init__(self) -> None:
        for name, value in (("form", self.template_id), ("version", self.version), ("language", self.language)):
            _check_shape(name, value)
        for name, value in (("title", self.title), ("purpose", self.purpose), ("notice", self.notice)):
            _check_field(name, value)
        if not self.title:
            raise FormError("the title is missing; add `title:`")
        _check_body(self.body)

    @property
    def text_sha256(self) -> str:
        """SHA-256 over the body's UTF-8 bytes as stored, in hexadecimal."""
        return hashlib.sha256(self.body.encode()).hexdigest()

    @property
    def blocks(self) -> tuple[Block, ...]:
        return parse_blocks(self.body)


def parse_form(untrusted_text: str, *, defaults: Mapping[str, str] = _NO_DEFAULTS) -> FormTemplate:
    """Read a form: Markdown with YAML front matter (`form`, `version`, `language`, `title`, `kind`, …).

    `defaults` holds values under the same keys for official texts that come without front matter; what the file
    says wins. A missing title is taken from the first heading. Raises FormError with the file's line.
    """
    if len(untrusted_text.encode(errors="surrogatepass")) > MAX_FORM_BYTES:
        raise FormError(f"the file is larger than {MAX_FORM_BYTES:,} bytes; shorten the form")
    text = untrusted_text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    front_matter, untrusted_body, first_line = _split(text)
    untrusted_values = {**_known(defaults), **_read_front_matter(front_matter)}
    if not untrusted_body.strip():
        raise FormError("the form has no text; write it below the front matter", line=first_line + 1)
    skipped = len(untrusted_body) - len(untrusted_body.lstrip("\n"))
    body = untrusted_body.strip("\n") + "\n"
    try:
        blocks = _check_body(body)
    except FormError as error:
        line = None if error.line is None else error.line + first_line + skipped
        raise FormError(error.message, line=line) from error
    return _build(untrusted_values, body, blocks)


def _build(values: Mapping[str, str], body: str, blocks: tuple[Block, ...]) -> FormTemplate:
    first = blocks[0]
    title = values.get("title") or (spans_text(first.spans) if isinstance(first, Heading) else "")
    filled = {**values, "title": title}
    missing = [key for key in _REQUIRED if not filled.get(key)]
    if missing:
        raise FormError(f"{', '.join(missing)} missing; add it between the --- lines at the top of the file", line=1)
    kinds = [kind.value for kind in FormKind]
    if filled["kind"] not in kinds:
        raise FormError(f"kind must be one of {', '.join(kinds)}")
    return FormTemplate(
        template_id=filled["form"],
        version=filled["version"],
        language=filled["language"],
        title=title,
        kind=FormKind(filled["kind"]),
        body=body,
        purpose=filled.get("purpose", ""),
        notice=filled.get("notice", ""),
    )


def _split(text: str) -> tuple[str, str, int]:
    """Return front matter, body, and the number of lines above the body."""
    if not text.startswith("---\n"):
        return "", text, 0
    end = text.find("\n---\n", 3)
    if end < 0:
        raise FormError("the front matter is not closed; end it with a line of ---", line=1)
    front_matter = text[4 : end + 1]
    return front_matter, text[end + 5 :], front_matter.count("\n") + 2


def _read_front_matter(untrusted_yaml: str) -> dict[str, str]:
    if len(untrusted_yaml) > MAX_FRONT_MATTER_CHARS:
        raise FormError(f"the front matter is longer than {MAX_FRONT_MATTER_CHARS} characters", line=1)
    try:
        # Composed, not constructed: nodes keep their lines, and version 1.10 stays the text 1.10.
        node = yaml.compose(untrusted_yaml, Loader=yaml.BaseLoader)
    except (yaml.YAMLError, RecursionError) as error:
        mark = getattr(error, "problem_mark", None)
        line = 1 if mark is None else mark.line + 2
        raise FormError("the front matter is not YAML; write one `key: value` on each line", line=line) from error
    if node is None:
        return {}
    if not isinstance(node, yaml.MappingNode):
        raise FormError("the front matter has no keys; write one `key: value` on each line", line=2)
    return _read_keys(node)


def _read_keys(node: yaml.MappingNode) -> dict[str, str]:
    values: dict[str, str] = {}
    for key_node, value_node in node.value:
        line = key_node.start_mark.line + 2
        key = key_node.value if isinstance(key_node, yaml.ScalarNode) else "?"
        if key not in _KEYS:
            raise FormError(f"unknown key {key[:40]!r}; the keys are {', '.join(_KEYS)}", line=line)
        if key in values:
            raise FormError(f"{key} stands twice; remove one", line=line)
        if not isinstance(value_node, yaml.ScalarNode):
            raise FormError(f"{key} must be one plain value", line=line)
        values[key] = value_node.value
    return values


def _known(defaults: Mapping[str, str]) -> dict[str, str]:
    for key in defaults:
        if key not in _KEYS:
            raise FormError(f"unknown key {key[:40]!r}; the keys are {', '.join(_KEYS)}")
    return dict(defaults)


def _check_shape(name: str, value: str) -> None:
    pattern, advice = _SHAPES[name]
    if not pattern.fullmatch(value):
        raise FormError(f"{name} must be {advice}")


def _check_field(name: str, value: str) -> None:
    if len(value) > MAX_FIELD_CHARS or _hidden_character(value) is not None or "\n" in value:
        raise FormError(f"{name} must be one line of at most {MAX_FIELD_CHARS} visible characters")


def _check_body(body: str) -> tuple[Block, ...]:
    if len(body.encode(errors="surrogatepass")) > MAX_FORM_BYTES:
        raise FormError(f"the text is larger than {MAX_FORM_BYTES:,} bytes; shorten the form")
    hidden = _hidden_character(body)
    if hidden is not None:
        line = body.count("\n", 0, hidden) + 1
        raise FormError(f"hidden character U+{ord(body[hidden]):04X}; remove it", line=line)
    if not body.endswith("\n") or body.endswith("\n\n") or body.startswith("\n"):
        raise FormError("the text must end with exactly one line feed and begin with no blank line")
    blocks = parse_blocks(body)
    if not blocks:
        raise FormError("the form has no text")
    return blocks


def _hidden_character(text: str) -> int | None:
    """Return where the first character stands that a reader cannot see as it is stored (controls, bidi, private)."""
    for index, character in enumerate(text):
        if character != "\n" and unicodedata.category(character) in ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"):
            return index
    return None
