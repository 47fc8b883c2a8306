"""Somebody at a kiosk asks for a person who works there."""

import datetime as dt

from sqlalchemy import Boolean, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from portal.models.base import Base, Id


class HelpCall(Base):
    """One call. It says which kiosk and when, never who. `is_late`: it came long after `called_at`."""

    __tablename__ = "help_call"

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    device_id: Mapped[str] = mapped_column(ForeignKey("device.id"), index=True)
    site_id: Mapped[str] = mapped_column(ForeignKey("site.id"), index=True)
    called_at: Mapped[dt.datetime]
    received_at: Mapped[dt.datetime]
    ends_at: Mapped[dt.datetime]
    is_late: Mapped[bool] = mapped_column(Boolean, default=False)
    taken_back_at: Mapped[dt.datetime | None]
    answered_at: Mapped[dt.datetime | None]
    answered_by: Mapped[str | None] = mapped_column(String(36), ForeignKey("staff_user.id"))
