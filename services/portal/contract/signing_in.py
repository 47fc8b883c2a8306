"""Sign-in and activation."""

import datetime as dt
from enum import StrEnum
from typing import Literal

from pydantic import Field

from services.portal.contract.base import Reply, Request, Secret


class Purpose(StrEnum):
    """What a session may be used for."""

    CLIENT = "client"
    STAFF = "staff"
    ACTIVATION = "activation"


class SignInStart(Request):
    """An e-mail address, a staff user name, or the text of a card's or badge's QR code."""

    identifier: Secret = Field(max_length=300)


class SignInNext(Reply):
    """Which page comes next. Unknown identifiers get "password", like every e-mail address."""

    secret_kind: Literal["password", "pin"]


class SignIn(Request):
    """What `SignInStart` held, and the password or PIN for it."""

    identifier: Secret = Field(max_length=300)
    secret: Secret = Field(max_length=200)


class Session(Reply):
    """A session, bound to device and purpose. `idle_s` and `absolute_s` count from now."""

    token: Secret
    purpose: Purpose
    display_name: str
    idle_s: int
    absolute_s: int


class ActivationCheck(Request):
    """The code on the slip (QR text or short code) and the date of birth. Every failure gets the same answer."""

    code: Secret = Field(max_length=200)
    date_of_birth: dt.date


class ActivationGranted(Reply):
    """Leave to choose a sign-in. `email_hint` is masked (first letter and domain), for the person to recognise."""

    token: Secret
    email_hint: str


class ActivationComplete(Request):
    """The chosen way: a password (signs in with the invited e-mail address) or a PIN (signs in with a new card)."""

    method: Literal["password", "card"]
    secret: Secret = Field(max_length=200)


class Activated(Reply):
    """The account is connected; the person is signed in. `card_code` is the text of the card's QR code, once."""

    session: Session
    card_code: Secret | None = None
