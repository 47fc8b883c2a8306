"""Inviting many clients at once: a run, and what became of each client in it."""

import datetime as dt

from sqlalchemy import Boolean, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from portal.models.base import Base, Id


class InvitationRun(Base):
    """A run that staff of an agency have started, at a kiosk. `state`: running, paused, cancelled, done.

    `project_id`, `is_enrolled` and `is_never_connected` say whom it is about, and `language` how they are written to.
    """

    __tablename__ = "invitation_run"

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    agency_id: Mapped[str] = mapped_column(ForeignKey("agency.id"), index=True)
    staff_id: Mapped[str] = mapped_column(ForeignKey("staff_user.id"))
    device_id: Mapped[str] = mapped_column(ForeignKey("device.id"))
    project_id: Mapped[str | None] = mapped_column(ForeignKey("project.id"))
    is_enrolled: Mapped[bool] = mapped_column(Boolean)
    is_never_connected: Mapped[bool] = mapped_column(Boolean)
    language: Mapped[str] = mapped_column(String(8))
    state: Mapped[str] = mapped_column(String(20), index=True)
    started_at: Mapped[dt.datetime]
    ended_at: Mapped[dt.datetime | None]


class InvitationRunItem(Base):
    """A client of a run. `state`: waiting, invited (with the invitation), refused (with the reason, a stable code)."""

    __tablename__ = "invitation_run_item"

    run_id: Mapped[str] = mapped_column(ForeignKey("invitation_run.id"), primary_key=True)
    client_id: Mapped[str] = mapped_column(ForeignKey("client.id"), primary_key=True)
    state: Mapped[str] = mapped_column(String(20))
    reason: Mapped[str | None] = mapped_column(String(40))
    invitation_id: Mapped[str | None] = mapped_column(ForeignKey("invitation.id"), unique=True)
    decided_at: Mapped[dt.datetime | None]

    __table_args__ = (Index("ix_invitation_run_item_run_id_state_client_id", "run_id", "state", "client_id"),)
