"""R4: the e-mail on the contact tab equals the e-mail of the portal account."""

import unicodedata

from email_validator import EmailNotValidError, validate_email


def normalised_email(untrusted: str) -> str | None:
    """The form in which addresses are stored and compared, or None where this is no address.

    Compared without regard to letter case: no mail provider in use tells people apart by it, and a phone's keyboard
    writes the first letter large.
    """
    try:
        checked = validate_email(untrusted.strip(), check_deliverability=False)
    except EmailNotValidError:
        return None
    return unicodedata.normalize("NFC", checked.normalized).casefold()


def is_same_email(one: str, other: str) -> bool:
    """R4: both are addresses, and the same one."""
    first = normalised_email(one)
    return first is not None and first == normalised_email(other)


def email_hint(email: str) -> str:
    """For the owner to recognise: first letter and domain."""
    local, _, domain = email.rpartition("@")
    return f"{local[:1]}…@{domain}" if local else ""
