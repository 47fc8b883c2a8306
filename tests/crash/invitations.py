"""kill -9 of a portal that invites many clients: each who can be invited gets one invitation, each other a reason."""

import contextlib
import random
import socket
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Final

from sqlalchemy import Engine, func, select

from kiosk.demo.waiting import until
from portal import audit
from portal.api.invitation_runs import start
from portal.api.work import Work
from portal.database import open_database, reading, transaction
from portal.identity.people import StaffPerson
from portal.models import (
    Agency,
    AuditEvent,
    Device,
    Invitation,
    InvitationRun,
    InvitationRunItem,
    OutgoingMail,
    PortalSession,
    Site,
    StaffUser,
)
from services.portal.contract.invitation_runs import RunStart
from tests.portal.cluster import DURABLE_SETTINGS, find_postgresql, running_cluster
from tests.portal.crowd import add_crowd
from tests.portal.kit import Kit

ROOT: Final = Path(__file__).resolve().parents[2]
_PATIENCE_S: Final = 1_200.0
_LONGEST_S: Final = 0.12


@dataclass(slots=True)
class Outcome:
    """`killed` portals, each when so many clients were decided; how many were invited; `faults` in words."""

    killed: list[int] = field(default_factory=list)
    invited: int = 0
    reasons: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)


def run(folder: Path, *, clients: int, seed: str) -> bool:
    """On PostgreSQL as an operator runs it. Whether nobody was invited twice or forgotten."""
    binaries = find_postgresql()
    if binaries is None:
        print("invitations: PostgreSQL is not installed here")
        return False
    started = time.monotonic()
    with running_cluster(binaries, folder, settings=DURABLE_SETTINGS) as cluster:
        engine = open_database(cluster.new_database("invitations", is_migrated=True))
        outcome = campaign(engine, folder, clients=clients, seed=seed)
        engine.dispose()
    print(
        f"invitations: {clients} clients, killed after {outcome.killed} were decided; {outcome.invited} invited, "
        f"{outcome.reasons.total()} refused for {len(outcome.reasons)} reasons, {len(outcome.faults)} faults "
        f"({time.monotonic() - started:.0f} s)",
        flush=True,
    )
    for line in outcome.faults[:5]:
        print(f"  {line}")
    return not outcome.faults


def campaign(engine: Engine, folder: Path, *, clients: int, seed: str) -> Outcome:
    """A run over many clients, and two portals killed in the middle of it; the third comes to the end."""
    expected, run_id = _started(engine, folder, clients)
    outcome, moments = Outcome(), random.Random(seed)
    for share in (clients // 4, clients // 2):
        with _portal(engine, folder) as process:
            until(partial(_has_decided, engine, share), f"{share} clients decided", timeout_s=_PATIENCE_S)
            time.sleep(moments.uniform(0, _LONGEST_S))  # else it would always die at the beginning of a client
            process.kill()
            process.wait()
        outcome.killed.append(_decided(engine))
    with _portal(engine, folder):
        until(lambda: _is_done(engine, run_id), "the end of the run", timeout_s=_PATIENCE_S)
    _judge(engine, expected, outcome)
    return outcome


def _started(engine: Engine, folder: Path, clients: int) -> tuple[dict[str, str | None], str]:
    """A run that nobody works on yet: what has to become of each client, and its id."""
    kit = Kit(engine, folder)
    kit.add_agency(1)
    now = kit.clock()
    device = Device(
        id="kiosk", site_id="site-1", name="Front desk", envelope_key=b"", certificate_pem="", enrolled_at=now
    )
    with transaction(engine) as db:
        db.add(device)
    expected = add_crowd(engine, clients, device_id="kiosk", now=now)
    with transaction(engine) as db:
        session = PortalSession(
            token_sha256="0" * 64,
            purpose="staff",
            device_id="kiosk",
            staff_id="id-staff1",
            authenticated_by="pin",
            created_at=now,
            last_used_at=now,
            idle_until=now,
            absolute_until=now,
            pin_at=now,
        )
        work = Work(
            db=db,
            house=kit.house(),
            now=now,
            moment=now,
            device=db.get_one(Device, "kiosk"),
            site=db.get_one(Site, "site-1"),
            agency=db.get_one(Agency, "agency-1"),
            envelope=None,
            person=StaffPerson(session, db.get_one(StaffUser, "id-staff1")),
        )
        run_id = start(work, RunStart(language="en", is_enrolled=False, is_never_connected=False)).id
    return expected, run_id


@contextlib.contextmanager
def _portal(engine: Engine, folder: Path) -> Iterator["subprocess.Popen[bytes]"]:
    """The real program, with the real clock."""
    address = engine.url.render_as_string(hide_password=False)
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = str(probe.getsockname()[1])
    place = ["--data-dir", str(folder / "portal"), "--database", address]
    command = [sys.executable, "-m", "portal.cli", "serve", "--port", port, *place]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL) as process:
        try:
            yield process
        finally:
            process.terminate()


def _decided(engine: Engine) -> int:
    with reading(engine) as db:
        decided = select(func.count()).select_from(InvitationRunItem).where(InvitationRunItem.state != "waiting")
        return db.scalar(decided) or 0


def _has_decided(engine: Engine, least: int) -> bool:
    return _decided(engine) >= least


def _is_done(engine: Engine, run_id: str) -> bool:
    with reading(engine) as db:
        return db.get_one(InvitationRun, run_id).state == "done"


def _judge(engine: Engine, expected: dict[str, str | None], outcome: Outcome) -> None:
    with reading(engine) as db:
        items = db.scalars(select(InvitationRunItem)).all()
        invitations = Counter(db.scalars(select(Invitation.client_id)))
        mails = db.scalar(select(func.count()).select_from(OutgoingMail))
        told = Counter(db.scalars(select(AuditEvent.client_id).where(AuditEvent.client_id.is_not(None))))
    found = {item.client_id: item.reason for item in items if item.state != "waiting"}
    wanted = Counter(client_id for client_id, reason in expected.items() if reason is None)
    outcome.invited = invitations.total()
    outcome.reasons = Counter(reason for reason in found.values() if reason is not None)
    odd = [
        client_id for client_id in expected.keys() | found if found.get(client_id, "") != expected.get(client_id, "")
    ]
    outcome.faults += [f"{client_id}: {found.get(client_id, 'nothing')}" for client_id in sorted(odd)]
    for name, is_right in (
        ("each eligible client has one invitation", invitations == wanted),
        ("each invitation is its item's", {item.client_id for item in items if item.invitation_id} == wanted.keys()),
        ("each invitation has one e-mail", mails == wanted.total()),
        ("each invitation is in the audit once", told == wanted),
        ("the audit chain is whole", audit.verify(engine).is_whole),
        ("both portals died in the middle", all(0 < killed < len(expected) for killed in outcome.killed)),
    ):
        if not is_right:
            outcome.faults.append(f"not so: {name}")
