"""What a form asks beside yes or no: read from its front matter, judged, and shown in the signed document."""

from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from pypdf import PdfReader

from services.documents.evidence import evidence_of, parse_evidence, write_evidence
from services.documents.fields import LONGEST_TEXT, AnswerFault, fault_among, fault_of
from services.documents.forms import FormError, FormKind, FormTemplate, parse_form
from services.documents.inspection import require_shown_answers
from services.documents.render import RenderError, render_signed
from services.documents.wording import WORDINGS
from services.portal.contract.fields import FieldKind, FormField, PaperAnswer
from tests.services.documents.samples import FACTS, INK, declined, facts, form

ROOT = Path(__file__).parents[3]
TOP = "---\nform: a\nversion: 1\nlanguage: en\ntitle: A\nkind: other\n"
SIZE = "  - id: size\n    kind: choice\n    label: Which size?\n    choices:\n      small: Small\n      large: Large\n"


def read(fields: str) -> FormTemplate:
    return parse_form(f"{TOP}fields:\n{fields}---\nHello.\n")


def test_fields_are_read_in_their_order_with_their_choices() -> None:
    fields = read(SIZE + "  - id: note\n    kind: text\n    label: A note?\n    help: Why.\n    required: no\n").fields
    assert [(one.id, one.kind, one.is_required) for one in fields] == [
        ("size", FieldKind.CHOICE, True),
        ("note", FieldKind.TEXT, False),
    ]
    assert [(choice.id, choice.text) for choice in fields[0].choices] == [("small", "Small"), ("large", "Large")]
    assert fields[1].help == "Why."


def test_what_changed_may_have_several_lines_and_is_not_part_of_the_signed_text() -> None:
    with_changes = parse_form(f"{TOP}changes: |\n  One.\n  Two.\n---\nHello.\n")
    assert with_changes.changes == "One.\nTwo."
    assert with_changes.text_sha256 == parse_form(f"{TOP}---\nHello.\n").text_sha256


# The front matter's first seven lines are TOP and `fields:`, so the first field begins in line 8.
ERRORS = [
    ("fields: size\n", 7, "must be a list"),
    ("fields:\n  - size\n", 8, "needs keys"),
    ("fields:\n  - id: a\n    kind: text\n", 8, "has no label"),
    ("fields:\n  - id: a\n    kind: drawing\n    label: A\n", 9, "kind of a field must be one of text, date"),
    ("fields:\n  - id: A b\n    kind: text\n    label: A\n", 8, "small letters"),
    ("fields:\n  - id: a\n    kind: text\n    label: A\n    size: 3\n", 11, "unknown key 'size'"),
    ("fields:\n  - id: a\n    kind: text\n    label: A\n    required: maybe\n", 11, "yes or no"),
    ("fields:\n  - id: a\n    kind: choice\n    label: A\n", 8, "two choices or more"),
    ("fields:\n  - id: a\n    kind: choice\n    label: A\n    choices: [x, y]\n", 11, "one for each choice"),
    ("fields:\n  - id: a\n    kind: text\n    label: A\n    choices:\n      x: X\n      y: Y\n", 8, "only a field of"),
    ("fields:\n" + SIZE + "      small: Again\n", 14, "stands twice"),
    ("fields:\n" + SIZE + SIZE, 14, "two fields have the id size"),
    ("fields:\n  - id: a\n    kind: text\n    label: ''\n", 8, "label must be one line"),
    (f"changes: {'x' * 1201}\n", None, "changes must be at most"),
]


@pytest.mark.parametrize(("front", "line", "says"), ERRORS, ids=[says for _, _, says in ERRORS])
def test_a_bad_field_is_refused_with_its_line_and_what_to_do(front: str, line: int | None, says: str) -> None:
    with pytest.raises(FormError, match=says) as refused:
        parse_form(f"{TOP}{front}---\nHello.\n")
    assert refused.value.line == line


def question(kind: FieldKind, *, is_required: bool = True) -> FormField:
    return FormField(id="q", kind=kind, label="Q?", is_required=is_required)


FITTING = [
    (FieldKind.TEXT, "A bag. 一个包"),
    (FieldKind.DATE, "2028-02-29"),
    (FieldKind.INITIALS, "D. A."),
    (FieldKind.SIGNATURE, "drawn"),
    (FieldKind.SIGNATURE, "typed"),
]


@pytest.mark.parametrize(("kind", "value"), FITTING)
def test_an_answer_that_fits_has_no_fault(kind: FieldKind, value: str) -> None:
    assert fault_of(question(kind), value) is None


FAULTS = [
    (FieldKind.TEXT, "", AnswerFault.MISSING),
    (FieldKind.TEXT, "two\nlines", AnswerFault.UNUSABLE),
    (FieldKind.TEXT, "a\u202eb", AnswerFault.UNUSABLE),
    (FieldKind.TEXT, " a", AnswerFault.UNUSABLE),
    (FieldKind.TEXT, "x" * 201, AnswerFault.TOO_LONG),
    (FieldKind.DATE, "2027-02-29", AnswerFault.NOT_A_DAY),
    (FieldKind.DATE, "1899-12-31", AnswerFault.NOT_A_DAY),
    (FieldKind.DATE, "20270301", AnswerFault.NOT_A_DAY),
    (FieldKind.DATE, "２０２７-03-01", AnswerFault.NOT_A_DAY),
    (FieldKind.INITIALS, "7", AnswerFault.UNUSABLE),
    (FieldKind.SIGNATURE, "yes", AnswerFault.NOT_OFFERED),
]


@pytest.mark.parametrize(("kind", "value", "fault"), FAULTS)
def test_an_answer_that_does_not_fit_has_its_fault(kind: FieldKind, value: str, fault: AnswerFault) -> None:
    assert fault_of(question(kind), value) is fault


def test_what_is_not_required_may_be_left_out_altogether() -> None:
    assert fault_among([question(FieldKind.DATE, is_required=False)], [], is_agreed=True) is None


def test_who_says_no_answers_nothing() -> None:
    given = [PaperAnswer(field="q", value="x")]
    assert fault_among([question(FieldKind.TEXT)], [], is_agreed=False) is None
    assert fault_among([question(FieldKind.TEXT)], given, is_agreed=False) is AnswerFault.UNKNOWN_FIELD


ASKING = form(
    "Hello.\n",
    fields=(
        *read(SIZE).fields,
        FormField(id="day", kind=FieldKind.DATE, label="Which day?"),
        FormField(id="note", kind=FieldKind.TEXT, label="A note?", is_required=False),
        FormField(id="key", kind=FieldKind.SIGNATURE, label="Sign for the key."),
    ),
)
ANSWERS = (
    PaperAnswer(field="size", value="large"),
    PaperAnswer(field="day", value="2026-12-01"),
    PaperAnswer(field="note", value=""),
    PaperAnswer(field="key", value="drawn"),
)
ANSWERED = facts(answers=ANSWERS)


def words(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    text = " ".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    return " ".join(text.split())


def test_the_pages_show_each_question_with_its_answer_and_the_drawing(fonts_dir: Path) -> None:
    pdf = render_signed(ASKING, ANSWERED, INK, fonts_dir=fonts_dir, field_inks={"key": INK})
    text = words(pdf)
    for shown in (
        "Which size? Large",
        "Which day? December 1, 2026",
        "A note? No answer",
        f"Sign for the key. {WORDINGS['en'].drawn}",
    ):
        assert shown in text
    metadata = PdfReader(BytesIO(pdf)).metadata
    assert metadata is not None
    evidence = parse_evidence(str(metadata.get("/Keywords")))
    assert evidence is not None
    assert evidence.answers == ANSWERS


@pytest.mark.parametrize("word", ["W" * LONGEST_TEXT, "a\u0301" * (LONGEST_TEXT // 2), "/" * LONGEST_TEXT])
def test_a_word_longer_than_a_line_stands_whole_on_the_page(word: str, fonts_dir: Path) -> None:
    asking = form("Hello.\n", fields=(FormField(id="note", kind=FieldKind.TEXT, label="A note?"),))
    answers = (PaperAnswer(field="note", value=word),)
    assert fault_of(asking.fields[0], word) is None
    pdf = render_signed(asking, facts(answers=answers), INK, fonts_dir=fonts_dir)
    require_shown_answers(pdf, form=asking, answers=answers)


def test_who_says_no_sees_no_questions_on_the_paper(fonts_dir: Path) -> None:
    assert "Which size?" not in words(render_signed(ASKING, declined(), None, fonts_dir=fonts_dir))


def test_an_agreed_paper_without_a_term_says_that_it_has_no_end_and_a_roi_needs_one(fonts_dir: Path) -> None:
    without = facts(valid_until=None)
    assert WORDINGS["en"].no_end in words(render_signed(form("Hello.\n"), without, None, fonts_dir=fonts_dir))
    with pytest.raises(RenderError, match="term"):
        render_signed(form("Hello.\n", kind=FormKind.ROI), without, None, fonts_dir=fonts_dir)


def test_evidence_without_answers_is_what_it_was_before_there_were_any() -> None:
    line = write_evidence(evidence_of(form("Hello.\n"), FACTS))
    assert "answers" not in line
    assert parse_evidence(line) == evidence_of(form("Hello.\n"), FACTS)


@pytest.mark.parametrize("answers", ['"x"', "[[1,2]]", '[["a"]]', '[["a","b","c"]]', '{"a":"b"}', "null"])
def test_answers_in_another_shape_are_no_evidence(answers: str) -> None:
    line = write_evidence(evidence_of(ASKING, ANSWERED))
    start = line.index('"answers":') + len('"answers":')
    end = line.index(',"client_id"')
    assert parse_evidence(line[:start] + answers + line[end:]) is None


def test_no_answer_is_shown_in_a_text_of_the_program() -> None:
    assert "large" not in repr(ANSWERED) + repr(ANSWERS) + repr(evidence_of(ASKING, ANSWERED))


@pytest.mark.parametrize("language", ["en", "es"])
def test_our_sample_paper_asks_the_same_in_each_language(language: str) -> None:
    folder = ROOT / "resources" / "demo" / "forms"
    english, other = (parse_form((folder / f"sample-locker.{code}.md").read_text("utf-8")) for code in ("en", language))
    assert other.kind is FormKind.OTHER
    assert {one.kind for one in other.fields} == set(FieldKind)
    assert [(one.id, one.kind, one.is_required) for one in other.fields] == [
        (one.id, one.kind, one.is_required) for one in english.fields
    ]
