"""The words for ways to be reached."""

from PySide6.QtCore import QCoreApplication

from services.portal.contract.contact import ContactKind, ContactUse

PHONE_USES = (ContactUse.MOBILE, ContactUse.HOME, ContactUse.WORK, ContactUse.TEMPORARY)
ADDRESS_USES = (ContactUse.HOME, ContactUse.TEMPORARY, ContactUse.GENERAL_DELIVERY, ContactUse.AGENCY)


def kind_detail(kind: ContactKind) -> str:
    """A line about it."""
    return {
        ContactKind.PHONE: QCoreApplication.translate("Contact", "Also one that you share"),
        ContactKind.EMAIL: QCoreApplication.translate("Contact", "Also if you read it only now and then"),
        ContactKind.ADDRESS: QCoreApplication.translate("Contact", "A home, a post office, or an agency"),
        ContactKind.TRUSTED_PERSON: QCoreApplication.translate("Contact", "Somebody who can pass on a message"),
    }[kind]


def value_question(kind: ContactKind) -> str:
    """The question for the value."""
    return {
        ContactKind.PHONE: QCoreApplication.translate("Contact", "What is the phone number?"),
        ContactKind.EMAIL: QCoreApplication.translate("Contact", "What is the e-mail address?"),
        ContactKind.ADDRESS: QCoreApplication.translate("Contact", "Where does mail reach you?"),
        ContactKind.TRUSTED_PERSON: QCoreApplication.translate("Contact", "Who is it, and what is the number?"),
    }[kind]


def value_label(kind: ContactKind) -> str:
    """The label of the line for the value."""
    return {
        ContactKind.PHONE: QCoreApplication.translate("Contact", "Phone number"),
        ContactKind.EMAIL: QCoreApplication.translate("Contact", "E-mail address"),
        ContactKind.ADDRESS: QCoreApplication.translate("Contact", "Address"),
        ContactKind.TRUSTED_PERSON: QCoreApplication.translate("Contact", "Phone number of this person"),
    }[kind]


def value_example(kind: ContactKind) -> str:
    """What somebody could type."""
    return {
        ContactKind.PHONE: QCoreApplication.translate("Contact", "With the area code. Example: 408 555 0142"),
        ContactKind.EMAIL: QCoreApplication.translate("Contact", "Example: name@example.org"),
        ContactKind.ADDRESS: QCoreApplication.translate("Contact", "Example: General Delivery, San Jose, CA 95113"),
        ContactKind.TRUSTED_PERSON: QCoreApplication.translate("Contact", "With the area code. Example: 408 555 0142"),
    }[kind]


def invalid_words(kind: ContactKind) -> str:
    """What is wrong with the value, and what to do."""
    return {
        ContactKind.PHONE: _invalid_phone(),
        ContactKind.EMAIL: QCoreApplication.translate(
            "Contact", "This is not an e-mail address. Example: name@example.org"
        ),
        ContactKind.ADDRESS: QCoreApplication.translate("Contact", "Please write where mail reaches you."),
        ContactKind.TRUSTED_PERSON: _invalid_phone(),
    }[kind]


def uses_of(kind: ContactKind) -> tuple[ContactUse, ...]:
    """The uses that a kind can have."""
    return {ContactKind.PHONE: PHONE_USES, ContactKind.ADDRESS: ADDRESS_USES}.get(kind, ())


def _invalid_phone() -> str:
    return QCoreApplication.translate(
        "Contact", "This number cannot be called. Please type it with the area code. Example: 408 555 0142"
    )
