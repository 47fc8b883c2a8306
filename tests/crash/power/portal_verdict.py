"""What the shipped portal finds in its database after a power cut, held against what had been promised."""

from collections.abc import Sequence
from functools import cache
from pathlib import Path

from sqlalchemy import Engine, select, text

from portal import audit
from portal.database import open_database, reading
from portal.migrations import current_revision, head_revision, migrate
from portal.models import AuditEvent, EnvelopeResult
from tests.crash.power.actors import PORTAL_DATABASE
from tests.crash.power.story import Verdict


def judge(folder: Path, acknowledged: Sequence[str]) -> Verdict:
    """Opens and migrates the database as the portal would, and looks at everything."""
    engine = open_database(f"sqlite:///{folder / PORTAL_DATABASE}")
    try:
        step = current_revision(engine)
        if step != _newest():
            migrate(engine)
        there, damage = _read(engine)
    except Exception as error:
        return Verdict((), f"{type(error).__name__}: {error}")
    finally:
        engine.dispose()
    # An older step than was promised is a loss, though it is migrated again.
    there |= {f"step {step}"}
    return Verdict(tuple(line for line in acknowledged if line not in there), damage)


_newest = cache(head_revision)


def _read(engine: Engine) -> tuple[set[str], str]:
    with reading(engine) as db:
        done = list(db.scalars(select(EnvelopeResult.envelope_id).where(EnvelopeResult.status == 201)))
        events = list(db.scalars(select(AuditEvent.event)))
        integrity = db.scalar(text("PRAGMA integrity_check"))
    told = [event for event in events if "signature_received" in event]
    damage = "" if integrity == "ok" else f"integrity: {integrity}"
    if len(told) != len(done) or not all(any(f'"{one}"' in event for event in told) for one in done):
        damage = damage or "results and events do not fit"
    if not audit.verify(engine).is_whole:
        damage = damage or "the audit chain is broken"
    return {f"result {one}" for one in done}, damage
