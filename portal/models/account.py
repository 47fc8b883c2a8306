"""Verification, invitation, account and session. Secrets stand here as hashes only."""

import datetime as dt

from sqlalchemy import Boolean, ForeignKey, Integer, String
from sqlalchemy.orm import Mapped, mapped_column

from portal.models.base import Base, Digest, Id


class Verification(Base):
    """R1, R2: who compared what with the record, and with which result. `kinds` is comma-separated; never values."""

    __tablename__ = "verification"

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    client_id: Mapped[str] = mapped_column(ForeignKey("client.id"), index=True)
    staff_id: Mapped[str] = mapped_column(ForeignKey("staff_user.id"))
    device_id: Mapped[str] = mapped_column(ForeignKey("device.id"))
    name_matches: Mapped[bool] = mapped_column(Boolean)
    contact_confirmed: Mapped[bool] = mapped_column(Boolean)
    kinds: Mapped[str] = mapped_column(String(200))
    result: Mapped[str] = mapped_column(String(20))
    verified_at: Mapped[dt.datetime]
    valid_until: Mapped[dt.datetime]


class Account(Base):
    """A client's portal account. `state`: invited, connected, deactivated (none: not connected).

    `deactivated_at` is of the last time, also after it was reinstated. `used_by_other_until`: when it was last
    deactivated because somebody else used it (R6); None: never.

    `text_size` (per cent) and `contrast` are there while the client wants them remembered, with `language`.
    """

    __tablename__ = "account"

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    client_id: Mapped[str] = mapped_column(ForeignKey("client.id"), unique=True)
    state: Mapped[str] = mapped_column(String(20))
    email: Mapped[str] = mapped_column(String(254), index=True)
    verification_id: Mapped[str] = mapped_column(ForeignKey("verification.id"))
    password_hash: Mapped[str | None] = mapped_column(String(200))
    pin_hash: Mapped[str | None] = mapped_column(String(200))
    card_sha256: Mapped[str | None] = mapped_column(Digest, unique=True)
    wrong_pins: Mapped[int] = mapped_column(Integer, default=0)
    language: Mapped[str] = mapped_column(String(8), default="en")
    text_size: Mapped[int | None] = mapped_column(Integer)
    contrast: Mapped[str | None] = mapped_column(String(20))
    connected_at: Mapped[dt.datetime | None]
    deactivated_at: Mapped[dt.datetime | None]
    used_by_other_until: Mapped[dt.datetime | None]


class Invitation(Base):
    """A one-time invitation. `short_sha256` is keyed, over the short code and the date of birth together."""

    __tablename__ = "invitation"

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    client_id: Mapped[str] = mapped_column(ForeignKey("client.id"), index=True)
    verification_id: Mapped[str] = mapped_column(ForeignKey("verification.id"))
    staff_id: Mapped[str] = mapped_column(ForeignKey("staff_user.id"))
    email: Mapped[str] = mapped_column(String(254))
    code_sha256: Mapped[str] = mapped_column(Digest, unique=True)
    short_sha256: Mapped[str] = mapped_column(Digest, index=True)
    created_at: Mapped[dt.datetime]
    expires_at: Mapped[dt.datetime]
    used_at: Mapped[dt.datetime | None]
    cancelled_at: Mapped[dt.datetime | None]
    wrong_dates: Mapped[int] = mapped_column(Integer, default=0)


class PortalSession(Base):
    """A signed-in person at a device. The token's SHA-256 is the key; purpose: client, staff, activation.

    `pin_at`: when staff gave their PIN again (step-up).
    """

    __tablename__ = "portal_session"

    token_sha256: Mapped[str] = mapped_column(Digest, primary_key=True)
    purpose: Mapped[str] = mapped_column(String(20))
    device_id: Mapped[str] = mapped_column(ForeignKey("device.id"))
    client_id: Mapped[str | None] = mapped_column(ForeignKey("client.id"), index=True)
    staff_id: Mapped[str | None] = mapped_column(ForeignKey("staff_user.id"), index=True)
    invitation_id: Mapped[str | None] = mapped_column(ForeignKey("invitation.id"))
    authenticated_by: Mapped[str] = mapped_column(String(20))
    created_at: Mapped[dt.datetime]
    last_used_at: Mapped[dt.datetime]
    idle_until: Mapped[dt.datetime]
    absolute_until: Mapped[dt.datetime]
    ended_at: Mapped[dt.datetime | None]
    pin_at: Mapped[dt.datetime | None]


class Throttle(Base):
    """Tries in a window, by a keyed digest of what is tried (device, identifier); never the identifier itself."""

    __tablename__ = "throttle"

    key: Mapped[str] = mapped_column(Digest, primary_key=True)
    window_start: Mapped[dt.datetime]
    tries: Mapped[int] = mapped_column(Integer)
