"""What clients wrote and nobody of the agency has answered yet.

Purpose "staff", own agency's clients and threads:
    GET  inbox                                                     → Inbox
    POST clients/{client_ref}/threads/{client_thread_id}/settled   ThreadRead → 204    (no answer is needed)
    POST   absence                                                 AbsenceSaid → 204
    DELETE absence                                                 → 204
"""

import datetime as dt

from pydantic import AwareDatetime, Field

from services.portal.contract.base import Language, Reply, Request


class WaitingThread(Reply):
    """A thread in which a client waits. `staff_name`: whom they wrote to; empty: the team. `since`: the first one.

    `waited_s`: since then, by the portal's clock; `is_overdue`: that is longer than the agency wants.
    `language`: the client's. `is_away`: whom they wrote to is away, so that the team answers.
    """

    thread_id: str
    client_ref: str
    client_name: str
    staff_name: str
    is_mine: bool
    count: int = Field(ge=1)
    since: AwareDatetime
    waited_s: int = Field(default=0, ge=0)
    is_overdue: bool = False
    is_away: bool = False
    language: Language = "en"


class ReadySentence(Reply):
    """Words of the agency that an answer can be made of; `texts` always has English."""

    texts: dict[Language, str]


class Inbox(Reply):
    """The longest waiting first; `count`: of all threads that wait, `overdue`: of those that wait too long.

    `away_until`: who asks is away until then.
    """

    waiting: list[WaitingThread]
    count: int
    overdue: int = 0
    sentences: list[ReadySentence] = Field(default_factory=list)
    away_until: AwareDatetime | None = None


class AbsenceSaid(Request):
    """Staff are away up to and with this day at the site."""

    last_day: dt.date
