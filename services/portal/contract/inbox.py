"""What clients wrote and nobody of the agency has answered yet.

Purpose "staff", own agency's clients and threads:
    GET  inbox                                                     → Inbox
    POST clients/{client_ref}/threads/{client_thread_id}/settled   ThreadRead → 204    (no answer is needed)
"""

from pydantic import AwareDatetime, Field

from services.portal.contract.base import Reply


class WaitingThread(Reply):
    """A thread in which a client waits. `staff_name`: whom they wrote to; empty: the team. `since`: the first one."""

    thread_id: str
    client_ref: str
    client_name: str
    staff_name: str
    is_mine: bool
    count: int = Field(ge=1)
    since: AwareDatetime


class Inbox(Reply):
    """The longest waiting first; `count`: of all threads that wait."""

    waiting: list[WaitingThread]
    count: int
