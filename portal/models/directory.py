"""The resource directory: every HSDS object as it came, and what points to what."""

import datetime as dt

from sqlalchemy import Boolean, ForeignKey, ForeignKeyConstraint, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from portal.models.base import Base, Id

HsdsId = String(100)
HsdsKind = String(32)


class HsdsObject(Base):
    """One flat HSDS object. `body` is its JSON; the other columns are what is asked for. `words`: its texts, folded.

    `modified_at`: when the source says that it changed. `changed_at`: when it, or anything that belongs to it, changed
    here. Nothing is deleted: what the source took out of a service is `is_withdrawn`.
    """

    __tablename__ = "hsds_object"

    kind: Mapped[str] = mapped_column(HsdsKind, primary_key=True)
    id: Mapped[str] = mapped_column(HsdsId, primary_key=True)
    body: Mapped[str] = mapped_column(Text)
    name: Mapped[str] = mapped_column(Text)
    words: Mapped[str] = mapped_column(Text)
    status: Mapped[str] = mapped_column(String(20))
    modified_at: Mapped[dt.datetime | None]
    changed_at: Mapped[dt.datetime]
    is_withdrawn: Mapped[bool] = mapped_column(Boolean, default=False)

    __table_args__ = (Index("ix_hsds_object_changed", "kind", "changed_at", "id"),)


class HsdsLink(Base):
    """Field `field` of object (kind, id) names object (target_kind, target_id)."""

    __tablename__ = "hsds_link"

    kind: Mapped[str] = mapped_column(HsdsKind, primary_key=True)
    id: Mapped[str] = mapped_column(HsdsId, primary_key=True)
    field: Mapped[str] = mapped_column(HsdsKind, primary_key=True)
    target_kind: Mapped[str] = mapped_column(HsdsKind)
    target_id: Mapped[str] = mapped_column(HsdsId)

    __table_args__ = (
        ForeignKeyConstraint(["kind", "id"], ["hsds_object.kind", "hsds_object.id"], name="fk_hsds_link_object"),
        ForeignKeyConstraint(
            ["target_kind", "target_id"], ["hsds_object.kind", "hsds_object.id"], name="fk_hsds_link_target"
        ),
        Index("ix_hsds_link_target", "target_kind", "target_id", "kind", "field"),
    )


class DirectoryReport(Base):
    """Somebody at a kiosk says that an entry is wrong. `reason` is a choice, never a text; nobody is named."""

    __tablename__ = "directory_report"

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    envelope_id: Mapped[str] = mapped_column(String(36), unique=True)
    device_id: Mapped[str] = mapped_column(ForeignKey("device.id"))
    service_id: Mapped[str] = mapped_column(HsdsId, index=True)
    reason: Mapped[str] = mapped_column(String(20))
    reported_at: Mapped[dt.datetime]
    received_at: Mapped[dt.datetime]


class Favourite(Base):
    """A place in the directory that a client wants to find again."""

    __tablename__ = "favourite"

    client_id: Mapped[str] = mapped_column(ForeignKey("client.id"), primary_key=True)
    service_id: Mapped[str] = mapped_column(HsdsId, primary_key=True)
    added_at: Mapped[dt.datetime]
