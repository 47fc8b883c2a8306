"""In the rooms of *My account and privacy*."""

from dataclasses import dataclass, field
from typing import TypeAlias

from services.portal.contract.activity import ActivityPage, Stays
from services.portal.contract.own_account import Preferences, SeenBy


@dataclass(frozen=True, slots=True)
class ActivityOpened:
    """The portal's word on who did what: the first page, or the next older one."""

    page: ActivityPage = field(repr=False)


@dataclass(frozen=True, slots=True)
class SeenByOpened:
    """The portal's word on whose staff can open the record."""

    seen_by: SeenBy = field(repr=False)


@dataclass(frozen=True, slots=True)
class StaysOpened:
    """The portal's word on programs and stays."""

    stays: Stays = field(repr=False)


@dataclass(frozen=True, slots=True)
class SecretChangeAsked:
    """*Change my password or PIN*."""


@dataclass(frozen=True, slots=True)
class CardLossAsked:
    """*I lost my card*."""


@dataclass(frozen=True, slots=True)
class AccountWasChanged:
    """The portal did what the page asked for."""


@dataclass(frozen=True, slots=True)
class ReadingAsked:
    """*Language and reading*."""


@dataclass(frozen=True, slots=True)
class PreferencesKept:
    """The portal remembers this; None: nothing any more."""

    preferences: Preferences | None


AccountEvent: TypeAlias = (
    SeenByOpened
    | ActivityOpened
    | StaysOpened
    | SecretChangeAsked
    | CardLossAsked
    | AccountWasChanged
    | ReadingAsked
    | PreferencesKept
)
