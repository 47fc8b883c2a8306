"""What the messages' pages show of threads and of what was written in this visit."""

import datetime as dt

import pytest

from kiosk.visit.flow import Flow
from kiosk.visit.flow.values import Submission, SubmissionKind, WrittenMessage
from kiosk.visit.presenters.message_props import lines_of, links_in
from services.portal.contract.messages import Thread, ThreadMessage, ThreadSummary
from ui.messages.bubble import MessageState

NOW = dt.datetime(2026, 11, 22, 18, 41, tzinfo=dt.UTC)
SUMMARY = ThreadSummary(
    id="t-1",
    name="Demo Staff",
    role="Nurse",
    agency_name="Demo Agency",
    is_open=True,
    unread=0,
    last_at=None,
    usual_answer_s=None,
)
WRITTEN = WrittenMessage("e-1", "t-1", "words", NOW)


def arrived(envelope_id: str, *, author: str = "", is_read: bool = False) -> ThreadMessage:
    return ThreadMessage(
        id=f"m-{envelope_id}",
        envelope_id=envelope_id,
        author=author,
        text="words",
        written_at=NOW,
        is_read=is_read,
    )


def states(flow: Flow, *messages: ThreadMessage) -> list[MessageState]:
    thread = Thread(summary=SUMMARY, messages=list(messages), has_older=False)
    return [line.state for line in lines_of(thread, flow, None)]


@pytest.mark.parametrize(
    ("submission", "state"),
    [
        (None, MessageState.WAITING),
        (Submission("e-1", SubmissionKind.MESSAGE), MessageState.WAITING),
        (Submission("e-1", SubmissionKind.MESSAGE, received_at=NOW), MessageState.RECEIVED),
        (Submission("e-1", SubmissionKind.MESSAGE, is_held=True), MessageState.HELD),
    ],
)
def test_a_message_of_this_visit_says_where_it_is(submission: Submission | None, state: MessageState) -> None:
    flow = Flow(written=(WRITTEN,), submissions=(submission,) if submission else ())
    assert states(flow) == [state]


def test_a_message_that_the_portal_shows_is_shown_once() -> None:
    flow = Flow(written=(WRITTEN,))
    assert states(flow, arrived("e-1", is_read=True), arrived("e-2", author="Demo Staff")) == [
        MessageState.READ,
        MessageState.THEIRS,
    ]


def test_what_was_written_to_somebody_else_is_not_shown() -> None:
    assert states(Flow(written=(WrittenMessage("e-9", "t-2", "words", NOW),))) == []


@pytest.mark.parametrize(
    ("text", "links"),
    [
        ("See https://example.org/map.", ("https://example.org/map",)),
        ("(http://example.org/a) http://example.org/a", ("http://example.org/a",)),
        ("javascript:x ftp://example.org mailto:a@example.org", ()),
        ("https://example.org/" + "x" * 400, ()),
        ("no link", ()),
    ],
)
def test_only_web_addresses_get_a_square_code(text: str, links: tuple[str, ...]) -> None:
    assert links_in(text) == links
