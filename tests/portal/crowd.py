"""Many invented clients of an agency, in every state that decides about an invitation."""

import datetime as dt
from typing import Final

from sqlalchemy import Engine, insert

from portal.database import transaction
from portal.models import Account, Client, ClientAgency, Contact, Verification

# What becomes of each in a run over a whole agency. None: an invitation. OUT: in no run of a staff member's.
OUT: Final = "out"
KINDS: Final = (
    None,
    "not_verified",
    None,
    "verification_expired",
    None,
    "email_missing",
    None,
    "email_not_confirmed",
    None,
    "already_invited",
    None,
    "account_connected",
    None,
    "account_deactivated",
    None,
    "birth_date_missing",
    None,
    "under_18",
    "email_in_use",
    OUT,
)
_ACCOUNTS: Final = {
    "already_invited": "invited",
    "account_connected": "connected",
    "account_deactivated": "deactivated",
}
_DAY: Final = dt.timedelta(days=1)


def add_crowd(engine: Engine, count: int, *, device_id: str, now: dt.datetime) -> dict[str, str | None]:
    """`count` clients of agency-1, KINDS in turn; what a run has to come to, by client."""
    expected = {f"crowd-{number:05}": KINDS[number % len(KINDS)] for number in range(count)}
    with transaction(engine) as db:
        for model, rows in (
            (Client, [_client(*one, now=now) for one in expected.items()]),
            (ClientAgency, [{"client_id": client_id, "agency_id": "agency-1"} for client_id in expected]),
            (Contact, [_contact(*one, now=now) for one in expected.items() if one[1] != "email_missing"]),
            (Verification, [_verification(*one, device_id=device_id, now=now) for one in expected.items()]),
            (Account, [_account(*one, now=now) for one in expected.items() if one[1] in _ACCOUNTS]),
        ):
            if rows:
                db.execute(insert(model), rows)
    return {client_id: kind for client_id, kind in expected.items() if kind != OUT}


def _client(client_id: str, kind: str | None, *, now: dt.datetime) -> dict[str, object]:
    born = {"birth_date_missing": None, "under_18": now.date() - 5000 * _DAY}.get(kind or "", dt.date(1980, 3, 1))
    return {
        "id": client_id,
        "hmis_id": f"HM-{client_id}",
        "first_name": "Demo",
        "last_name": client_id.title(),
        "name_data_quality": 1,
        "ssn_data_quality": 1,
        "date_of_birth": born,
        "dob_data_quality": 1,
        "is_restricted": kind == OUT,
    }


def _contact(client_id: str, kind: str | None, *, now: dt.datetime) -> dict[str, object]:
    # The address of whoever stands a whole turn of kinds before, and is invited already.
    number = int(client_id.removeprefix("crowd-"))
    owner = f"crowd-{number - 9:05}" if kind == "email_in_use" else client_id
    return {
        "client_id": client_id,
        "email": f"{owner}@example.org",
        "email_confirmed_at": None if kind == "email_not_confirmed" else now - _DAY,
        "updated_at": now - _DAY,
    }


def _verification(client_id: str, kind: str | None, *, device_id: str, now: dt.datetime) -> dict[str, object]:
    return {
        "id": f"v-{client_id}",
        "client_id": client_id,
        "staff_id": "id-staff1",
        "device_id": device_id,
        "name_matches": True,
        "contact_confirmed": True,
        "kinds": "date_of_birth,ssn",
        "result": "not_verified" if kind == "not_verified" else "verified",
        "verified_at": now - 2 * _DAY,
        "valid_until": now - _DAY if kind == "verification_expired" else now + 20 * _DAY,
    }


def _account(client_id: str, kind: str | None, *, now: dt.datetime) -> dict[str, object]:
    return {
        "id": f"a-{client_id}",
        "client_id": client_id,
        "state": _ACCOUNTS[kind or ""],
        "email": f"{client_id}@example.org",
        "verification_id": f"v-{client_id}",
        "connected_at": now - _DAY if kind == "account_connected" else None,
        "deactivated_at": now - _DAY if kind == "account_deactivated" else None,
    }
