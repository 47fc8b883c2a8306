"""The portal's tables."""

from portal.models.account import Account, Invitation, PortalSession, Throttle, Verification
from portal.models.appointment import AppointmentRow, AppointmentSlot
from portal.models.ask import ClientAsk
from portal.models.assessment import Assessment, SharedResult
from portal.models.base import Base, UtcDateTime
from portal.models.client import Client, ClientAgency, Contact, Enrollment, HmisImport, Project, Service
from portal.models.contact_change import ContactChangeRow
from portal.models.delivery import (
    Alarm,
    AuditEvent,
    AuditHead,
    DestroyedEnvelope,
    DeviceChain,
    DeviceTold,
    EnvelopeResult,
    OutgoingMail,
    WipeReceipt,
)
from portal.models.directory import DirectoryReport, Favourite, HsdsLink, HsdsObject
from portal.models.document import ClientDocument, DocumentPage, DocumentRequestRow
from portal.models.help_call import HelpCall
from portal.models.invitation_run import InvitationRun, InvitationRunItem
from portal.models.location import ClientLocation
from portal.models.message import CareTeamMember, Message
from portal.models.organization import Agency, Device, DeviceCode, Site, StaffUser
from portal.models.paper import FormTemplate, Revocation, Signature
from portal.models.phone import PhoneSignIn
from portal.models.review import Review

__all__ = [
    "Account",
    "Agency",
    "Alarm",
    "AppointmentRow",
    "AppointmentSlot",
    "Assessment",
    "AuditEvent",
    "AuditHead",
    "Base",
    "CareTeamMember",
    "Client",
    "ClientAgency",
    "ClientAsk",
    "ClientDocument",
    "ClientLocation",
    "Contact",
    "ContactChangeRow",
    "DestroyedEnvelope",
    "Device",
    "DeviceChain",
    "DeviceCode",
    "DeviceTold",
    "DirectoryReport",
    "DocumentPage",
    "DocumentRequestRow",
    "Enrollment",
    "EnvelopeResult",
    "Favourite",
    "FormTemplate",
    "HelpCall",
    "HmisImport",
    "HsdsLink",
    "HsdsObject",
    "Invitation",
    "InvitationRun",
    "InvitationRunItem",
    "Message",
    "OutgoingMail",
    "PhoneSignIn",
    "PortalSession",
    "Project",
    "Review",
    "Revocation",
    "Service",
    "SharedResult",
    "Signature",
    "Site",
    "StaffUser",
    "Throttle",
    "UtcDateTime",
    "Verification",
    "WipeReceipt",
]
