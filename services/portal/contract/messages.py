"""The care team, and what a client and the care team write to each other.

A thread is with one member of the care team, or with the team of an agency. Its id is the portal's own and opaque.

Purpose "client" (under /v1):
    GET  me/care-team                     → CareTeam
    GET  me/threads                       → Threads
    GET  me/threads/{thread_id}           → Thread
    POST me/threads/{thread_id}/read      ThreadRead → 204
    POST me/messages                      MessageSubmission → Kept     (keep, lane "message")
Purpose "staff", own agency's clients and threads:
    GET  clients/{client_ref}/threads                      → Threads
    GET  clients/{client_ref}/threads/{client_thread_id}   → Thread
    POST clients/{client_ref}/messages                     MessageReply → Kept     (keep, lane "message")
"""

from typing import Annotated, Literal

from pydantic import AwareDatetime, Field, StringConstraints

from services.portal.contract.base import NOT_BLANK, Reply, Request

LONGEST_MESSAGE = 2000
LONGEST_REPLY = 8000
_Id = Annotated[str, Field(max_length=64)]
_Text = Annotated[str, StringConstraints(strip_whitespace=True, pattern=NOT_BLANK, max_length=LONGEST_MESSAGE)]
_Written = Annotated[str, StringConstraints(strip_whitespace=True, pattern=NOT_BLANK, max_length=LONGEST_REPLY)]


class CareTeamMember(Reply):
    """Somebody whom the agency shows. `reach`: how, in their words. `thread_id` None: takes no messages."""

    name: str
    role: str
    agency_name: str
    reach: str
    thread_id: str | None


class CareTeam(Reply):
    """Who works with the client; may be empty."""

    members: list[CareTeamMember]


class ThreadSummary(Reply):
    """A thread without its texts. `name`: of the member, or empty for the team of the agency.

    `is_open`: takes messages now. `unread`: by who asks. `usual_answer_s`: median of measured answers, None: none yet.
    `away_until`: the member is away until then, and the team reads the messages.
    """

    id: str
    name: str
    role: str
    agency_name: str
    is_open: bool
    unread: int
    last_at: AwareDatetime | None
    usual_answer_s: int | None
    away_until: AwareDatetime | None = None


class Threads(Reply):
    """Every thread that there is or could be: the members first, then the teams."""

    threads: list[ThreadSummary]


class ThreadMessage(Reply):
    """One message; `text` is plain. `author` empty: the client. `is_read`: by the other side."""

    id: str
    envelope_id: str
    author: str
    text: str
    written_at: AwareDatetime
    is_read: bool


class Thread(Reply):
    """A thread with its newest messages, oldest first. `has_older`: there are more before them."""

    summary: ThreadSummary
    messages: list[ThreadMessage]
    has_older: bool


class ThreadRead(Request):
    """All up to and with this message was on a screen."""

    up_to: _Id


class MessageSubmission(Request):
    """What a client writes: plain text as it was typed."""

    thread_id: _Id
    text: _Text


class MessageReply(Request):
    """What staff write. HTML becomes plain text at the portal; `text` is longer for its marks.

    `up_to`: the last message that was on their screen; what came after it still waits. None: all that came is answered.
    """

    thread_id: _Id
    text: _Written
    format: Literal["plain", "html"] = "plain"
    up_to: _Id | None = None
