import os
import shutil
import subprocess
import sys
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from pypdf import PdfReader
from pypdf.generic import DictionaryObject, IndirectObject

from services.documents.evidence import parse_evidence
from services.documents.facts import Decision, SigningFacts
from services.documents.forms import FormTemplate
from services.documents.render import RenderError, render_signed
from services.documents.wording import WORDINGS
from services.ink import Ink
from tests.services.documents.samples import FACTS, INK, SIGNED_AT, declined, facts, form

ROOT = Path(__file__).parents[3]
CALLS = "openat,open,creat,mkdir,mkdirat,memfd_create,rename,write"


def shown(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    text = " ".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    return " ".join(text.split())


@pytest.mark.parametrize("language", ["en", "es", "vi", "zh", "fil"])
def test_the_document_is_tagged_archival_and_titled(
    sample_forms: dict[str, FormTemplate], fonts_dir: Path, language: str
) -> None:
    reader = PdfReader(BytesIO(render_signed(sample_forms[language], FACTS, INK, fonts_dir=fonts_dir)))
    catalog = reader.root_object
    xmp = str(catalog["/Metadata"].get_object().get_data(), "utf-8")
    assert catalog["/MarkInfo"]["/Marked"] == True  # noqa: E712 - a pypdf object
    assert catalog["/Lang"] == language
    assert catalog["/ViewerPreferences"]["/DisplayDocTitle"] == True  # noqa: E712
    assert reader.metadata is not None
    assert reader.metadata.title == sample_forms[language].title
    assert "<pdfaid:part>2</pdfaid:part>" in xmp
    assert "<pdfaid:conformance>A</pdfaid:conformance>" in xmp
    assert "<pdfuaid:part>1</pdfuaid:part>" in xmp


def test_the_drawn_signature_is_vectors_with_words_for_those_who_cannot_see_it(fonts_dir: Path) -> None:
    reader = PdfReader(BytesIO(render_signed(form("Hello.\n"), FACTS, INK, fonts_dir=fonts_dir)))
    figures = [node for node in _objects(reader) if node.get("/S") == "/Figure"]
    assert [figure["/Alt"] for figure in figures] == [WORDINGS["en"].ink_alt]
    assert not [node for node in _objects(reader) if node.get("/Subtype") == "/Image"]


@pytest.mark.parametrize("language", ["en", "es", "vi", "zh", "fil"])
def test_the_pages_show_text_decision_name_and_evidence(
    sample_forms: dict[str, FormTemplate], fonts_dir: Path, language: str
) -> None:
    template = sample_forms[language]
    text = shown(render_signed(template, FACTS, INK, fonts_dir=fonts_dir))
    wording = WORDINGS[language]
    assert wording.decisions[Decision.AGREED] in text
    assert wording.decisions[Decision.DECLINED] not in text
    for value in (
        "Demo Client Alpha",
        "Demo Staff Sierra",
        "Demo Agency North",
        "cl_01JDEMO7Q2",
        "Kiosk 3",
        "dev_7F3A",
    ):
        assert value in text
    assert "22:30:11 UTC" in text
    assert "+0.420" in text
    assert template.text_sha256 in text.replace(" ", "")
    assert wording.typed not in text


def test_a_no_is_written_as_a_no_and_has_no_term(fonts_dir: Path) -> None:
    text = shown(render_signed(form("Hello.\n"), declined(), None, fonts_dir=fonts_dir))
    wording = WORDINGS["en"]
    assert wording.decisions[Decision.DECLINED] in text
    assert wording.decisions[Decision.AGREED] not in text
    assert wording.no_term in text
    assert wording.typed in text


def test_an_unmeasured_clock_is_said_to_be_unmeasured(fonts_dir: Path) -> None:
    unmeasured = facts(clock_offset_s=None, clock_offset_age_s=None)
    assert WORDINGS["en"].clock_unknown in shown(render_signed(form("Hello.\n"), unmeasured, None, fonts_dir=fonts_dir))


HOSTILE = '#panic("x") *a* _b_ $x$ @c <d> [e] \\u{41} // f \\'


def test_no_text_of_a_person_or_a_form_acts_as_markup(fonts_dir: Path) -> None:
    hostile = facts(typed_name=HOSTILE, site=HOSTILE, kiosk='#read("/etc/hostname")')
    pdf = render_signed(form("Say #panic(1) and $y$ \\*z\\*.\n", title=HOSTILE[:40]), hostile, INK, fonts_dir=fonts_dir)
    text = shown(pdf)
    assert text.count(HOSTILE) == 3
    assert '#read("/etc/hostname")' in text
    assert "Say #panic(1) and $y$ *z*." in text


def test_every_kind_of_block_is_drawn(fonts_dir: Path) -> None:
    body = "### Deep first\n\nA **b** *c*\\\nd\n\n- one\n  - two\n\n7. seven\n8. eight\n\n# Last\n\nEnd.\n"
    text = shown(render_signed(form(body), FACTS, None, fonts_dir=fonts_dir))
    assert "Deep first A b c d • one • two 7. seven 8. eight Last End." in text


def test_the_same_signing_gives_the_same_bytes(fonts_dir: Path) -> None:
    first, second = (render_signed(form("Hello.\n"), FACTS, INK, fonts_dir=fonts_dir) for _ in range(2))
    assert first == second


def test_the_keywords_hold_the_evidence_and_no_name(fonts_dir: Path) -> None:
    template = form("Hello.\n")
    reader = PdfReader(BytesIO(render_signed(template, FACTS, INK, fonts_dir=fonts_dir)))
    assert reader.metadata is not None
    keywords = str(reader.metadata["/Keywords"])
    evidence = parse_evidence(keywords)
    assert evidence is not None
    assert (evidence.text_sha256, evidence.client_id, evidence.signed_at) == (
        template.text_sha256,
        FACTS.client_id,
        SIGNED_AT,
    )
    assert "Demo" not in keywords


def test_a_chinese_name_is_written_whole_in_an_english_document(fonts_dir: Path) -> None:
    assert "王小明" in shown(render_signed(form("Hello.\n"), facts(typed_name="王小明"), INK, fonts_dir=fonts_dir))


@pytest.mark.parametrize(
    ("template", "signing"),
    [
        (form("Hello.\n", language="xx"), FACTS),
        (form("한.\n"), FACTS),
        (form("Hello.\n"), facts(typed_name="한")),
    ],
    ids=["no wording", "text outside the fonts", "name outside the fonts"],
)
def test_what_cannot_be_written_whole_is_not_written(
    template: FormTemplate, signing: SigningFacts, fonts_dir: Path
) -> None:
    with pytest.raises(RenderError) as refused:
        render_signed(template, signing, None, fonts_dir=fonts_dir)
    assert "한" not in str(refused.value)


def test_a_missing_font_is_an_error_and_no_other_font_is_taken(tmp_path: Path) -> None:
    with pytest.raises(RenderError):
        render_signed(form("Hello.\n"), FACTS, INK, fonts_dir=tmp_path)


def test_empty_ink_is_drawn_as_nothing(fonts_dir: Path) -> None:
    assert render_signed(form("Hello.\n"), FACTS, Ink(), fonts_dir=fonts_dir).startswith(b"%PDF-1.7")


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
def test_rendering_and_sealing_write_nothing_to_disk(tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    script = (
        "import os\n"
        "from pathlib import Path\n"
        "from tests.services.documents.certificates import make_authority\n"
        "from tests.services.documents.samples import form, sealed\n"
        "kiosk = make_authority().kiosk()\n"
        "os.write(2, b'BEGIN')\n"
        "sealed(form('Hello.\\n'), kiosk, Path('resources/fonts'))\n"
        "os.write(2, b'FINISH')\n"
    )
    ran = subprocess.run(
        ["strace", "-f", "-e", f"trace={CALLS}", "-o", trace, sys.executable, "-c", script],
        cwd=ROOT,
        env={"PATH": os.environ["PATH"], "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        timeout=60,
        check=False,
    )
    if b"ptrace" in ran.stderr:
        pytest.skip("this machine does not allow ptrace")
    assert ran.returncode == 0, ran.stderr[-500:]
    lines = trace.read_text().splitlines()
    begin = next(number for number, line in enumerate(lines) if '"BEGIN"' in line)
    finish = next(number for number, line in enumerate(lines) if '"FINISH"' in line)
    during = lines[begin + 1 : finish]
    assert during
    assert not [
        line
        for line in during
        if any(sign in line for sign in ("O_WRONLY", "O_RDWR", "O_CREAT", "creat(", "mkdir", "memfd", "rename"))
    ]


def _objects(reader: PdfReader) -> list[DictionaryObject]:
    numbers = [number for table in reader.xref.values() for number in table] + list(reader.xref_objStm)
    found = [IndirectObject(number, 0, reader).get_object() for number in numbers if number]
    return [each for each in found if isinstance(each, DictionaryObject)]


@pytest.mark.parametrize("language", sorted(WORDINGS))
@pytest.mark.parametrize("letter", ["W", "i", "中", "a\u0301"])
def test_names_without_a_break_stay_on_the_page_and_are_whole(language: str, letter: str, fonts_dir: Path) -> None:
    count = 200 // len(letter)
    name = letter * count
    check = replace(FACTS.verification, staff_name=name, agency=name)
    signed = facts(typed_name=name, verification=check, site=name, kiosk=name)
    paper = form(f"{name}\n", language=language, title=name, purpose=name, notice=name)
    pdf = render_signed(paper, signed, INK, fonts_dir=fonts_dir)
    document = pypdfium2.PdfDocument(pdf)
    for page in document:
        width, height = page.get_size()
        text = page.get_textpage()
        boxes = [text.get_charbox(number) for number in range(text.count_chars())]
        inked = [box for box in boxes if box[2] > box[0]]
        assert max(right for _, _, right, _ in inked) <= width - 60, "the margin is 24 mm"
        assert min(bottom for _, bottom, _, _ in inked) >= 0
        assert max(top for *_, top in inked) <= height
    assert shown(pdf).count(letter) >= 9 * count, "title, body, name twice, staff, agency, site, kiosk, form, purpose …"
