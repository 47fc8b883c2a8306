"""What is packed in a PDF is found: in its streams, in a torn one, and where pages draw with glyph numbers."""

import io
import os
import zlib
from pathlib import Path

import pytest
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from kiosk.demo.hands import handwriting
from kiosk.demo.probe import Rect
from kiosk.drill.inside import unpacked
from kiosk.drill.markers import new_markers
from kiosk.drill.needles import Needles
from kiosk.drill.watch import DOCUMENT, document_pieces
from services.documents.forms import parse_form
from services.documents.render import render_signed
from services.ink import Ink, Point, Stroke
from tests.services.documents.samples import FACTS, INK, facts

ROOT = Path(__file__).parents[2]
FONTS = ROOT / "resources/fonts"
MARKERS = new_markers(os.urandom)
NEEDLES = Needles(MARKERS.stem, words=MARKERS.words())


def found_in(content: bytes) -> int:
    return sum(NEEDLES.count(inner)["name"] for inner in unpacked(content))


def drawn(text: str, *, font: str) -> bytes:
    file = io.BytesIO()
    canvas = Canvas(file, pageCompression=1)
    canvas.setFont(font, 12)
    canvas.drawString(72, 700, text)
    canvas.save()
    return file.getvalue()


@pytest.fixture(scope="module")
def subset_font() -> str:
    pdfmetrics.registerFont(TTFont("drill", FONTS / "NotoSans-Regular.ttf"))
    return "drill"


@pytest.fixture(scope="module")
def signed() -> bytes:
    form = parse_form((ROOT / "resources/forms/sample-roi.en.md").read_text("utf-8"))
    return render_signed(form, facts(typed_name=MARKERS.full_name), INK, fonts_dir=FONTS)


def test_glyphs_of_a_font_subset_are_read_as_text(subset_font: str) -> None:
    pdf = drawn(MARKERS.full_name, font=subset_font)

    assert not NEEDLES.count(pdf)
    assert found_in(pdf)


def test_the_typed_name_is_found_in_a_signed_document(signed: bytes) -> None:
    assert not NEEDLES.count(signed)
    assert found_in(b"before" + signed + b"after")


def test_a_document_without_the_markers_is_clean(subset_font: str) -> None:
    form = parse_form((ROOT / "resources/forms/sample-roi.en.md").read_text("utf-8"))

    assert not found_in(render_signed(form, FACTS, INK, fonts_dir=FONTS))
    assert not found_in(drawn("Demo Client Alpha", font=subset_font))


def test_a_packed_stream_of_a_torn_document_is_inflated() -> None:
    packed = zlib.compress(f"BT ({MARKERS.full_name}) Tj ET".encode() + bytes(2000))
    torn = b"%PDF-1.7\n4 0 obj\n<</Filter/FlateDecode>>\nstream\n" + packed[:-6]

    assert not NEEDLES.count(torn)
    assert found_in(torn)


def test_what_only_looks_like_a_document_is_no_trouble() -> None:
    assert not found_in(b"%PDF-1.7 nothing %%EOF stream\n\x78\x9cnothing stream\r\n%PDF-")


def test_pieces_of_a_document_are_found_in_it_and_in_no_other(signed: bytes) -> None:
    pieces = document_pieces(signed)
    needles = Needles(MARKERS.stem, words={}, others=pieces)
    other = render_signed(
        parse_form((ROOT / "resources/forms/sample-roi.es.md").read_text("utf-8")), FACTS, INK, fonts_dir=FONTS
    )

    assert len(pieces) == 6
    assert needles.count(signed)[DOCUMENT] == 3
    assert needles.count(other)[DOCUMENT] == 0
    assert sum(needles.count(content)[DOCUMENT] for content in unpacked(signed)) >= 3


def handwritten(swing: float) -> Ink:
    strokes = handwriting(Rect(0, 0, 900, 300), swing=swing)
    return Ink(tuple(Stroke(tuple(Point(x, y, 0.5, at * 8) for at, (x, y) in enumerate(one))) for one in strokes))


def test_another_paper_with_another_signature_has_no_piece_of_it() -> None:
    form = parse_form((ROOT / "resources/forms/sample-roi.en.md").read_text("utf-8"))
    mine, other = (render_signed(form, FACTS, handwritten(swing), fonts_dir=FONTS) for swing in (0.4, 1.1))
    needles = Needles(MARKERS.stem, words={}, others=document_pieces(mine))

    assert needles.count(mine)[DOCUMENT] >= 3
    for content in (other, *unpacked(other)):
        assert needles.count(content)[DOCUMENT] == 0
