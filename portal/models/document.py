"""Documents that clients give, page by page, and what staff ask them for."""

import datetime as dt

from sqlalchemy import Boolean, ForeignKey, Integer, LargeBinary, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from portal.models.base import Base, Id


class DocumentRequestRow(Base):
    """Staff ask a client for a document. `answer`: what the client said in place of it; `version` counts changes."""

    __tablename__ = "document_request"

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    client_id: Mapped[str] = mapped_column(ForeignKey("client.id"), index=True)
    agency_id: Mapped[str] = mapped_column(ForeignKey("agency.id"))
    staff_id: Mapped[str] = mapped_column(ForeignKey("staff_user.id"))
    kind: Mapped[str] = mapped_column(String(30))
    note: Mapped[str] = mapped_column(String(200), default="")
    asked_at: Mapped[dt.datetime]
    state: Mapped[str] = mapped_column(String(20), default="open")
    closed_at: Mapped[dt.datetime | None]
    answer: Mapped[str | None] = mapped_column(String(20))
    answered_at: Mapped[dt.datetime | None]
    version: Mapped[int] = mapped_column(Integer, default=1)


class ClientDocument(Base):
    """A document that a client gave (R11: marked as portal-entered). `looked_at`: first by staff (R9, R10).

    A removed one keeps its row, without note and pages: the audit chain names it.
    """

    __tablename__ = "client_document"

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    client_id: Mapped[str] = mapped_column(ForeignKey("client.id"), index=True)
    request_id: Mapped[str | None] = mapped_column(ForeignKey("document_request.id"), index=True)
    envelope_id: Mapped[str] = mapped_column(String(36), unique=True)
    device_id: Mapped[str] = mapped_column(ForeignKey("device.id"))
    kind: Mapped[str] = mapped_column(String(30))
    note: Mapped[str] = mapped_column(String(200), default="")
    page_count: Mapped[int] = mapped_column(Integer)
    given_at: Mapped[dt.datetime]
    received_at: Mapped[dt.datetime]
    looked_at: Mapped[dt.datetime | None]
    looked_by: Mapped[str | None] = mapped_column(ForeignKey("staff_user.id"))
    removal: Mapped[str] = mapped_column(String(20), default="not_asked")
    removed_at: Mapped[dt.datetime | None]
    is_late: Mapped[bool] = mapped_column(Boolean, default=False)
    is_portal_entered: Mapped[bool] = mapped_column(Boolean, default=True)


class DocumentPage(Base):
    """One page, as a picture that the portal made itself: a JPEG, or a PNG where it is black and white."""

    __tablename__ = "document_page"

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    document_id: Mapped[str] = mapped_column(ForeignKey("client_document.id"))
    number: Mapped[int] = mapped_column(Integer)
    picture: Mapped[bytes] = mapped_column("jpeg", LargeBinary)

    __table_args__ = (UniqueConstraint("document_id", "number"),)
