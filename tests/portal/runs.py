"""Runs of invitations as tests start, hold and read them."""

import json
from typing import Any

from sqlalchemy import select

from kiosk.demo.waiting import until
from portal.database import reading, transaction
from portal.models import AuditEvent, Invitation, InvitationRun, InvitationRunItem
from tests.portal.kit import Answer, Kiosk, Kit
from tests.portal.people import pin_again, verify

EVERYBODY = {"is_enrolled": False, "is_never_connected": False}
RUNS = "/v1/invitation-runs"


def start(kiosk: Kiosk, token: str, **wanted: object) -> Answer:
    assert pin_again(kiosk, token).status == 204
    return kiosk.ask("POST", RUNS, {**EVERYBODY, "language": "es", **wanted}, token=token)


def turn(kiosk: Kiosk, token: str, run_id: str, what: str) -> Answer:
    return kiosk.ask("POST", f"{RUNS}/{run_id}/{what}", token=token)


def ended(kiosk: Kiosk, token: str, run_id: str) -> dict[str, Any]:
    def look() -> dict[str, Any] | None:
        progress = kiosk.ask("GET", f"{RUNS}/{run_id}", token=token).json
        return progress if progress["state"] == "done" else None

    return until(look, "the end of the run", timeout_s=60)


def ready(kit: Kit, kiosk: Kiosk, token: str, *names: str) -> list[str]:
    """Clients who can be invited now; alpha of the kit is not among them."""
    ids = [kit.add_client(name) for name in names]
    for client_id in ids:
        assert verify(kiosk, token, client_id).status == 201
    return ids


def decided(kit: Kit, run_id: str) -> dict[str, str | None]:
    """What became of each client. An invitation is None, and is its client's only one."""
    with reading(kit.engine) as db:
        items = db.scalars(select(InvitationRunItem).where(InvitationRunItem.run_id == run_id)).all()
        of_run = {item.invitation_id: item.client_id for item in items if item.state == "invited"}
        sent = db.execute(select(Invitation.id, Invitation.client_id).where(Invitation.id.in_(of_run))).all()
        assert dict(map(tuple, sent)) == of_run
        return {item.client_id: item.reason for item in items if item.state != "waiting"}


def events(kit: Kit, what: str) -> list[dict[str, Any]]:
    with reading(kit.engine) as db:
        found = [json.loads(row.event) for row in db.scalars(select(AuditEvent).order_by(AuditEvent.number))]
    return [event for event in found if event["what"] == what]


def held_run(kit: Kit, kiosk: Kiosk, *clients: str) -> None:
    """A paused run of staff1's over these clients."""
    with transaction(kit.engine) as db:
        run = {"agency_id": "agency-1", "staff_id": "id-staff1", "device_id": kiosk.id, "language": "en"}
        wanted = {"is_enrolled": False, "is_never_connected": False}
        db.add(InvitationRun(id="run-held", state="paused", started_at=kit.clock(), **run, **wanted))
        db.flush()
        for client_id in clients:
            db.add(InvitationRunItem(run_id="run-held", client_id=client_id, state="waiting"))
