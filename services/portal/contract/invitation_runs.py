"""Inviting many clients at once (under /v1, purpose "staff"): a run over the own agency's clients.

GET  invitation-runs/programmes               → list[Programme]
POST invitation-runs/preview                  RunFilter → RunPreview
POST invitation-runs                          RunStart → RunProgress      (needs the PIN again: `pin_needed`)
GET  invitation-runs                          → list[RunProgress]         (newest first)
GET  invitation-runs/{run_id}                 → RunProgress
POST invitation-runs/{run_id}/pause           → RunProgress
POST invitation-runs/{run_id}/continuation    → RunProgress
POST invitation-runs/{run_id}/cancellation    → RunProgress
GET  invitation-runs/{run_id}/refused         → RefusedPage               (?page=1&reason=…)

The portal decides each client at the moment of sending, so a preview promises nothing. Staff see, and the counts hold,
only clients whose record is open to them. A reason is the code of an unmet RuleFinding, or one of `RunReason`.
"""

from enum import StrEnum

from pydantic import AwareDatetime, Field

from services.portal.contract.base import Language, Reply, Request
from services.portal.contract.staff import ClientSummary


class RunState(StrEnum):
    """Where a run stands."""

    RUNNING = "running"
    PAUSED = "paused"
    CANCELLED = "cancelled"
    DONE = "done"


class RunReason(StrEnum):
    """Why a client was not invited, beside the rules. RECORD_NOT_OPEN: not open any more to who started the run."""

    ACCOUNT_CONNECTED = "account_connected"
    ACCOUNT_DEACTIVATED = "account_deactivated"
    ALREADY_INVITED = "already_invited"
    RECORD_NOT_OPEN = "record_not_open"
    RUN_CANCELLED = "run_cancelled"


class Programme(Reply):
    """A programme (HMIS: project) of the own agency."""

    id: str
    name: str


class RunFilter(Request):
    """Whom a run is about. `programme_id` None: all programmes.

    `is_enrolled`: only who is enrolled now. `is_never_connected`: only who never had an account in use.
    """

    programme_id: str | None = Field(default=None, max_length=64)
    is_enrolled: bool = True
    is_never_connected: bool = True


class RunStart(RunFilter):
    """The same, to begin with it. The e-mails are written in `language`."""

    language: Language


class ReasonCount(Reply):
    """So many clients for one reason."""

    reason: str
    count: int


class RunPreview(Reply):
    """How many could be invited now, and why the others could not; the most frequent reason first."""

    eligible: int
    refused: list[ReasonCount]


class RunProgress(Reply):
    """How far a run is. `programme` None: all programmes."""

    id: str
    state: RunState
    programme: str | None
    is_enrolled: bool
    is_never_connected: bool
    staff_name: str
    started_at: AwareDatetime
    ended_at: AwareDatetime | None
    waiting: int
    invited: int
    refused: list[ReasonCount]


class RefusedClient(Reply):
    """A client whom a run did not invite."""

    client: ClientSummary
    reason: str


class RefusedPage(Reply):
    """A part of a run's refused clients, by name."""

    clients: list[RefusedClient]
    has_more: bool
