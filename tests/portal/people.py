"""People of the kit on their way through the portal: signed-in staff, invited and signed-in clients, signed papers."""

import base64
import datetime as dt
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec

from services.documents.facts import Authentication, Decision, Identifier, SigningFacts, Verification
from services.documents.forms import FormTemplate, parse_form
from services.documents.render import render_signed
from services.documents.seal import seal_pdf
from services.portal.contract.fields import PaperAnswer
from tests.portal.kit import FORM, STAFF_PIN, Answer, Kiosk, Kit

PASSWORD = "correct horse battery"
PIN = "739150"
FONTS = Path(__file__).parents[2] / "resources" / "fonts"


def sign_in(kiosk: Kiosk, identifier: str, secret: str) -> Answer:
    return kiosk.ask("POST", "/v1/sessions", {"identifier": identifier, "secret": secret})


def sign_in_later(kit: Kit, kiosk: Kiosk, identifier: str, secret: str) -> Answer:
    """Like `sign_in`, after any wait that earlier tries have brought."""
    kit.clock.advance(minutes=16)
    return sign_in(kiosk, identifier, secret)


def staff_token(kiosk: Kiosk, name: str = "staff1", secret: str = STAFF_PIN) -> str:
    answer = sign_in(kiosk, name, secret)
    assert answer.status == 201, answer.body
    return str(answer.json["token"])


def verify(kiosk: Kiosk, token: str, client: str, **changes: Any) -> Answer:
    body = {
        "name_matches": True,
        "contact_confirmed": True,
        "kinds": ["date_of_birth", "ssn"],
        "result": "verified",
    }
    return kiosk.ask("POST", f"/v1/clients/{client}/verifications", body | changes, token=token)


def invite(kiosk: Kiosk, token: str, client: str, verification_id: str, language: str = "en") -> Answer:
    body = {"verification_id": verification_id, "language": language}
    return kiosk.ask("POST", f"/v1/clients/{client}/invitations", body, token=token)


def pin_again(kiosk: Kiosk, token: str, pin: str = STAFF_PIN) -> Answer:
    return kiosk.ask("POST", "/v1/sessions/current/pin", {"pin": pin}, token=token)


def deactivate(kiosk: Kiosk, token: str, client: str = "client-alpha", reason: str = "used_by_other") -> Answer:
    """Staff give their PIN again and deactivate."""
    assert pin_again(kiosk, token).status == 204
    return kiosk.ask("POST", f"/v1/clients/{client}/deactivation", {"reason": reason}, token=token)


def invitation(kiosk: Kiosk, client: str = "client-alpha", *, token: str | None = None) -> dict[str, Any]:
    """A verified and invited client: the invitation as staff see it."""
    token = token or staff_token(kiosk)
    verification = verify(kiosk, token, client)
    assert verification.status == 201, verification.body
    answer = invite(kiosk, token, client, verification.json["id"])
    assert answer.status == 201, answer.body
    return dict(answer.json)


def check(kiosk: Kiosk, code: str, date_of_birth: str = "1980-03-01") -> Answer:
    return kiosk.ask("POST", "/v1/activations/check", {"code": code, "date_of_birth": date_of_birth})


def complete(kiosk: Kiosk, token: str, method: str = "password", secret: str = PASSWORD) -> Answer:
    return kiosk.ask("POST", "/v1/activations/complete", {"method": method, "secret": secret}, token=token)


def connected(kiosk: Kiosk, client: str = "client-alpha", *, method: str = "password") -> dict[str, Any]:
    """A client with a connected account, signed in: the answer to the activation."""
    granted = check(kiosk, invitation(kiosk, client)["short_code"])
    assert granted.status == 200, granted.body
    secret = PASSWORD if method == "password" else PIN
    answer = complete(kiosk, granted.json["token"], method, secret)
    assert answer.status == 201, answer.body
    return dict(answer.json)


def client_token(kiosk: Kiosk, client: str = "client-alpha") -> str:
    return str(connected(kiosk, client)["session"]["token"])


@dataclass(frozen=True, slots=True)
class Paper:
    """What goes into a signed paper."""

    client: str = "client-alpha"
    version: str = "1"
    language: str = "en"
    decision: Decision = Decision.AGREED
    term_days: int | None = 365
    device_id: str = ""
    signed_at: dt.datetime | None = None
    text: str = FORM
    answers: tuple[PaperAnswer, ...] = ()


def submission(kiosk: Kiosk, paper: Paper | None = None, *, signer: Kiosk | None = None) -> dict[str, Any]:
    """A really rendered and sealed paper as the body of `POST /v1/signatures`."""
    paper = paper or Paper()
    form = parse_form(paper.text.format(version=paper.version, language=paper.language))
    signed_at = (paper.signed_at or kiosk.kit.clock()).replace(microsecond=0)
    pdf = sealed_pdf(signer or kiosk, form, facts(kiosk, paper, signed_at))
    return {
        "template_id": form.template_id,
        "version": form.version,
        "language": form.language,
        "text_sha256": form.text_sha256,
        "decision": paper.decision.value,
        "signed_at": signed_at.isoformat(),
        "pdf": base64.b64encode(pdf).decode(),
    }


def facts(kiosk: Kiosk, paper: Paper, signed_at: dt.datetime) -> SigningFacts:
    is_agreed = paper.decision is Decision.AGREED
    return SigningFacts(
        decision=paper.decision,
        typed_name="Demo Client Alpha",
        client_id=paper.client,
        signed_at=signed_at,
        clock_offset_s=None,
        clock_offset_age_s=None,
        authentication=Authentication.PASSWORD,
        verification=Verification("Demo Staff1", "Demo Agency 1", signed_at.date(), (Identifier.SSN, Identifier.PHOTO)),
        site="Demo Site 1",
        kiosk="Front desk",
        device_id=paper.device_id or kiosk.id,
        valid_until=signed_at.date() + dt.timedelta(days=paper.term_days) if is_agreed and paper.term_days else None,
        answers=paper.answers,
    )


def sealed_pdf(signer: Kiosk, form: FormTemplate, signing: SigningFacts) -> bytes:
    return seal_pdf(
        render_signed(form, signing, None, fonts_dir=FONTS),
        certificate_chain_pem=signer.enrolled["certificate_chain_pem"].encode(),
        sign_attributes=lambda attributes: signer.seal_key.sign(attributes, ec.ECDSA(hashes.SHA256())),
        sealed_at=signing.signed_at,
    )
