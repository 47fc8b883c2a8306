"""What a client may give as a way to be reached: phone numbers and addresses in the form in which they are kept."""

from typing import Final

import phonenumbers
from phonenumbers import NumberParseException, PhoneNumberFormat

REGION: Final = "US"


def normalised_phone(untrusted: str) -> str | None:
    """The number as E.164 (with `;ext=` where there is an extension), or None where it cannot be dialled.

    A number without an area code cannot: a drop-in center serves people from many.
    """
    try:
        number = phonenumbers.parse(untrusted, REGION)
    except NumberParseException:
        return None
    if not phonenumbers.is_possible_number(number) or _lacks_area_code(number):
        return None
    plain = phonenumbers.format_number(number, PhoneNumberFormat.E164)
    return f"{plain};ext={number.extension}" if number.extension else plain


def phone_words(stored: str) -> str:
    """A stored number as people write it; what is no number stays as it is."""
    try:
        number = phonenumbers.parse(stored.replace(";ext=", " ext. "), REGION)
    except NumberParseException:
        return stored
    is_ours = number.country_code == phonenumbers.country_code_for_region(REGION)
    return phonenumbers.format_number(
        number, PhoneNumberFormat.NATIONAL if is_ours else PhoneNumberFormat.INTERNATIONAL
    )


def _lacks_area_code(number: phonenumbers.PhoneNumber) -> bool:
    reason = phonenumbers.is_possible_number_with_reason(number)
    return bool(reason == phonenumbers.ValidationResult.IS_POSSIBLE_LOCAL_ONLY)
