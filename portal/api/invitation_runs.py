"""Staff invite many clients at once: preview, start, pause, go on, cancel, and what became of each client."""

from collections import Counter
from typing import Annotated, Any, Final

from fastapi import APIRouter, Query
from sqlalchemy import Select, func, insert, literal, select, update

from portal.api.call import Incoming
from portal.api.problems import Refusal
from portal.api.records import open_to, summary_of_client
from portal.api.run_candidates import candidates, preview, programmes
from portal.api.step_up import require_pin
from portal.api.strict import StrictRoute
from portal.api.work import Work, is_working
from portal.models import Agency, Client, ClientAgency, InvitationRun, InvitationRunItem, Project, StaffUser
from services.portal.contract.invitation_runs import (
    Programme,
    ReasonCount,
    RefusedClient,
    RefusedPage,
    RunFilter,
    RunPreview,
    RunProgress,
    RunReason,
    RunStart,
    RunState,
)

router = APIRouter(prefix="/invitation-runs", route_class=StrictRoute, tags=["staff"])

ON_A_PAGE: Final = 50
_MOST_LISTED: Final = 20
_OPEN: Final = (RunState.RUNNING.value, RunState.PAUSED.value)
Page = Annotated[int, Query(ge=1, le=1_000_000)]
Reason = Annotated[str | None, Query(max_length=40, pattern=r"^[a-z0-9_]+$")]


@router.get("/programmes")
def list_programmes(call: Incoming) -> list[Programme]:
    """The own agency's programmes, to choose one."""
    return call.run(lambda work: [Programme(id=row.id, name=row.name) for row in programmes(work)])


@router.post("/preview")
def preview_invitation_run(wanted: RunFilter, call: Incoming) -> RunPreview:
    """How many could be invited now, and why the others could not."""
    return call.run(lambda work: _preview(work, wanted))


@router.post("", status_code=201)
def start_invitation_run(wanted: RunStart, call: Incoming) -> RunProgress:
    """Begins. Refused: `pin_needed`, `run_open` (one at a time), `programme_unknown`, `run_empty`."""
    progress = call.run(lambda work: start(work, wanted))
    call.house.run_waits()
    return progress


@router.get("")
def list_invitation_runs(call: Incoming) -> list[RunProgress]:
    """The own agency's last runs, newest first."""
    return call.run(_list)


@router.get("/{run_id}")
def read_invitation_run(run_id: str, call: Incoming) -> RunProgress:
    """How far a run is."""
    return call.run(lambda work: _progress(work, _own_run(work, run_id)))


@router.post("/{run_id}/pause")
def pause_invitation_run(run_id: str, call: Incoming) -> RunProgress:
    """Nobody more is invited until somebody lets it go on. Refused: `run_over`."""
    return call.run(lambda work: _turn(work, run_id, RunState.PAUSED))


@router.post("/{run_id}/continuation")
def continue_invitation_run(run_id: str, call: Incoming) -> RunProgress:
    """It goes on. Refused: `run_over`, `starter_gone`."""
    progress = call.run(lambda work: _turn(work, run_id, RunState.RUNNING))
    call.house.run_waits()
    return progress


@router.post("/{run_id}/cancellation")
def cancel_invitation_run(run_id: str, call: Incoming) -> RunProgress:
    """It ends; who was not invited yet, is not. Refused: `run_over`."""
    return call.run(lambda work: _turn(work, run_id, RunState.CANCELLED))


@router.get("/{run_id}/refused")
def list_refused_clients(run_id: str, call: Incoming, page: Page = 1, reason: Reason = None) -> RefusedPage:
    """Whom the run did not invite, by name; of one reason, or of all."""
    return call.run(lambda work: _refused(work, _own_run(work, run_id), page, reason))


def _preview(work: Work, wanted: RunFilter) -> RunPreview:
    reasons = Counter(preview(work, wanted))
    eligible = reasons.pop(None, 0)
    work.audit("invitation_run_previewed", about={"eligible": eligible, "clients": eligible + reasons.total()})
    return RunPreview(eligible=eligible, refused=_counts(reasons))


def start(work: Work, wanted: RunStart) -> RunProgress:
    """A run with all its clients, none decided. Raises Refusal."""
    require_pin(work)
    _require_room(work, wanted)
    run = InvitationRun(
        id=work.house.new_id(),
        agency_id=work.staff().agency_id,
        staff_id=work.staff().id,
        device_id=work.device.id,
        project_id=wanted.programme_id,
        is_enrolled=wanted.is_enrolled,
        is_never_connected=wanted.is_never_connected,
        language=wanted.language,
        state=RunState.RUNNING.value,
        started_at=work.now,
    )
    work.db.add(run)
    work.db.flush()
    columns = (InvitationRunItem.run_id, InvitationRunItem.client_id, InvitationRunItem.state)
    rows = candidates(work, wanted).with_only_columns(literal(run.id), Client.id, literal("waiting"))
    work.db.execute(insert(InvitationRunItem).from_select(columns, rows))
    progress = _progress(work, run)
    if progress.waiting == 0:
        raise Refusal(409, "run_empty")
    work.audit("invitation_run_started", about={"run": run.id, "clients": progress.waiting})
    return progress


def _require_room(work: Work, wanted: RunFilter) -> None:
    """Raises Refusal where another run is open, or the programme is none of the agency's."""
    staff = work.staff()
    # Two who begin at once take turns; references to the agency are not held up by this lock.
    work.db.execute(select(Agency.id).where(Agency.id == staff.agency_id).with_for_update(key_share=True))
    is_open = (InvitationRun.agency_id == staff.agency_id, InvitationRun.state.in_(_OPEN))
    if work.db.scalar(select(InvitationRun.id).where(*is_open).limit(1)) is not None:
        raise Refusal(409, "run_open")
    if wanted.programme_id is not None:
        programme = work.db.get(Project, wanted.programme_id)
        if programme is None or programme.agency_id != staff.agency_id:
            raise Refusal(422, "programme_unknown")


def _list(work: Work) -> list[RunProgress]:
    own = select(InvitationRun).where(InvitationRun.agency_id == work.staff().agency_id)
    newest = own.order_by(InvitationRun.started_at.desc(), InvitationRun.id.desc()).limit(_MOST_LISTED)
    return [_progress(work, run) for run in work.db.scalars(newest)]


def _turn(work: Work, run_id: str, state: RunState) -> RunProgress:
    """Brings a run that is not over into another state; where it is in it already, nothing happens."""
    run = _own_run(work, run_id, is_locked=True)
    if run.state == state:
        return _progress(work, run)
    if run.state not in _OPEN:
        raise Refusal(409, "run_over")
    if state is RunState.RUNNING and not is_working(work.db.get_one(StaffUser, run.staff_id)):
        raise Refusal(409, "starter_gone")
    run.state = state.value
    if state is RunState.CANCELLED:
        run.ended_at = work.now
        waiting = (InvitationRunItem.run_id == run.id, InvitationRunItem.state == "waiting")
        left = {"state": "refused", "reason": RunReason.RUN_CANCELLED.value, "decided_at": work.now}
        work.db.execute(update(InvitationRunItem).where(*waiting).values(left))
    what = "continued" if state is RunState.RUNNING else state.value
    work.audit(f"invitation_run_{what}", about={"run": run.id})
    return _progress(work, run)


def _own_run(work: Work, run_id: str, *, is_locked: bool = False) -> InvitationRun:
    """A run of the staff's own agency. Raises Refusal 404."""
    run = work.db.get(InvitationRun, run_id, with_for_update=is_locked)
    if run is None or run.agency_id != work.staff().agency_id:
        raise Refusal(404, "not_found")
    return run


def _progress(work: Work, run: InvitationRun) -> RunProgress:
    programme = work.db.get(Project, run.project_id) if run.project_id else None
    items = open_to(work.staff(), _items(run, InvitationRunItem.state, InvitationRunItem.reason, func.count()))
    found = work.db.execute(items.group_by(InvitationRunItem.state, InvitationRunItem.reason)).all()
    by_state = Counter[str]()
    for state, _reason, count in found:
        by_state[state] += count
    return RunProgress(
        id=run.id,
        state=RunState(run.state),
        programme=programme.name if programme else None,
        is_enrolled=run.is_enrolled,
        is_never_connected=run.is_never_connected,
        staff_name=work.db.get_one(StaffUser, run.staff_id).display_name,
        started_at=run.started_at,
        ended_at=run.ended_at,
        waiting=by_state["waiting"],
        invited=by_state["invited"],
        refused=_counts(Counter({reason: count for _state, reason, count in found if reason is not None})),
    )


def _refused(work: Work, run: InvitationRun, page: int, reason: str | None) -> RefusedPage:
    rows = open_to(work.staff(), _items(run, Client, InvitationRunItem.reason))
    rows = rows.where(InvitationRunItem.state == "refused")
    if reason is not None:
        rows = rows.where(InvitationRunItem.reason == reason)
    by_name = rows.order_by(Client.last_name, Client.first_name, Client.id)
    found = work.db.execute(by_name.offset((page - 1) * ON_A_PAGE).limit(ON_A_PAGE + 1)).all()
    work.audit("invitation_run_read", about={"run": run.id, "count": len(found[:ON_A_PAGE])})
    clients = [
        RefusedClient(client=summary_of_client(work.db, client), reason=why) for client, why in found[:ON_A_PAGE]
    ]
    return RefusedPage(clients=clients, has_more=len(found) > ON_A_PAGE)


def _items(run: InvitationRun, *columns: Any) -> Select[*tuple[Any, ...]]:
    """The run's clients whom its agency serves still."""
    return (
        select(*columns)
        .select_from(InvitationRunItem)
        .join(Client, Client.id == InvitationRunItem.client_id)
        .join(ClientAgency, (ClientAgency.client_id == Client.id) & (ClientAgency.agency_id == run.agency_id))
        .where(InvitationRunItem.run_id == run.id)
    )


def _counts(reasons: Counter[str | None]) -> list[ReasonCount]:
    """The most frequent first."""
    by_count = sorted((-count, reason) for reason, count in reasons.items() if reason is not None)
    return [ReasonCount(reason=reason, count=-count) for count, reason in by_count]
