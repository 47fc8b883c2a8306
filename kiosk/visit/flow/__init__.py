"""The flow of a visit as one frozen value and three pure functions, without Qt: `advance`, `back`, `end`."""

from dataclasses import replace
from typing import assert_never

from kiosk.messages import EndReason
from kiosk.visit.flow.account import in_account
from kiosk.visit.flow.appointments import meet
from kiosk.visit.flow.asks import ask_clients
from kiosk.visit.flow.care import care_for
from kiosk.visit.flow.contact import contact
from kiosk.visit.flow.directory import look_for_help
from kiosk.visit.flow.documents import with_documents
from kiosk.visit.flow.events import (
    AccountEvent,
    AccountWasStopped,
    ActivationEvent,
    AsksEvent,
    CareEvent,
    ClientEvent,
    Event,
    EventOfStaff,
    HelpEvent,
    HomeEvent,
    InboxEvent,
    KeepingEvent,
    PageEvent,
    PapersEvent,
    PhoneEvent,
    RoiEvent,
    ScanningEvent,
    SignInEvent,
    StaffEvent,
    ThisKioskEvent,
    Wrote,
)
from kiosk.visit.flow.events.appointments import AppointmentsEvent
from kiosk.visit.flow.events.contact import ContactEvent
from kiosk.visit.flow.events.directory import DirectoryEvent
from kiosk.visit.flow.events.documents import DocumentsEvent
from kiosk.visit.flow.events.location import LocationEvent
from kiosk.visit.flow.events.messages import MessagesEvent
from kiosk.visit.flow.events.results import ResultsEvent
from kiosk.visit.flow.help import ask_for_help
from kiosk.visit.flow.inbox import answer_clients
from kiosk.visit.flow.keeping import keep
from kiosk.visit.flow.location import locate
from kiosk.visit.flow.messages import converse
from kiosk.visit.flow.my_papers import with_my_papers
from kiosk.visit.flow.papers import at_home, stopped, with_paper
from kiosk.visit.flow.phone import sign_in_by_phone
from kiosk.visit.flow.results import look_at_results
from kiosk.visit.flow.review import review
from kiosk.visit.flow.scanning import scan
from kiosk.visit.flow.serving import serve
from kiosk.visit.flow.signing_in import activate, sign_in
from kiosk.visit.flow.state import Flow, laid_over, lifted
from kiosk.visit.flow.steps import AccountStopped, Draw, Ended, HelpStart
from kiosk.visit.flow.this_kiosk import look_after

__all__ = ["Flow", "advance", "back", "end"]


def advance(flow: Flow, event: Event) -> Flow:
    """The flow after `event`. An event that does not belong to the page, such as a late answer, changes nothing."""
    if isinstance(flow.step, Ended):
        return flow
    if isinstance(event, HelpEvent):
        return ask_for_help(flow, event)
    if isinstance(event, AccountWasStopped):
        return stopped(flow)
    if isinstance(flow.page, AccountStopped):
        return flow  # what was under way when the account was closed leads nowhere
    below, help_pages = lifted(flow)  # what happens behind the place of help happens to the page below
    return laid_over(_moved(below, event), help_pages)


def _moved(flow: Flow, event: PageEvent) -> Flow:
    if isinstance(event, Wrote):
        return replace(flow, typed=event.typed)
    if isinstance(event, SignInEvent):
        return sign_in(flow, event)
    if isinstance(event, PhoneEvent):
        return sign_in_by_phone(flow, event)
    if isinstance(event, ActivationEvent):
        return activate(flow, event)
    if isinstance(event, EventOfStaff):
        return _moved_by_staff(flow, event)
    return _moved_by_client(flow, event)


def _moved_by_staff(flow: Flow, event: EventOfStaff) -> Flow:  # noqa: PLR0911  # one for each room
    if isinstance(event, StaffEvent):
        return serve(flow, event)
    if isinstance(event, InboxEvent):
        return answer_clients(flow, event)
    if isinstance(event, CareEvent):
        return care_for(flow, event)
    if isinstance(event, AsksEvent):
        return ask_clients(flow, event)
    if isinstance(event, ThisKioskEvent):
        return look_after(flow, event)
    if isinstance(event, ScanningEvent):
        return scan(flow, event)
    return review(flow, event)


def _moved_by_client(flow: Flow, event: ClientEvent) -> Flow:  # noqa: PLR0911  # one for each room
    if isinstance(event, HomeEvent):
        return at_home(flow, event)
    if isinstance(event, DirectoryEvent):
        return look_for_help(flow, event)
    if isinstance(event, PapersEvent):
        return with_my_papers(flow, event)
    if isinstance(event, RoiEvent):
        return with_paper(flow, event)
    if isinstance(event, KeepingEvent):
        return keep(flow, event)
    if isinstance(event, AccountEvent):
        return in_account(flow, event)
    if isinstance(event, ContactEvent):
        return contact(flow, event)
    if isinstance(event, LocationEvent):
        return locate(flow, event)
    if isinstance(event, MessagesEvent):
        return converse(flow, event)
    if isinstance(event, AppointmentsEvent):
        return meet(flow, event)
    if isinstance(event, ResultsEvent):
        return look_at_results(flow, event)
    if isinstance(event, DocumentsEvent):
        return with_documents(flow, event)
    assert_never(event)


def back(flow: Flow) -> Flow:
    """The page before, with everything that was typed; the same flow where there is none."""
    if not flow.trail:
        return flow
    step = flow.trail[-1]
    is_asked_anew = isinstance(step, Draw) and not isinstance(flow.step, HelpStart)
    return replace(flow, step=Draw() if is_asked_anew else step, trail=flow.trail[:-1])


def end(flow: Flow, reason: EndReason) -> Flow:
    """The end of the visit, from any page: nothing of the person is left in the flow. The first reason stays."""
    return flow if isinstance(flow.step, Ended) else Flow(step=Ended(reason))
