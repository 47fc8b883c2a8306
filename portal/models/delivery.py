"""Exactly once, chains, alarms, audit and outgoing mail."""

import datetime as dt

from sqlalchemy import BigInteger, ForeignKey, Integer, LargeBinary, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from portal.models.base import Base, Digest, Id


class EnvelopeResult(Base):
    """What an envelope came to, for ever: a second arrival gets the same result and has no effect.

    `fingerprint` is the SHA-256 of the sealed part. `body` of a keep holds references only, nothing personal; an ask
    leaves its id here and no body.
    """

    __tablename__ = "envelope_result"

    envelope_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    device_id: Mapped[str] = mapped_column(ForeignKey("device.id"), index=True)
    kind: Mapped[str] = mapped_column(String(4))
    fingerprint: Mapped[str] = mapped_column(Digest)
    status: Mapped[int | None] = mapped_column(Integer)
    code: Mapped[str | None] = mapped_column(String(64))
    body: Mapped[bytes | None] = mapped_column(LargeBinary)
    arrived_at: Mapped[dt.datetime]


class DeviceChain(Base):
    """Each kept envelope that arrived, at its place in the device's chain."""

    __tablename__ = "device_chain"

    device_id: Mapped[str] = mapped_column(ForeignKey("device.id"), primary_key=True)
    seq: Mapped[int] = mapped_column(BigInteger, primary_key=True)
    digest: Mapped[str] = mapped_column(Digest, primary_key=True)
    prev: Mapped[str] = mapped_column(String(64))
    envelope_id: Mapped[str] = mapped_column(String(36))
    arrived_at: Mapped[dt.datetime]


class DeviceTold(Base):
    """A state of its outbox that a device has named in a heartbeat, when it did so first.

    A device that names less later was set back; one that names another digest at the same number, too.
    """

    __tablename__ = "device_told"

    device_id: Mapped[str] = mapped_column(ForeignKey("device.id"), primary_key=True)
    last_seq: Mapped[int] = mapped_column(BigInteger, primary_key=True)
    last_digest: Mapped[str] = mapped_column(String(64), primary_key=True)
    last_wipe: Mapped[int] = mapped_column(Integer, primary_key=True)
    told_at: Mapped[dt.datetime]


class WipeReceipt(Base):
    """A device's signed proof that a visit left nothing. `receipt` is canonical JSON without personal data."""

    __tablename__ = "wipe_receipt"

    device_id: Mapped[str] = mapped_column(ForeignKey("device.id"), primary_key=True)
    number: Mapped[int] = mapped_column(Integer, primary_key=True)
    receipt: Mapped[str] = mapped_column(Text)
    signature: Mapped[str] = mapped_column(String(128))
    digest: Mapped[str] = mapped_column(Digest)
    received_at: Mapped[dt.datetime]


class Alarm(Base):
    """Something that a site admin must look at: a gap, a broken chain, a failed wipe. Nothing personal in it."""

    __tablename__ = "alarm"

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    device_id: Mapped[str] = mapped_column(ForeignKey("device.id"), index=True)
    code: Mapped[str] = mapped_column(String(40))
    detail: Mapped[str] = mapped_column(String(200))
    raised_at: Mapped[dt.datetime]
    cleared_at: Mapped[dt.datetime | None]

    __table_args__ = (UniqueConstraint("device_id", "code", "detail"),)


class AuditHead(Base):
    """The end of an agency's audit chain; locked while an event is appended. Agency "-" is the portal's own."""

    __tablename__ = "audit_head"

    agency_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    number: Mapped[int] = mapped_column(BigInteger)
    digest: Mapped[str] = mapped_column(Digest)


class AuditEvent(Base):
    """One event. `event` is canonical JSON: who, what, when, which fields; never values. `digest` chains it."""

    __tablename__ = "audit_event"

    agency_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    number: Mapped[int] = mapped_column(BigInteger, primary_key=True)
    event: Mapped[str] = mapped_column(Text)
    digest: Mapped[str] = mapped_column(Digest)
    client_id: Mapped[str | None] = mapped_column(String(36), index=True)


class DestroyedEnvelope(Base):
    """Staff had this envelope of this kiosk destroyed: it is signed for unread whenever it comes."""

    __tablename__ = "destroyed_envelope"

    device_id: Mapped[str] = mapped_column(ForeignKey("device.id"), primary_key=True)
    envelope_id: Mapped[str] = mapped_column(Id, primary_key=True)
    staff_id: Mapped[str] = mapped_column(ForeignKey("staff_user.id"))
    asked_at: Mapped[dt.datetime]


class OutgoingMail(Base):
    """An e-mail that waits to be sent; the content goes when it is sent. `attachment`: a PDF, if there is one."""

    __tablename__ = "outgoing_mail"

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    recipient: Mapped[str] = mapped_column(String(254))
    subject: Mapped[str] = mapped_column(String(200))
    text: Mapped[str] = mapped_column(Text)
    created_at: Mapped[dt.datetime]
    tries: Mapped[int] = mapped_column(Integer, default=0)
    next_try_at: Mapped[dt.datetime]
    sent_at: Mapped[dt.datetime | None]
    attachment: Mapped[bytes | None] = mapped_column(LargeBinary)
