"""The program that is recorded: the portal's database at an older step, results of keeps, the migration, more results.

Called as `python -m tests.crash.power.portal_script ACK_FD FOLDER`.
"""

import datetime as dt
import os
import sys
from pathlib import Path
from typing import Final

from sqlalchemy import Engine

from portal import audit
from portal.api.call import claim_envelope
from portal.api.work import EnvelopeContext
from portal.audit import AuditEntry
from portal.database import open_database, transaction
from portal.migrations import migrate, upgrade
from portal.models import Agency, Base, Device, EnvelopeResult, Site
from tests.crash.power.actors import DEVICE_ID, PORTAL_DATABASE

_NOW: Final = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
_OLDEST: Final = "0001"
_AGENCY: Final = "agency-1"
_BODY: Final = b"x" * 700


def main(ack_fd: int, folder: Path) -> None:
    """A portal of the first version, its migration, and its work before and after."""
    engine = _opened(folder)
    upgrade(engine, _OLDEST)
    _furnish(engine)
    for number in range(1, 7):
        _take(engine, number, ack_fd)
    engine.dispose()
    engine = _opened(folder)
    os.write(ack_fd, f"step {migrate(engine)}".encode())
    for number in range(7, 13):
        _take(engine, number, ack_fd)
    engine.dispose()


def _opened(folder: Path) -> Engine:
    return open_database(f"sqlite:///{folder / PORTAL_DATABASE}")


def _furnish(engine: Engine) -> None:
    values: dict[type[Base], dict[str, object]] = {
        Agency: {"id": _AGENCY, "name": "Demo Agency"},
        Site: {
            "id": "site-1",
            "agency_id": _AGENCY,
            "name": "Demo Site",
            "time_zone": "America/Los_Angeles",
            "help_line": "555-0100",
            "crisis_line": "988",
            "languages": "en",
        },
        Device: {
            "id": DEVICE_ID,
            "site_id": "site-1",
            "name": "Front desk",
            "envelope_key": bytes(32),
            "certificate_pem": "",
            "enrolled_at": _NOW,
        },
    }
    with engine.begin() as connection:
        for model, row in values.items():
            connection.execute(Base.metadata.tables[model.__tablename__].insert().values(**row))


def _take(engine: Engine, number: int, ack_fd: int) -> None:
    """The transaction of a keep: its id, its result, its event."""
    envelope = EnvelopeContext(f"envelope-{number}", DEVICE_ID, "keep", _NOW, f"{number:064}")
    with transaction(engine) as db:
        claim_envelope(db, envelope, _NOW)
        row = db.get_one(EnvelopeResult, envelope.id)
        row.status, row.code, row.body = 201, "ok", _BODY
        audit.append(db, _AGENCY, AuditEntry("portal", "signature_received", _NOW, about={"envelope": envelope.id}))
    os.write(ack_fd, f"result {envelope.id}".encode())


if __name__ == "__main__":
    main(int(sys.argv[1]), Path(sys.argv[2]))
