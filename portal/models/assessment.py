"""What an agency says about the results of its assessments, and which results staff share with a client."""

import datetime as dt

from sqlalchemy import Boolean, Date, ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from portal.models.base import Base, Digest, Id


class Assessment(Base):
    """An assessment of an agency: `content` is the checked file as JSON (`portal.assessment_file`), no client's data.

    `may_be_shared` is off until the agency says otherwise.
    """

    __tablename__ = "assessment"

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    agency_id: Mapped[str] = mapped_column(ForeignKey("agency.id"), index=True)
    key: Mapped[str] = mapped_column(String(64))
    content: Mapped[str] = mapped_column(Text)
    content_sha256: Mapped[str] = mapped_column(Digest)
    may_be_shared: Mapped[bool] = mapped_column(Boolean, default=False)
    imported_at: Mapped[dt.datetime]

    __table_args__ = (UniqueConstraint("agency_id", "key"),)


class SharedResult(Base):
    """Staff share one result with one client: a range by its key. No score is ever stored here.

    `seen_at`: the client read it first then. `wished_at`: wants to see it with the care team; `is_wish_late`:
    that waited on a kiosk. `taken_back_at`: the client sees it no more.
    """

    __tablename__ = "shared_result"

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    client_id: Mapped[str] = mapped_column(ForeignKey("client.id"), index=True)
    assessment_id: Mapped[str] = mapped_column(ForeignKey("assessment.id"))
    staff_id: Mapped[str] = mapped_column(ForeignKey("staff_user.id"))
    range_key: Mapped[str] = mapped_column(String(64))
    assessed_on: Mapped[dt.date] = mapped_column(Date)
    shared_at: Mapped[dt.datetime]
    seen_at: Mapped[dt.datetime | None]
    wished_at: Mapped[dt.datetime | None]
    is_wish_late: Mapped[bool] = mapped_column(Boolean, default=False)
    taken_back_at: Mapped[dt.datetime | None]
