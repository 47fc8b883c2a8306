"""What staff decided on what came through the portal (R10)."""

import datetime as dt

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from portal.models.base import Base, Id


class Review(Base):
    """One decision. What came through the portal and has none waits: nothing of it counts, or leaves for HMIS.

    `item_id`: of the contact change, location, document, signature or revocation. `value`: what staff put in the place
    of what the client gave; `reason` and `note`: what the client reads about it.
    """

    __tablename__ = "review"

    item_id: Mapped[str] = mapped_column(Id, primary_key=True)
    kind: Mapped[str] = mapped_column(String(20))
    client_id: Mapped[str] = mapped_column(ForeignKey("client.id"), index=True)
    agency_id: Mapped[str] = mapped_column(ForeignKey("agency.id"))
    staff_id: Mapped[str] = mapped_column(ForeignKey("staff_user.id"))
    result: Mapped[str] = mapped_column(String(20))
    reason: Mapped[str] = mapped_column(String(30), default="")
    note: Mapped[str] = mapped_column(String(300), default="")
    value: Mapped[str] = mapped_column(String(300), default="")
    reviewed_at: Mapped[dt.datetime]
