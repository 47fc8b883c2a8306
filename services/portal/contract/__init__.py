"""Contract models of the portal API, version 1. Kiosk and portal share these and nothing else of each other.

Requests refuse unknown fields; replies tolerate them, so that an older kiosk reads a newer portal. Moments are UTC. The
header `Kiosk-Kind: keep` and `Kiosk-Lane` are read by the kiosk's transport only. Operations (all under /v1):

  device, signed per RFC 9421 (no person):
    POST devices/enroll                 EnrollRequest → Enrolled               (one-time code instead of a signature)
    GET  device/public                  → PublicBundle
    POST device/wipe-receipts           WipeReceipts → Accepted
    POST device/heartbeat               Heartbeat → HeartbeatReply
    POST device/directory               DirectoryQuery → DirectoryPage         (services.directory.records)
    POST envelopes                      envelope bytes → answer bytes          (signed by the envelope itself)
  anybody at an enrolled kiosk:
    POST sign-in/start                  SignInStart → SignInNext
    POST sessions                       SignIn → Session
    POST activations/check              ActivationCheck → ActivationGranted
    POST directory/reports              EntryReport → EntryReported            (keep, lane "directory")
    POST help/calls, DELETE help/calls/{id}                                    (services.portal.contract.help)
  purpose "activation":
    POST activations/complete           ActivationComplete → Activated
  any session:
    DELETE sessions/current             → 204
  purpose "client":
    GET  me                             → ClientHome
    GET  forms/offered                  → list of OfferedForm
    POST signatures                     SignatureSubmission → SignatureReceived     (keep, lane "signature")
    GET  signatures                     → list of SignatureSummary
    GET  signatures/{id}/document       → application/pdf
    *    me/documents…                   services.portal.contract.documents
    POST me/deactivation                → 204
    GET  me/favourites                  → Favourites
    PUT  me/favourites/{service_id}     → Favourites
    DELETE me/favourites/{service_id}   → Favourites
  purpose "staff" (own agency's clients):
    POST clients/search                 ClientSearch → list of ClientSummary
    GET  clients/{id}                   → ClientRecord, ETag
    PUT  clients/{id}/contact-email     ContactEmail, If-Match → ClientRecord, ETag
    POST clients/{id}/verifications     VerificationRequest → Verification
    POST clients/{id}/invitations       InvitationRequest → Invitation
    POST clients/{id}/deactivation      DeactivationRequest → 204
    POST clients/{id}/reinstatement     ReinstatementRequest → 204
    POST clients/{id}/renewal           InvitationRequest → Invitation  (the old sign-in ends)
    POST sessions/current/pin           PinAgain → 204                  (before these three, and invitation-runs)
    *    invitation-runs…                services.portal.contract.invitation_runs
    POST held/{envelope_id}/destruction → 204                                  (admins, at the kiosk that holds it)
"""

from services.portal.contract.base import (
    Accepted,
    Email,
    Kept,
    Language,
    Problem,
    Reply,
    Request,
    Secret,
    Sha256,
    ShortText,
)
from services.portal.contract.client import ClientHome
from services.portal.contract.device import (
    Enrolled,
    EnrollRequest,
    FormText,
    Heartbeat,
    HeartbeatReply,
    PortalPublicKeys,
    PublicBundle,
    SignedWipeReceipt,
    SiteSettings,
    WipeReceipts,
)
from services.portal.contract.identity import IdentifierKind, Verification, VerificationRequest, VerifiedBy
from services.portal.contract.papers import (
    OfferedForm,
    SignatureReceived,
    SignatureState,
    SignatureSubmission,
    SignatureSummary,
)
from services.portal.contract.signing_in import (
    Activated,
    ActivationCheck,
    ActivationComplete,
    ActivationGranted,
    Purpose,
    Session,
    SignIn,
    SignInNext,
    SignInStart,
)
from services.portal.contract.staff import (
    AccountState,
    ClientRecord,
    ClientSearch,
    ClientSummary,
    ContactEmail,
    DeactivationRequest,
    Invitation,
    InvitationRequest,
    PinAgain,
    ReinstatementRequest,
    RuleFinding,
)

__all__ = [
    "Accepted",
    "AccountState",
    "Activated",
    "ActivationCheck",
    "ActivationComplete",
    "ActivationGranted",
    "ClientHome",
    "ClientRecord",
    "ClientSearch",
    "ClientSummary",
    "ContactEmail",
    "DeactivationRequest",
    "Email",
    "EnrollRequest",
    "Enrolled",
    "FormText",
    "Heartbeat",
    "HeartbeatReply",
    "IdentifierKind",
    "Invitation",
    "InvitationRequest",
    "Kept",
    "Language",
    "OfferedForm",
    "PinAgain",
    "PortalPublicKeys",
    "Problem",
    "PublicBundle",
    "Purpose",
    "ReinstatementRequest",
    "Reply",
    "Request",
    "RuleFinding",
    "Secret",
    "Session",
    "Sha256",
    "ShortText",
    "SignIn",
    "SignInNext",
    "SignInStart",
    "SignatureReceived",
    "SignatureState",
    "SignatureSubmission",
    "SignatureSummary",
    "SignedWipeReceipt",
    "SiteSettings",
    "Verification",
    "VerificationRequest",
    "VerifiedBy",
    "WipeReceipts",
]
