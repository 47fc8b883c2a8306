"""Errors of the services as troubles that the screens have words for."""

from typing import Final

from services.documents.errors import RenderError, SealError
from services.portal.agent_port import AgentError
from services.portal.errors import (
    Broken,
    NotAllowed,
    NotSaved,
    Offline,
    PortalError,
    Refused,
    SessionEnded,
    TooMany,
)
from services.sealing.errors import SealingError
from ui.phrases.trouble import Trouble

_BY_CODE: Final = {
    "sign_in_failed": Trouble.SIGN_IN_FAILED,
    "account_locked": Trouble.LOCKED,
    "throttled": Trouble.TOO_MANY_TRIES,
    "unauthorized": Trouble.SESSION_OVER,
    "forbidden": Trouble.NOT_ALLOWED,
    "not_found": Trouble.NOT_FOUND,
    "etag_changed": Trouble.CHANGED_MEANWHILE,
    "email_invalid": Trouble.EMAIL_INVALID,
    "email_in_use": Trouble.EMAIL_IN_USE,
    "email_signs_in": Trouble.EMAIL_SIGNS_IN,
    "phone_invalid": Trouble.PHONE_INVALID,
    "password_too_short": Trouble.PASSWORD_SHORT,
    "password_too_long": Trouble.PASSWORD_LONG,
    "password_too_common": Trouble.PASSWORD_COMMON,
    "password_too_close": Trouble.PASSWORD_CLOSE,
    "pin_not_six_digits": Trouble.PIN_SHAPE,
    "pin_too_simple": Trouble.PIN_EASY,
    "secret_wrong": Trouble.SECRET_WRONG,
    "pin_wrong": Trouble.SECRET_WRONG,
    "pin_needed": Trouble.PIN_NEEDED,
    "rule_r7": Trouble.RULE_R7,
    "account_deactivated": Trouble.RULE_R7,
    "account_connected": Trouble.ACCOUNT_CHANGED,
    "not_connected": Trouble.ACCOUNT_CHANGED,
    "not_deactivated": Trouble.ACCOUNT_CHANGED,
    "no_account": Trouble.NO_ACCOUNT,
    "secret_unchanged": Trouble.SECRET_UNCHANGED,
    "roi_term_missing": Trouble.NO_TERM,
    "offline": Trouble.OFFLINE,
    "timeout": Trouble.SLOW,
    "paused": Trouble.PAUSED,
    "device_refused": Trouble.PAUSED,
    "agent_away": Trouble.RESTARTING,
    "disk_full": Trouble.DISK_FULL,
    "store_failed": Trouble.NOT_SAVED,
    "too_large": Trouble.NOT_SAVED,
    "cannot_seal": Trouble.NOT_SEALED,
    "no_keys": Trouble.OFFLINE,
    "internal": Trouble.PORTAL_BROKEN,
    "busy": Trouble.PORTAL_BROKEN,
}


def is_account_closed(error: Exception) -> bool:
    """R6: staff closed the account that was signed in here."""
    return isinstance(error, SessionEnded) and error.code == "account_closed"


def trouble_of(error: Exception) -> Trouble:
    """The trouble that an error of a service means to the person."""
    known = _BY_CODE.get(str(getattr(error, "code", "") or getattr(error, "reason", "")))
    return known if known is not None else _by_kind(error)


def _by_kind(error: Exception) -> Trouble:
    kinds: tuple[tuple[type[Exception], Trouble], ...] = (
        (Offline, Trouble.OFFLINE),
        (SessionEnded, Trouble.SESSION_OVER),
        (NotAllowed, Trouble.NOT_ALLOWED),
        (TooMany, Trouble.TOO_MANY_TRIES),
        (NotSaved, Trouble.NOT_SAVED),
        (Broken, Trouble.PORTAL_BROKEN),
        (Refused, Trouble.UNEXPECTED),
        (PortalError, Trouble.PORTAL_BROKEN),
        (AgentError, Trouble.RESTARTING),
        (SealingError, Trouble.NOT_SEALED),
        (RenderError, Trouble.NOT_MADE),
        (SealError, Trouble.NOT_MADE),
    )
    return next((trouble for kind, trouble in kinds if isinstance(error, kind)), Trouble.UNEXPECTED)
