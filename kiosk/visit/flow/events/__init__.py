"""What can happen in a visit, one module a feature: what the person did, and what a service answered."""

from typing import TypeAlias

from kiosk.visit.flow.events.account import AccountEvent
from kiosk.visit.flow.events.activation import (
    AccountConnected,
    ActivationAllowed,
    ActivationEvent,
    ActivationFailed,
    CardTaken,
    CodeGiven,
    MethodChosen,
)
from kiosk.visit.flow.events.appointments import AppointmentsEvent
from kiosk.visit.flow.events.asks import AsksEvent
from kiosk.visit.flow.events.care import CareEvent
from kiosk.visit.flow.events.contact import ContactEvent
from kiosk.visit.flow.events.directory import DirectoryEvent
from kiosk.visit.flow.events.documents import DocumentsEvent
from kiosk.visit.flow.events.help import HelpEvent
from kiosk.visit.flow.events.home import (
    AccountWasClosed,
    AccountWasStopped,
    CloseAccountAsked,
    HomeAsked,
    HomeEvent,
    HomeRefreshed,
    MyAccountAsked,
    MyPapersAsked,
)
from kiosk.visit.flow.events.inbox import InboxEvent
from kiosk.visit.flow.events.keeping import (
    KeepingEvent,
    SubmissionHeld,
    SubmissionNoted,
    SubmissionReceived,
    SubmissionSaved,
)
from kiosk.visit.flow.events.location import LocationEvent
from kiosk.visit.flow.events.messages import MessagesEvent
from kiosk.visit.flow.events.papers import PapersAsked, PapersEvent
from kiosk.visit.flow.events.phone import PhoneEvent
from kiosk.visit.flow.events.results import ResultsEvent
from kiosk.visit.flow.events.review import ReviewEvent
from kiosk.visit.flow.events.roi import (
    ChangesRead,
    Decided,
    ElectronicAgreed,
    FieldAnswered,
    FieldDrawn,
    NameGiven,
    NameIsSignature,
    PageRead,
    PaperHeld,
    PaperOpened,
    PaperReceived,
    PaperSaved,
    PaperWanted,
    RoiEvent,
    SignatureDrawn,
    TypingPreferred,
)
from kiosk.visit.flow.events.scanning import ScanningEvent
from kiosk.visit.flow.events.signing_in import (
    ClientSignedIn,
    InvitationChosen,
    SecretWanted,
    SignInChosen,
    SignInEvent,
    StaffSignedIn,
)
from kiosk.visit.flow.events.staff import (
    ClientInvited,
    ClientsFound,
    IdentityConfirmed,
    InviteWasRefused,
    NextClientAsked,
    NotVerifiedRecorded,
    RecordOpened,
    StaffEvent,
)
from kiosk.visit.flow.events.this_kiosk import ThisKioskEvent
from kiosk.visit.flow.events.writing import Wrote

__all__ = [
    "AccountConnected",
    "AccountEvent",
    "AccountWasClosed",
    "AccountWasStopped",
    "ActivationAllowed",
    "ActivationEvent",
    "ActivationFailed",
    "AppointmentsEvent",
    "AsksEvent",
    "CardTaken",
    "CareEvent",
    "ChangesRead",
    "ClientEvent",
    "ClientInvited",
    "ClientSignedIn",
    "ClientsFound",
    "CloseAccountAsked",
    "CodeGiven",
    "ContactEvent",
    "Decided",
    "DirectoryEvent",
    "DocumentsEvent",
    "ElectronicAgreed",
    "Event",
    "EventOfStaff",
    "FieldAnswered",
    "FieldDrawn",
    "HelpEvent",
    "HomeAsked",
    "HomeEvent",
    "HomeRefreshed",
    "IdentityConfirmed",
    "InboxEvent",
    "InvitationChosen",
    "InviteWasRefused",
    "KeepingEvent",
    "LocationEvent",
    "MessagesEvent",
    "MethodChosen",
    "MyAccountAsked",
    "MyPapersAsked",
    "NameGiven",
    "NameIsSignature",
    "NextClientAsked",
    "NotVerifiedRecorded",
    "PageEvent",
    "PageRead",
    "PaperHeld",
    "PaperOpened",
    "PaperReceived",
    "PaperSaved",
    "PaperWanted",
    "PapersAsked",
    "PapersEvent",
    "PhoneEvent",
    "RecordOpened",
    "ResultsEvent",
    "ReviewEvent",
    "RoiEvent",
    "ScanningEvent",
    "SecretWanted",
    "SignInChosen",
    "SignInEvent",
    "SignatureDrawn",
    "StaffEvent",
    "StaffSignedIn",
    "SubmissionHeld",
    "SubmissionNoted",
    "SubmissionReceived",
    "SubmissionSaved",
    "ThisKioskEvent",
    "TypingPreferred",
    "Wrote",
]

ClientEvent: TypeAlias = (
    HomeEvent
    | AccountEvent
    | PapersEvent
    | RoiEvent
    | ContactEvent
    | LocationEvent
    | MessagesEvent
    | AppointmentsEvent
    | ResultsEvent
    | DocumentsEvent
    | DirectoryEvent
    | KeepingEvent
)
EventOfStaff: TypeAlias = StaffEvent | CareEvent | InboxEvent | ReviewEvent | AsksEvent | ThisKioskEvent | ScanningEvent
PageEvent: TypeAlias = Wrote | SignInEvent | PhoneEvent | ActivationEvent | ClientEvent | EventOfStaff
Event: TypeAlias = HelpEvent | PageEvent
