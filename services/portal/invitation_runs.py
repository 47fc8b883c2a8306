"""Inviting many clients at once: the staff's side."""

from urllib.parse import quote

from services.portal.client import PortalClient
from services.portal.contract.invitation_runs import (
    Programme,
    RefusedPage,
    RunFilter,
    RunPreview,
    RunProgress,
    RunStart,
)

_RUNS = "invitation-runs"


def programmes(client: PortalClient) -> list[Programme]:
    """The own agency's programmes. Raises PortalError."""
    return client.read(list[Programme], "GET", f"{_RUNS}/programmes")


def preview(client: PortalClient, wanted: RunFilter) -> RunPreview:
    """How many could be invited now, and why the others could not. Raises PortalError."""
    return client.read(RunPreview, "POST", f"{_RUNS}/preview", wanted)


def start(client: PortalClient, wanted: RunStart) -> RunProgress:
    """Begins; needs the PIN again. Raises PortalError."""
    return client.read(RunProgress, "POST", _RUNS, wanted)


def runs(client: PortalClient) -> list[RunProgress]:
    """The own agency's last runs, newest first. Raises PortalError."""
    return client.read(list[RunProgress], "GET", _RUNS)


def progress(client: PortalClient, run_id: str) -> RunProgress:
    """How far a run is. Raises PortalError."""
    return client.read(RunProgress, "GET", _run(run_id))


def pause(client: PortalClient, run_id: str) -> RunProgress:
    """Nobody more is invited until it goes on. Raises PortalError."""
    return client.read(RunProgress, "POST", _run(run_id, "pause"))


def go_on(client: PortalClient, run_id: str) -> RunProgress:
    """A paused run goes on. Raises PortalError."""
    return client.read(RunProgress, "POST", _run(run_id, "continuation"))


def cancel(client: PortalClient, run_id: str) -> RunProgress:
    """It ends; who was not invited yet, is not. Raises PortalError."""
    return client.read(RunProgress, "POST", _run(run_id, "cancellation"))


def refused(client: PortalClient, run_id: str, *, page: int) -> RefusedPage:
    """Whom the run did not invite, by name. Raises PortalError."""
    return client.read(RefusedPage, "GET", f"{_run(run_id, 'refused')}?page={page}")


def _run(run_id: str, *parts: str) -> str:
    return "/".join((_RUNS, quote(run_id, safe=""), *parts))
