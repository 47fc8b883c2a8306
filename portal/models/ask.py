"""What staff ask clients for, other than documents."""

import datetime as dt

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from portal.models.base import Base, Id


class ClientAsk(Base):
    """Staff ask for a place or for a signature (`template_id`). It is done when the client gives it, here or there."""

    __tablename__ = "client_ask"

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    client_id: Mapped[str] = mapped_column(ForeignKey("client.id"), index=True)
    agency_id: Mapped[str] = mapped_column(ForeignKey("agency.id"))
    staff_id: Mapped[str] = mapped_column(ForeignKey("staff_user.id"))
    kind: Mapped[str] = mapped_column(String(20))
    template_id: Mapped[str] = mapped_column(String(64), default="")
    asked_at: Mapped[dt.datetime]
    state: Mapped[str] = mapped_column(String(20), default="open")
    closed_at: Mapped[dt.datetime | None]
