"""The seal of a signed document: PAdES B-B (ETSI EN 319 142-1) with the kiosk's certificate, made and checked.

The seal certifies the document with no changes allowed (DocMDP level 1). The key is elsewhere: the attributes to be
signed go out through a function, and the signature comes back. Neither function may be called inside a running
asyncio loop; a worker thread is the right place.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from typing import Any

from asn1crypto import algos, pem, x509
from pyhanko.pdf_utils.generic import NameObject
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import PdfSignatureMetadata, PdfSigner, Signer
from pyhanko.sign.fields import InvisSigSettings, MDPPerm, SigFieldSpec, SigSeedSubFilter
from pyhanko.sign.signers.pdf_signer import PdfSigningSession
from pyhanko_certvalidator.registry import SimpleCertificateStore

from services.documents.errors import SealError
from services.documents.evidence import Evidence
from services.documents.facts import Decision
from services.documents.forms import FormTemplate
from services.documents.inspection import require_expected_text, require_passive, require_pdf, require_seal
from services.documents.refusal import DocumentRefused, RefusalCode

__all__ = ["DocumentRefused", "ExpectedSignature", "RefusalCode", "SealError", "check_signed_document", "seal_pdf"]

FIELD_NAME = "KioskSeal"
_MAX_ECDSA_P256_BYTES = 72


@dataclass(frozen=True, slots=True)
class ExpectedSignature:
    """What the portal expects of a signed document that it is given."""

    form: FormTemplate
    decision: Decision
    client_id: str
    device_id: str


def seal_pdf(
    pdf: bytes,
    *,
    certificate_chain_pem: bytes,
    sign_attributes: Callable[[bytes], bytes],
    sealed_at: datetime,
) -> bytes:
    """Return `pdf` sealed by the device.

    `certificate_chain_pem` holds the device's certificate first, then those above it; a self-signed root is left
    out. `sign_attributes` takes the DER of the CMS SignedAttributes (a SET, RFC 5652 5.4) and returns an ECDSA
    P-256/SHA-256 signature as DER; what it raises is passed on. Raises SealError where the chain is not usable.
    """
    leaf, *above = _read_chain(certificate_chain_pem)
    store = SimpleCertificateStore()  # type: ignore[no-untyped-call]
    store.register_multiple(above)
    metadata = PdfSignatureMetadata(
        field_name=FIELD_NAME,
        md_algorithm="sha256",
        subfilter=SigSeedSubFilter.PADES,
        certify=True,
        docmdp_permissions=MDPPerm.NO_CHANGES,
        # pyHanko's own check of the usage; the portal checks it against its own certificate again.
        signer_key_usage=set(),
    )
    field = SigFieldSpec(
        FIELD_NAME,
        on_page=-1,
        readable_field_name="Kiosk seal",
        # PDF/A-2 wants the print flag and PDF/UA-1 an untagged widget outside the page.
        invis_sig_settings=InvisSigSettings(set_print_flag=True, set_hidden_flag=False, box_out_of_bounds=True),
    )
    writer = _ArchivalWriter(BytesIO(pdf))
    _order_tabs_by_structure(writer)
    signer = _RemoteSigner(leaf, store, sign_attributes)
    sealed = _TimedPdfSigner(metadata, signer, field, sealed_at).sign_pdf(writer)
    return bytes(sealed.getvalue())


def check_signed_document(
    untrusted_pdf: bytes,
    *,
    expected: ExpectedSignature,
    trust_roots_pem: bytes,
    signer_certificate_pem: bytes,
    at: datetime,
) -> Evidence:
    """Return the evidence in a signed document that fits `expected` in every respect.

    Checked: one seal over every byte of the file and nothing after it, made by exactly the device's certificate,
    which is valid at `at` under the roots; the evidence; the form's text on the pages; nothing active inside.
    Raises DocumentRefused.
    """
    require_pdf(untrusted_pdf)
    require_seal(
        untrusted_pdf,
        roots=_read_chain(trust_roots_pem),
        signer=_read_chain(signer_certificate_pem)[0],
        at=at,
    )
    evidence = require_passive(untrusted_pdf)
    _require_expected(evidence, expected)
    require_expected_text(untrusted_pdf, form=expected.form, decision=expected.decision, client_id=expected.client_id)
    return evidence


def _require_expected(evidence: Evidence, expected: ExpectedSignature) -> None:
    form = expected.form
    said = (evidence.template_id, evidence.version, evidence.language, evidence.text_sha256)
    if said != (form.template_id, form.version, form.language, form.text_sha256):
        raise DocumentRefused(RefusalCode.WRONG_TEXT)
    if evidence.client_id != expected.client_id:
        raise DocumentRefused(RefusalCode.WRONG_PERSON)
    if evidence.device_id != expected.device_id:
        raise DocumentRefused(RefusalCode.WRONG_SIGNER)
    if evidence.decision is not expected.decision:
        raise DocumentRefused(RefusalCode.WRONG_DECISION)


def _read_chain(certificates_pem: bytes) -> list[x509.Certificate]:
    try:
        chain = [x509.Certificate.load(der) for _, _, der in pem.unarmor(certificates_pem, multiple=True)]
    except ValueError as error:
        raise SealError("the certificates are not PEM") from error
    if not chain:
        raise SealError("there is no certificate")
    return chain


def _order_tabs_by_structure(writer: IncrementalPdfFileWriter) -> None:
    """PDF/UA-1 7.18.3: a page with an annotation, as the seal's field is one, is stepped through by its structure."""
    page_ref, _ = writer.find_page_for_modification(-1)  # type: ignore[no-untyped-call]
    page_ref.get_object()["/Tabs"] = NameObject("/S")
    writer.update_container(page_ref.get_object())


class _ArchivalWriter(IncrementalPdfFileWriter):
    """Adds the seal and leaves the rest as it is.

    pyHanko would write the XMP metadata anew, in a form that PDF/A-2 (6.6.2.3) does not allow, and call the file
    PDF 2.0 because the seal is ECDSA; PDF/A-2 is PDF 1.7.
    """

    def ensure_output_version(self, version: tuple[int, int]) -> None:
        pass

    def register_extension(self, ext: object) -> None:
        pass

    def _update_meta(self) -> None:
        pass


class _RemoteSigner(Signer):
    """A signer whose key is with the agent."""

    def __init__(
        self,
        certificate: x509.Certificate,
        store: SimpleCertificateStore,
        sign_attributes: Callable[[bytes], bytes],
    ) -> None:
        self._sign_attributes = sign_attributes
        super().__init__(
            signing_cert=certificate,
            cert_registry=store,
            signature_mechanism=algos.SignedDigestAlgorithm({"algorithm": "sha256_ecdsa"}),
            embed_roots=False,
        )

    async def async_sign_raw(self, data: bytes, digest_algorithm: str, dry_run: bool = False) -> bytes:
        if digest_algorithm != "sha256":
            raise SealError("the seal is made with SHA-256")
        return bytes(_MAX_ECDSA_P256_BYTES) if dry_run else self._sign_attributes(data)


class _TimedPdfSigner(PdfSigner):
    """A signer that writes the time it is given, not the clock's."""

    def __init__(
        self, metadata: PdfSignatureMetadata, signer: Signer, field: SigFieldSpec, sealed_at: datetime
    ) -> None:
        self._sealed_at = sealed_at
        super().__init__(metadata, signer=signer, new_field_spec=field)

    def init_signing_session(self, *arguments: Any, **options: Any) -> PdfSigningSession:
        session = super().init_signing_session(*arguments, **options)
        session.system_time = self._sealed_at
        return session
