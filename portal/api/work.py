"""A piece of work: a transaction, a moment, and somebody who was found to be allowed."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Literal

from sqlalchemy import select
from sqlalchemy.orm import Session

from portal import audit
from portal.api.access import Access, Caller, Role
from portal.api.problems import Refusal
from portal.audit import AuditEntry
from portal.house import House
from portal.identity.codes import token_digest
from portal.identity.people import ClientPerson, Invitee, OnBehalf, Person, StaffPerson
from portal.identity.sessions import find_session, touch
from portal.models import Account, Agency, Device, Invitation, PortalSession, Site, StaffUser
from services.portal.contract import AccountState, Purpose

LATE_AFTER: Final = dt.timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class EnvelopeContext:
    """What the gateway knows for certain of an envelope. `created` is the device-signed moment."""

    id: str
    device_id: str
    kind: Literal["ask", "keep"]
    created: dt.datetime
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Work:
    """What an operation works with. `now`: the portal's clock. `moment`: when the person acted, or the device spoke."""

    db: Session = field(repr=False)
    house: House
    now: dt.datetime
    moment: dt.datetime
    device: Device
    site: Site
    agency: Agency
    envelope: EnvelopeContext | None
    person: Person | None

    @property
    def is_late(self) -> bool:
        """It was kept on the kiosk for a while before it came."""
        return self.now - self.moment > LATE_AFTER

    def client(self) -> ClientPerson:
        """The signed-in client. Raises Refusal."""
        if not isinstance(self.person, ClientPerson):
            raise Refusal(403, "forbidden")
        return self.person

    def staff(self) -> StaffUser:
        """The staff who act. Raises Refusal."""
        if not isinstance(self.person, StaffPerson | OnBehalf):
            raise Refusal(403, "forbidden")
        return self.person.staff

    def invitee(self) -> Invitee:
        """Who is activating. Raises Refusal."""
        if not isinstance(self.person, Invitee):
            raise Refusal(403, "forbidden")
        return self.person

    @property
    def session(self) -> PortalSession | None:
        """The session of whoever is signed in."""
        return None if self.person is None or isinstance(self.person, OnBehalf) else self.person.session

    def audit(
        self,
        what: str,
        *,
        client_id: str | None = None,
        fields: tuple[str, ...] = (),
        about: Mapping[str, str | int] | None = None,
    ) -> None:
        """Appends to the chain of the agency that acts: staff's own, else the site's."""
        match self.person:
            case StaffPerson(staff=staff) | OnBehalf(staff=staff):
                who, agency_id = f"staff:{staff.id}", staff.agency_id
            case ClientPerson() | Invitee():
                who, agency_id = f"client:{self.person.session.client_id}", self.agency.id
            case None:
                who, agency_id = f"device:{self.device.id}", self.agency.id
        run = {"run": self.person.run_id} if isinstance(self.person, OnBehalf) else {}
        details = {"device": self.device.id, **({"late": 1} if self.is_late else {}), **run, **(about or {})}
        entry = AuditEntry(who=who, what=what, at=self.now, fields=fields, client_id=client_id, about=details)
        audit.append(self.db, agency_id, entry)


def enter(
    db: Session,
    house: House,
    device: Device,
    envelope: EnvelopeContext | None,
    *,
    access: Access,
    untrusted_token: str | None,
    signed_at: dt.datetime | None = None,
) -> Work:
    """The work, if whoever sends it may do it now (a keep: might do it then). Raises Refusal 401 or 403.

    `signed_at`: the moment of a device's own signature.
    """
    now = house.clock()
    then = envelope.created if envelope is not None and envelope.kind == "keep" else signed_at
    moment = min(then or now, now)
    site = db.get_one(Site, device.site_id)
    agency = db.get_one(Agency, site.agency_id)
    person = None
    if access.caller is Caller.SESSION:
        session = find_session(
            db, untrusted_token or "", device_id=device.id, moment=moment, is_late=access.kind == "keep"
        )
        if session is None:
            raise Refusal(401, _why_over(db, untrusted_token or "", device.id))
        person = _person(db, session, access)
        if access.is_sign_of_life:
            touch(house, session, now)
    return Work(db, house, now, moment, device, site, agency, envelope, person)


def is_working(staff: StaffUser) -> bool:
    """Whether somebody may act as staff at all."""
    return staff.is_active and staff.locked_at is None


def _why_over(db: Session, untrusted_token: str, device_id: str) -> str:
    """Who was signed in until the account was deactivated is told so; everybody else only that they are not."""
    session = db.get(PortalSession, token_digest(untrusted_token))
    if session is None or session.device_id != device_id or session.purpose != Purpose.CLIENT.value:
        return "unauthorized"
    account = db.scalar(select(Account).where(Account.client_id == session.client_id))
    if account is None or account.state != AccountState.DEACTIVATED.value:
        return "unauthorized"
    return "account_closed" if session.ended_at == account.deactivated_at else "unauthorized"


def _person(db: Session, session: PortalSession, access: Access) -> Person:
    purpose = Purpose(session.purpose)
    if purpose not in access.purposes:
        raise Refusal(403, "forbidden")
    match purpose:
        case Purpose.CLIENT:
            return ClientPerson(session, _account(db, session, access))
        case Purpose.STAFF:
            return StaffPerson(session, _working_staff(db, session, access))
        case Purpose.ACTIVATION:
            return Invitee(session, db.get_one(Invitation, session.invitation_id))


def _account(db: Session, session: PortalSession, access: Access) -> Account:
    """A late keep was judged by its session, which a deactivation ends; what is asked now needs the account now."""
    account = db.scalar(select(Account).where(Account.client_id == session.client_id))
    if account is None or (access.kind == "ask" and account.state != AccountState.CONNECTED):
        raise Refusal(401, "unauthorized")
    return account


def _working_staff(db: Session, session: PortalSession, access: Access) -> StaffUser:
    staff = db.get_one(StaffUser, session.staff_id)
    if not is_working(staff):
        raise Refusal(401, "unauthorized")
    if Role(staff.role) not in access.roles:
        raise Refusal(403, "forbidden")
    return staff
