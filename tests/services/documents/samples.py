"""One demo signing, made quickly."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from services.documents.facts import Authentication, Decision, Identifier, SigningFacts, Verification
from services.documents.forms import FormKind, FormTemplate
from services.documents.render import render_signed
from services.documents.seal import seal_pdf
from services.ink import Ink, Point, Stroke
from tests.services.documents.certificates import Kiosk

SIGNED_AT = datetime(2026, 11, 23, 22, 30, 11, 120_000, tzinfo=UTC)

INK = Ink(
    (
        Stroke(tuple(Point(10.0 + 4 * n, 60.0 + 30 * (-1) ** (n // 3), 0.5, 12 * n) for n in range(40))),
        Stroke((Point(90.0, 10.0, 0.5, 700),)),
    )
)

FACTS = SigningFacts(
    decision=Decision.AGREED,
    typed_name="Demo Client Alpha",
    client_id="cl_01JDEMO7Q2",
    signed_at=SIGNED_AT,
    clock_offset_s=0.42,
    clock_offset_age_s=185,
    authentication=Authentication.CARD,
    verification=Verification(
        staff_name="Demo Staff Sierra",
        agency="Demo Agency North",
        verified_on=date(2026, 11, 20),
        identifiers=(Identifier.DATE_OF_BIRTH, Identifier.PHOTO),
    ),
    site="Demo Drop-in Center",
    kiosk="Kiosk 3",
    device_id="dev_7F3A",
    valid_until=date(2027, 11, 23),
)


def facts(**changes: Any) -> SigningFacts:
    return replace(FACTS, **changes)


def declined() -> SigningFacts:
    return facts(decision=Decision.DECLINED, valid_until=None)


def form(body: str, **changes: Any) -> FormTemplate:
    start = FormTemplate("demo-form", "1", "en", "Demo form", FormKind.OTHER, body)
    return replace(start, **changes)


def sealed(form: FormTemplate, kiosk: Kiosk, fonts_dir: Path, *, facts: SigningFacts = FACTS) -> bytes:
    pdf = render_signed(form, facts, INK, fonts_dir=fonts_dir)
    return seal(pdf, kiosk)


def seal(pdf: bytes, kiosk: Kiosk) -> bytes:
    return seal_pdf(
        pdf,
        certificate_chain_pem=kiosk.certificate_pem + kiosk.root_pem,
        sign_attributes=kiosk.sign,
        sealed_at=SIGNED_AT,
    )
