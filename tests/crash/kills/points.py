"""Places in the shipped code where a process ends itself with SIGKILL.

A process arms one point before it starts its work; the shipped function is wrapped in that process only.
"""

import functools
import http.client
import os
import signal
import threading
from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any, Final, NoReturn, assert_never


class Target(StrEnum):
    """Who is killed."""

    VISIT = "visit"
    AGENT = "agent"
    PORTAL = "portal"


class Point(StrEnum):
    """Where a process ends itself. RANDOM: nowhere, it is killed from outside at any moment of its life."""

    RANDOM = "at random"
    BEFORE_SEND = "before send"
    AFTER_SEND = "after send"
    BEFORE_COMMIT = "before commit"
    AFTER_COMMIT = "after commit"
    BEFORE_RECEIPT = "before receipt"
    AFTER_RECEIPT = "after receipt"
    IN_PURGE = "in purge"


NAMED: Final[Mapping[Target, tuple[Point, ...]]] = {
    Target.VISIT: (Point.BEFORE_SEND, Point.AFTER_SEND, Point.AFTER_COMMIT, Point.AFTER_RECEIPT),
    Target.AGENT: (
        Point.BEFORE_COMMIT,
        Point.AFTER_COMMIT,
        Point.BEFORE_SEND,
        Point.AFTER_SEND,
        Point.BEFORE_RECEIPT,
        Point.AFTER_RECEIPT,
        Point.IN_PURGE,
    ),
    Target.PORTAL: (
        Point.BEFORE_SEND,
        Point.AFTER_SEND,
        Point.BEFORE_COMMIT,
        Point.AFTER_COMMIT,
        Point.BEFORE_RECEIPT,
        Point.AFTER_RECEIPT,
    ),
}


def arm(target: Target, point: Point) -> None:
    """This process will end itself there, as if the power of this one program went."""
    if point is Point.RANDOM:
        return
    match target:
        case Target.VISIT:
            _arm_visit(point)
        case Target.AGENT:
            _arm_agent(point)
        case Target.PORTAL:
            _arm_portal(point)
        case _:
            assert_never(target)


def die() -> NoReturn:
    """What kill -9 does."""
    os.kill(os.getpid(), signal.SIGKILL)
    raise AssertionError


def _before(owner: Any, name: str, *, where: Callable[..., bool] = lambda *_, **__: True) -> None:
    _wrap(owner, name, before=where, after=None)


def _after(owner: Any, name: str, *, where: Callable[..., bool] = lambda *_, **__: True) -> None:
    _wrap(owner, name, before=None, after=where)


def _wrap(owner: Any, name: str, *, before: Callable[..., bool] | None, after: Callable[..., bool] | None) -> None:
    shipped = getattr(owner, name)

    @functools.wraps(shipped)
    def wrapped(*values: Any, **named: Any) -> Any:
        if before and before(*values, **named):
            die()
        result = shipped(*values, **named)
        if after and after(*values, **named):
            die()
        return result

    setattr(owner, name, wrapped)


def _arm_visit(point: Point) -> None:
    from kiosk.visit.agent_link import AgentLink

    def is_keep(_link: AgentLink, call: str, *_: object) -> bool:
        return call == "keep"

    match point:
        case Point.BEFORE_SEND:
            _before(AgentLink, "_call", where=is_keep)
        case Point.AFTER_SEND:
            _within(AgentLink, "keep", lambda is_within: _before(AgentLink, "_wait_for", where=is_within))
        case Point.AFTER_COMMIT:
            _after(AgentLink, "keep")
        case Point.AFTER_RECEIPT:
            from kiosk.visit import agent_link

            _after(agent_link, "_event")
        case _:
            raise ValueError(point)


def _arm_agent(point: Point) -> None:
    from kiosk.agent.outbox import Outbox
    from kiosk.agent.portal_link import PortalLink

    match point:
        case Point.BEFORE_COMMIT:
            _after(Outbox, "_append")
        case Point.AFTER_COMMIT:
            _after(Outbox, "keep")
        case Point.BEFORE_SEND:
            _before(PortalLink, "exchange", where=_is_delivery)
        case Point.AFTER_SEND:
            connection = http.client.HTTPConnection
            _within(
                PortalLink,
                "exchange",
                lambda is_within: _before(connection, "getresponse", where=is_within),
                where=_is_delivery,
            )
        case Point.BEFORE_RECEIPT:
            _before(Outbox, "receive")
        case Point.AFTER_RECEIPT:
            _within(Outbox, "receive", lambda is_within: _before(Outbox, "purge", where=is_within))
        case Point.IN_PURGE:
            _before(Outbox, "_rows", where=lambda _outbox, statement, *_: "wal_checkpoint" in statement)
        case _:
            raise ValueError(point)


def _arm_portal(point: Point) -> None:
    from portal.api import call
    from portal.gateway import Gateway

    match point:
        case Point.BEFORE_SEND:  # the envelope is here, nothing of it is written yet
            _before(Gateway, "_record_chain")
        case Point.AFTER_SEND:  # its place in the chain is written
            _after(Gateway, "_record_chain")
        case Point.BEFORE_COMMIT:
            _before(call, "_stored")
        case Point.AFTER_COMMIT:
            _after(call.Call, "keep")
        case Point.BEFORE_RECEIPT:
            _before(Gateway, "_receipt")
        case Point.AFTER_RECEIPT:
            _after(Gateway, "_answer")
        case _:
            raise ValueError(point)


def _is_delivery(_link: object, call: Any, **_: object) -> bool:
    return bool(call.path == "/v1/envelopes")


def _within(
    owner: Any,
    name: str,
    arm_inner: Callable[[Callable[..., bool]], None],
    *,
    where: Callable[..., bool] = lambda *_, **__: True,
) -> None:
    """Arms an inner function for as long as this thread is inside the outer one."""
    here = threading.local()
    arm_inner(lambda *_, **__: getattr(here, "is_within", False))
    shipped = getattr(owner, name)

    @functools.wraps(shipped)
    def wrapped(*values: Any, **named: Any) -> Any:
        here.is_within = where(*values, **named)
        try:
            return shipped(*values, **named)
        finally:
            here.is_within = False

    setattr(owner, name, wrapped)
