"""From what the person decided to a sealed paper in the outbox. Runs off the GUI thread; no Qt in here.

What renders and seals takes half a second of the processor and 30 MB to load, and most visits sign nothing: it is
loaded when a paper is opened, while the person reads.
"""

import base64
import datetime as dt
from dataclasses import dataclass, field, replace
from importlib import import_module
from pathlib import Path

from services.documents.facts import Authentication, Decision, Identifier, SigningFacts, Verification
from services.documents.forms import FormTemplate
from services.ink import Ink
from services.portal.agent_port import AgentPort, PublicView
from services.portal.client import PortalClient
from services.portal.contract import ClientHome, OfferedForm, PublicBundle, SignatureSubmission
from services.portal.contract.fields import PaperAnswer
from services.rules.consent import last_day


class NoPublicBundle(Exception):
    """The kiosk does not know its site, its certificate or the forms."""


@dataclass(frozen=True, slots=True)
class Signed:
    """Everything about one signature. `ink` None: signed by typed name. `signed_at`: UTC, by the kiosk's clock.

    `field_inks`: what was drawn for the paper's questions, by field.
    """

    offer: OfferedForm
    form: FormTemplate
    decision: Decision
    typed_name: str = field(repr=False)
    ink: Ink | None = field(repr=False)
    home: ClientHome = field(repr=False)
    signed_at: dt.datetime
    answers: tuple[PaperAnswer, ...] = field(default=(), repr=False)
    field_inks: tuple[tuple[str, Ink], ...] = field(default=(), repr=False)


@dataclass(slots=True)
class Papers:
    """Saves papers. One whose outcome stayed unknown is handed over again as it was, so that it counts once."""

    port: AgentPort
    fonts_dir: Path
    _unsaved: tuple[Signed, SignatureSubmission] | None = field(default=None, repr=False)

    def load(self) -> None:
        """Loads what rendering and sealing need, so that nobody waits for it after *Sign now*."""
        for module in ("services.documents.render", "services.documents.seal"):
            import_module(module)

    def save(self, signed: Signed, client: PortalClient) -> str:
        """Renders, seals and keeps the paper; returns the envelope's id after the agent has it on disk.

        Raises RenderError, SealError, AgentError, PortalError, SealingError, NoPublicBundle; then the person was told
        that it is not saved.
        """
        submission = self._same_again(signed) or sealed_paper(signed, port=self.port, fonts_dir=self.fonts_dir)
        self._unsaved = signed, submission
        envelope_id = client.submit_signature(submission).id
        self._unsaved = None
        return envelope_id

    def _same_again(self, signed: Signed) -> SignatureSubmission | None:
        if self._unsaved is None:
            return None
        before, submission = self._unsaved
        return submission if replace(signed, signed_at=before.signed_at) == before else None


def sealed_paper(signed: Signed, *, port: AgentPort, fonts_dir: Path) -> SignatureSubmission:
    """The sealed PDF and what stands beside it. Raises RenderError, SealError, AgentError, NoPublicBundle."""
    from services.documents.render import render_signed
    from services.documents.seal import seal_pdf

    view = port.public()
    if view.bundle is None:
        raise NoPublicBundle
    facts = facts_of(signed, view, view.bundle)
    pdf = render_signed(signed.form, facts, signed.ink, fonts_dir=fonts_dir, field_inks=dict(signed.field_inks))
    sealed = seal_pdf(
        pdf,
        certificate_chain_pem=view.bundle.device_certificate_chain_pem.encode(),
        sign_attributes=port.sign_seal,
        sealed_at=signed.signed_at,
    )
    return SignatureSubmission(
        template_id=signed.form.template_id,
        version=signed.form.version,
        language=signed.form.language,
        text_sha256=signed.form.text_sha256,
        decision=signed.decision.value,
        signed_at=signed.signed_at,
        pdf=base64.b64encode(sealed).decode(),
    )


def facts_of(signed: Signed, view: PublicView, bundle: PublicBundle) -> SigningFacts:
    """The facts of the evidence page: from the portal's word about the client, and this kiosk's about itself."""
    verified, site, clock = signed.home.verified_by, bundle.site, view.clock
    term_days = signed.offer.term_days if signed.decision is Decision.AGREED else None
    return SigningFacts(
        decision=signed.decision,
        typed_name=" ".join(signed.typed_name.split()),
        client_id=signed.home.client_ref,
        signed_at=signed.signed_at,
        clock_offset_s=None if clock is None else -clock.offset_ms / 1000,
        clock_offset_age_s=None if clock is None else round(clock.age_s),
        authentication=Authentication(signed.home.authenticated_by),
        verification=Verification(
            staff_name=verified.staff_name,
            agency=verified.agency_name,
            verified_on=verified.verified_on,
            identifiers=tuple(Identifier(kind.value) for kind in verified.kinds),
        ),
        site=site.site_name,
        kiosk=bundle.device_name,
        device_id=view.device_id,
        valid_until=None if term_days is None else last_day(signed.signed_at, term_days, site.time_zone),
        answers=signed.answers,
    )
