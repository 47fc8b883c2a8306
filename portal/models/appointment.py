"""Times that staff offer, and who took them."""

import datetime as dt

from sqlalchemy import Boolean, ForeignKey, Index, Integer, String, text
from sqlalchemy.orm import Mapped, mapped_column

from portal.models.base import Base, Id


class AppointmentSlot(Base):
    """A time of a member of staff, for the clients whose care team they are on. `way`: in_person, phone, video."""

    __tablename__ = "appointment_slot"

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    agency_id: Mapped[str] = mapped_column(ForeignKey("agency.id"), index=True)
    staff_id: Mapped[str] = mapped_column(ForeignKey("staff_user.id"), index=True)
    starts_at: Mapped[dt.datetime]
    minutes: Mapped[int] = mapped_column(Integer)
    way: Mapped[str] = mapped_column(String(20))
    where: Mapped[str] = mapped_column(String(200), default="")
    note: Mapped[str] = mapped_column(String(300), default="")
    offered_at: Mapped[dt.datetime]
    withdrawn_at: Mapped[dt.datetime | None]


class AppointmentRow(Base):
    """A client took a slot (R11: marked as portal-entered). `state` as in the contract.

    At most one stands on a slot. `cancelled_at`: when it was said; `heard_at`: when the portal heard it.
    """

    __tablename__ = "appointment"

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    slot_id: Mapped[str] = mapped_column(ForeignKey("appointment_slot.id"), index=True)
    client_id: Mapped[str] = mapped_column(ForeignKey("client.id"), index=True)
    device_id: Mapped[str] = mapped_column(ForeignKey("device.id"))
    state: Mapped[str] = mapped_column(String(20))
    booked_at: Mapped[dt.datetime]
    cancelled_at: Mapped[dt.datetime | None]
    heard_at: Mapped[dt.datetime | None]
    is_late: Mapped[bool] = mapped_column(Boolean, default=False)
    is_portal_entered: Mapped[bool] = mapped_column(Boolean, default=True)

    __table_args__ = (
        Index(
            "ix_appointment_standing",
            "slot_id",
            unique=True,
            sqlite_where=text("state = 'stands'"),
            postgresql_where=text("state = 'stands'"),
        ),
    )
