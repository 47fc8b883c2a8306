"""What became of what was kept, as an event of the flow."""

from kiosk.visit.flow import Flow
from kiosk.visit.flow.events import Event, PaperHeld, PaperReceived, SubmissionHeld, SubmissionReceived
from services.portal.client import received, received_signature
from services.portal.errors import PortalError
from services.portal.transport import Delivered, KeptNews, SetAside


def event_of(flow: Flow, item: KeptNews) -> Event | None:
    """None where the reply cannot be read: the page goes on saying what is sure, that it is saved."""
    is_paper = flow.kept_paper(item.id) is not None
    match item:
        case SetAside(envelope_id, code):
            return PaperHeld(envelope_id, code) if is_paper else SubmissionHeld(envelope_id, code)
        case Delivered(reply=None):
            return None
        case Delivered():
            return _received(item, is_paper=is_paper)


def _received(item: Delivered, *, is_paper: bool) -> Event | None:
    if item.reply is None:
        return None
    try:
        if is_paper:
            return PaperReceived(item.id, received_signature(item.reply))
        return SubmissionReceived(item.id, received(item.reply))
    except PortalError:
        return None
