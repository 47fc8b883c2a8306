"""What a card says of its holder."""

import datetime as dt
from dataclasses import dataclass, field


class NotReadable(Exception):
    """It is not the text of a card that we know. Says nothing of what was in it."""


@dataclass(frozen=True, slots=True)
class CardFacts:
    """What is compared with a record, and no more: neither number nor sex. Empty or None: the card does not say."""

    family_name: str = field(repr=False)
    given_name: str = field(repr=False)
    middle_name: str = field(default="", repr=False)
    suffix: str = field(default="", repr=False)
    date_of_birth: dt.date | None = field(default=None, repr=False)
    expires_on: dt.date | None = field(default=None, repr=False)
    street: str = field(default="", repr=False)
    city: str = field(default="", repr=False)
    state: str = field(default="", repr=False)
    postal_code: str = field(default="", repr=False)
    country: str = field(default="", repr=False)
    is_name_cut: bool = False
    """The card has no room for the whole name, or for all letters that its printed zone does not know."""
