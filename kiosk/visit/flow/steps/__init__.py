"""The pages of a visit, one module a feature. A step is one page; what it needs beyond the flow it carries itself."""

from typing import TypeAlias

from kiosk.visit.flow.steps.account import AccountStep
from kiosk.visit.flow.steps.activation import (
    ActivationDone,
    ActivationRefused,
    ActivationStep,
    ChooseSignIn,
    EnterBirthDate,
    EnterCode,
    SetSecret,
    ShowCard,
)
from kiosk.visit.flow.steps.appointments import AppointmentsStep
from kiosk.visit.flow.steps.asks import AsksStep
from kiosk.visit.flow.steps.care import CareStep
from kiosk.visit.flow.steps.contact import ContactStep
from kiosk.visit.flow.steps.directory import DirectoryStep
from kiosk.visit.flow.steps.documents import DocumentsStep
from kiosk.visit.flow.steps.ended import Ended
from kiosk.visit.flow.steps.help import HelpEntry, HelpStart, HelpStep
from kiosk.visit.flow.steps.home import AccountClosed, AccountStopped, CloseAccount, Home, HomeStep, MyAccount, MyPapers
from kiosk.visit.flow.steps.inbox import InboxStep
from kiosk.visit.flow.steps.keeping import KeepingStep, SubmissionKept
from kiosk.visit.flow.steps.location import LocationStep
from kiosk.visit.flow.steps.messages import MessagesStep
from kiosk.visit.flow.steps.papers import PapersStep, PapersToSign, SignedPapers
from kiosk.visit.flow.steps.phone import PhoneStep
from kiosk.visit.flow.steps.results import ResultsStep
from kiosk.visit.flow.steps.review import ReviewStep
from kiosk.visit.flow.steps.roi import (
    AgreeElectronic,
    AnswerField,
    CheckAnswers,
    Decide,
    Draw,
    OnPaper,
    PaperKept,
    ReadPage,
    RoiStep,
    SignByName,
    TypeName,
    WhatChanged,
)
from kiosk.visit.flow.steps.scanning import ScanningStep
from kiosk.visit.flow.steps.signing_in import EnterSecret, Identify, SignInStep, Welcome
from kiosk.visit.flow.steps.staff import (
    ConfirmEmail,
    Invited,
    InviteRefused,
    NotVerified,
    StaffHome,
    StaffResults,
    StaffSearch,
    StaffStep,
    Verify,
)
from kiosk.visit.flow.steps.this_kiosk import ThisKioskStep

__all__ = [
    "AccountClosed",
    "AccountStep",
    "AccountStopped",
    "ActivationDone",
    "ActivationRefused",
    "ActivationStep",
    "AgreeElectronic",
    "AnswerField",
    "AppointmentsStep",
    "AsksStep",
    "CareStep",
    "CheckAnswers",
    "ChooseSignIn",
    "ClientStep",
    "CloseAccount",
    "ConfirmEmail",
    "ContactStep",
    "Decide",
    "DirectoryStep",
    "DocumentsStep",
    "Draw",
    "Ended",
    "EnterBirthDate",
    "EnterCode",
    "EnterSecret",
    "HelpEntry",
    "HelpStart",
    "HelpStep",
    "Home",
    "HomeStep",
    "Identify",
    "InboxStep",
    "InviteRefused",
    "Invited",
    "KeepingStep",
    "LocationStep",
    "MessagesStep",
    "MyAccount",
    "MyPapers",
    "NotVerified",
    "OnPaper",
    "PaperKept",
    "PapersStep",
    "PapersToSign",
    "PhoneStep",
    "ReadPage",
    "ResultsStep",
    "ReviewStep",
    "RoiStep",
    "ScanningStep",
    "SetSecret",
    "ShowCard",
    "SignByName",
    "SignInStep",
    "SignedPapers",
    "StaffHome",
    "StaffResults",
    "StaffSearch",
    "StaffStep",
    "Step",
    "StepOfStaff",
    "SubmissionKept",
    "ThisKioskStep",
    "TypeName",
    "Verify",
    "Welcome",
    "WhatChanged",
]

ClientStep: TypeAlias = (
    HomeStep
    | AccountStep
    | PapersStep
    | RoiStep
    | ContactStep
    | LocationStep
    | MessagesStep
    | AppointmentsStep
    | ResultsStep
    | DocumentsStep
    | DirectoryStep
    | KeepingStep
)
StepOfStaff: TypeAlias = StaffStep | CareStep | InboxStep | ReviewStep | AsksStep | ThisKioskStep | ScanningStep
Step: TypeAlias = SignInStep | PhoneStep | ActivationStep | HelpStep | ClientStep | StepOfStaff | Ended
