"""Care team and messages: who is shown, whom one can write to, exactly once, read and answered, and in time."""

import datetime as dt

import pytest
from sqlalchemy import select

from portal.database import reading, transaction
from portal.models import AuditEvent, CareTeamMember, ClientAgency, Message, StaffUser
from portal.plain_text import plain_text
from services.portal.contract.messages import LONGEST_MESSAGE
from tests.portal.kit import Answer, Kiosk, Kit
from tests.portal.people import PASSWORD, client_token, sign_in, staff_token


def add_member(
    kit: Kit, staff: str = "id-staff1", *, client: str = "client-alpha", shown: bool = True, takes: bool = True
) -> None:
    with transaction(kit.engine) as db:
        db.add(
            CareTeamMember(
                id=f"team-{client[7:]}-{staff}",
                client_id=client,
                staff_id=staff,
                role="Case manager",
                reach="555-0120, weekdays",
                is_shown=shown,
                takes_messages=takes,
                changed_at=kit.clock(),
            )
        )


def threads(kiosk: Kiosk, token: str) -> list[dict[str, object]]:
    return list(kiosk.ask("GET", "/v1/me/threads", token=token).json["threads"])


def thread_id(kiosk: Kiosk, token: str, name: str = "") -> str:
    """The thread with the member of this name, or with the team."""
    return next(str(one["id"]) for one in threads(kiosk, token) if one["name"] == name)


def write(kiosk: Kiosk, token: str, thread: str, text: str = "I lost my bag") -> Answer:
    return kiosk.keep("POST", "/v1/me/messages", {"thread_id": thread, "text": text}, token=token)


def answer(kiosk: Kiosk, staff: str, thread: str, text: str = "Come by at ten", **other: str) -> Answer:
    body = {"thread_id": thread, "text": text, **other}
    return kiosk.keep("POST", "/v1/clients/client-alpha/messages", body, token=staff)


def texts(kiosk: Kiosk, token: str, thread: str) -> list[tuple[str, str]]:
    found = kiosk.ask("GET", f"/v1/me/threads/{thread}", token=token).json
    return [(one["author"], one["text"]) for one in found["messages"]]


def test_the_care_team_is_who_the_agency_shows(kit: Kit, kiosk: Kiosk) -> None:
    kit.add_staff("hidden")
    kit.add_staff("quiet")
    add_member(kit)
    add_member(kit, "id-hidden", shown=False)
    add_member(kit, "id-quiet", takes=False)
    token = client_token(kiosk)
    team = kiosk.ask("GET", "/v1/me/care-team", token=token).json["members"]
    assert [(one["name"], one["role"], one["agency_name"], one["reach"]) for one in team] == [
        ("Demo Quiet", "Case manager", "Demo Agency 1", "555-0120, weekdays"),
        ("Demo Staff1", "Case manager", "Demo Agency 1", "555-0120, weekdays"),
    ]
    assert [one["thread_id"] is None for one in team] == [True, False]
    assert [(one["name"], one["role"]) for one in threads(kiosk, token)] == [("Demo Staff1", "Case manager"), ("", "")]


def test_without_a_care_team_the_team_of_the_agency_takes_messages(kiosk: Kiosk) -> None:
    token = client_token(kiosk)
    assert kiosk.ask("GET", "/v1/me/care-team", token=token).json == {"members": []}
    (team,) = threads(kiosk, token)
    assert (team["name"], team["agency_name"], team["is_open"]) == ("", "Demo Agency 1", True)
    assert write(kiosk, token, str(team["id"])).status == 201
    assert texts(kiosk, token, str(team["id"])) == [("", "I lost my bag")]


def test_a_message_goes_there_and_back_and_is_read(kit: Kit, kiosk: Kiosk) -> None:
    add_member(kit)
    token, staff = client_token(kiosk), staff_token(kiosk)
    thread = thread_id(kiosk, token, "Demo Staff1")
    received = write(kiosk, token, thread)
    assert len(received.json["reference"]) == 9
    (there,) = [one for one in _of_staff(kiosk, staff) if one["unread"]]
    assert (there["id"], there["unread"]) == (thread, 1)
    kit.clock.advance(seconds=60)
    assert answer(kiosk, staff, thread).status == 201
    assert all(one["unread"] == 0 for one in _of_staff(kiosk, staff))
    assert _unread(kiosk, token) == 1
    found = kiosk.ask("GET", f"/v1/me/threads/{thread}", token=token).json
    assert [(one["author"], one["text"], one["is_read"]) for one in found["messages"]] == [
        ("", "I lost my bag", True),
        ("Demo Staff1", "Come by at ten", False),
    ]
    assert _unread(kiosk, token) == 1
    seen = {"up_to": found["messages"][-1]["id"]}
    assert kiosk.ask("POST", f"/v1/me/threads/{thread}/read", seen, token=token).status == 204
    assert _unread(kiosk, token) == 0


def test_what_came_after_the_page_was_shown_stays_unread(kit: Kit, kiosk: Kiosk) -> None:
    token, staff = client_token(kiosk), staff_token(kiosk)
    thread = thread_id(kiosk, token)
    answer(kiosk, staff, thread, "first")
    shown = kiosk.ask("GET", f"/v1/me/threads/{thread}", token=token).json["messages"][-1]["id"]
    kit.clock.advance(seconds=5)
    answer(kiosk, staff, thread, "second")
    kiosk.ask("POST", f"/v1/me/threads/{thread}/read", {"up_to": shown}, token=token)
    assert _unread(kiosk, token) == 1
    unknown = kiosk.ask("POST", f"/v1/me/threads/{thread}/read", {"up_to": "none"}, token=token)
    assert (unknown.status, unknown.code) == (404, "message_unknown")


def test_how_long_an_answer_takes_is_the_median_of_what_was_measured_lately(kit: Kit, kiosk: Kiosk) -> None:
    thread = thread_id(kiosk, client_token(kiosk))
    staff = staff_token(kiosk)

    def usual() -> object:
        return threads(kiosk, client_token_again(kiosk))[0]["usual_answer_s"]

    assert usual() is None
    answer(kiosk, staff, thread, "nobody asked, so nothing is measured")
    assert usual() is None
    for hours in (1, 30, 2):
        write(kiosk, client_token_again(kiosk), thread)
        kit.clock.advance(seconds=60)
        write(kiosk, client_token_again(kiosk), thread, "and one more thing")
        kit.clock.advance(seconds=hours * 3600 - 60)
        answer(kiosk, staff_token(kiosk), thread)
    assert usual() == 2 * 3600
    kit.clock.advance(seconds=int(dt.timedelta(days=91).total_seconds()))
    assert usual() is None


def test_the_same_envelope_twice_is_one_message(kit: Kit, kiosk: Kiosk) -> None:
    token = client_token(kiosk)
    body = {"thread_id": thread_id(kiosk, token), "text": "once"}
    sealed = kiosk.seal("POST", "/v1/me/messages", body, token=token, kind="keep")
    first, again = kiosk.send(sealed), kiosk.send(sealed)
    assert (first.status, again.status) == (201, 201)
    with reading(kit.engine) as db:
        assert [row.text for row in db.scalars(select(Message))] == ["once"]


@pytest.mark.parametrize(
    ("text", "status"),
    [("x", 201), ("ñ" * LONGEST_MESSAGE, 201), ("ñ" * (LONGEST_MESSAGE + 1), 422), (" \n ", 422), ("", 422)],
)
def test_one_letter_is_a_message_and_so_are_two_thousand(kiosk: Kiosk, text: str, status: int) -> None:
    token = client_token(kiosk)
    thread = thread_id(kiosk, token)
    assert write(kiosk, token, thread, text).status == status
    assert texts(kiosk, token, thread) == ([("", text)] if status == 201 else [])


def test_a_member_who_stopped_is_written_to_only_as_of_before(kit: Kit, kiosk: Kiosk) -> None:
    add_member(kit)
    token = client_token(kiosk)
    thread = thread_id(kiosk, token, "Demo Staff1")
    written_before = kit.clock()
    kit.clock.advance(seconds=3600)
    with transaction(kit.engine) as db:
        member = db.scalars(select(CareTeamMember)).one()
        member.takes_messages, member.changed_at = False, kit.clock()
    kit.clock.advance(seconds=5)
    refused = write(kiosk, client_token_again(kiosk), thread)
    assert (refused.status, refused.code) == (409, "takes_no_messages")
    body = {"thread_id": thread, "text": "from before"}
    late = kiosk.keep("POST", "/v1/me/messages", body, token=token, created=written_before)
    assert late.status == 201
    with reading(kit.engine) as db:
        assert [(row.text, row.is_late) for row in db.scalars(select(Message))] == [("from before", True)]


def test_nobody_is_written_to_whose_agency_serves_the_client_no_more(kit: Kit, kiosk: Kiosk) -> None:
    add_member(kit)
    token = client_token(kiosk)
    member = thread_id(kiosk, token, "Demo Staff1")
    with transaction(kit.engine) as db:
        db.delete(db.get_one(ClientAgency, ("client-alpha", "agency-1")))
    assert threads(kiosk, token) == []
    assert write(kiosk, token, member).code == "takes_no_messages", "staff could never open it"
    (one,) = kiosk.ask("GET", "/v1/me/care-team", token=token).json["members"]
    assert one["thread_id"] is None


def test_a_long_thread_shows_its_newest_and_says_that_there_is_more(
    kit: Kit, kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("portal.api.threads.SHOWN_AT_MOST", 2)
    token = client_token(kiosk)
    thread = thread_id(kiosk, token)
    for text in ("one", "two", "three"):
        kit.clock.advance(seconds=1)
        found = kiosk.ask("GET", f"/v1/me/threads/{thread}", token=token).json
        assert found["has_older"] is False
        write(kiosk, token, thread, text)
    assert kiosk.ask("GET", f"/v1/me/threads/{thread}", token=token).json["has_older"] is True
    assert texts(kiosk, token, thread) == [("", "two"), ("", "three")]


def test_nobody_reads_or_writes_in_another_clients_thread(kit: Kit, kiosk: Kiosk) -> None:
    token = client_token(kiosk)
    thread = thread_id(kiosk, token)
    write(kiosk, token, thread)
    kit.add_client("beta")
    other = client_token(kiosk, "client-beta")
    assert kiosk.ask("GET", f"/v1/me/threads/{thread}", token=other).status == 404
    assert write(kiosk, other, thread).code == "thread_unknown"


def test_another_agencys_threads_are_not_for_staff(kit: Kit, kiosk: Kiosk) -> None:
    kit.add_agency(2)
    with transaction(kit.engine) as db:
        db.add(ClientAgency(client_id="client-alpha", agency_id="agency-2"))
    add_member(kit, "id-staff2")
    token, staff = client_token(kiosk), staff_token(kiosk)
    thread = thread_id(kiosk, token, "Demo Staff2")
    assert write(kiosk, token, thread).status == 201
    assert thread not in {one["id"] for one in _of_staff(kiosk, staff)}
    assert kiosk.ask("GET", f"/v1/clients/client-alpha/threads/{thread}", token=staff).status == 404
    assert answer(kiosk, staff, thread).code == "thread_unknown"


def test_a_thread_with_words_in_it_outlives_the_member(kit: Kit, kiosk: Kiosk) -> None:
    add_member(kit)
    token = client_token(kiosk)
    thread = thread_id(kiosk, token, "Demo Staff1")
    write(kiosk, token, thread)
    with transaction(kit.engine) as db:
        db.get_one(StaffUser, "id-staff1").is_active = False
    (kept, _team) = threads(kiosk, token)
    assert (kept["id"], kept["is_open"]) == (thread, False)
    with transaction(kit.engine) as db:
        db.delete(db.scalars(select(CareTeamMember)).one())
    assert texts(kiosk, token, thread) == [("", "I lost my bag")]


def test_rich_text_of_staff_arrives_as_plain_text_and_a_clients_marks_stay(kiosk: Kiosk) -> None:
    token, staff = client_token(kiosk), staff_token(kiosk)
    thread = thread_id(kiosk, token)
    write(kiosk, token, thread, "a <b> is not bold & <3")
    rich = '<p>See <a href="https://example.org/map">the map</a></p><script>alert(1)</script><ul><li>one<li>two</ul>'
    answer(kiosk, staff, thread, rich, format="html")
    assert sorted(text for _, text in texts(kiosk, token, thread)) == [
        "See the map (https://example.org/map)\n\n- one\n- two",
        "a <b> is not bold & <3",
    ]
    empty = answer(kiosk, staff, thread, "<style>p{}</style>", format="html")
    assert (empty.status, empty.code) == (422, "text_empty")


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("a &amp; b &lt;c&gt;", "a & b <c>"),
        ("<a href='javascript:x()'>here</a>", "here"),
        ("<a href='https://example.org'>https://example.org</a>", "https://example.org"),
        ("<img src=x onerror=alert(1)>ok", "ok"),
        ("one<br>two<p>three</p>", "one\ntwo\nthree"),
        ("<b>unclosed", "unclosed"),
    ],
)
def test_plain_text_is_what_a_person_would_read(html: str, text: str) -> None:
    assert plain_text(html) == text


def test_the_audit_names_messages_and_never_says_them(kit: Kit, kiosk: Kiosk) -> None:
    token, staff = client_token(kiosk), staff_token(kiosk)
    thread = thread_id(kiosk, token)
    write(kiosk, token, thread)
    answer(kiosk, staff, thread)
    with reading(kit.engine) as db:
        events = list(db.scalars(select(AuditEvent.event)))
    for what in ("message_written", "client_answered"):
        assert any(what in event for event in events), what
    assert not any("bag" in event or "ten" in event.split() for event in events)


def client_token_again(kiosk: Kiosk) -> str:
    """A new session of the client, whose account is connected already."""
    return str(sign_in(kiosk, "alpha@example.org", PASSWORD).json["token"])


def _of_staff(kiosk: Kiosk, staff: str) -> list[dict[str, object]]:
    return list(kiosk.ask("GET", "/v1/clients/client-alpha/threads", token=staff).json["threads"])


def _unread(kiosk: Kiosk, token: str) -> int:
    home = kiosk.ask("GET", "/v1/me", token=token).json
    return sum(one["unread"] for one in home["threads"])
