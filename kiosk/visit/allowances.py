"""How long each page may be quiet before the question whether somebody is still there."""

from dataclasses import dataclass
from typing import Final

from kiosk.visit.flow import Flow
from kiosk.visit.flow.steps import (
    AccountStopped,
    AnswerField,
    Draw,
    Ended,
    HelpEntry,
    ReadPage,
    Verify,
    Welcome,
    WhatChanged,
)
from kiosk.visit.flow.steps.documents import OpenDocument, TakePhoto
from kiosk.visit.flow.steps.messages import OpenThread, WriteMessage
from kiosk.visit.flow.steps.papers import ReadSigned
from kiosk.visit.flow.steps.phone import ShowPhoneCode, ShowPhoneNumber
from kiosk.visit.flow.steps.results import SeeResult
from kiosk.visit.flow.values import Staff
from kiosk.visit.inactivity import Allowance

_LONGER: Final = 2
_STOPPED_S: Final = 20.0
_SLOW_PAGES: Final = (
    WhatChanged,
    ReadPage,
    AnswerField,
    Draw,
    Verify,
    OpenThread,
    WriteMessage,
    ReadSigned,
    SeeResult,
    HelpEntry,
    OpenDocument,
    TakePhoto,
)


@dataclass(frozen=True, slots=True)
class IdleSettings:
    """Seconds, as in the kiosk's settings."""

    ask_s: float
    countdown_s: float


def allowance(flow: Flow, idle: IdleSettings, *, is_touched: bool) -> Allowance | None:
    """The allowance of the page that is shown; None on a welcome page that nobody has changed, and at the end."""
    if isinstance(flow.step, Ended) or (isinstance(flow.step, Welcome) and not is_touched):
        return None
    if isinstance(flow.person, Staff):
        countdown = min(idle.countdown_s, flow.person.idle_s / 2)
        return Allowance(flow.person.idle_s - countdown, countdown)
    page = flow.page
    if isinstance(page, ShowPhoneCode | ShowPhoneNumber):  # who types on a phone does not touch the kiosk
        return Allowance(max(idle.ask_s, page.code.expires_in_s), idle.countdown_s)
    if isinstance(page, AccountStopped):
        return Allowance(min(idle.ask_s, _STOPPED_S), idle.countdown_s)
    factor = _LONGER if isinstance(flow.step, _SLOW_PAGES) else 1
    return Allowance(idle.ask_s * factor, idle.countdown_s)
