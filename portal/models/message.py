"""Care teams, and what clients and their care teams write to each other."""

import datetime as dt

from sqlalchemy import Boolean, ForeignKey, Integer, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from portal.models.base import Base, Id


class CareTeamMember(Base):
    """A member of staff works with this client. `reach`: how they can be reached, in the agency's words.

    Who leaves is neither shown nor written to from `changed_at` on; the row stays.
    """

    __tablename__ = "care_team_member"

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    client_id: Mapped[str] = mapped_column(ForeignKey("client.id"), index=True)
    staff_id: Mapped[str] = mapped_column(ForeignKey("staff_user.id"))
    role: Mapped[str] = mapped_column(String(200))
    reach: Mapped[str] = mapped_column(String(300), default="")
    is_shown: Mapped[bool] = mapped_column(Boolean, default=True)
    takes_messages: Mapped[bool] = mapped_column(Boolean, default=True)
    changed_at: Mapped[dt.datetime]

    __table_args__ = (UniqueConstraint("client_id", "staff_id"),)


class Message(Base):
    """One message in a thread: with a member (`staff_id`) or with the team of an agency.

    `author_id` None: the client wrote it (R11: marked as portal-entered). `read_at`: by the other side. `answered_at`:
    staff wrote after it; `answer_s` of that answer: seconds since the first message it answers had arrived (R9).
    """

    __tablename__ = "message"

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    thread_id: Mapped[str] = mapped_column(Id, index=True)
    client_id: Mapped[str] = mapped_column(ForeignKey("client.id"), index=True)
    agency_id: Mapped[str] = mapped_column(ForeignKey("agency.id"), index=True)
    staff_id: Mapped[str | None] = mapped_column(ForeignKey("staff_user.id"))
    author_id: Mapped[str | None] = mapped_column(ForeignKey("staff_user.id"))
    envelope_id: Mapped[str] = mapped_column(String(36), unique=True)
    device_id: Mapped[str] = mapped_column(ForeignKey("device.id"))
    text: Mapped[str] = mapped_column(Text)
    written_at: Mapped[dt.datetime]
    received_at: Mapped[dt.datetime]
    read_at: Mapped[dt.datetime | None]
    answered_at: Mapped[dt.datetime | None]
    answer_s: Mapped[int | None] = mapped_column(Integer)
    is_late: Mapped[bool] = mapped_column(Boolean, default=False)
    is_portal_entered: Mapped[bool] = mapped_column(Boolean, default=True)
