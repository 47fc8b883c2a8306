"""The agent's local protocol, version 1: what may be called over `kiosk.wire`, and by whom.

Every request has `call` and a number `n`; its answer carries the same `n`, and `error` where it failed. Events carry no
`n`. The first frame of a connection may be `hello` with a role, which then holds for the whole connection; a
connection that opens with anything else is a visit's, so that no visit can take a role later.

  visit:       ask, keep, public, sign_seal, directory, status, requeue (the last two on staff's page of the kiosk:
               what they tell and do is nothing of a person, and delivers what a person wanted delivered)
  supervisor:  sign_wipe
  operator:    status, requeue                      (kiosk outbox)
"""

from enum import StrEnum
from typing import Final

from kiosk.wire import Frame, JsonValue


class Role(StrEnum):
    """Who is at the other end of a connection."""

    VISIT = "visit"
    SUPERVISOR = "supervisor"
    OPERATOR = "operator"


HELLO: Final = "hello"
CALLS: Final = {
    Role.VISIT: frozenset({"ask", "keep", "public", "sign_seal", "directory", "status", "requeue"}),
    Role.SUPERVISOR: frozenset({"sign_wipe"}),
    Role.OPERATOR: frozenset({"status", "requeue"}),
}


class CallRefused(Exception):
    """A call cannot be done. `code` goes back to the caller, with seconds to wait where they are known."""

    def __init__(self, code: str, *, retry_after_s: float | None = None) -> None:
        super().__init__(code)
        self.code = code
        self.retry_after_s = retry_after_s


def hello(role: Role) -> Frame:
    """The first frame of a connection."""
    return Frame({"call": HELLO, "n": 0, "role": role.value})


def role_of(first: Frame) -> Role | None:
    """The role that a connection's first frame asks for; None where it asks for none that there is."""
    if first.fields.get("call") != HELLO:
        return Role.VISIT
    try:
        return Role(first.text("role"))
    except ValueError:
        return None


def answer(number: int, fields: dict[str, JsonValue] | None = None, blob: bytes = b"") -> Frame:
    """The answer to call `number`."""
    return Frame({**(fields or {}), "n": number}, blob)


def refusal(number: int, refused: CallRefused) -> Frame:
    """The answer to a call that cannot be done."""
    fields: dict[str, JsonValue] = {"n": number, "error": refused.code}
    if refused.retry_after_s is not None:
        fields["retry_after_s"] = refused.retry_after_s
    return Frame(fields)


def received(item_id: str, signed_answer: bytes) -> Frame:
    """The event that the portal has signed for a kept envelope."""
    return Frame({"event": "received", "id": item_id}, signed_answer)


def held(item_id: str, code: str, signed_answer: bytes) -> Frame:
    """The event that a kept envelope was set aside for staff."""
    return Frame({"event": "held", "id": item_id, "code": code}, signed_answer)
