"""What a client's signatures add up to, and which papers wait for a signature."""

import datetime as dt
from collections import defaultdict
from collections.abc import Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from portal.api.devices import current_forms
from portal.api.work import Work
from portal.models import FormTemplate, Review, Signature
from portal.reviewing import is_rejected, reviewed, reviews_of
from services.documents.forms import FormKind
from services.portal.contract import OfferedForm, SignatureSummary
from services.rules.consent import ConsentFacts, last_answer, signed_before, state_of, waits_for_signature


def signatures_of(db: Session, client_id: str) -> list[tuple[Signature, FormTemplate]]:
    """All signatures of a client with their texts, newest first."""
    query = select(Signature, FormTemplate).join(FormTemplate, FormTemplate.id == Signature.form_template_id)
    mine = query.where(Signature.client_id == client_id).order_by(Signature.signed_at.desc(), Signature.id.desc())
    return [(signature, form) for signature, form in db.execute(mine)]


def summaries(db: Session, client_id: str, now: dt.datetime) -> list[SignatureSummary]:
    """Every signed or declined paper with its state at `now`, newest first."""
    signed = signatures_of(db, client_id)
    reviews = reviews_of(db, client_id)
    consents = _by_form(signed, reviews)
    return [
        _summary(signature, form, reviews.get(signature.id), consents[form.template_id], now)
        for signature, form in signed
    ]


def summary_of(db: Session, signature: Signature, now: dt.datetime) -> SignatureSummary:
    """One paper of a client with its state at `now`."""
    return next(one for one in summaries(db, signature.client_id, now) if one.id == signature.id)


def offered_forms(work: Work, client_id: str) -> list[OfferedForm]:
    """The papers that wait for this client, a ROI first. Without a term a ROI cannot be signed: it is not offered."""
    term_days = work.agency.roi_term_days
    consents = _by_form(signatures_of(work.db, client_id), reviews_of(work.db, client_id))
    languages: dict[str, list[FormTemplate]] = defaultdict(list)
    for row in current_forms(work.db):
        languages[row.template_id].append(row)
    offered = [
        _offered(rows, term_days, consents.get(template_id, []), work.now)
        for template_id, rows in languages.items()
        if waits_for_signature(rows[0].version, consents.get(template_id, []), work.now)
    ]
    can_be_signed = (form for form in offered if form.kind != "roi" or form.term_days is not None)
    return sorted(can_be_signed, key=lambda form: form.kind != "roi")


def facts_of(signature: Signature, form: FormTemplate, review: Review | None) -> ConsentFacts:
    """What the rules look at."""
    return ConsentFacts(
        version=form.version,
        decision="agreed" if signature.decision == "agreed" else "declined",
        signed_at=signature.signed_at,
        expires_at=signature.expires_at,
        revoked_at=signature.revoked_at,
        is_rejected=is_rejected(review),
    )


def _by_form(
    signed: list[tuple[Signature, FormTemplate]], reviews: Mapping[str, Review]
) -> Mapping[str, list[ConsentFacts]]:
    grouped: dict[str, list[ConsentFacts]] = defaultdict(list)
    for signature, form in signed:
        grouped[form.template_id].append(facts_of(signature, form, reviews.get(signature.id)))
    return grouped


def _summary(
    signature: Signature, form: FormTemplate, review: Review | None, consents: list[ConsentFacts], now: dt.datetime
) -> SignatureSummary:
    return SignatureSummary(
        id=signature.id,
        reference=signature.reference,
        template_id=form.template_id,
        version=form.version,
        language=form.language,
        title=form.title,
        state=state_of(facts_of(signature, form, review), consents, now),
        signed_at=signature.signed_at,
        expires_at=signature.expires_at,
        received_at=signature.received_at,
        kind="roi" if form.kind == FormKind.ROI else "other",
        revoked_at=signature.revoked_at,
        reviewed=reviewed(review),
    )


def _offered(
    rows: list[FormTemplate], roi_term_days: int | None, consents: list[ConsentFacts], now: dt.datetime
) -> OfferedForm:
    english = next((row for row in rows if row.language == "en"), rows[0])
    return OfferedForm(
        template_id=english.template_id,
        version=english.version,
        languages=[row.language for row in rows],
        kind="roi" if english.kind == FormKind.ROI else "other",
        title=english.title,
        term_days=roi_term_days if english.kind == FormKind.ROI else None,
        replaces_version=signed_before(english.version, consents),
        answer=last_answer(english.version, consents, now),
    )
