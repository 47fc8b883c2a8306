"""Agencies, their sites, the kiosks that stand there, and the staff."""

import datetime as dt

from sqlalchemy import Boolean, Double, ForeignKey, Integer, LargeBinary, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from portal.models.base import Base, Digest, Id


class Agency(Base):
    """A partner agency. `hmis_organization_id` is HMIS's OrganizationID; `roi_term_days` is required to offer a ROI.

    `help` is a SiteHelp as JSON, for its sites that have none of their own; `answering` an Answering as JSON.
    """

    __tablename__ = "agency"

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    hmis_organization_id: Mapped[str | None] = mapped_column(String(32), unique=True)
    name: Mapped[str] = mapped_column(String(200))
    is_victim_service_provider: Mapped[bool] = mapped_column(Boolean, default=False)
    roi_term_days: Mapped[int | None] = mapped_column(Integer)
    hmis_updated_at: Mapped[dt.datetime | None]
    help: Mapped[str | None] = mapped_column(Text)
    answering: Mapped[str | None] = mapped_column(Text)


class Site(Base):
    """A place with kiosks. Times that people see are in `time_zone` (IANA name); `languages` is comma-separated.

    `latitude` and `longitude` (degrees): where its kiosks stand, for distances in the directory.
    `help` is a SiteHelp as JSON; without it, the agency's is shown.
    """

    __tablename__ = "site"

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    agency_id: Mapped[str] = mapped_column(ForeignKey("agency.id"), index=True)
    name: Mapped[str] = mapped_column(String(200))
    time_zone: Mapped[str] = mapped_column(String(64))
    help_line: Mapped[str] = mapped_column(String(200))
    crisis_line: Mapped[str] = mapped_column(String(200))
    languages: Mapped[str] = mapped_column(String(100), default="en,es")
    latitude: Mapped[float | None] = mapped_column(Double)
    longitude: Mapped[float | None] = mapped_column(Double)
    help: Mapped[str | None] = mapped_column(Text)


class DeviceCode(Base):
    """A one-time code that enrols one device at a site; only its SHA-256 is kept."""

    __tablename__ = "device_code"

    code_sha256: Mapped[str] = mapped_column(Digest, primary_key=True)
    site_id: Mapped[str] = mapped_column(ForeignKey("site.id"))
    expires_at: Mapped[dt.datetime]
    used_at: Mapped[dt.datetime | None]


class Device(Base):
    """An enrolled kiosk. `envelope_key` is its raw Ed25519 public key; `certificate_pem` seals PDFs."""

    __tablename__ = "device"

    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    site_id: Mapped[str] = mapped_column(ForeignKey("site.id"), index=True)
    name: Mapped[str] = mapped_column(String(200))
    envelope_key: Mapped[bytes] = mapped_column(LargeBinary(32))
    certificate_pem: Mapped[str] = mapped_column(Text)
    enrolled_at: Mapped[dt.datetime]
    revoked_at: Mapped[dt.datetime | None]
    last_seen_at: Mapped[dt.datetime | None]


class StaffUser(Base):
    """Somebody who works for an agency. `role`: staff, agency_admin, site_admin. Wrong PINs count over all kiosks.

    `away_until`: the team reads meanwhile what clients write to them; a moment that has passed means nothing.
    """

    __tablename__ = "staff_user"

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    agency_id: Mapped[str] = mapped_column(ForeignKey("agency.id"), index=True)
    user_name: Mapped[str] = mapped_column(String(100), unique=True)
    display_name: Mapped[str] = mapped_column(String(200))
    role: Mapped[str] = mapped_column(String(20))
    pin_hash: Mapped[str] = mapped_column(String(200))
    badge_sha256: Mapped[str | None] = mapped_column(Digest, unique=True)
    wrong_pins: Mapped[int] = mapped_column(Integer, default=0)
    locked_at: Mapped[dt.datetime | None]
    away_until: Mapped[dt.datetime | None]
    is_active: Mapped[bool] = mapped_column(Boolean, default=True)
