"""Everything that can go wrong between a screen and the portal, translated in this one place.

Each error carries the keys of a title and an advice (the kiosk has the words) and whether trying again can help. None
of them holds a personal value or the text of another exception.
"""

from typing import ClassVar, Final

import requests
from pydantic import ValidationError

from services.portal.contract import Problem


class TransportFailure(requests.exceptions.RequestException):
    """The sealed transport could not do it; `code` as in AgentError, or `cannot_seal`, `bad_answer`."""

    def __init__(self, code: str, *, is_keep: bool = False, retry_after_s: float | None = None) -> None:
        super().__init__(code)
        self.code = code
        self.is_keep = is_keep
        self.retry_after_s = retry_after_s


class PortalError(Exception):
    """Base of what the portal client raises. `code` is stable."""

    name: ClassVar[str] = "broken"
    is_retryable: ClassVar[bool] = False

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code

    @property
    def title_key(self) -> str:
        """The key of the sentence that says what happened."""
        return f"portal.{self.name}.title"

    @property
    def advice_key(self) -> str:
        """The key of the sentence that says what to do now."""
        return f"portal.{self.name}.advice"


class Offline(PortalError):
    """The portal cannot be reached now. Nothing was changed there, as far as we know."""

    name = "offline"
    is_retryable = True


class SessionEnded(PortalError):
    """The person's session is over, or was never there: sign in again."""

    name = "session_ended"


class NotAllowed(PortalError):
    """This person, or this kiosk (`device_refused`), may not do that."""

    name = "not_allowed"


class Refused(PortalError):
    """The portal understood and said no. `rule` names a rule of the programme (R1–R11) where one refused."""

    name = "refused"

    def __init__(self, code: str, *, rule: str | None = None, status: int = 422) -> None:
        super().__init__(code)
        self.rule = rule
        self.status = status


class TooMany(PortalError):
    """Too many tries, or the portal is busy. `retry_after_s` None: it did not say how long."""

    name = "too_many"
    is_retryable = True

    def __init__(self, code: str, *, retry_after_s: float | None) -> None:
        super().__init__(code)
        self.retry_after_s = retry_after_s


class NotSaved(PortalError):
    """What the person gave was not stored. `reason`: disk_full, store_failed, cannot_seal, agent_away, …

    After agent_away it may have been stored all the same; sending it again is safe only within the same submission.
    """

    name = "not_saved"
    is_retryable = True

    @property
    def reason(self) -> str:
        """Why."""
        return self.code


class Broken(PortalError):
    """Portal and kiosk do not understand each other, or one of them has a fault."""

    name = "broken"


_OFFLINE: Final = frozenset({"offline", "timeout", "agent_away"})


def from_exception(error: requests.exceptions.RequestException | ValidationError) -> PortalError:
    """Our error for what the transport or the reading of an answer raised."""
    match error:
        case TransportFailure():
            return _from_failure(error)
        case requests.exceptions.ConnectionError() | requests.exceptions.Timeout():
            return Offline("offline")
        case ValidationError():
            return Broken("answer_not_understood")
        case _:
            return Broken("transport")


def from_answer(status: int, untrusted_body: bytes) -> PortalError:
    """Our error for an answer with a status of 400 and above."""
    try:
        problem = Problem.model_validate_json(untrusted_body)
    except ValidationError:
        return Broken(f"status_{status}")
    match status:
        case 401:
            return SessionEnded(problem.code)
        case 403 if problem.rule is None:
            return NotAllowed(problem.code)
        case 429 | 503:
            wait_s = problem.retry_after_s
            return TooMany(problem.code, retry_after_s=None if wait_s is None else float(wait_s))
        case _ if 400 <= status < 500:
            return Refused(problem.code, rule=problem.rule, status=status)
        case _:
            return Broken(problem.code)


def _from_failure(failure: TransportFailure) -> PortalError:
    if failure.is_keep:
        return NotSaved(failure.code)
    if failure.code in _OFFLINE:
        return Offline(failure.code)
    match failure.code:
        case "paused":
            return TooMany("paused", retry_after_s=failure.retry_after_s)
        case "device_refused":
            return NotAllowed("device_refused")
        case code:
            return Broken(code)
