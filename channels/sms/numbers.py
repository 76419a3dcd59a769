"""Telephone numbers: which ones take a text message, and how they are written everywhere."""

from __future__ import annotations

from typing import Final

import phonenumbers
from phonenumbers import NumberParseException, PhoneNumberFormat, PhoneNumberType

_MOBILE: Final = frozenset(
    {PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE, PhoneNumberType.PERSONAL_NUMBER}
)
COUNTRIES: Final = frozenset(phonenumbers.SUPPORTED_REGIONS)


def mobile_number(text: str, country: str) -> str | None:
    """Return a number as « +32470123456 », or None for what is no mobile number.

    `country` (ISO 3166, two letters) is whose a number is that says no other. Spreadsheets drop the
    first zero, or the plus: such a number is understood.
    """
    if any(sign.isalpha() for sign in text):  # « 0470 VILLE » would be dialled
        return None
    try:
        number = phonenumbers.parse(text, country)
    except NumberParseException:
        return None
    if not phonenumbers.is_valid_number(number):
        return None
    if phonenumbers.number_type(number) not in _MOBILE:
        return None
    return phonenumbers.format_number(number, PhoneNumberFormat.E164)
