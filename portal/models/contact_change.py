"""What clients ask to change on their contact tab."""

import datetime as dt

from sqlalchemy import Boolean, ForeignKey, Integer, String
from sqlalchemy.orm import Mapped, mapped_column

from portal.models.base import Base, Id


class ContactChangeRow(Base):
    """One change (R11: marked as portal-entered), which waits until staff have reviewed it (R10).

    `seen_version` is the contact tab's version that the client looked at, `tab_version` the one that stood when the
    change came: where they differ, staff changed the tab meanwhile. `before` is what it takes the place of,
    as that stood when the change came. `replaces` names a place of the contact tab too where a review put it there.
    `waits_for_r4`: it changes the account's e-mail, and the account keeps the old one until staff have confirmed.
    """

    __tablename__ = "contact_change"

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    client_id: Mapped[str] = mapped_column(ForeignKey("client.id"), index=True)
    envelope_id: Mapped[str] = mapped_column(String(36), unique=True)
    device_id: Mapped[str] = mapped_column(ForeignKey("device.id"))
    kind: Mapped[str] = mapped_column(String(20))
    use: Mapped[str] = mapped_column(String(20), default="")
    value: Mapped[str] = mapped_column(String(300), default="")
    detail: Mapped[str] = mapped_column(String(120), default="")
    may_leave_message: Mapped[bool] = mapped_column(Boolean, default=False)
    may_name_agency: Mapped[bool] = mapped_column(Boolean, default=False)
    is_preferred: Mapped[bool] = mapped_column(Boolean, default=False)
    replaces: Mapped[str] = mapped_column(String(36), default="")
    before: Mapped[str] = mapped_column(String(300), default="")
    is_removal: Mapped[bool] = mapped_column(Boolean, default=False)
    seen_version: Mapped[int] = mapped_column(Integer)
    tab_version: Mapped[int] = mapped_column(Integer)
    waits_for_r4: Mapped[bool] = mapped_column(Boolean, default=False)
    told_at: Mapped[dt.datetime]
    received_at: Mapped[dt.datetime]
    is_late: Mapped[bool] = mapped_column(Boolean, default=False)
    is_portal_entered: Mapped[bool] = mapped_column(Boolean, default=True)
