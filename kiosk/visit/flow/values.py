"""What a visit holds about its person while it lasts."""

import datetime as dt
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TypeAlias

from services.documents.facts import Decision
from services.documents.forms import FormTemplate
from services.documents.pages import Page
from services.ink import Ink
from services.portal.contract import ClientHome, IdentifierKind, OfferedForm, SignatureReceived
from services.portal.contract.appointments import Slot
from services.portal.contract.contact import ContactKind, ContactUse
from services.portal.contract.desk import Desk
from services.portal.contract.documents import CannotGive, DocumentKind
from services.portal.contract.location import DayPart, LocationWay, Weekday
from services.portal.locations import Hold


class SecretKind(StrEnum):
    """What proves a person at sign-in."""

    PASSWORD = "password"  # noqa: S105 - the name of a kind
    PIN = "pin"


class PhoneEnd(StrEnum):
    """Why a code for a phone is over. STOPPED: somebody said so on the phone, or named wrong numbers there."""

    OVER = "over"
    STOPPED = "stopped"


class Method(StrEnum):
    """The ways to sign in from now on that an activation offers."""

    PASSWORD = "password"  # noqa: S105 - the name of a way
    CARD = "card"


@dataclass(frozen=True, slots=True)
class TypedDate:
    """A date as it was typed, whether or not it is one."""

    year: str = ""
    month: str = ""
    day: str = ""


@dataclass(frozen=True, slots=True)
class LocationDraft:
    """A place that is being told."""

    way: LocationWay | None = None
    place: str = field(default="", repr=False)
    note: str = field(default="", repr=False)
    days: frozenset[Weekday] = frozenset()
    parts: frozenset[DayPart] = frozenset()
    hold: Hold | None = None


@dataclass(frozen=True, slots=True)
class MessageDraft:
    """A message that is being written: its words belong to this thread and are shown in no other."""

    thread_id: str = ""
    text: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class ContactDraft:
    """A change of the contact tab. `before`, `replaces`: what it is about; the account may use `before` (R4)."""

    kind: ContactKind | None = None
    use: ContactUse | None = None
    value: str = field(default="", repr=False)
    detail: str = field(default="", repr=False)
    may_leave_message: bool = False
    may_name_agency: bool = False
    is_preferred: bool = False
    replaces: str | None = None
    before: str = field(default="", repr=False)
    signs_in: bool = False
    is_removal: bool = False
    seen_version: int = 0


@dataclass(frozen=True, slots=True)
class DocumentDraft:
    """A document that is being added. `pages`: pictures, in memory only. `request_id`: what it was asked by."""

    kind: DocumentKind | None = field(default=None, repr=False)
    note: str = field(default="", repr=False)
    request_id: str | None = None
    pages: tuple[bytes, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class AnswerDrafts:
    """What was typed, chosen and drawn for the fields of a paper, by field; words stand as they were typed."""

    words: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    inks: tuple[tuple[str, Ink], ...] = field(default=(), repr=False)

    def words_of(self, field_id: str) -> str:
        """What stands in a field; empty where nothing does."""
        return dict(self.words).get(field_id, "")

    def ink_of(self, field_id: str) -> Ink:
        """What is drawn in a field; empty where nothing is."""
        return dict(self.inks).get(field_id, Ink())

    def with_words(self, field_id: str, words: str) -> "AnswerDrafts":
        """With other words in one field."""
        return replace(self, words=tuple({**dict(self.words), field_id: words}.items()))

    def with_ink(self, field_id: str, ink: Ink) -> "AnswerDrafts":
        """With another drawing in one field."""
        return replace(self, inks=tuple({**dict(self.inks), field_id: ink}.items()))


@dataclass(frozen=True, slots=True)
class BookingDraft:
    """An appointment that is being made: with whom, and which of their times."""

    staff_ref: str = ""
    slot_id: str = ""


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed or drawn and must still be there after Back. Passwords and PINs are never kept here."""

    identifier: str = field(default="", repr=False)
    code: str = field(default="", repr=False)
    birth_date: TypedDate = field(default=TypedDate(), repr=False)
    signer_name: str = field(default="", repr=False)
    ink: Ink = field(default=Ink(), repr=False)
    search_name: str = field(default="", repr=False)
    search_birth_date: TypedDate = field(default=TypedDate(), repr=False)
    search_number: str = field(default="", repr=False)
    contact_email: str = field(default="", repr=False)
    name_matches: bool = False
    matching: frozenset[IdentifierKind] = frozenset()
    contact: ContactDraft = field(default=ContactDraft(), repr=False)
    location: LocationDraft = field(default=LocationDraft(), repr=False)
    message: MessageDraft = field(default=MessageDraft(), repr=False)
    document: DocumentDraft = field(default=DocumentDraft(), repr=False)
    answers: AnswerDrafts = field(default=AnswerDrafts(), repr=False)
    booking: BookingDraft = BookingDraft()


@dataclass(frozen=True, slots=True)
class Nobody:
    """Nobody has signed in."""


@dataclass(frozen=True, slots=True)
class Client:
    """A client with what the portal offers them. `slots`: the times they can take; None: nobody knows now."""

    home: ClientHome = field(repr=False)
    slots: tuple[Slot, ...] | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Staff:
    """A member of staff. The session locks after `idle_s` without a touch and `absolute_s` after sign-in.

    `desk`: how much waits; None: not known yet.
    """

    name: str = field(repr=False)
    idle_s: int
    absolute_s: int
    desk: Desk | None = None


Person: TypeAlias = Nobody | Client | Staff


@dataclass(frozen=True, slots=True)
class Paper:
    """The paper being read: the offer, its text in one language, and that text in pages."""

    offer: OfferedForm
    form: FormTemplate
    pages: tuple[Page, ...]


@dataclass(frozen=True, slots=True)
class KeptPaper:
    """A signed paper that this kiosk has saved; `received` as soon as the portal has it. `held_for`: why it is held."""

    envelope_id: str
    template_id: str
    version: str
    decision: Decision
    is_roi: bool = True
    received: SignatureReceived | None = None
    is_held: bool = False
    held_for: str = ""


class SubmissionKind(StrEnum):
    """What a person submits, other than a paper."""

    LOCATION = "location"
    CONTACT = "contact"
    MESSAGE = "message"
    DOCUMENT = "document"
    DOCUMENT_ANSWER = "document_answer"
    REVOCATION = "revocation"
    CANCELLATION = "cancellation"
    WISH = "wish"


@dataclass(frozen=True, slots=True)
class Submission:
    """Something that this kiosk has saved; `received_at` and `reference` as soon as the portal has it."""

    envelope_id: str
    kind: SubmissionKind
    received_at: dt.datetime | None = None
    reference: str = ""
    is_held: bool = False
    held_for: str = ""


@dataclass(frozen=True, slots=True)
class WrittenMessage:
    """A message that was written in this visit, as long as the portal's thread does not show it."""

    envelope_id: str
    thread_id: str
    text: str = field(repr=False)
    written_at: dt.datetime


@dataclass(frozen=True, slots=True)
class GivenHere:
    """A document that was given in this visit, as long as the portal's list does not show it; or, with `answer`, what
    was said in place of one."""

    envelope_id: str
    kind: DocumentKind = field(repr=False)
    given_at: dt.datetime
    request_id: str | None = None
    answer: CannotGive | None = field(default=None, repr=False)
