"""A sign-in with one's own phone, while it is under way."""

import datetime as dt

from sqlalchemy import ForeignKey, Index, Integer, String
from sqlalchemy.orm import Mapped, mapped_column

from portal.models.base import Base, Digest, Id


class PhoneSignIn(Base):
    """One code of one device (RFC 8628); gone soon after its time. All codes and the number stand here as digests.

    `state`: open → claimed (a phone has signed in) → approved (it named the number) → used; or denied, or left.
    `phone_sha256`: the one phone that may go on. `authenticated_by`: password or card. `proof`: the account's secrets
    as they were then, in one digest.
    """

    __tablename__ = "phone_sign_in"

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    device_id: Mapped[str] = mapped_column(ForeignKey("device.id"))
    device_code_sha256: Mapped[str] = mapped_column(Digest, unique=True)
    user_code_digest: Mapped[str] = mapped_column(Digest, unique=True)
    number_digest: Mapped[str] = mapped_column(Digest)
    state: Mapped[str] = mapped_column(String(20))
    client_id: Mapped[str | None] = mapped_column(ForeignKey("client.id"), index=True)
    authenticated_by: Mapped[str | None] = mapped_column(String(20))
    phone_sha256: Mapped[str | None] = mapped_column(Digest, unique=True)
    proof: Mapped[str | None] = mapped_column(Digest)
    wrong_numbers: Mapped[int] = mapped_column(Integer, default=0)
    interval_s: Mapped[int] = mapped_column(Integer)
    polled_at: Mapped[dt.datetime | None]
    created_at: Mapped[dt.datetime]
    expires_at: Mapped[dt.datetime] = mapped_column(index=True)

    __table_args__ = (Index("ix_phone_sign_in_device_id_state", "device_id", "state"),)
