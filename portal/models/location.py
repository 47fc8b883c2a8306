"""Where clients can be found, as they told it."""

import datetime as dt

from sqlalchemy import Boolean, Date, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from portal.models.base import Base, Id


class ClientLocation(Base):
    """One place that a client told (R11: marked as portal-entered). `days` and `parts` are comma-separated.

    A removed one keeps its row without what it said: the audit chain names it.
    """

    __tablename__ = "client_location"

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    client_id: Mapped[str] = mapped_column(ForeignKey("client.id"), index=True)
    envelope_id: Mapped[str] = mapped_column(String(36), unique=True)
    device_id: Mapped[str] = mapped_column(ForeignKey("device.id"))
    way: Mapped[str] = mapped_column(String(20))
    place: Mapped[str] = mapped_column(String(300))
    days: Mapped[str] = mapped_column(String(20), default="")
    parts: Mapped[str] = mapped_column(String(40), default="")
    note: Mapped[str] = mapped_column(String(500), default="")
    told_at: Mapped[dt.datetime]
    received_at: Mapped[dt.datetime]
    holds_until: Mapped[dt.date | None] = mapped_column(Date)
    removed_at: Mapped[dt.datetime | None]
    is_late: Mapped[bool] = mapped_column(Boolean, default=False)
    is_portal_entered: Mapped[bool] = mapped_column(Boolean, default=True)
