"""Values about people who do not exist, for the tests of a visit."""

import datetime as dt

from pydantic import SecretStr

from kiosk.visit.flow.values import Paper
from services.documents.forms import FormKind, FormTemplate
from services.documents.pages import pages
from services.portal.agent_port import ClockReading, PublicView
from services.portal.contract import (
    AccountState,
    ClientHome,
    ClientRecord,
    ClientSummary,
    FormText,
    IdentifierKind,
    Invitation,
    OfferedForm,
    PortalPublicKeys,
    PublicBundle,
    RuleFinding,
    SignatureReceived,
    SignatureState,
    SiteSettings,
    VerifiedBy,
)
from services.portal.contract.fields import FieldKind, FormField, PaperAnswer
from services.portal.contract.papers import SignatureSummary, SignedPaper

NOW = dt.datetime(2026, 11, 22, 18, 41, tzinfo=dt.UTC)
_LONG = "Agencies that help you may see it. " * 12
BODY = f"# Sharing\n\n{_LONG.strip()}\n\n## Your choice\n\nYou can say **no**. {_LONG.strip()}\n"
FORM = FormTemplate("sample-roi", "2026-01", "en", "Permission to share", FormKind.ROI, BODY)
FORM_ES = FormTemplate("sample-roi", "2026-01", "es", "Permiso", FormKind.ROI, "# Permiso\n\nPuede decir que no.\n")
OFFER = OfferedForm(
    template_id="sample-roi",
    version="2026-01",
    languages=["en", "es"],
    kind="roi",
    title="Permission to share",
    term_days=365,
    replaces_version=None,
)
PAPER = Paper(OFFER, FORM, pages(FORM))
QUESTIONS = (
    FormField(id="note", kind=FieldKind.TEXT, label="A note?", is_required=False),
    FormField(id="day", kind=FieldKind.DATE, label="Which day?"),
    FormField(id="key", kind=FieldKind.SIGNATURE, label="Sign for the key."),
)
NEW_OFFER = OfferedForm(
    template_id="locker",
    version="2",
    languages=["en"],
    kind="other",
    title="Locker rules",
    term_days=None,
    replaces_version="1",
)
NEW_FORM = FormTemplate("locker", "2", "en", "Locker rules", FormKind.OTHER, "Rules.\n", fields=QUESTIONS)
ASKING_PAPER = Paper(NEW_OFFER, NEW_FORM, pages(NEW_FORM))
HOME = ClientHome(
    client_ref="c-1",
    legal_name="Demo Client Alpha",
    authenticated_by="password",
    verified_by=VerifiedBy(
        staff_name="Demo Staff",
        agency_name="Demo Agency",
        verified_on=dt.date(2026, 11, 20),
        kinds=[IdentifierKind.DATE_OF_BIRTH, IdentifierKind.SSN],
    ),
    offered=[OFFER],
    signed=[],
)
RECEIVED = SignatureReceived(
    id="s-1",
    reference="K7-QF42",
    state=SignatureState.ACTIVE,
    received_at=NOW,
    expires_at=NOW + dt.timedelta(days=365),
)
SIGNED_PAPER = SignedPaper(
    summary=SignatureSummary(
        id="s-1",
        reference="K7-QF42",
        template_id="sample-roi",
        version="2026-01",
        language="en",
        title="Permission to share",
        state=SignatureState.ACTIVE,
        signed_at=NOW,
        expires_at=NOW + dt.timedelta(days=365),
        received_at=NOW,
    ),
    decision="agreed",
    text=BODY,
    text_sha256=FORM.text_sha256,
    fields=list(QUESTIONS),
    answers=[PaperAnswer(field="note", value="It is fragile.")],
    email_hint="a…@example.org",
)
HIT = ClientSummary(
    client_ref="c-1",
    name="Demo Client Alpha",
    birth_year=1971,
    hmis_id="900001",
    account=AccountState.NOT_CONNECTED,
)
RECORD = ClientRecord(
    client_ref="c-1",
    name="Demo Client Alpha",
    hmis_id="900001",
    date_of_birth=dt.date(1971, 4, 23),
    dob_data_quality=1,
    ssn_last4="0000",
    phones=["(408) 555-0142"],
    addresses=[],
    recent_services=["Shelter stay, October 2026"],
    contact_email="alpha@example.org",
    account=AccountState.NOT_CONNECTED,
    valid_verification=None,
    findings=[],
)
UNMET = (RuleFinding(rule="R5", is_met=False, code="under_18"),)
INVITATION = Invitation(
    id="i-1",
    qr_text=SecretStr("KI1-DEMO"),
    short_code=SecretStr("K7QF42M9"),
    email_hint="a…@example.org",
    expires_at=NOW + dt.timedelta(days=14),
)


def form_text(form: FormTemplate) -> FormText:
    """The form as the portal sends it."""
    return FormText(
        template_id=form.template_id,
        version=form.version,
        language=form.language,
        kind="roi" if form.kind is FormKind.ROI else "other",
        title=form.title,
        text=form.body,
        text_sha256=form.text_sha256,
        changes=form.changes,
        fields=list(form.fields),
    )


SITE = SiteSettings(
    site_id="site-1",
    site_name="Demo Drop-in Center",
    agency_name="Demo Agency",
    time_zone="America/Los_Angeles",
    help_line="(555) 010-0100",
    crisis_line="988",
    languages=["en", "es"],
    roi_term_days=365,
)
BUNDLE = PublicBundle(
    portal_time=NOW,
    device_name="Demo Kiosk",
    keys=PortalPublicKeys(sealing_keys=[], receipt_keys={}, device_ca_pem=""),
    site=SITE,
    device_certificate_chain_pem="",
    forms=[form_text(FORM), form_text(FORM_ES)],
)
VIEW = PublicView(
    device_id="kiosk-1",
    keys=BUNDLE.keys,
    bundle=BUNDLE,
    clock=ClockReading(offset_ms=-250, age_s=90),
    is_online=True,
    disk_ok=True,
)
