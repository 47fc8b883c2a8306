"""The authorization matrix, made of the portal's own table: operation × person × whose record it is.

What a request needs to get as far as the decision (path, body) stands here, a row an operation. An operation without
one, or with a path parameter that nobody has explained, makes the tests of the matrix fail.
"""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from fastapi.routing import APIRoute

from portal.api import hsds
from portal.api.access import ACCESS, SEES_RESTRICTED, Access, Caller, Reach, Role
from portal.app import operations
from services.portal.contract import Purpose


class Person(StrEnum):
    """Who asks. OUTSIDE: without an envelope; DEVICE: a kiosk itself; NOBODY: from a kiosk, not signed in."""

    OUTSIDE = "outside"
    DEVICE = "device"
    NOBODY = "nobody"
    FORGED = "forged"
    ACTIVATION = "activation"
    CLIENT = "client"
    STAFF = "staff"
    AGENCY_ADMIN = "agency_admin"
    SITE_ADMIN = "site_admin"

    @property
    def role(self) -> Role | None:
        """What they are at their agency."""
        return Role(self) if self in set(Role) else None

    @property
    def purpose(self) -> Purpose | None:
        """What their session is for."""
        if self in (Person.ACTIVATION, Person.CLIENT):
            return Purpose(self)
        return Purpose.STAFF if self.role else None


class Owner(StrEnum):
    """Whose record is asked for. MINE: the client's own, and one of the staff's own agency."""

    MINE = "alpha"
    RESTRICTED = "veiled"
    OTHER_AGENCY = "distant"


class Outcome(StrEnum):
    """How far a request gets. ALLOWED: what it means is judged, and may still be refused for that."""

    ALLOWED = "allowed"
    NO_ENVELOPE = "403 sealed_only"
    NO_SIGNATURE = "401 bad_signature"
    NO_SESSION = "401 unauthorized"
    NOT_YOURS = "403 forbidden"
    NOT_THERE = "404 not_found"


@dataclass(frozen=True, slots=True)
class Row:
    """One request and what has to come of it."""

    route: APIRoute
    person: Person
    owner: Owner
    expected: Outcome

    @property
    def name(self) -> str:
        return self.route.name


# What a path names, and the reach that an operation with such a path has to have.
PARAMETERS: Final = {
    "client_ref": Reach.AGENCY,
    "signature_id": Reach.OWN_RECORD,
    "location_id": Reach.OWN_RECORD,
    "thread_id": Reach.OWN_RECORD,
    "client_thread_id": Reach.AGENCY,
    "slot_id": Reach.AGENCY,
    "result_id": Reach.OWN_RECORD,
    "client_result_id": Reach.AGENCY,
    "document_id": Reach.OWN_RECORD,
    "client_document_id": Reach.AGENCY,
    "document_request_id": Reach.AGENCY,
    "review_id": Reach.AGENCY,
    "ask_id": Reach.AGENCY,
}
# What a path names that is nobody's: a service of the directory, a call for a person who works at the site, a run.
NOBODYS: Final = {"service_id": "meal", "call_id": "call-1", "held_id": "held-1", "run_id": "run-1"}
# The ids of each owner's records begin like this; the owner's name follows.
_RECORDS: Final = {
    "client_ref": "client",
    "signature_id": "paper",
    "location_id": "place",
    "thread_id": "thread",
    "client_thread_id": "thread",
    "slot_id": "slot",
    "result_id": "result",
    "client_result_id": "result",
    "document_id": "document",
    "client_document_id": "document",
    "document_request_id": "request",
    "review_id": "place",
    "ask_id": "ask",
}

_SIGNATURE: Final[dict[str, object]] = {
    "template_id": "none",
    "version": "1",
    "language": "en",
    "text_sha256": "0" * 64,
    "decision": "agreed",
    "signed_at": "2026-01-01T00:00:00Z",
    "pdf": "",
}
# A picture of one grey pixel, as a JPEG in base64.
ONE_PIXEL: Final = (
    "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAP//////////////////////////////////////////////////////////////////"
    "////////////////////wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAAP/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAI"
    "AQEAAD8AP//Z"
)
_HEARTBEAT: Final[dict[str, object]] = {
    "kiosk_time": dt.datetime(2026, 1, 1, tzinfo=dt.UTC).isoformat(),
    "last_seq": 0,
    "last_digest": "",
    "waiting": [],
    "held": 0,
    "last_wipe_receipt": 0,
}
BODIES: Final[dict[str, dict[str, object]]] = {
    "enroll_device": {"code": "22222222", "name": "x", "envelope_key": "x", "seal_request_pem": "x"},
    "receive_wipe_receipts": {"receipts": [{"number": 1, "receipt": "{}", "signature": "x"}]},
    "receive_heartbeat": _HEARTBEAT,
    "start_sign_in": {"identifier": "somebody"},
    "sign_in": {"identifier": "somebody", "secret": "something"},
    "redeem_phone_sign_in": {"device_code": "x"},
    "check_activation": {"code": "22222222", "date_of_birth": "1980-03-01"},
    "complete_activation": {"method": "card", "secret": "1"},
    "submit_signature": _SIGNATURE,
    "revoke_signature": {"signature_id": "none"},
    "email_copy": {"language": "en"},
    "report_directory_entry": {"service_id": "none", "reason": "hours"},
    "read_directory": {},
    "change_contact": {"kind": "phone", "value": "408 555 0142", "seen_version": 0},
    "keep_preferences": {"language": "es", "text_size": 125, "contrast": "light"},
    "change_secret": {"old": "1", "new": "2"},
    "tell_location": {"way": "this_site"},
    "say_thread_read": {"up_to": "message-{owner}"},
    "write_message": {"thread_id": "none", "text": "x"},
    "say_away": {"last_day": "2026-09-01"},
    "settle_thread": {"up_to": "message-{owner}"},
    "answer_client": {"thread_id": "thread-{owner}", "text": "x"},
    "book_appointment": {"slot_id": "slot-{owner}"},
    "cancel_appointment": {"appointment_id": "appointment-{owner}"},
    "offer_slot": {"starts_at": "2026-09-01T16:00:00Z", "minutes": 30, "way": "phone"},
    "wish_for_company": {"result_id": "result-{owner}"},
    "share_result": {"assessment": "questions", "range": "some", "assessed_on": "2026-01-01"},
    "give_document": {"kind": "pay_stub", "files": [ONE_PIXEL]},
    "answer_document_request": {"request_id": "request-{owner}", "answer": "cannot_get"},
    "decide_removal": {"decision": "keep"},
    "request_document": {"kind": "pay_stub"},
    "close_document_request": {"state": "done"},
    "ask_client": {"kind": "location"},
    "review": {"decision": "accept"},
    "search_clients": {"hmis_id": "HM-{owner}"},
    "put_contact_email": {"email": "new@example.org"},
    "record_verification": {"name_matches": True, "contact_confirmed": True, "kinds": [], "result": "not_verified"},
    "invite_client": {"verification_id": "none", "language": "en"},
    "deactivate_account": {"reason": "client_wish"},
    "reinstate_account": {"verification_id": "none"},
    "renew_sign_in": {"verification_id": "none", "language": "en"},
    "give_pin_again": {"pin": "1"},
    "preview_invitation_run": {"is_enrolled": False, "is_never_connected": False},
    "start_invitation_run": {"language": "en"},
}
# Anybody on the network may read these, and nobody needs to be known: tests/portal/directory.
PUBLIC: Final = frozenset(route.name for route in hsds.router.routes if isinstance(route, APIRoute))
# Refused from inside an envelope by itself, and from outside for what it is not: an envelope.
_ENVELOPES: Final = "deliver_envelope"


def rows(person: Person) -> list[Row]:
    """Everything that this person can ask of everybody's records."""
    return [
        Row(route, person, owner, expected(route, person, owner))
        for route in operations()
        if route.name not in {_ENVELOPES, *PUBLIC}
        for owner in Owner
    ]


def expected(route: APIRoute, person: Person, owner: Owner) -> Outcome:
    """What the table says."""
    access = ACCESS[route.name]
    match access.caller:
        case Caller.NOTHING:
            return Outcome.ALLOWED
        case Caller.DEVICE:
            return _for_device(person)
        case Caller.ENVELOPE:
            return Outcome.NO_ENVELOPE if _is_outside(person) else Outcome.ALLOWED
        case Caller.SESSION:
            return _for_session(route, access, person, owner)


def sees(person: Person, owner: Owner) -> bool:
    """Whether anything of this record may be in an answer to this person."""
    match person.purpose:
        case None:
            return False
        case Purpose.STAFF:
            return person.role is not Role.SITE_ADMIN and _reaches_as_staff(person, owner)
        case Purpose.CLIENT | Purpose.ACTIVATION:
            return owner is Owner.MINE


def path_of(row: Row) -> str:
    """The path with the owner's record in it."""
    path = "/v1" + row.route.path
    for name, value in NOBODYS.items():
        path = path.replace(f"{{{name}}}", value)
    for name, kind in _RECORDS.items():
        path = path.replace(f"{{{name}}}", f"{kind}-{row.owner}")
    return path


def body_of(row: Row) -> object:
    """The body, about the owner where it can be."""
    body = BODIES.get(row.name)
    if body is None:
        return None
    return {key: _about(value, row.owner) for key, value in body.items()}


def _about(value: object, owner: Owner) -> object:
    return value.replace("{owner}", owner) if isinstance(value, str) else value


def _is_outside(person: Person) -> bool:
    return person in (Person.OUTSIDE, Person.DEVICE)


def _for_device(person: Person) -> Outcome:
    match person:
        case Person.DEVICE:
            return Outcome.ALLOWED
        case Person.OUTSIDE:
            return Outcome.NO_SIGNATURE
        case _:
            return Outcome.NOT_YOURS


def _for_session(route: APIRoute, access: Access, person: Person, owner: Owner) -> Outcome:
    if _is_outside(person):
        return Outcome.NO_ENVELOPE
    if person.purpose is None:
        return Outcome.NO_SESSION
    has_role = person.role is None or person.role in access.roles
    if person.purpose not in access.purposes or not has_role:
        return Outcome.NOT_YOURS
    if not names_a_record(route):
        return Outcome.ALLOWED
    is_reached = _reaches_as_staff(person, owner) if access.reach is Reach.AGENCY else owner is Owner.MINE
    return Outcome.ALLOWED if is_reached else Outcome.NOT_THERE


def names_a_record(route: APIRoute) -> bool:
    """Whether somebody's record stands in the path."""
    return any(f"{{{name}}}" in route.path for name in PARAMETERS)


def _reaches_as_staff(person: Person, owner: Owner) -> bool:
    match owner:
        case Owner.MINE:
            return True
        case Owner.RESTRICTED:
            return person.role in SEES_RESTRICTED
        case Owner.OTHER_AGENCY:
            return False
