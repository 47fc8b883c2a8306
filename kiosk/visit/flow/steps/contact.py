"""How a client can be reached."""

from dataclasses import dataclass, field
from typing import TypeAlias

from services.portal.contract.contact import ContactTab


@dataclass(frozen=True, slots=True)
class MyContact:
    """What stands in the record, and what waits for staff."""

    tab: ContactTab = field(repr=False)


@dataclass(frozen=True, slots=True)
class ChooseContactKind:
    """What kind of way is added."""


@dataclass(frozen=True, slots=True)
class TypeContact:
    """The number or the address. `is_invalid`: it cannot be used as it was typed."""

    is_invalid: bool = False


@dataclass(frozen=True, slots=True)
class ChooseUse:
    """What it is used for."""


@dataclass(frozen=True, slots=True)
class TellSafety:
    """What is safe when somebody else answers."""


@dataclass(frozen=True, slots=True)
class CheckContact:
    """Everything once more."""


ContactStep: TypeAlias = MyContact | ChooseContactKind | TypeContact | ChooseUse | TellSafety | CheckContact
