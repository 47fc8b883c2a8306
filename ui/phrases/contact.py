"""What ways to be reached are called."""

from PySide6.QtCore import QCoreApplication

from services.portal.contract.contact import ContactKind, ContactUse


def kind_title(kind: ContactKind) -> str:
    """A kind of way."""
    return {
        ContactKind.PHONE: QCoreApplication.translate("Contact", "A phone number"),
        ContactKind.EMAIL: QCoreApplication.translate("Contact", "An e-mail address"),
        ContactKind.ADDRESS: QCoreApplication.translate("Contact", "A place where mail reaches you"),
        ContactKind.TRUSTED_PERSON: QCoreApplication.translate("Contact", "A person you trust"),
    }[kind]


def use_title(use: ContactUse) -> str:
    """What it is used for."""
    return {
        ContactUse.HOME: QCoreApplication.translate("Contact", "Home"),
        ContactUse.WORK: QCoreApplication.translate("Contact", "Work"),
        ContactUse.MOBILE: QCoreApplication.translate("Contact", "Mobile phone"),
        ContactUse.TEMPORARY: QCoreApplication.translate("Contact", "For a short time"),
        ContactUse.GENERAL_DELIVERY: QCoreApplication.translate("Contact", "General delivery at a post office"),
        ContactUse.AGENCY: QCoreApplication.translate("Contact", "At an agency"),
    }[use]
