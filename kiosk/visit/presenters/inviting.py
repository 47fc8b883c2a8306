"""Verifying and inviting: the rules as the kiosk sees them, and the calls in their order. No Qt in here."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, field

from services.portal.client import PortalClient
from services.portal.contract import (
    AccountState,
    ClientRecord,
    ContactEmail,
    IdentifierKind,
    Invitation,
    InvitationRequest,
    ReinstatementRequest,
    RuleFinding,
    Verification,
    VerificationRequest,
)
from services.portal.errors import PortalError
from services.rules.facts import RecordFacts, VerificationFacts
from services.rules.invitation import findings


@dataclass(frozen=True, slots=True)
class Wish:
    """Whom to invite, on what was compared and confirmed. `language`: of the e-mail."""

    record: ClientRecord = field(repr=False)
    etag: str
    email: str = field(repr=False)
    name_matches: bool
    kinds: frozenset[IdentifierKind]
    language: str


@dataclass(frozen=True, slots=True)
class RulesRefused:
    """The portal's word on the rules."""

    findings: tuple[RuleFinding, ...]


@dataclass(frozen=True, slots=True)
class ChangedMeanwhile:
    """Somebody else changed the contact tab."""

    record: ClientRecord = field(repr=False)
    etag: str


def verdicts(
    record: ClientRecord,
    email: str,
    *,
    name_matches: bool,
    kinds: frozenset[IdentifierKind],
    now: dt.datetime,
    today: dt.date,
) -> tuple[RuleFinding, ...]:
    """R1–R5 as they will stand if staff confirm now what is ticked and typed."""
    return findings(
        RecordFacts(record.date_of_birth, record.dob_data_quality, email.strip(), is_email_confirmed=True),
        VerificationFacts(
            is_verified=True,
            name_matches=name_matches,
            contact_confirmed=True,
            kinds=kinds,
            verified_at=now,
            valid_until=now + dt.timedelta(minutes=1),
        ),
        now=now,
        today=today,
    )


def needs_pin(account: AccountState) -> bool:
    """Step-up: before a sign-in is taken away or an account is opened again."""
    return account in (AccountState.CONNECTED, AccountState.DEACTIVATED)


def invite(
    client: PortalClient, wish: Wish, step_up: Callable[[], None]
) -> Invitation | RulesRefused | ChangedMeanwhile:
    """Records the verification (R1, R2) before anything changes, confirms the e-mail (R4), reinstates (R7), invites.

    Who has an account gets a new sign-in to it. `step_up` comes first: a wrong PIN changes nothing.
    Raises PortalError, but for a refusal by a rule and a contact tab that was changed meanwhile.
    """
    ref = wish.record.client_ref
    step_up()
    try:
        verification = client.record_verification(
            ref,
            VerificationRequest(
                name_matches=wish.name_matches, contact_confirmed=True, kinds=sorted(wish.kinds), result="verified"
            ),
        )
        client.put_contact_email(ref, ContactEmail(email=wish.email), etag=wish.etag)
        if wish.record.account is AccountState.DEACTIVATED:
            client.reinstate(ref, ReinstatementRequest(verification_id=verification.id))
        give = client.renew if wish.record.account is AccountState.CONNECTED else client.invite
        return give(ref, InvitationRequest(verification_id=verification.id, language=wish.language))
    except PortalError as error:
        if getattr(error, "code", "") == "etag_changed":
            now = client.client_record(ref)
            return ChangedMeanwhile(now.value, now.etag)
        if getattr(error, "rule", None) is None:
            raise
        unmet = tuple(client.client_record(ref).value.findings)
        if all(finding.is_met for finding in unmet):
            raise
        return RulesRefused(unmet)


def record_not_verified(
    client: PortalClient, client_ref: str, *, name_matches: bool, kinds: frozenset[IdentifierKind]
) -> Verification:
    """Records that the person was not verified. Raises PortalError."""
    request = VerificationRequest(
        name_matches=name_matches, contact_confirmed=False, kinds=sorted(kinds), result="not_verified"
    )
    return client.record_verification(client_ref, request)
