"""What the messages' pages show, out of the portal's threads and of what was written in this visit."""

import re
from typing import Final

from kiosk.visit.flow import Flow
from kiosk.visit.flow.values import WrittenMessage
from kiosk.visit.presenters.codes import qr_matrix
from kiosk.visit.presenters.site import local
from services.portal.agent_port import PublicView
from services.portal.contract.messages import CareTeamMember, Thread, ThreadMessage, ThreadSummary
from ui.messages.bubble import Link, MessageLine, MessageState
from ui.messages.team import MemberLine
from ui.messages.threads import ThreadLine
from ui.messages.words import Party

_LINK: Final = re.compile(r"https?://[^\s<>()\"']+", re.IGNORECASE)
_AFTER_LINK: Final = ".,;:!?"
_MOST_LINKS: Final = 3
_LONGEST_LINK: Final = 300


def party_of(summary: ThreadSummary) -> Party:
    """The other side of a thread."""
    return Party(summary.name, summary.role, summary.agency_name)


def thread_line(summary: ThreadSummary, view: PublicView | None) -> ThreadLine:
    """A thread in the list."""
    last_on = local(summary.last_at, view).date() if summary.last_at else None
    return ThreadLine(summary.id, party_of(summary), summary.unread, last_on, summary.is_open)


def member_line(member: CareTeamMember) -> MemberLine:
    """A member of the care team."""
    party = Party(member.name, member.role, member.agency_name)
    return MemberLine(party, member.reach, takes_messages=member.thread_id is not None)


def lines_of(thread: Thread, flow: Flow, view: PublicView | None) -> tuple[MessageLine, ...]:
    """What the portal has, then what was written in this visit and is not in it yet."""
    known = {message.envelope_id for message in thread.messages}
    fresh = [one for one in flow.written if one.thread_id == thread.summary.id and one.envelope_id not in known]
    return (
        *(_line(message, view) for message in thread.messages),
        *(_written(one, flow, view) for one in fresh),
    )


def links_in(text: str) -> tuple[str, ...]:
    """The addresses in a text that are short enough for a square code, each once."""
    found = dict.fromkeys(match.rstrip(_AFTER_LINK) for match in _LINK.findall(text))
    return tuple(link for link in found if len(link) <= _LONGEST_LINK)[:_MOST_LINKS]


def _line(message: ThreadMessage, view: PublicView | None) -> MessageLine:
    at = local(message.written_at, view)
    if not message.author:
        return MessageLine(message.text, at, MessageState.READ if message.is_read else MessageState.RECEIVED)
    links = tuple(Link(link, qr_matrix(link)) for link in links_in(message.text))
    return MessageLine(message.text, at, MessageState.THEIRS, message.author, links)


def _written(message: WrittenMessage, flow: Flow, view: PublicView | None) -> MessageLine:
    submission = flow.submission(message.envelope_id)
    if submission is not None and submission.received_at is not None:
        state = MessageState.RECEIVED
    elif submission is not None and submission.is_held:
        state = MessageState.HELD
    else:
        state = MessageState.WAITING
    return MessageLine(message.text, local(message.written_at, view), state)
