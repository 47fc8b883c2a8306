"""The visit's end of the agent's protocol, against the other end of a real channel."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from kiosk import wire
from kiosk.visit.agent_link import AgentLink
from kiosk.wire import Channel, Frame
from services.portal.agent_port import AgentError, Held, Received


@pytest.fixture
def ends() -> Iterator[tuple[AgentLink, Channel]]:
    ours, theirs = wire.pair()
    yield AgentLink(ours), theirs
    ours.close()
    theirs.close()


def test_calls_from_several_threads_get_their_own_answers_in_any_order(ends: tuple[AgentLink, Channel]) -> None:
    link, agent = ends
    with ThreadPoolExecutor(8) as pool:
        answers = [pool.submit(link.ask, b"%d" % number) for number in range(8)]
        asked = [wire.receive(agent) for _ in range(8)]
        wire.send(agent, Frame({"event": "received", "id": "early"}, b"answer"))
        for request in reversed(asked):
            wire.send(agent, Frame({"n": request.number("n")}, b"re " + request.blob))
        assert [answer.result(5) for answer in answers] == [b"re %d" % number for number in range(8)]
    assert link.poll_events() == [Received("early", b"answer")]


def test_events_come_without_waiting(ends: tuple[AgentLink, Channel]) -> None:
    link, agent = ends
    assert link.poll_events() == []
    wire.send(agent, Frame({"event": "held", "id": "i", "code": "c"}))
    wire.send(agent, Frame({"event": "received", "id": "i"}, b"a"))
    assert link.poll_events() == [Held("i", "c", b""), Received("i", b"a")]


def test_polling_does_not_wait_for_a_call_that_is_open(ends: tuple[AgentLink, Channel]) -> None:
    link, agent = ends
    with ThreadPoolExecutor(1) as pool:
        open_call = pool.submit(link.ask, b"slow")
        request = wire.receive(agent)
        assert link.poll_events() == []
        wire.send(agent, Frame({"n": request.number("n")}, b"done"))
        assert open_call.result(5) == b"done"


def test_errors_carry_their_code_and_time(ends: tuple[AgentLink, Channel]) -> None:
    link, agent = ends
    with ThreadPoolExecutor(1) as pool:
        call = pool.submit(link.keep, b"sealed")
        number = wire.receive(agent).number("n")
        wire.send(agent, Frame({"n": number, "error": "paused", "retry_after_s": 3}))
        with pytest.raises(AgentError) as caught:
            call.result(5)
    assert (caught.value.code, caught.value.retry_after_s) == ("paused", 3)


def test_a_channel_that_ends_ends_every_open_call(ends: tuple[AgentLink, Channel]) -> None:
    link, agent = ends
    with ThreadPoolExecutor(3) as pool:
        calls = [pool.submit(link.ask, b"x") for _ in range(3)]
        for _ in calls:
            wire.receive(agent)
        agent.close()
        for call in calls:
            with pytest.raises(AgentError, match="agent_away"):
                call.result(5)
    with pytest.raises(wire.WireError):
        link.poll_events()
