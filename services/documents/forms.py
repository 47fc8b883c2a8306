"""Forms that people sign: one version of one text in one language.

The stored body is the text that is signed. On import a byte-order mark is dropped, CR LF and CR become LF, blank
lines around the body are dropped, and exactly one LF ends it; there is no other change, and no Unicode
normalisation. From then on `text_sha256` is SHA-256 over the body's UTF-8 bytes, so a file without front matter that
already has this shape has the hash that `sha256sum` prints.
"""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

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
from services.documents.fields import check_field, hidden_character
from services.documents.front_matter import check_key, read_front_matter, split_front_matter
from services.portal.contract.fields import FormField

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
MAX_VALUE_CHARS = 300
MAX_CHANGES_CHARS = 1_200

_REQUIRED = ("form", "version", "language", "title", "kind")
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
    """One version of a form in one language. Raises FormError where a value does not fit.

    `changes`: what is new in this version; `fields`: what it asks beside yes or no.
    """

    template_id: str
    version: str
    language: str
    title: str
    kind: FormKind
    body: str
    purpose: str = ""
    notice: str = ""
    changes: str = ""
    fields: tuple[FormField, ...] = ()

    def __post_init__(self) -> None:
        for name, value in (("form", self.template_id), ("version", self.version), ("language", self.language)):
            _check_shape(name, value)
        for name, value in (("title", self.title), ("purpose", self.purpose), ("notice", self.notice)):
            _check_value(name, value)
        if not self.title:
            raise FormError("the title is missing; add `title:`")
        _check_changes(self.changes)
        for field in self.fields:
            check_field(field)
        _check_body(self.body)

    @property
    def text_sha256(self) -> str:
        """SHA-256 over the body's UTF-8 bytes as stored, in hexadecimal."""
        return hashlib.sha256(self.body.encode()).hexdigest()

    @property
    def blocks(self) -> tuple[Block, ...]:
        return parse_blocks(self.body)


def parse_form(untrusted_text: str, *, defaults: Mapping[str, str] = _NO_DEFAULTS) -> FormTemplate:
    """Read a form: Markdown with YAML front matter (`form`, `version`, `language`, `title`, `kind`, `fields`, …).

    `defaults` holds values under the same keys for official texts that come without front matter; what the file
    says wins. A missing title is taken from the first heading. Raises FormError with the file's line.
    """
    if len(untrusted_text.encode(errors="surrogatepass")) > MAX_FORM_BYTES:
        raise FormError(f"the file is larger than {MAX_FORM_BYTES:,} bytes; shorten the form")
    text = untrusted_text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    untrusted_yaml, untrusted_body, first_line = split_front_matter(text)
    front_matter = read_front_matter(untrusted_yaml)
    untrusted_values = {**_known(defaults), **front_matter.values}
    if not untrusted_body.strip():
        raise FormError("the form has no text; write it below the front matter", line=first_line + 1)
    skipped = len(untrusted_body) - len(untrusted_body.lstrip("\n"))
    body = untrusted_body.strip("\n") + "\n"
    try:
        blocks = _check_body(body)
    except FormError as error:
        line = None if error.line is None else error.line + first_line + skipped
        raise FormError(error.message, line=line) from error
    return _build(untrusted_values, body, blocks, front_matter.fields)


def _build(
    values: Mapping[str, str], body: str, blocks: tuple[Block, ...], fields: tuple[FormField, ...]
) -> FormTemplate:
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
        changes=filled.get("changes", "").strip(),
        fields=fields,
    )


def _known(defaults: Mapping[str, str]) -> dict[str, str]:
    for key in defaults:
        check_key(key)
    return dict(defaults)


def _check_shape(name: str, value: str) -> None:
    pattern, advice = _SHAPES[name]
    if not pattern.fullmatch(value):
        raise FormError(f"{name} must be {advice}")


def _check_value(name: str, value: str) -> None:
    if len(value) > MAX_VALUE_CHARS or hidden_character(value) is not None or "\n" in value:
        raise FormError(f"{name} must be one line of at most {MAX_VALUE_CHARS} visible characters")


def _check_changes(changes: str) -> None:
    if len(changes) > MAX_CHANGES_CHARS or hidden_character(changes) is not None:
        raise FormError(f"changes must be at most {MAX_CHANGES_CHARS} visible characters")


def _check_body(body: str) -> tuple[Block, ...]:
    if len(body.encode(errors="surrogatepass")) > MAX_FORM_BYTES:
        raise FormError(f"the text is larger than {MAX_FORM_BYTES:,} bytes; shorten the form")
    hidden = hidden_character(body)
    if hidden is not None:
        line = body.count("\n", 0, hidden) + 1
        raise FormError(f"hidden character U+{ord(body[hidden]):04X}; remove it", line=line)
    if not body.endswith("\n") or body.endswith("\n\n") or body.startswith("\n"):
        raise FormError("the text must end with exactly one line feed and begin with no blank line")
    blocks = parse_blocks(body)
    if not blocks:
        raise FormError("the form has no text")
    return blocks
