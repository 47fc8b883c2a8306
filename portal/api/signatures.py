"""Signed papers: taken exactly once, refused where seal, text, person or term does not fit."""

import base64
import binascii
import datetime as dt
from typing import Final

from fastapi import APIRouter, Response
from sqlalchemy import select

from portal.api.call import Incoming
from portal.api.consents import facts_of, signatures_of, summaries
from portal.api.keeping import envelope_id, reference_of
from portal.api.problems import Refusal
from portal.api.strict import StrictRoute
from portal.api.work import Work
from portal.models import FormTemplate, Signature
from services.documents import forms
from services.documents.evidence import Evidence
from services.documents.facts import Decision
from services.documents.forms import FormKind
from services.documents.refusal import DocumentRefused
from services.documents.seal import ExpectedSignature, check_signed_document
from services.portal.contract import SignatureReceived, SignatureSubmission, SignatureSummary
from services.rules.consent import end_of_day, last_day, state_of
from services.sealing.canonical import sha256_hex

router = APIRouter(prefix="/signatures", route_class=StrictRoute, tags=["client"])

_CLOCK_STEP: Final = dt.timedelta(minutes=5)
_ONE_DAY: Final = dt.timedelta(days=1)  # kiosk and portal may name the day of signing by different calendars


@router.post("", status_code=201, response_model=SignatureReceived)
def submit_signature(submission: SignatureSubmission, call: Incoming) -> Response:
    """Takes a signed or declined paper (a keep)."""
    return call.keep(lambda work: _receive(work, submission))


@router.get("")
def list_signatures(call: Incoming) -> list[SignatureSummary]:
    """The client's papers with their states, newest first."""
    return call.run(lambda work: summaries(work.db, work.client().client_id, work.now))


@router.get("/{signature_id}/document", response_class=Response, responses={200: {"content": {"application/pdf": {}}}})
def read_signed_document(signature_id: str, call: Incoming) -> Response:
    """The signed PDF, byte for byte as it came."""
    return Response(call.run(lambda work: _document(work, signature_id)), media_type="application/pdf")


def _receive(work: Work, submission: SignatureSubmission) -> SignatureReceived:
    form = _known_form(work, submission)
    if work.agency.roi_term_days is None:
        raise Refusal(409, "roi_term_missing")
    pdf = _decoded(submission.pdf)
    evidence = _checked(work, submission, form, pdf)
    row = _store(work, submission, form, pdf, _expiry(work, evidence, work.agency.roi_term_days))
    consents = [
        facts_of(*found) for found in signatures_of(work.db, row.client_id) if found[1].template_id == form.template_id
    ]
    about = {"signature": row.id, "form": form.template_id, "version": form.version, "language": form.language}
    work.audit("signature_received", client_id=row.client_id, about={**about, "decision": row.decision})
    return SignatureReceived(
        id=row.id,
        reference=row.reference,
        state=state_of(facts_of(row, form), consents, work.now),
        received_at=row.received_at,
        expires_at=row.expires_at,
    )


def _known_form(work: Work, submission: SignatureSubmission) -> FormTemplate:
    mine = (
        FormTemplate.template_id == submission.template_id,
        FormTemplate.version == submission.version,
        FormTemplate.language == submission.language,
    )
    form = work.db.scalar(select(FormTemplate).where(*mine))
    if form is None:
        raise Refusal(422, "form_unknown")
    if form.text_sha256 != submission.text_sha256:
        raise Refusal(422, "document_wrong_text")
    return form


def _decoded(untrusted_pdf: str) -> bytes:
    try:
        return base64.b64decode(untrusted_pdf, validate=True)
    except (binascii.Error, ValueError):
        raise Refusal(422, "invalid") from None


def _checked(work: Work, submission: SignatureSubmission, form: FormTemplate, untrusted_pdf: bytes) -> Evidence:
    """The evidence in a paper that this person signed on this device, on this text, just before it was kept."""
    expected = ExpectedSignature(
        form=forms.FormTemplate(
            form.template_id, form.version, form.language, form.title, FormKind(form.kind), form.text
        ),
        decision=Decision(submission.decision),
        client_id=work.client().client_id,
        device_id=work.device.id,
    )
    try:
        evidence = check_signed_document(
            untrusted_pdf,
            expected=expected,
            trust_roots_pem=work.house.keys.device_ca_certificate_pem,
            signer_certificate_pem=work.device.certificate_pem.encode(),
            at=work.moment,
        )
    except DocumentRefused as refused:
        raise Refusal(422, f"document_{refused.code.value}") from None
    is_same_moment = abs(evidence.signed_at - submission.signed_at) < dt.timedelta(milliseconds=1)
    if not is_same_moment or submission.signed_at > work.moment + _CLOCK_STEP:
        raise Refusal(422, "wrong_time")
    return evidence


def _expiry(work: Work, evidence: Evidence, term_days: int) -> dt.datetime | None:
    """When the agreement ends: on the day that the person was shown, which the agency's term must allow."""
    if evidence.decision is Decision.DECLINED:
        return None
    longest = last_day(evidence.signed_at, term_days, work.site.time_zone) + _ONE_DAY
    if evidence.valid_until is None or evidence.valid_until > longest:
        raise Refusal(422, "wrong_term")
    return end_of_day(evidence.valid_until, work.site.time_zone)


def _store(
    work: Work, submission: SignatureSubmission, form: FormTemplate, pdf: bytes, expires_at: dt.datetime | None
) -> Signature:
    row = Signature(
        id=work.house.new_id(),
        client_id=work.client().client_id,
        form_template_id=form.id,
        reference=reference_of(envelope_id(work)),
        envelope_id=envelope_id(work),
        device_id=work.device.id,
        decision=submission.decision,
        text_sha256=form.text_sha256,
        pdf=pdf,
        pdf_sha256=sha256_hex(pdf),
        signed_at=submission.signed_at,
        received_at=work.now,
        expires_at=expires_at,
        is_late=work.is_late,
        is_portal_entered=True,
    )
    work.db.add(row)
    work.db.flush()
    return row


def _document(work: Work, signature_id: str) -> bytes:
    row = work.db.get(Signature, signature_id)
    if row is None or row.client_id != work.client().client_id:
        raise Refusal(404, "not_found")
    work.audit("document_read", client_id=row.client_id, about={"signature": row.id})
    return row.pdf
