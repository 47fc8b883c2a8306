"""A really rendered paper, sealed with the key in the agent."""

import base64
import datetime as dt

from services.documents.facts import Authentication, Decision, Identifier, SigningFacts, Verification
from services.documents.forms import parse_form
from services.documents.render import render_signed
from services.documents.seal import seal_pdf
from services.portal.contract import ClientHome, SignatureSubmission
from tests.kiosk.agent.conftest import Visit, wait_until
from tests.portal.kit import FORM, Kit
from tests.portal.people import FONTS


def signed_paper(portal: Kit, visit: Visit, home: ClientHome) -> SignatureSubmission:
    """Demo Client Alpha agrees to the form of the kit."""
    form = parse_form(FORM.format(version="1", language="en"))
    wait_until(lambda: visit.link.public().bundle)
    view = visit.link.public()
    assert view.bundle is not None
    now = portal.clock().replace(microsecond=0)
    facts = SigningFacts(
        decision=Decision.AGREED,
        typed_name="Demo Client Alpha",
        client_id=home.client_ref,
        signed_at=now,
        clock_offset_s=None,
        clock_offset_age_s=None,
        authentication=Authentication.PASSWORD,
        verification=Verification("Demo Staff1", "Demo Agency 1", now.date(), (Identifier.SSN,)),
        site="Demo Site 1",
        kiosk="Front desk",
        device_id=view.device_id,
        valid_until=now.date() + dt.timedelta(days=365),
    )
    pdf = seal_pdf(
        render_signed(form, facts, None, fonts_dir=FONTS),
        certificate_chain_pem=view.bundle.device_certificate_chain_pem.encode(),
        sign_attributes=visit.link.sign_seal,
        sealed_at=now,
    )
    return SignatureSubmission(
        template_id=form.template_id,
        version=form.version,
        language=form.language,
        text_sha256=form.text_sha256,
        decision="agreed",
        signed_at=now,
        pdf=base64.b64encode(pdf).decode(),
    )
