"""Changing how one can be reached."""

from dataclasses import dataclass, field
from typing import TypeAlias

from services.portal.contract.contact import ContactEntry, ContactKind, ContactTab, ContactUse


@dataclass(frozen=True, slots=True)
class ContactOpened:
    """The portal's word on what stands in the record."""

    tab: ContactTab = field(repr=False)


@dataclass(frozen=True, slots=True)
class ContactAsked:
    """*Add a way to reach me*."""


@dataclass(frozen=True, slots=True)
class ContactKindChosen:
    """What kind of way is added."""

    kind: ContactKind


@dataclass(frozen=True, slots=True)
class ContactChangeAsked:
    """Another value in the place of this entry's."""

    entry: ContactEntry = field(repr=False)


@dataclass(frozen=True, slots=True)
class ContactRemovalAsked:
    """This entry shall go."""

    entry: ContactEntry = field(repr=False)


@dataclass(frozen=True, slots=True)
class ContactTyped:
    """The value is typed. `is_valid`: it can be used. `has_uses`: its kind has some to choose from."""

    is_valid: bool
    has_uses: bool


@dataclass(frozen=True, slots=True)
class UseChosen:
    """What it is used for."""

    use: ContactUse


@dataclass(frozen=True, slots=True)
class SafetyTold:
    """What is safe is ticked, or nothing."""


ContactEvent: TypeAlias = (
    ContactOpened
    | ContactAsked
    | ContactKindChosen
    | ContactChangeAsked
    | ContactRemovalAsked
    | ContactTyped
    | UseChosen
    | SafetyTold
)
