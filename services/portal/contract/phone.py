"""Signing in with one's own phone: the device authorization grant (RFC 8628) inside envelopes.

From any enrolled kiosk (under /v1):
    POST   phone-sign-ins            → PhoneSignInCode             (a code that the device had before ends)
    POST   phone-sign-ins/session    PhoneSignInPoll → Session     (asked again and again, `interval_s` apart)
    DELETE phone-sign-ins/current    → 204                         (the person went back)

Until there is a session the second is refused with 400 and a code of RFC 8628, 3.5: `authorization_pending`,
`slow_down`, `access_denied`, `expired_token`; or with one of ours, `number_wanted`: a phone has signed in, and now the
kiosk shows `number`, which is typed on the phone.
"""

from pydantic import Field

from services.portal.contract.base import Reply, Request, Secret


class PhoneSignInCode(Reply):
    """A code, good once and for `expires_in_s` seconds. `verification_uri_complete` is the text of the QR code."""

    device_code: Secret
    user_code: Secret
    verification_uri: str
    verification_uri_complete: Secret
    number: Secret
    expires_in_s: int
    interval_s: int


class PhoneSignInPoll(Request):
    """Which sign-in is asked for."""

    device_code: Secret = Field(max_length=200)
