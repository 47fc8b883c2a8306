"""The single checks on a signed document that nobody has checked yet, in the order in which they are safe to make.

The parsers raise whatever broken input leads them to, so each check translates everything, once, at its own edge.
"""

import logging
import re
import unicodedata
from collections.abc import Sequence
from datetime import datetime
from io import BytesIO

import pypdfium2
from asn1crypto import cms, x509
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.diff_analysis import NO_CHANGES_DIFF_POLICY
from pyhanko.sign.validation import (
    EmbeddedPdfSignature,
    PdfSignatureStatus,
    SignatureCoverageLevel,
    validate_pdf_signature,
)
from pyhanko.sign.validation.settings import KeyUsageConstraints
from pyhanko_certvalidator import ValidationContext
from pypdf import PdfReader

from services.documents.active import SIGNED_PAPERS, has_active_content
from services.documents.answers import shown_answer
from services.documents.blocks import plain_text
from services.documents.evidence import Evidence, parse_evidence
from services.documents.facts import Decision
from services.documents.forms import FormTemplate
from services.documents.refusal import DocumentRefused, RefusalCode
from services.documents.wording import WORDINGS
from services.portal.contract.fields import PaperAnswer

# These write pieces of the document that they read into the log.
for _name in ("pyhanko", "pyhanko_certvalidator", "pypdf"):
    logging.getLogger(_name).setLevel(logging.CRITICAL + 1)

MAX_PDF_BYTES = 10 * 1024 * 1024
MAX_PAGES = 200

# Points of the page's edge that belong to the running foot: it is printed between two parts of the text.
_FOOT_POINTS = 70


def require_pdf(untrusted_pdf: bytes) -> None:
    """Refuse what is too large or does not begin as a PDF does. Raises DocumentRefused."""
    if len(untrusted_pdf) > MAX_PDF_BYTES:
        raise DocumentRefused(RefusalCode.TOO_LARGE)
    if not untrusted_pdf.startswith(b"%PDF-"):
        raise DocumentRefused(RefusalCode.NOT_A_PDF)


def require_seal(
    untrusted_pdf: bytes, *, roots: Sequence[x509.Certificate], signer: x509.Certificate, at: datetime
) -> None:
    """Require one seal over every byte, made with the certificate `signer`, valid at `at`. Raises DocumentRefused."""
    try:
        seals = PdfFileReader(BytesIO(untrusted_pdf)).embedded_signatures
        if not seals:
            raise DocumentRefused(RefusalCode.SEAL_MISSING)
        status = _validate(seals[0], roots, at)
        _require_whole(status, seals=len(seals))
        _require_signer(status, seals[0], signer)
        _require_no_slack(untrusted_pdf, seals[0], status)
    except DocumentRefused:
        raise
    except Exception as error:
        raise DocumentRefused(RefusalCode.SEAL_BROKEN) from error


def require_passive(sealed_pdf: bytes) -> Evidence:
    """Require that nothing in the file can act, and return its evidence. Raises DocumentRefused."""
    try:
        reader = PdfReader(BytesIO(sealed_pdf))
        active = has_active_content(reader, SIGNED_PAPERS)
        keywords = "" if reader.metadata is None else str(reader.metadata.get("/Keywords", ""))
    except Exception as error:
        raise DocumentRefused(RefusalCode.SEAL_BROKEN) from error
    if active:
        raise DocumentRefused(RefusalCode.ACTIVE_CONTENT)
    evidence = parse_evidence(keywords)
    if evidence is None:
        raise DocumentRefused(RefusalCode.WRONG_TEXT)
    return evidence


def require_expected_text(sealed_pdf: bytes, *, form: FormTemplate, decision: Decision, client_id: str) -> None:
    """Require that the pages show the form's whole text, the decision and whose it is. Raises DocumentRefused."""
    try:
        shown = _comparable(_page_text(sealed_pdf))
    except pypdfium2.PdfiumError as error:
        raise DocumentRefused(RefusalCode.SEAL_BROKEN) from error
    wording = WORDINGS.get(form.language)
    if wording is None or _comparable(plain_text(form.blocks)) not in shown or form.text_sha256 not in shown:
        raise DocumentRefused(RefusalCode.WRONG_TEXT)
    for possible, sentence in wording.decisions.items():
        if (_comparable(sentence) in shown) != (possible is decision):
            raise DocumentRefused(RefusalCode.WRONG_DECISION)
    if _comparable(client_id) not in shown:
        raise DocumentRefused(RefusalCode.WRONG_PERSON)


def require_shown_answers(sealed_pdf: bytes, *, form: FormTemplate, answers: Sequence[PaperAnswer]) -> None:
    """Require that the pages show every question with its answer; the answers fit the form. Raises DocumentRefused."""
    shown = _comparable(_page_text(sealed_pdf))
    given = {answer.field: answer.value for answer in answers}
    for field in form.fields:
        answer = shown_answer(field, given.get(field.id, ""), language=form.language)
        if _comparable(field.label + answer) not in shown:
            raise DocumentRefused(RefusalCode.WRONG_ANSWERS)


def _validate(seal: EmbeddedPdfSignature, roots: Sequence[x509.Certificate], at: datetime) -> PdfSignatureStatus:
    context = ValidationContext(trust_roots=list(roots), allow_fetching=False, moment=at)
    usage = KeyUsageConstraints(key_usage={"digital_signature"})
    return validate_pdf_signature(seal, context, diff_policy=NO_CHANGES_DIFF_POLICY, key_usage_settings=usage)


def _require_whole(status: PdfSignatureStatus, *, seals: int) -> None:
    if not (status.intact and status.valid):
        raise DocumentRefused(RefusalCode.SEAL_BROKEN)
    if seals != 1 or status.coverage is not SignatureCoverageLevel.ENTIRE_FILE or not status.docmdp_ok:
        raise DocumentRefused(RefusalCode.SEAL_CHANGED_AFTER)


def _require_signer(status: PdfSignatureStatus, seal: EmbeddedPdfSignature, signer: x509.Certificate) -> None:
    if not status.trusted:
        raise DocumentRefused(RefusalCode.SEAL_UNTRUSTED)
    if seal.signer_cert.dump() != signer.dump():
        raise DocumentRefused(RefusalCode.WRONG_SIGNER)


def _require_no_slack(untrusted_pdf: bytes, seal: EmbeddedPdfSignature, status: PdfSignatureStatus) -> None:
    """Leave no byte free that the signature does not cover.

    The file's only gap is where the CMS container stands, and of that only the signed attributes are signed. So the
    container is built again from what was checked, and the gap must hold exactly that, and zeros.
    """
    path = status.validation_path
    known = set() if path is None else {certificate.dump() for certificate in path.iter_certs(include_root=True)}
    embedded = [each.chosen.dump() for each in seal.signed_data["certificates"]]
    _, gap_start, gap_end, _ = seal.byte_range
    gap = untrusted_pdf[gap_start:gap_end]
    written = _container(seal).hex().upper().encode().ljust(len(gap) - 2, b"0")
    if gap != b"<" + written + b">" or not known.issuperset(embedded) or len(set(embedded)) != len(embedded):
        raise DocumentRefused(RefusalCode.SEAL_BROKEN)


def _container(seal: EmbeddedPdfSignature) -> bytes:
    """Return the CMS container (RFC 5652 5.1) that a kiosk writes around these attributes and this signature."""
    info = seal.signer_info
    digest = {"algorithm": "sha256"}
    signer_info = {
        "version": "v1",
        "sid": cms.SignerIdentifier({"issuer_and_serial_number": _issuer_and_serial(seal.signer_cert)}),
        "digest_algorithm": digest,
        "signature_algorithm": {"algorithm": "sha256_ecdsa"},
        "signed_attrs": cms.CMSAttributes.load(info["signed_attrs"].untag().dump(force=True)),
        "signature": info["signature"].native,
    }
    signed_data = {
        "version": "v1",
        "digest_algorithms": [digest],
        "encap_content_info": {"content_type": "data"},
        "certificates": [each.chosen for each in seal.signed_data["certificates"]],
        "signer_infos": [signer_info],
    }
    return bytes(cms.ContentInfo({"content_type": "signed_data", "content": cms.SignedData(signed_data)}).dump())


def _issuer_and_serial(certificate: x509.Certificate) -> cms.IssuerAndSerialNumber:
    return cms.IssuerAndSerialNumber({"issuer": certificate.issuer, "serial_number": certificate.serial_number})


def _page_text(sealed_pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(sealed_pdf)
    try:
        if len(document) > MAX_PAGES:
            raise DocumentRefused(RefusalCode.TOO_LARGE)
        return "\n".join(page.get_textpage().get_text_bounded(bottom=_FOOT_POINTS) for page in document)
    finally:
        document.close()


def _comparable(text: str) -> str:
    """Return `text` without what its layout may change: spaces, line ends, breaks, hyphens, forms of letters."""
    return re.sub(r"[\s\x00-\x1f\u00ad\u200b\u2010\ufffe-]", "", unicodedata.normalize("NFKC", text))
