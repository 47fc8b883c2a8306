"""Signed papers: taken exactly once, refused where seal, text, person or term does not fit."""

import base64
import binascii
import datetime as dt
from typing import Final

from fastapi import APIRouter, Response
from sqlalchemy import select

from portal.api.asks import close_asks
from portal.api.call import Incoming
from portal.api.consents import facts_of, signatures_of, summaries, summary_of
from portal.api.keeping import envelope_id, reference_of
from portal.api.problems import Refusal
from portal.api.strict import StrictRoute
from portal.api.work import Work
from portal.models import FormTemplate, Signature
from portal.reviewing import reviews_of
from portal.stored_papers import answers_of, answers_text, fields_of, form_of
from services.documents import forms
from services.documents.evidence import Evidence
from services.documents.facts import Decision
from services.documents.fields import fault_among
from services.documents.forms import FormKind
from services.documents.inspection import require_shown_answers
from services.documents.refusal import DocumentRefused
from services.documents.seal import ExpectedSignature, check_signed_document
from services.portal.contract import SignatureReceived, SignatureSubmission, SignatureSummary
from services.portal.contract.asks import AskKind
from services.portal.contract.papers import SignedPaper
from services.rules.consent import end_of_day, last_day, state_of
from services.rules.email import email_hint
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


@router.get("/{signature_id}")
def read_signed_paper(signature_id: str, call: Incoming) -> SignedPaper:
    """A paper as it was signed: its text, the answers, and how it stands."""
    return call.run(lambda work: _paper(work, signature_id))


def own_signature(work: Work, signature_id: str) -> Signature:
    """A paper of the client's own. Raises Refusal 404."""
    row = work.db.get(Signature, signature_id)
    if row is None or row.client_id != work.client().client_id:
        raise Refusal(404, "not_found")
    return row


def _receive(work: Work, submission: SignatureSubmission) -> SignatureReceived:
    form = _known_form(work, submission)
    if _is_roi(form) and work.agency.roi_term_days is None:
        raise Refusal(409, "roi_term_missing")
    pdf = _decoded(submission.pdf)
    evidence = _checked(work, submission, form, pdf)
    row = _store(work, submission, form, pdf, evidence)
    reviews = reviews_of(work.db, row.client_id)
    consents = [
        facts_of(signature, its_form, reviews.get(signature.id))
        for signature, its_form in signatures_of(work.db, row.client_id)
        if its_form.template_id == form.template_id
    ]
    close_asks(work, row.client_id, AskKind.SIGNATURE, form.template_id)
    about = {"signature": row.id, "form": form.template_id, "version": form.version, "language": form.language}
    work.audit("signature_received", client_id=row.client_id, about={**about, "decision": row.decision})
    return SignatureReceived(
        id=row.id,
        reference=row.reference,
        state=state_of(facts_of(row, form, None), consents, work.now),
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
    signed = form_of(form)
    expected = ExpectedSignature(
        form=signed,
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
        _require_answers(untrusted_pdf, signed, evidence)
    except DocumentRefused as refused:
        raise Refusal(422, f"document_{refused.code.value}") from None
    is_same_moment = abs(evidence.signed_at - submission.signed_at) < dt.timedelta(milliseconds=1)
    if not is_same_moment or submission.signed_at > work.moment + _CLOCK_STEP:
        raise Refusal(422, "wrong_time")
    return evidence


def _require_answers(untrusted_pdf: bytes, form: forms.FormTemplate, evidence: Evidence) -> None:
    """The answers fit the form's fields, and the pages show them. Raises Refusal, DocumentRefused."""
    is_agreed = evidence.decision is Decision.AGREED
    fault = fault_among(form.fields, evidence.answers, is_agreed=is_agreed)
    if fault is not None:
        raise Refusal(422, f"answer_{fault.value}")
    if is_agreed and form.fields:
        require_shown_answers(untrusted_pdf, form=form, answers=evidence.answers)


def _expiry(work: Work, form: FormTemplate, evidence: Evidence) -> dt.datetime | None:
    """When the agreement ends: on the day that the person was shown, which the agency's term must allow.

    The term is the ROI's; what other papers say lasts until something else is signed.
    """
    if evidence.decision is Decision.DECLINED:
        return None
    term_days = work.agency.roi_term_days if _is_roi(form) else None
    if term_days is None and evidence.valid_until is None:
        return None
    if term_days is None or evidence.valid_until is None:
        raise Refusal(422, "wrong_term")
    if evidence.valid_until > last_day(evidence.signed_at, term_days, work.site.time_zone) + _ONE_DAY:
        raise Refusal(422, "wrong_term")
    return end_of_day(evidence.valid_until, work.site.time_zone)


def _is_roi(form: FormTemplate) -> bool:
    return form.kind == FormKind.ROI


def _store(
    work: Work, submission: SignatureSubmission, form: FormTemplate, pdf: bytes, evidence: Evidence
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
        expires_at=_expiry(work, form, evidence),
        answers=answers_text(evidence.answers),
        is_late=work.is_late,
        is_portal_entered=True,
    )
    work.db.add(row)
    work.db.flush()
    return row


def _paper(work: Work, signature_id: str) -> SignedPaper:
    row = own_signature(work, signature_id)
    form = work.db.get_one(FormTemplate, row.form_template_id)
    account = work.client().account
    work.audit("document_read", client_id=row.client_id, about={"signature": row.id})
    return SignedPaper(
        summary=summary_of(work.db, row, work.now),
        decision="agreed" if row.decision == "agreed" else "declined",
        text=form.text,
        text_sha256=row.text_sha256,
        fields=list(fields_of(form)),
        answers=list(answers_of(row)),
        email_hint=email_hint(account.email) if account.email else "",
    )


def _document(work: Work, signature_id: str) -> bytes:
    row = own_signature(work, signature_id)
    work.audit("document_read", client_id=row.client_id, about={"signature": row.id})
    return row.pdf
