"""How long each page may be quiet before the question whether somebody is still there."""

from dataclasses import dataclass
from typing import Final

from kiosk.visit.flow import Flow
from kiosk.visit.flow.steps import Draw, Ended, ReadPage, Verify, Welcome
from kiosk.visit.flow.steps.documents import OpenDocument, TakePhoto
from kiosk.visit.flow.steps.messages import OpenThread, WriteMessage
from kiosk.visit.flow.values import Staff
from kiosk.visit.inactivity import Allowance

_LONGER: Final = 2
_SLOW_PAGES: Final = (ReadPage, Draw, Verify, OpenThread, WriteMessage, OpenDocument, TakePhoto)


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
    factor = _LONGER if isinstance(flow.step, _SLOW_PAGES) else 1
    return Allowance(idle.ask_s * factor, idle.countdown_s)
