"""A PDF that a client gives: its pages become pictures, and one that can do something is refused."""

import subprocess
from io import BytesIO

import pytest
from PIL import Image
from pypdf import PdfWriter
from pypdf.generic import ArrayObject, DictionaryObject, NameObject, TextStringObject
from reportlab.pdfgen.canvas import Canvas

from services.documents import intake
from services.documents.given import MOST_PAGES, FileFault, FileRefused
from services.documents.intake import framed, pages_from, unframed
from services.documents.pictures import LONGEST_EDGE
from tests.services.documents.test_given_files import picture

LETTER = (612, 792)


def pdf(pages: int = 1, *, size: tuple[float, float] = LETTER) -> bytes:
    out = BytesIO()
    canvas = Canvas(out, pagesize=size)
    for number in range(pages):
        canvas.setFont("Helvetica", 40)
        canvas.drawString(60, size[1] / 2, f"Demo letter, page {number + 1}")
        canvas.rect(0, 0, size[0] / 2, size[1] / 4, fill=1)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def changed(change: object) -> bytes:
    """A PDF to which something was done."""
    writer = PdfWriter(clone_from=BytesIO(pdf()))
    change(writer)  # type: ignore[operator]
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def add_launch(writer: PdfWriter) -> None:
    action = DictionaryObject({NameObject("/S"): NameObject("/Launch"), NameObject("/F"): TextStringObject("cmd.exe")})
    writer._add_object(action)  # no page refers to it


def add_script(writer: PdfWriter) -> None:
    script = {NameObject("/S"): NameObject("/JavaScript"), NameObject("/JS"): TextStringObject("app.alert('Demo')")}
    writer.root_object[NameObject("/OpenAction")] = DictionaryObject(script)


def add_link(writer: PdfWriter) -> None:
    action = {NameObject("/S"): NameObject("/URI"), NameObject("/URI"): TextStringObject("https://example.org/x")}
    link = {NameObject("/Subtype"): NameObject("/Link"), NameObject("/A"): DictionaryObject(action)}
    writer.pages[0][NameObject("/Annots")] = ArrayObject([DictionaryObject(link)])


def add_page_action(writer: PdfWriter) -> None:
    writer.pages[0][NameObject("/AA")] = DictionaryObject()


def add_form(writer: PdfWriter) -> None:
    writer.root_object[NameObject("/AcroForm")] = DictionaryObject({NameObject("/XFA"): ArrayObject()})


def add_launch_by_reference(writer: PdfWriter) -> None:
    name = writer._add_object(NameObject("/Launch"))
    writer._add_object(DictionaryObject({NameObject("/S"): name, NameObject("/F"): TextStringObject("cmd.exe")}))


def fault_of(untrusted: bytes) -> FileFault:
    with pytest.raises(FileRefused) as refused:
        pages_from([untrusted])
    return refused.value.fault


def test_every_page_becomes_a_picture_in_order() -> None:
    pages = pages_from([pdf(3)])
    assert len(pages) == 3
    image = Image.open(BytesIO(pages[0]))
    assert image.size == (1700, 2200)
    assert max(image.convert("RGB").getpixel((100, 2150))) < 40
    assert min(image.convert("RGB").getpixel((1600, 100))) > 240


def test_a_page_of_any_size_becomes_a_page_of_ours() -> None:
    (page,) = pages_from([pdf(size=(14_000, 7_000))])
    assert Image.open(BytesIO(page)).size == (LONGEST_EDGE, LONGEST_EDGE // 2)


@pytest.mark.parametrize(
    "act",
    [
        add_script,
        lambda writer: writer.add_attachment("other.txt", b"Demo"),
        add_launch,
        add_launch_by_reference,
        add_page_action,
        add_form,
    ],
    ids=["script", "attachment", "launch", "launch by reference", "page action", "xfa form"],
)
def test_a_pdf_that_can_do_something_is_refused(act: object) -> None:
    assert fault_of(changed(act)) is FileFault.ACTIVE


def test_a_link_is_taken_and_ends_with_the_picture() -> None:
    linked = changed(add_link)
    assert b"/URI" in linked
    (page,) = pages_from([linked])
    assert b"/URI" not in page


def test_a_locked_pdf_is_refused() -> None:
    assert fault_of(changed(lambda writer: writer.encrypt("secret"))) is FileFault.LOCKED


@pytest.mark.parametrize("damaged", [b"%PDF-1.7", pdf()[: len(pdf()) // 2], b"%PDF-1.7\n" + b"<<" * 50_000])
def test_what_is_no_pdf_inside_is_refused(damaged: bytes) -> None:
    assert fault_of(damaged) is FileFault.DAMAGED


def test_too_many_pages_are_refused_over_all_files() -> None:
    assert fault_of(pdf(MOST_PAGES + 1)) is FileFault.TOO_MANY_PAGES
    with pytest.raises(FileRefused) as refused:
        pages_from([pdf(MOST_PAGES), picture()])
    assert refused.value.fault is FileFault.TOO_MANY_PAGES


def test_pictures_and_pdfs_keep_their_order() -> None:
    pages = pages_from([picture(30, 60), pdf(), picture(60, 30)])
    assert [Image.open(BytesIO(page)).size for page in pages] == [(30, 60), (1700, 2200), (60, 30)]


def test_a_file_that_takes_for_ever_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    def slow(*_: object, **__: object) -> None:
        raise subprocess.TimeoutExpired("python", intake.PATIENCE_S)

    monkeypatch.setattr(intake.subprocess, "run", slow)
    assert fault_of(pdf()) is FileFault.DAMAGED


@pytest.mark.parametrize(
    "said",
    [b"", b"\0", framed([b"no picture"]), framed([picture()])[:-1], framed([picture()] * (MOST_PAGES + 1))],
    ids=["nothing", "half a length", "no picture", "half a page", "too many"],
)
def test_what_the_process_says_is_not_trusted(monkeypatch: pytest.MonkeyPatch, said: bytes) -> None:
    done = subprocess.CompletedProcess([], 0, stdout=said)
    monkeypatch.setattr(intake.subprocess, "run", lambda *_, **__: done)
    assert fault_of(picture()) is FileFault.DAMAGED


def test_what_is_framed_comes_out_again() -> None:
    parts = [b"", b"one", b"x" * 1000]
    assert list(unframed(framed(parts), longest=1000, most=3)) == parts


def test_what_was_typed_into_a_form_is_on_the_page() -> None:
    out = BytesIO()
    canvas = Canvas(out, pagesize=LETTER)
    canvas.acroForm.textfield(value="MMMM", x=50, y=600, width=400, height=40, fontSize=30, borderWidth=0)
    canvas.showPage()
    canvas.save()
    image = Image.open(BytesIO(pages_from([out.getvalue()])[0])).convert("L")
    assert sum(image.histogram()[:60]) > 1000
