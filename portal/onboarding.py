"""What an agency needs before its first kiosk: a ROI term, a site, staff. Done by an operator of the portal."""

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeVar
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from portal import audit
from portal.audit import AuditEntry
from portal.errors import OperatorError
from portal.identity.choice import PIN_DIGITS, pin_objection
from portal.identity.codes import Random, code_digest, new_badge_code
from portal.identity.hashing import Hasher
from portal.identity.sessions import end_all_of_staff
from portal.models import Agency, Site, StaffUser

T = TypeVar("T")

LONGEST_TERM_DAYS = 3_660


class NotFound(OperatorError):
    """No agency, site or staff member, or more than one, fits what was typed."""


class NotAccepted(OperatorError):
    """A value does not fit, or is taken."""


class Role(StrEnum):
    """What a staff user may do; the values are those of StaffUser.role."""

    STAFF = "staff"
    AGENCY_ADMIN = "agency_admin"
    SITE_ADMIN = "site_admin"


@dataclass(frozen=True, slots=True)
class NewSite:
    """A place with kiosks. `time_zone` is an IANA name; `languages` in the order in which they are offered."""

    name: str
    time_zone: str
    help_line: str
    crisis_line: str
    languages: tuple[str, ...] = ("en", "es", "vi", "zh", "fil")


@dataclass(frozen=True, slots=True)
class Position:
    """Where a site stands, in degrees."""

    latitude: float
    longitude: float


@dataclass(frozen=True, slots=True)
class StaffSignIn:
    """What a staff member gets, shown once: the portal keeps hashes only."""

    user_name: str
    display_name: str
    role: Role
    pin: str = field(repr=False)
    badge: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Tools:
    """What every act here needs from outside."""

    now: dt.datetime
    new_id: Callable[[], str]
    random: Random
    hasher: Hasher


def find_agency(session: Session, typed: str) -> Agency:
    """By id, HMIS OrganizationID or name (in any letter case). Raises NotFound."""
    fits = or_(Agency.id == typed, Agency.hmis_organization_id == typed, func.lower(Agency.name) == typed.lower())
    return _only(session.scalars(select(Agency).where(fits)).all(), f"agency {typed!r}")


def all_agencies(session: Session) -> Sequence[Agency]:
    """Every agency, by name."""
    return session.scalars(select(Agency).order_by(Agency.name)).all()


def find_site(session: Session, typed: str | None) -> Site:
    """By id or name (in any letter case); None: the only site there is. Raises NotFound."""
    sites = select(Site)
    if typed is not None:
        sites = sites.where(or_(Site.id == typed, func.lower(Site.name) == typed.lower()))
    return _only(session.scalars(sites).all(), "site" if typed is None else f"site {typed!r}")


def find_staff(session: Session, user_name: str) -> StaffUser:
    """By user name. Raises NotFound."""
    users = session.scalars(select(StaffUser).where(StaffUser.user_name == user_name.lower())).all()
    return _only(users, f"staff user {user_name!r}")


def set_roi_term(session: Session, agency: Agency, days: int, *, tools: Tools) -> None:
    """How long a signed ROI lasts at this agency. Raises NotAccepted."""
    if not 1 <= days <= LONGEST_TERM_DAYS:
        raise NotAccepted(f"The ROI term is 1 to {LONGEST_TERM_DAYS} days.")
    agency.roi_term_days = days
    _note(session, agency.id, tools, what="roi_term_set", fields=("roi_term_days",))


def add_site(session: Session, agency: Agency, new: NewSite, *, tools: Tools) -> Site:
    """Add a site to an agency. Raises NotAccepted."""
    try:
        ZoneInfo(new.time_zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise NotAccepted(f"{new.time_zone!r} is no time zone. Example: America/Los_Angeles") from None
    site = Site(
        id=tools.new_id(),
        agency_id=agency.id,
        name=new.name,
        time_zone=new.time_zone,
        help_line=new.help_line,
        crisis_line=new.crisis_line,
        languages=",".join(new.languages),
    )
    session.add(site)
    session.flush()
    fields = ("name", "time_zone", "help_line", "crisis_line", "languages")
    _note(session, agency.id, tools, what="site_added", fields=fields)
    return site


def set_position(session: Session, site: Site, position: Position, *, tools: Tools) -> None:
    """Where the kiosks of a site stand: the directory says how far things are. Raises NotAccepted."""
    if not (-90 <= position.latitude <= 90 and -180 <= position.longitude <= 180):
        raise NotAccepted("Latitude is -90 to 90 degrees, longitude -180 to 180. Example: 37.4848 -122.2281")
    site.latitude, site.longitude = position.latitude, position.longitude
    _note(session, site.agency_id, tools, what="site_position_set", fields=("latitude", "longitude"))


def add_staff(
    session: Session, agency: Agency, user_name: str, *, display_name: str, role: Role, tools: Tools
) -> StaffSignIn:
    """Add a staff user with a random PIN and a badge. Raises NotAccepted (user name)."""
    name = user_name.strip().lower()
    if not name or "@" in name or any(character.isspace() for character in name):
        raise NotAccepted("A user name has no @ and no space in it.")
    if session.scalar(select(StaffUser.id).where(StaffUser.user_name == name)) is not None:
        raise NotAccepted(f"The user name {name!r} is taken.")
    pin, badge = _new_pin(tools.random), new_badge_code(tools.random)
    user = StaffUser(
        id=tools.new_id(),
        agency_id=agency.id,
        user_name=name,
        display_name=display_name,
        role=role.value,
        pin_hash=tools.hasher.hash(pin),
        badge_sha256=code_digest(badge),
    )
    session.add(user)
    session.flush()
    fields = ("user_name", "display_name", "role", "pin", "badge")
    _note(session, agency.id, tools, what="staff_added", fields=fields, subject=user.id)
    return StaffSignIn(name, display_name, role, pin, badge)


def renew_staff_sign_in(session: Session, user: StaffUser, *, tools: Tools) -> StaffSignIn:
    """A new PIN and a new badge; the old ones end now with what they opened, and a lock after wrong PINs is opened."""
    pin, badge = _new_pin(tools.random), new_badge_code(tools.random)
    user.pin_hash, user.badge_sha256 = tools.hasher.hash(pin), code_digest(badge)
    user.wrong_pins, user.locked_at = 0, None
    end_all_of_staff(session, user.id, tools.now)
    _note(session, user.agency_id, tools, what="staff_sign_in_renewed", fields=("pin", "badge"), subject=user.id)
    return StaffSignIn(user.user_name, user.display_name, Role(user.role), pin, badge)


def _new_pin(random: Random) -> str:
    while True:
        pin = f"{int.from_bytes(random(8)) % 10**PIN_DIGITS:0{PIN_DIGITS}}"
        if pin_objection(pin) is None:
            return pin


def _note(
    session: Session, agency_id: str, tools: Tools, *, what: str, fields: tuple[str, ...], subject: str | None = None
) -> None:
    about: dict[str, str | int] = {} if subject is None else {"staff": subject}
    audit.append(session, agency_id, AuditEntry("operator", what, tools.now, fields, about=about))


def _only(found: Sequence[T], what: str) -> T:
    match found:
        case [one]:
            return one
        case []:
            raise NotFound(f"There is no {what}.")
        case _:
            raise NotFound(f"There are {len(found)} of {what}; name one by its id.")
