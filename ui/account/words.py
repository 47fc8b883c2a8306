"""What the audit chain's codes mean, in sentences whose subject stands above them."""

from PySide6.QtCore import QCoreApplication

from services.portal.contract.activity import OWN_READ, Doer


def doer_words(doer: Doer, staff_name: str, agency_name: str) -> str:
    """Who did it."""
    if doer is Doer.STAFF and staff_name:
        return ", ".join(filter(None, (staff_name, agency_name)))
    return {
        Doer.YOU: QCoreApplication.translate("Activity", "You"),
        Doer.STAFF: QCoreApplication.translate("Activity", "A member of staff"),
        Doer.KIOSK: QCoreApplication.translate("Activity", "Somebody at a kiosk"),
        Doer.PORTAL: QCoreApplication.translate("Activity", "The portal itself"),
    }[doer]


def what_words(code: str) -> str:
    """What was done; a plain sentence for a code that a newer portal knows and this kiosk does not."""
    known = _of_staff() | _of_signing_in() | _of_the_client()
    return known.get(code, QCoreApplication.translate("Activity", "Something else was done."))


def _of_staff() -> dict[str, str]:
    return {
        "client_read": QCoreApplication.translate("Activity", "Looked at your record."),
        "contact_email_confirmed": QCoreApplication.translate("Activity", "Confirmed your e-mail address."),
        "threads_listed": QCoreApplication.translate("Activity", "Looked at your messages."),
        "thread_read": QCoreApplication.translate("Activity", "Read your messages."),
        "signatures_listed": QCoreApplication.translate("Activity", "Looked at your signed papers."),
        "client_answered": QCoreApplication.translate("Activity", "Wrote you a message."),
        "thread_settled": QCoreApplication.translate("Activity", "Read your message. It needs no answer."),
        "documents_listed": QCoreApplication.translate("Activity", "Looked at the list of your documents."),
        "given_document_read": QCoreApplication.translate("Activity", "Opened a document that you gave."),
        "document_looked_at": QCoreApplication.translate("Activity", "Looked at a document that you gave."),
        "document_asked": QCoreApplication.translate("Activity", "Asked you for a document."),
        "document_request_closed": QCoreApplication.translate("Activity", "Needs a document no more."),
        "document_removal_declined": QCoreApplication.translate("Activity", "Kept a document that you gave."),
        "asks_listed": QCoreApplication.translate("Activity", "Looked at what you are asked for."),
        "client_asked": QCoreApplication.translate("Activity", "Asked you for something."),
        "ask_withdrawn": QCoreApplication.translate("Activity", "Needs something no more."),
        "review_item_read": QCoreApplication.translate("Activity", "Looked at something that you gave."),
        "review_accepted": QCoreApplication.translate("Activity", "Took over something that you gave."),
        "review_corrected": QCoreApplication.translate("Activity", "Put something right that you gave."),
        "review_rejected": QCoreApplication.translate("Activity", "Did not take over something that you gave."),
        "identity_verified": QCoreApplication.translate("Activity", "Checked who you are."),
        "appointment_withdrawn": QCoreApplication.translate("Activity", "Cancelled an appointment with you."),
        "results_listed": QCoreApplication.translate("Activity", "Looked at the results that are shared with you."),
        "result_shared": QCoreApplication.translate("Activity", "Shared a result of an assessment with you."),
        "result_taken_back": QCoreApplication.translate("Activity", "Took a shared result back."),
        "client_invited": QCoreApplication.translate("Activity", "Invited you to the portal."),
        "account_deactivated": QCoreApplication.translate("Activity", "Closed your account."),
        "sign_in_taken_away": QCoreApplication.translate("Activity", "Gave you a new way to sign in."),
        "account_reinstated": QCoreApplication.translate("Activity", "Let you open your account again."),
        "account_email_followed": QCoreApplication.translate("Activity", "Changed the e-mail address of your account."),
        "client_exported": QCoreApplication.translate("Activity", "Sent what was accepted to HMIS."),
        "client_imported": QCoreApplication.translate("Activity", "Brought your record here from HMIS."),
        "client_updated_from_hmis": QCoreApplication.translate("Activity", "Brought changes to your record from HMIS."),
    }


def _of_signing_in() -> dict[str, str]:
    return {
        "activation_begun": QCoreApplication.translate("Activity", "Used your invitation."),
        "account_connected": QCoreApplication.translate("Activity", "Set up your account."),
        "signed_in": QCoreApplication.translate("Activity", "Signed in to your account."),
        "secret_changed": QCoreApplication.translate("Activity", "Changed your password or PIN."),
        "secret_change_failed": QCoreApplication.translate("Activity", "Typed a wrong password or PIN."),
        "card_lost": QCoreApplication.translate("Activity", "Reported your card as lost."),
        "phone_signed_in": QCoreApplication.translate("Activity", "Typed a right password or PIN on a phone."),
        "phone_number_given": QCoreApplication.translate("Activity", "Typed the number of the kiosk on a phone."),
        "phone_number_wrong": QCoreApplication.translate("Activity", "Typed a wrong number on a phone."),
        "phone_sign_in_stopped": QCoreApplication.translate("Activity", "Stopped a sign-in on a phone."),
        "signed_out": QCoreApplication.translate("Activity", "Ended a visit."),
    }


def _of_the_client() -> dict[str, str]:
    return {
        OWN_READ: QCoreApplication.translate("Activity", "Looked at your own pages."),
        "document_read": QCoreApplication.translate("Activity", "Opened a paper that you signed."),
        "signature_revoked": QCoreApplication.translate("Activity", "Took a permission back."),
        "copy_emailed": QCoreApplication.translate("Activity", "Had a copy of a paper e-mailed."),
        "signature_received": QCoreApplication.translate("Activity", "Gave an answer to a paper."),
        "preferences_kept": QCoreApplication.translate("Activity", "Had us remember how to show the pages."),
        "preferences_forgotten": QCoreApplication.translate("Activity", "Had us forget how to show the pages."),
        "message_written": QCoreApplication.translate("Activity", "Wrote a message to the care team."),
        "document_given": QCoreApplication.translate("Activity", "Gave a document."),
        "document_removed": QCoreApplication.translate("Activity", "Deleted a document."),
        "document_removal_asked": QCoreApplication.translate("Activity", "Asked to have a document deleted."),
        "document_request_answered": QCoreApplication.translate("Activity", "Said why there is no document."),
        "location_told": QCoreApplication.translate("Activity", "Told where you can be found."),
        "location_removed": QCoreApplication.translate("Activity", "Removed a place where you can be found."),
        "appointment_booked": QCoreApplication.translate("Activity", "Booked an appointment."),
        "appointment_cancelled": QCoreApplication.translate("Activity", "Cancelled an appointment."),
        "result_company_wished": QCoreApplication.translate("Activity", "Asked to see a result with the care team."),
        "contact_change_asked": QCoreApplication.translate("Activity", "Asked to change how you can be reached."),
    }
