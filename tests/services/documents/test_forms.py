import hashlib
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.documents.blocks import Heading, ListBlock, Paragraph, Span, parse_blocks
from services.documents.forms import FormError, FormKind, FormTemplate, parse_form, plain_text

FRONT = "---\nform: demo-form\nversion: 1.10\nlanguage: en\ntitle: Demo form\nkind: roi\n---\n"
DEFAULTS = {"form": "county-roi", "version": "1", "language": "en", "kind": "roi"}


def test_front_matter_is_read_and_a_version_stays_text() -> None:
    form = parse_form(FRONT + "\nHello.\n")
    assert (form.template_id, form.version, form.kind, form.body) == ("demo-form", "1.10", FormKind.ROI, "Hello.\n")


def test_the_hash_covers_the_exact_stored_bytes() -> None:
    form = parse_form(FRONT + "Año nuevo.\n")
    assert form.text_sha256 == hashlib.sha256("Año nuevo.\n".encode()).hexdigest()


@pytest.mark.parametrize("written", ["\ufeff{}", "{}\r\n\r\n", "\n\n{}"])
def test_marks_and_line_ends_of_an_editor_do_not_change_the_hash(written: str) -> None:
    plain = parse_form(FRONT + "One.\n\nTwo.\n")
    other = written.format("One.\n\nTwo.")
    other = FRONT + other if not other.startswith("\ufeff") else "\ufeff" + FRONT + other[1:]
    assert parse_form(other.replace("\n", "\r\n")).text_sha256 == plain.text_sha256
    assert parse_form(other.replace("\r\n", "\n").replace("\n", "\r")).text_sha256 == plain.text_sha256


@pytest.mark.shared_data
@pytest.mark.parametrize("name", ["roi-before-portal.en.md", "roi-with-portal.en.md"])
def test_an_official_text_without_front_matter_is_taken_as_it_is(shared_data: Path, name: str) -> None:
    stored = (shared_data / "roi" / name).read_bytes()
    form = parse_form(stored.decode(), defaults=DEFAULTS)
    assert form.text_sha256 == hashlib.sha256(stored).hexdigest()
    assert form.title == "SANTA CLARA COUNTY HMIS CLIENT CONSENT TO DATA COLLECTION AND RELEASE OF INFORMATION"
    assert _words(plain_text(form.blocks)) == _words(stored.decode())


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        ("---\nform: a\nfoo: 1\n---\nx", 3, "unknown key 'foo'"),
        ("---\nform: a\nform: b\n---\nx", 3, "stands twice"),
        ("---\nform: a\nversion: [1]\n---\nx", 3, "one plain value"),
        ("---\nform: {a\n---\nx", None, "not YAML"),
        ("---\nform: a\nx", 1, "not closed"),
        ("---\n- a\n---\nx", 2, "no keys"),
        ("---\nform: a\n---\nx", 1, "version, language, title, kind missing"),
        (FRONT + "Hello [there](https://example.org).", 8, "links"),
        (FRONT + "\n\nHello\n\n<b>there</b>", 12, "HTML"),
        (FRONT + "![a](b)", 8, "images"),
        (FRONT + "a | b\n--|--\n1 | 2", 8, "tables"),
        (FRONT + "a\n\n```\nb\n```", 10, "code"),
        (FRONT + "a `b`", 8, "backticks"),
        (FRONT + "a\n\n> b", 10, "quotes"),
        (FRONT + "a\n\n______", 10, "signature lines"),
        (FRONT + "a\n\n[x]: https://example.org", 10, "link definitions"),
        (FRONT + "1. a\n3. b", 9, "number 2"),
        (FRONT + "1) a", 8, "with a dot"),
        (FRONT + "- a\n  - b\n    - c\n      - d", 11, "3 deep"),
        (FRONT + "a\n\nleft\u202eright", 10, "U+202E"),
        (FRONT + "a\tb", 8, "U+0009"),
        (FRONT + "#\n\na", 8, "empty"),
        (FRONT + "\n\n", 8, "no text"),
    ],
)
def test_what_a_form_may_not_hold_is_refused_with_its_line(text: str, line: int | None, says: str) -> None:
    with pytest.raises(FormError, match=re.escape(says)) as refused:
        parse_form(text)
    if line is not None:
        assert refused.value.line == line
        assert str(refused.value).startswith(f"line {line}: ")


@pytest.mark.parametrize(
    ("key", "value"),
    [("form", "../etc"), ("version", ""), ("language", "English"), ("kind", "will"), ("title", "x" * 301)],
)
def test_metadata_that_does_not_fit_is_refused(key: str, value: str) -> None:
    with pytest.raises(FormError, match=key):
        parse_form("Hello.", defaults={**DEFAULTS, "title": "A title", key: value})


def test_a_form_larger_than_the_limit_is_refused() -> None:
    with pytest.raises(FormError, match="larger"):
        parse_form(FRONT + "word " * 50_000)


def test_a_yaml_bomb_is_only_a_wrong_value() -> None:
    bomb = "---\nform: &a [x, x]\nversion: [*a, *a, *a]\n---\nx"
    with pytest.raises(FormError, match="one plain value"):
        parse_form(bomb)


def test_a_template_made_from_stored_values_is_checked_too() -> None:
    with pytest.raises(FormError, match="line feed"):
        FormTemplate("demo", "1", "en", "Demo", FormKind.ROI, "no line feed at the end")


def test_blocks_keep_structure_and_styles() -> None:
    blocks = parse_blocks("## Rights\n\nYou *may* **ask**.\n\n- one\n- two\n\n3. three\n4. four\n   - deep\n")
    heading, paragraph, bullets, numbers = blocks
    assert heading == Heading(2, (Span("Rights"),))
    assert isinstance(paragraph, Paragraph)
    assert paragraph.spans == (
        Span("You "),
        Span("may", italic=True),
        Span(" "),
        Span("ask", bold=True),
        Span("."),
    )
    assert isinstance(bullets, ListBlock)
    assert isinstance(numbers, ListBlock)
    assert (bullets.ordered, numbers.ordered, numbers.start) == (False, True, 3)
    assert plain_text(blocks).splitlines() == [
        "Rights",
        "You may ask.",
        "• one",
        "• two",
        "3. three",
        "4. four",
        "• deep",
    ]


def test_a_character_reference_is_shown_as_it_is_written() -> None:
    assert plain_text(parse_blocks("AT&amp;T &lt;b&gt;\n")) == "AT&amp;T &lt;b&gt;"


_MARKS = "word|**bold**|*it*|**|*|_|a_b_c|1.|2)|-|#|##|+|=|!|&amp;|\\*|é|(c)|...|5<6|x>y|~~s~~|[a]|\n|\n\n| |  \n"


@given(st.lists(st.sampled_from(_MARKS.split("|")), min_size=1, max_size=30))
def test_no_word_of_a_text_is_lost_in_its_blocks(fragments: list[str]) -> None:
    body = " ".join(fragments).strip("\n") + "\n"
    try:
        blocks = parse_blocks(body)
    except FormError:
        return
    assert _words(plain_text(blocks)) == _words(body)


def _words(text: str) -> str:
    return "".join(re.findall(r"[^\W_]|[&;<>\[\]()!.~]", text))
