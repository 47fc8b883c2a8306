"""The rooms of *My account and privacy*."""

from dataclasses import replace

from kiosk.visit.flow.events.account import (
    AccountEvent,
    AccountWasChanged,
    ActivityOpened,
    CardLossAsked,
    PreferencesKept,
    ReadingAsked,
    SecretChangeAsked,
    SeenByOpened,
    StaysOpened,
)
from kiosk.visit.flow.state import Flow, go, turn
from kiosk.visit.flow.steps.account import (
    AccountChange,
    AccountChanged,
    ChangeSecret,
    HowIRead,
    ReportCard,
    SeeActivity,
    SeeStays,
    WhoSeesWhat,
)
from kiosk.visit.flow.steps.home import MyAccount
from kiosk.visit.flow.values import Client, SecretKind


def in_account(flow: Flow, event: AccountEvent) -> Flow:
    """Each room is one page away from the place; older activity lies behind newer."""
    moved = flow
    match flow.step, event:
        case MyAccount(), SeenByOpened(seen_by):
            moved = go(flow, WhoSeesWhat(seen_by))
        case ((MyAccount() | WhoSeesWhat() | SeeActivity()), ActivityOpened(page)):
            moved = go(flow, SeeActivity(page))
        case MyAccount(), StaysOpened(stays):
            moved = go(flow, SeeStays(stays))
        case MyAccount(), SecretChangeAsked() if isinstance(flow.person, Client):
            moved = go(flow, ChangeSecret(_secret_of(flow.person)))
        case MyAccount(), CardLossAsked():
            moved = go(flow, ReportCard())
        case MyAccount(), ReadingAsked():
            moved = go(flow, HowIRead())
        case ChangeSecret(SecretKind.PASSWORD), AccountWasChanged():
            moved = turn(flow, AccountChanged(AccountChange.PASSWORD))
        case ChangeSecret(SecretKind.PIN), AccountWasChanged():
            moved = turn(flow, AccountChanged(AccountChange.PIN))
        case ReportCard(), AccountWasChanged():
            moved = turn(_known(flow, has_card=False), AccountChanged(AccountChange.CARD_REPORTED))
        case _, PreferencesKept(preferences):
            moved = _known(flow, preferences=preferences)
        case _:
            pass
    return moved


def _known(flow: Flow, **facts: object) -> Flow:
    """With what the portal did, before its next word on the client's home."""
    if not isinstance(flow.person, Client):
        return flow
    return replace(flow, person=replace(flow.person, home=flow.person.home.model_copy(update=facts)))


def _secret_of(client: Client) -> SecretKind:
    """An account has a password, or a card and a PIN: what opened this visit."""
    return SecretKind.PIN if client.home.authenticated_by == "card" else SecretKind.PASSWORD
