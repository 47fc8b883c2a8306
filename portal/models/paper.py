"""Form templates in versions and languages, what was signed, and what was taken back."""

import datetime as dt

from sqlalchemy import Boolean, ForeignKey, Integer, LargeBinary, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from portal.models.base import Base, Digest, Id


class FormTemplate(Base):
    """The exact text of a form; `text_sha256` is over its UTF-8 bytes. The highest `sequence` is the current one.

    `changes`: what is new in this version, for people; `fields`: a JSON list of the contract's FormField.
    """

    __tablename__ = "form_template"

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    template_id: Mapped[str] = mapped_column(String(64), index=True)
    version: Mapped[str] = mapped_column(String(64))
    language: Mapped[str] = mapped_column(String(8))
    kind: Mapped[str] = mapped_column(String(10))
    title: Mapped[str] = mapped_column(String(200))
    text: Mapped[str] = mapped_column(Text)
    text_sha256: Mapped[str] = mapped_column(Digest)
    sequence: Mapped[int] = mapped_column(Integer)
    imported_at: Mapped[dt.datetime]
    is_offered: Mapped[bool] = mapped_column(Boolean, default=True)
    changes: Mapped[str | None] = mapped_column(Text)
    fields: Mapped[str | None] = mapped_column(Text)

    __table_args__ = (UniqueConstraint("template_id", "version", "language"),)


class Signature(Base):
    """A signed or declined paper. The state that people see follows from the moments (services.rules).

    `answers`: a JSON list of the contract's PaperAnswer, as they stand in the PDF.
    """

    __tablename__ = "signature"

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    client_id: Mapped[str] = mapped_column(ForeignKey("client.id"), index=True)
    form_template_id: Mapped[str] = mapped_column(ForeignKey("form_template.id"))
    reference: Mapped[str] = mapped_column(String(16), unique=True)
    envelope_id: Mapped[str] = mapped_column(String(36), unique=True)
    device_id: Mapped[str] = mapped_column(ForeignKey("device.id"))
    decision: Mapped[str] = mapped_column(String(10))
    text_sha256: Mapped[str] = mapped_column(Digest)
    pdf: Mapped[bytes] = mapped_column(LargeBinary)
    pdf_sha256: Mapped[str] = mapped_column(Digest)
    signed_at: Mapped[dt.datetime]
    received_at: Mapped[dt.datetime]
    expires_at: Mapped[dt.datetime | None]
    revoked_at: Mapped[dt.datetime | None]
    is_late: Mapped[bool] = mapped_column(Boolean, default=False)
    is_portal_entered: Mapped[bool] = mapped_column(Boolean, default=True)
    answers: Mapped[str | None] = mapped_column(Text)


class Revocation(Base):
    """A client took a signed paper back at a kiosk (R11: marked as portal-entered); staff are told by this entry."""

    __tablename__ = "revocation"

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    client_id: Mapped[str] = mapped_column(ForeignKey("client.id"), index=True)
    signature_id: Mapped[str] = mapped_column(ForeignKey("signature.id"), unique=True)
    envelope_id: Mapped[str] = mapped_column(String(36), unique=True)
    device_id: Mapped[str] = mapped_column(ForeignKey("device.id"))
    revoked_at: Mapped[dt.datetime]
    received_at: Mapped[dt.datetime]
    is_late: Mapped[bool] = mapped_column(Boolean, default=False)
    is_portal_entered: Mapped[bool] = mapped_column(Boolean, default=True)
