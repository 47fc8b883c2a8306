"""The directory for kiosks: what changed, and what somebody at a kiosk says is wrong."""

import datetime as dt
from typing import Final

from fastapi import APIRouter, Response
from sqlalchemy import func, select

from portal.api.call import Incoming
from portal.api.problems import Refusal
from portal.api.strict import StrictRoute
from portal.api.work import Work
from portal.directory.changes import BadCursor, changes
from portal.models import DirectoryReport
from services.directory.records import DirectoryPage, DirectoryQuery, EntryReport, EntryReported

router = APIRouter(route_class=StrictRoute, tags=["directory"])

_WINDOW: Final = dt.timedelta(days=1)
_MOST_A_DAY: Final = 100


@router.post("/device/directory")
def read_directory(query: DirectoryQuery, call: Incoming) -> DirectoryPage:
    """The changes of the directory after a cursor. A POST, so that the device's signature covers what is asked."""
    return call.run(lambda work: _changes(work, query))


@router.post("/directory/reports", status_code=201, response_model=EntryReported)
def report_directory_entry(report: EntryReport, call: Incoming) -> Response:
    """Takes a report that an entry is wrong (a keep; nobody need be signed in)."""
    return call.keep(lambda work: _take(work, report))


def _changes(work: Work, query: DirectoryQuery) -> DirectoryPage:
    try:
        return changes(work.db, query, now=work.now)
    except BadCursor:
        raise Refusal(422, "cursor_unknown") from None


def _take(work: Work, report: EntryReport) -> EntryReported:
    """Nobody is signed in, so a kiosk's reports are bounded: what is too much is answered alike and not stored."""
    envelope_id = work.envelope.id if work.envelope else ""
    row = DirectoryReport(
        id=work.house.new_id(),
        envelope_id=envelope_id,
        device_id=work.device.id,
        service_id=report.service_id,
        reason=report.reason,
        reported_at=work.moment,
        received_at=work.now,
    )
    if not _is_too_much(work, report):
        work.db.add(row)
        work.db.flush()
        work.audit("directory_entry_reported", about={"service": report.service_id, "reason": report.reason})
    return EntryReported(id=row.id, received_at=work.now)


def _is_too_much(work: Work, report: EntryReport) -> bool:
    mine = (DirectoryReport.device_id == work.device.id, DirectoryReport.received_at > work.now - _WINDOW)
    same = (DirectoryReport.service_id == report.service_id, DirectoryReport.reason == report.reason)
    counts = [
        work.db.scalar(select(func.count()).select_from(DirectoryReport).where(*mine, *more)) or 0
        for more in ((), same)
    ]
    return counts[0] >= _MOST_A_DAY or counts[1] > 0
