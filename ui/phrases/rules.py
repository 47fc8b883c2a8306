"""The findings on the programme's rules R1–R5 in sentences: what is met, or what is missing and what to do."""

from PySide6.QtCore import QCoreApplication


def finding_words(code: str) -> str:
    """The sentence for a finding's code; a plain one for a code that a newer portal knows and this kiosk does not."""
    known = _met() | _unmet_by_staff() | _unmet_by_record()
    return known.get(
        code,
        QCoreApplication.translate("Rules", "A rule of the programme is not met. Please ask your agency admin."),
    )


def _met() -> dict[str, str]:
    return {
        "verified": QCoreApplication.translate("Rules", "Identity and contact are verified."),
        "identifiers_suffice": QCoreApplication.translate("Rules", "The name and two identifiers match."),
        "birth_date_full": QCoreApplication.translate("Rules", "The full date of birth is in HMIS."),
        "email_confirmed": QCoreApplication.translate("Rules", "The e-mail on the contact tab is confirmed."),
        "adult": QCoreApplication.translate("Rules", "The person is 18 or older."),
    }


def _unmet_by_staff() -> dict[str, str]:
    return {
        "not_verified": QCoreApplication.translate("Rules", "Identity is not verified yet. Compare the record first."),
        "verification_expired": QCoreApplication.translate(
            "Rules", "The verification is too old. Compare the record again."
        ),
        "contact_not_confirmed": QCoreApplication.translate(
            "Rules", "The contact tab is not confirmed. Ask the person if the e-mail is right."
        ),
        "too_few_identifiers": QCoreApplication.translate(
            "Rules", "Two identifiers must match, beside the full name. Ask for one more."
        ),
        "name_not_confirmed": QCoreApplication.translate(
            "Rules", "The full name must match. Ask for it, and tick it if it does."
        ),
        "email_missing": QCoreApplication.translate(
            "Rules", "There is no e-mail on the contact tab. Ask for it on the next page."
        ),
        "email_invalid": QCoreApplication.translate(
            "Rules", "The e-mail on the contact tab is not an address. Correct it on the next page."
        ),
        "email_not_confirmed": QCoreApplication.translate(
            "Rules", "The e-mail is not confirmed. Ask the person and confirm it on the next page."
        ),
        "email_in_use": QCoreApplication.translate(
            "Rules", "Another account uses this e-mail. Ask the person for another one."
        ),
        "email_differs": QCoreApplication.translate(
            "Rules", "The e-mail differs from the one of the portal account. Make both the same."
        ),
    }


def _unmet_by_record() -> dict[str, str]:
    return {
        "birth_date_missing": QCoreApplication.translate(
            "Rules", "There is no date of birth in the record. Add it in HMIS first."
        ),
        "birth_date_not_full": QCoreApplication.translate(
            "Rules", "The date of birth in HMIS is not marked as full. Correct it in HMIS first."
        ),
        "age_unknown": QCoreApplication.translate(
            "Rules", "The age is not known. Add the date of birth in HMIS first."
        ),
        "under_18": QCoreApplication.translate(
            "Rules", "The person is under 18. Only people of 18 or older can be invited."
        ),
    }
