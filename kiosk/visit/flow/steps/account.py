"""My account and privacy: the rooms of that place."""

from dataclasses import dataclass, field
from enum import Enum
from typing import TypeAlias

from kiosk.visit.flow.values import SecretKind
from services.portal.contract.activity import ActivityPage, Stays
from services.portal.contract.own_account import SeenBy


@dataclass(frozen=True, slots=True)
class SeeActivity:
    """Who looked at or changed the record; one page of it."""

    page: ActivityPage = field(repr=False)


@dataclass(frozen=True, slots=True)
class WhoSeesWhat:
    """Who can see what about the client."""

    seen_by: SeenBy = field(repr=False)


@dataclass(frozen=True, slots=True)
class SeeStays:
    """Programs and stays, from HMIS."""

    stays: Stays = field(repr=False)


@dataclass(frozen=True, slots=True)
class ChangeSecret:
    """The old password or PIN and a new one. None of them is ever kept in the flow."""

    kind: SecretKind


@dataclass(frozen=True, slots=True)
class ReportCard:
    """The question before the card is reported as lost."""


@dataclass(frozen=True, slots=True)
class HowIRead:
    """Language, text size, contrast, and whether the account remembers them."""


class AccountChange(Enum):
    """What was done with the account."""

    PASSWORD = "password"  # noqa: S105 - the name of a change
    PIN = "pin"
    CARD_REPORTED = "card_reported"


@dataclass(frozen=True, slots=True)
class AccountChanged:
    """It is done."""

    change: AccountChange


AccountStep: TypeAlias = WhoSeesWhat | SeeActivity | SeeStays | ChangeSecret | ReportCard | HowIRead | AccountChanged
