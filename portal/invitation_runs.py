"""Runs of invitations, done beside the portal: client by client, each decided and written in one transaction.

A run is its rows. A portal that dies between two clients, or in the middle of one, goes on when it is started again:
what was committed stands, and the client that was not committed is decided anew. The run's row is locked meanwhile, so
that several portals on one database take turns, and a pause or an end comes between two clients.
"""

import threading

import structlog
from sqlalchemy import select
from sqlalchemy.orm import Session

from portal.api.invitations import Objection, invite
from portal.api.problems import Refusal
from portal.api.records import judge, latest_verification, locked_account, may_open
from portal.api.run_candidates import against
from portal.api.work import Work, is_working
from portal.background import Background
from portal.database import reading, transaction
from portal.house import House
from portal.identity.people import OnBehalf
from portal.models import Agency, Client, Device, InvitationRun, InvitationRunItem, Site, StaffUser
from services.portal.contract import Invitation
from services.portal.contract.invitation_runs import RunReason, RunState

log = structlog.get_logger()


def run_worker(house: House, *, wake: threading.Event) -> Background:
    """Works on the runs, the oldest first."""
    return Background("invitation-runs", lambda: decide_next(house), wake=wake)


def decide_next(house: House) -> bool:
    """Decides the next client of the oldest run. False: there is none to decide now."""
    oldest = select(InvitationRun.id).where(InvitationRun.state == RunState.RUNNING.value)
    with reading(house.engine) as db:
        run_id = db.scalar(oldest.order_by(InvitationRun.started_at, InvitationRun.id).limit(1))
    if run_id is None:
        return False
    try:
        with transaction(house.engine) as db:
            _go_on(house, db, run_id)
    except Refusal as refused:
        log.warning("run_waits", run=run_id, code=refused.code)
        return False
    house.mail_queued()
    return True


def _go_on(house: House, db: Session, run_id: str) -> None:
    run = db.get_one(InvitationRun, run_id, with_for_update=True)
    if run.state != RunState.RUNNING:
        return
    work = _work(house, db, run)
    if not is_working(work.staff()):
        run.state = RunState.PAUSED.value
        work.audit("invitation_run_paused")
        return
    waiting = (InvitationRunItem.run_id == run.id, InvitationRunItem.state == "waiting")
    item = db.scalar(select(InvitationRunItem).where(*waiting).order_by(InvitationRunItem.client_id).limit(1))
    if item is None:
        run.state, run.ended_at = RunState.DONE.value, work.now
        work.audit("invitation_run_done")
        return
    decided = _decided(work, db.get_one(Client, item.client_id), run.language)
    match decided:
        case Invitation():
            item.state, item.invitation_id = "invited", decided.id
        case reason:
            item.state, item.reason = "refused", reason
    item.decided_at = work.now


def _decided(work: Work, client: Client, language: str) -> Invitation | str:
    """An invitation, or the reason why not."""
    if not may_open(work.db, work.staff(), client):
        return RunReason.RECORD_NOT_OPEN.value
    account, verification = locked_account(work.db, client.id), latest_verification(work.db, client.id)
    reason = against(account, judge(work, client, verification))
    if reason is not None:
        return reason
    invited = invite(work, client, account, verification, language)
    return invited.reason if isinstance(invited, Objection) else invited


def _work(house: House, db: Session, run: InvitationRun) -> Work:
    """As if whoever started the run did it now, at the same kiosk."""
    device = db.get_one(Device, run.device_id)
    site = db.get_one(Site, device.site_id)
    return Work(
        db=db,
        house=house,
        now=(now := house.clock()),
        moment=now,
        device=device,
        site=site,
        agency=db.get_one(Agency, site.agency_id),
        envelope=None,
        person=OnBehalf(db.get_one(StaffUser, run.staff_id), run.id),
    )
