"""Changing how one can be reached: kind → value → use → what is safe → check."""

from dataclasses import replace

from kiosk.visit.flow.events.contact import (
    ContactAsked,
    ContactChangeAsked,
    ContactEvent,
    ContactKindChosen,
    ContactOpened,
    ContactRemovalAsked,
    ContactTyped,
    SafetyTold,
    UseChosen,
)
from kiosk.visit.flow.state import Flow, go, turn
from kiosk.visit.flow.steps.contact import (
    CheckContact,
    ChooseContactKind,
    ChooseUse,
    MyContact,
    TellSafety,
    TypeContact,
)
from kiosk.visit.flow.steps.home import Home
from kiosk.visit.flow.values import ContactDraft
from services.portal.contract.contact import ContactTab


def contact(flow: Flow, event: ContactEvent) -> Flow:
    """The pages of a client's contact information."""
    moved = flow
    match flow.step, event:
        case Home(), ContactOpened(tab):
            moved = go(flow, MyContact(tab))
        case MyContact(tab), (ContactAsked() | ContactChangeAsked() | ContactRemovalAsked()):
            moved = _begun(flow, event, tab)
        case ChooseContactKind(), ContactKindChosen(kind):
            kept = flow.typed.contact if flow.typed.contact.kind is kind else _empty(flow)
            moved = go(_drafted(flow, replace(kept, kind=kind)), TypeContact())
        case TypeContact(), ContactTyped(is_valid=False):
            moved = turn(flow, TypeContact(is_invalid=True))
        case TypeContact(), ContactTyped(has_uses=has_uses):
            moved = go(turn(flow, TypeContact()), ChooseUse() if has_uses else TellSafety())
        case ChooseUse(), UseChosen(use):
            moved = go(_drafted(flow, replace(flow.typed.contact, use=use)), TellSafety())
        case TellSafety(), SafetyTold():
            moved = go(flow, CheckContact())
        case _:
            pass
    return moved


def _begun(flow: Flow, event: ContactAsked | ContactChangeAsked | ContactRemovalAsked, tab: ContactTab) -> Flow:
    match event:
        case ContactAsked():
            started = ContactDraft(seen_version=tab.version)
            return go(_drafted(flow, started), ChooseContactKind())
        case ContactChangeAsked(entry):
            started = ContactDraft(
                kind=entry.kind, replaces=entry.id, before=entry.value, signs_in=tab.email_signs_in, use=entry.use
            )
            return go(_drafted(flow, replace(started, seen_version=tab.version)), TypeContact())
        case ContactRemovalAsked(entry):
            started = ContactDraft(
                kind=entry.kind, replaces=entry.id, before=entry.value, signs_in=tab.email_signs_in, is_removal=True
            )
            return go(_drafted(flow, replace(started, seen_version=tab.version)), CheckContact())


def _empty(flow: Flow) -> ContactDraft:
    return ContactDraft(seen_version=flow.typed.contact.seen_version)


def _drafted(flow: Flow, draft: ContactDraft) -> Flow:
    return replace(flow, typed=replace(flow.typed, contact=draft))
