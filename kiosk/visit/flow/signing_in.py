"""From the welcome page to a session, with a sign-in or with an invitation."""

from dataclasses import replace

from kiosk.visit.flow.events import (
    AccountConnected,
    ActivationAllowed,
    ActivationEvent,
    ActivationFailed,
    CardTaken,
    ClientSignedIn,
    CodeGiven,
    InvitationChosen,
    MethodChosen,
    SecretWanted,
    SignInChosen,
    SignInEvent,
    StaffSignedIn,
)
from kiosk.visit.flow.state import Flow, go, settle
from kiosk.visit.flow.steps import (
    ActivationDone,
    ActivationRefused,
    ChooseSignIn,
    EnterBirthDate,
    EnterCode,
    EnterSecret,
    Home,
    Identify,
    SetSecret,
    ShowCard,
    StaffHome,
    Welcome,
)
from kiosk.visit.flow.values import Client, Staff, Typed


def sign_in(flow: Flow, event: SignInEvent) -> Flow:
    """Welcome → identifier → password or PIN → home."""
    match flow.step, event:
        case Welcome(), SignInChosen():
            return go(flow, Identify())
        case Welcome(), InvitationChosen():
            return go(flow, EnterCode())
        case Identify(), SecretWanted(kind):
            return go(flow, EnterSecret(kind))
        case ((EnterSecret() | ActivationDone()), ClientSignedIn(home)):
            return settle(replace(flow, person=Client(home), typed=Typed()), Home())
        case EnterSecret(), StaffSignedIn(name, idle_s, absolute_s):
            return settle(replace(flow, person=Staff(name, idle_s, absolute_s), typed=Typed()), StaffHome())
        case _:
            return flow


def activate(flow: Flow, event: ActivationEvent) -> Flow:
    """Code → date of birth → choose a sign-in → set it → (card) → done."""
    moved = flow
    match flow.step, event:
        case EnterCode(), CodeGiven():
            moved = go(flow, EnterBirthDate())
        case EnterBirthDate(), ActivationAllowed(email_hint):
            moved = settle(replace(flow, typed=Typed()), ChooseSignIn(email_hint))
        case EnterBirthDate(), ActivationFailed():
            moved = go(flow, ActivationRefused())
        case ChooseSignIn(email_hint), MethodChosen(method):
            moved = go(flow, SetSecret(method, email_hint))
        case SetSecret(), AccountConnected(None):
            moved = settle(flow, ActivationDone())
        case SetSecret(), AccountConnected(str() as card_code):
            moved = settle(flow, ShowCard(card_code))
        case ShowCard(), CardTaken():
            moved = settle(flow, ActivationDone())
        case _:
            pass
    return moved
