import random
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from io import BytesIO
from pathlib import Path

import pytest
from asn1crypto import cms
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pypdf import PdfReader, PdfWriter
from pypdf.annotations import Link
from pypdf.generic import DictionaryObject, NameObject, TextStringObject

from services.documents.evidence import Evidence
from services.documents.facts import Decision
from services.documents.forms import FormTemplate
from services.documents.inspection import MAX_PDF_BYTES
from services.documents.render import render_signed
from services.documents.seal import (
    DocumentRefused,
    ExpectedSignature,
    RefusalCode,
    SealError,
    check_signed_document,
    seal_pdf,
)
from tests.services.documents.certificates import BEGIN, Authority, Kiosk, make_authority
from tests.services.documents.samples import FACTS, INK, SIGNED_AT, declined, facts, form, seal, sealed

Check = Callable[..., Evidence]


@pytest.fixture(scope="session")
def template(sample_forms: dict[str, FormTemplate]) -> FormTemplate:
    return sample_forms["es"]


@pytest.fixture(scope="session")
def document(template: FormTemplate, kiosk: Kiosk, fonts_dir: Path) -> bytes:
    return sealed(template, kiosk, fonts_dir)


@pytest.fixture
def check(template: FormTemplate, kiosk: Kiosk) -> Check:
    def check(untrusted_pdf: bytes, **changes: object) -> Evidence:
        expected = ExpectedSignature(template, Decision.AGREED, FACTS.client_id, FACTS.device_id)
        return check_signed_document(
            untrusted_pdf,
            expected=replace(expected, **changes),
            trust_roots_pem=kiosk.root_pem,
            signer_certificate_pem=kiosk.certificate_pem,
            at=SIGNED_AT,
        )

    return check


def refused(check: Check, untrusted_pdf: bytes, **changes: object) -> RefusalCode:
    with pytest.raises(DocumentRefused) as refusal:
        check(untrusted_pdf, **changes)
    return refusal.value.code


@pytest.mark.parametrize("language", ["en", "es", "vi", "zh", "fil"])
def test_a_signed_document_holds_and_gives_its_evidence(
    sample_forms: dict[str, FormTemplate], kiosk: Kiosk, fonts_dir: Path, check: Check, language: str
) -> None:
    template = sample_forms[language]
    evidence = check(sealed(template, kiosk, fonts_dir), form=template)
    assert (evidence.decision, evidence.signed_at, evidence.valid_until) == (
        Decision.AGREED,
        SIGNED_AT,
        FACTS.valid_until,
    )


def test_a_declined_document_holds_as_declined_only(
    template: FormTemplate, kiosk: Kiosk, fonts_dir: Path, check: Check
) -> None:
    document = sealed(template, kiosk, fonts_dir, facts=declined())
    assert check(document, decision=Decision.DECLINED).valid_until is None
    assert refused(check, document) is RefusalCode.WRONG_DECISION


@pytest.mark.shared_data
def test_an_official_text_is_found_whole_on_the_pages(
    shared_data: Path, kiosk: Kiosk, fonts_dir: Path, check: Check
) -> None:
    text = (shared_data / "roi" / "roi-with-portal.en.md").read_text("utf-8")
    template = form(text)
    check(sealed(template, kiosk, fonts_dir), form=template)


def test_a_text_over_many_pages_is_found_whole(kiosk: Kiosk, fonts_dir: Path, check: Check) -> None:
    template = form(
        "\n\n".join(f"## Part {n}\n\n{'A well-known half-day rule. ' * 40}\n\n- x\n- y" for n in range(15)) + "\n"
    )
    check(sealed(template, kiosk, fonts_dir), form=template)


@pytest.mark.skipif(shutil.which("pdfsig") is None, reason="pdfsig (poppler-utils) is not installed")
def test_pdfsig_finds_the_seal_valid_over_the_whole_document(document: bytes, tmp_path: Path) -> None:
    path = tmp_path / "roi.pdf"
    path.write_bytes(document)
    said = subprocess.run(["pdfsig", path], capture_output=True, text=True, check=False, timeout=30).stdout
    assert "Signature is Valid" in said
    assert "Total document signed" in said
    assert "ETSI.CAdES.detached" in said


def test_the_seal_keeps_the_document_archival_and_accessible(
    document: bytes, template: FormTemplate, fonts_dir: Path
) -> None:
    reader = PdfReader(BytesIO(document))
    before = PdfReader(BytesIO(render_signed(template, FACTS, INK, fonts_dir=fonts_dir)))
    assert _xmp(reader) == _xmp(before)
    assert reader.metadata == before.metadata
    assert reader.pdf_header == "%PDF-1.7"
    assert not {"/Version", "/Extensions"} & reader.root_object.keys()
    page = reader.pages[-1]
    field = page["/Annots"][0].get_object()
    assert page["/Tabs"] == "/S"
    assert field["/TU"] == "Kiosk seal"
    assert int(field["/F"]) & 0b100
    assert float(field["/Rect"][2]) < 0
    assert reader.root_object["/Perms"]["/DocMDP"].get_object()["/Reference"][0]["/TransformParams"]["/P"] == 1


def test_only_the_signed_attributes_go_to_the_key(template: FormTemplate, kiosk: Kiosk, fonts_dir: Path) -> None:
    seen: list[bytes] = []

    def sign(attributes: bytes) -> bytes:
        seen.append(attributes)
        return kiosk.sign(attributes)

    pdf = render_signed(template, FACTS, INK, fonts_dir=fonts_dir)
    seal_pdf(pdf, certificate_chain_pem=kiosk.certificate_pem, sign_attributes=sign, sealed_at=SIGNED_AT)
    (attributes,) = seen
    names = {attribute["type"].native for attribute in cms.CMSAttributes.load(attributes, strict=True)}
    assert names == {"content_type", "message_digest", "signing_certificate_v2"}


def test_an_error_of_the_key_is_passed_on_and_nothing_is_sealed(kiosk: Kiosk, fonts_dir: Path) -> None:
    class KeyIsGoneError(Exception):
        pass

    def sign(attributes: bytes) -> bytes:
        raise KeyIsGoneError

    pdf = render_signed(form("Hello.\n"), FACTS, INK, fonts_dir=fonts_dir)
    with pytest.raises(KeyIsGoneError):
        seal_pdf(pdf, certificate_chain_pem=kiosk.certificate_pem, sign_attributes=sign, sealed_at=SIGNED_AT)


def test_certificates_that_are_none_are_refused(document: bytes, kiosk: Kiosk) -> None:
    with pytest.raises(SealError):
        seal_pdf(document, certificate_chain_pem=b"none", sign_attributes=kiosk.sign, sealed_at=SIGNED_AT)


def test_a_changed_byte_is_refused_wherever_it_is(document: bytes, check: Check) -> None:
    gap = document.rindex(b"/Contents <")
    rng = random.Random(7)
    offsets = [rng.randrange(len(document)) for _ in range(60)]
    offsets += [*rng.sample(range(gap, gap + 2_400), 120), 0, len(document) - 1, len(document) - 2]
    accepted = []
    for offset in offsets:
        changed = bytearray(document)
        changed[offset] ^= rng.choice((0x01, 0x20))
        try:
            check(bytes(changed))
        except DocumentRefused:
            continue
        accepted.append(offset)
    assert accepted == []


@pytest.mark.parametrize("spare", [b"\n", b"%comment\n", b"\x00" * 100])
def test_bytes_after_the_end_are_refused(document: bytes, check: Check, spare: bytes) -> None:
    assert refused(check, document + spare) in (RefusalCode.SEAL_CHANGED_AFTER, RefusalCode.SEAL_BROKEN)


def test_a_cut_document_is_refused(document: bytes, check: Check) -> None:
    for length in (6, 1_000, len(document) // 2, len(document) - 10):
        assert refused(check, document[:length]) in (RefusalCode.SEAL_BROKEN, RefusalCode.SEAL_MISSING)


def test_an_incremental_update_is_refused(document: bytes, check: Check) -> None:
    writer = IncrementalPdfFileWriter(BytesIO(document))
    writer.root["/Lang"] = writer.root["/Lang"]
    writer.update_root()
    out = BytesIO()
    writer.write(out)
    assert refused(check, out.getvalue()) is RefusalCode.SEAL_CHANGED_AFTER


def test_a_document_without_a_seal_is_refused(template: FormTemplate, fonts_dir: Path, check: Check) -> None:
    assert refused(check, render_signed(template, FACTS, INK, fonts_dir=fonts_dir)) is RefusalCode.SEAL_MISSING


@pytest.mark.parametrize("junk", [b"", b"hello", b"PK\x03\x04", b" %PDF-1.7"])
def test_what_is_no_pdf_is_refused(junk: bytes, check: Check) -> None:
    assert refused(check, junk) is RefusalCode.NOT_A_PDF


def test_what_is_too_large_is_refused_unread(check: Check) -> None:
    assert refused(check, b"%PDF-" + bytes(MAX_PDF_BYTES)) is RefusalCode.TOO_LARGE


def test_the_seal_of_another_kiosk_is_refused(
    template: FormTemplate, authority: Authority, fonts_dir: Path, check: Check
) -> None:
    assert refused(check, sealed(template, authority.kiosk(), fonts_dir)) is RefusalCode.WRONG_SIGNER


def test_the_seal_of_a_stranger_is_refused(template: FormTemplate, fonts_dir: Path, check: Check) -> None:
    stranger = make_authority().kiosk()
    assert refused(check, sealed(template, stranger, fonts_dir)) is RefusalCode.SEAL_UNTRUSTED


def test_a_certificate_that_proves_nothing_may_not_ride_along(
    template: FormTemplate, kiosk: Kiosk, authority: Authority, fonts_dir: Path, check: Check
) -> None:
    document = seal_pdf(
        render_signed(template, FACTS, INK, fonts_dir=fonts_dir),
        certificate_chain_pem=kiosk.certificate_pem + authority.kiosk("Demo stranger").certificate_pem,
        sign_attributes=kiosk.sign,
        sealed_at=SIGNED_AT,
    )
    assert refused(check, document) is RefusalCode.SEAL_BROKEN


def test_a_certificate_out_of_its_time_is_refused(document: bytes, template: FormTemplate, kiosk: Kiosk) -> None:
    with pytest.raises(DocumentRefused) as refusal:
        check_signed_document(
            document,
            expected=ExpectedSignature(template, Decision.AGREED, FACTS.client_id, FACTS.device_id),
            trust_roots_pem=kiosk.root_pem,
            signer_certificate_pem=kiosk.certificate_pem,
            at=BEGIN - timedelta(days=1),
        )
    assert refusal.value.code is RefusalCode.SEAL_UNTRUSTED


def test_a_signature_that_is_not_of_the_key_is_refused(
    template: FormTemplate, kiosk: Kiosk, fonts_dir: Path, authority: Authority, check: Check
) -> None:
    other = authority.kiosk()
    document = sealed(template, replace(kiosk, key=other.key), fonts_dir)
    assert refused(check, document) is RefusalCode.SEAL_BROKEN


@pytest.mark.parametrize(
    "change", [{"version": "2026-02"}, {"language": "en"}, {"template_id": "other"}, {"body": "Hi.\n"}]
)
def test_another_form_than_expected_is_refused(
    document: bytes, template: FormTemplate, check: Check, change: dict[str, str]
) -> None:
    assert refused(check, document, form=replace(template, **change)) is RefusalCode.WRONG_TEXT


def test_another_person_device_or_decision_is_refused(document: bytes, check: Check) -> None:
    assert refused(check, document, client_id="cl_other") is RefusalCode.WRONG_PERSON
    assert refused(check, document, device_id="dev_other") is RefusalCode.WRONG_SIGNER
    assert refused(check, document, decision=Decision.DECLINED) is RefusalCode.WRONG_DECISION


@pytest.mark.parametrize("change", ["shorter", "one word"])
def test_evidence_over_pages_with_another_text_is_refused(
    template: FormTemplate, kiosk: Kiosk, fonts_dir: Path, check: Check, change: str
) -> None:
    """A kiosk that lies: it shows another text, and writes the right hash on the pages and in the evidence."""

    class Lying(FormTemplate):
        @property
        def text_sha256(self) -> str:
            return template.text_sha256

    body = (
        template.body.partition("\n\n")[0] + "\n" if change == "shorter" else template.body.replace(" no ", " sí ", 1)
    )
    lying = Lying(template.template_id, template.version, template.language, template.title, template.kind, body)
    assert refused(check, sealed(lying, kiosk, fonts_dir)) is RefusalCode.WRONG_TEXT


def test_evidence_over_pages_of_another_person_is_refused(
    template: FormTemplate, kiosk: Kiosk, fonts_dir: Path, check: Check
) -> None:
    honest = render_signed(template, FACTS, INK, fonts_dir=fonts_dir)
    other = render_signed(template, facts(client_id="cl_other"), INK, fonts_dir=fonts_dir)
    lying = PdfWriter(clone_from=BytesIO(other))
    lying.add_metadata({"/Keywords": str((PdfReader(BytesIO(honest)).metadata or {})["/Keywords"])})
    assert refused(check, _seal(lying, kiosk)) is RefusalCode.WRONG_PERSON


def test_evidence_over_pages_with_the_other_decision_is_refused(
    template: FormTemplate, kiosk: Kiosk, fonts_dir: Path, check: Check
) -> None:
    honest = render_signed(template, FACTS, INK, fonts_dir=fonts_dir)
    lying = PdfWriter(clone_from=BytesIO(render_signed(template, declined(), INK, fonts_dir=fonts_dir)))
    lying.add_metadata({"/Keywords": str((PdfReader(BytesIO(honest)).metadata or {})["/Keywords"])})
    assert refused(check, _seal(lying, kiosk)) is RefusalCode.WRONG_DECISION


@pytest.mark.parametrize("act", ["script", "attachment", "link"])
def test_active_content_is_refused_even_under_a_good_seal(
    template: FormTemplate, kiosk: Kiosk, fonts_dir: Path, check: Check, act: str
) -> None:
    writer = PdfWriter(clone_from=BytesIO(render_signed(template, FACTS, INK, fonts_dir=fonts_dir)))
    match act:
        case "script":
            script = {NameObject("/S"): NameObject("/JavaScript"), NameObject("/JS"): TextStringObject("app.alert(1)")}
            writer.root_object[NameObject("/OpenAction")] = DictionaryObject(script)
        case "attachment":
            writer.add_attachment("a.txt", b"a")
        case _:
            writer.add_annotation(0, Link(rect=(0, 0, 9, 9), url="https://example.org"))
    assert refused(check, _seal(writer, kiosk)) is RefusalCode.ACTIVE_CONTENT


def _xmp(reader: PdfReader) -> bytes:
    return bytes(reader.root_object["/Metadata"].get_object().get_data())


def _seal(writer: PdfWriter, kiosk: Kiosk) -> bytes:
    out = BytesIO()
    writer.write(out)
    return seal(out.getvalue(), kiosk)
