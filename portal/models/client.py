"""Clients as HMIS knows them, their enrollments and services, and the contact tab.

Of an SSN only the last four digits and a keyed digest are kept: enough to compare (R2) and to find a duplicate.
"""

import datetime as dt

from sqlalchemy import Boolean, Date, ForeignKey, Index, Integer, String
from sqlalchemy.orm import Mapped, mapped_column

from portal.models.base import Base, Digest, Id


class Client(Base):
    """One person's record. `hmis_id` is HMIS's PersonalID; data-quality codes are HMIS's (1, 2, 8, 9, 99)."""

    __tablename__ = "client"

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    hmis_id: Mapped[str] = mapped_column(String(64), unique=True)
    first_name: Mapped[str] = mapped_column(String(200), default="")
    middle_name: Mapped[str] = mapped_column(String(200), default="")
    last_name: Mapped[str] = mapped_column(String(200), default="", index=True)
    name_suffix: Mapped[str] = mapped_column(String(50), default="")
    name_data_quality: Mapped[int] = mapped_column(Integer)
    ssn_last4: Mapped[str] = mapped_column(String(4), default="")
    ssn_digest: Mapped[str] = mapped_column(String(64), default="", index=True)
    ssn_data_quality: Mapped[int] = mapped_column(Integer)
    date_of_birth: Mapped[dt.date | None] = mapped_column(Date)
    dob_data_quality: Mapped[int] = mapped_column(Integer)
    veteran_status: Mapped[int | None] = mapped_column(Integer)
    hmis_created_at: Mapped[dt.datetime | None]
    hmis_updated_at: Mapped[dt.datetime | None]
    hmis_deleted_at: Mapped[dt.datetime | None]
    is_restricted: Mapped[bool] = mapped_column(Boolean, default=False)


class ClientAgency(Base):
    """An agency serves this client: its staff may see the record."""

    __tablename__ = "client_agency"

    client_id: Mapped[str] = mapped_column(ForeignKey("client.id"), primary_key=True)
    agency_id: Mapped[str] = mapped_column(ForeignKey("agency.id"), primary_key=True, index=True)


class Project(Base):
    """A project of an agency; `project_type` is HMIS's code."""

    __tablename__ = "project"

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    hmis_id: Mapped[str] = mapped_column(String(64), unique=True)
    agency_id: Mapped[str] = mapped_column(ForeignKey("agency.id"))
    name: Mapped[str] = mapped_column(String(200))
    project_type: Mapped[int | None] = mapped_column(Integer)
    hmis_updated_at: Mapped[dt.datetime | None]
    hmis_deleted_at: Mapped[dt.datetime | None]


class Enrollment(Base):
    """A client's stay in a project; without `exit_date` it is open."""

    __tablename__ = "enrollment"

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    hmis_id: Mapped[str] = mapped_column(String(64), unique=True)
    client_id: Mapped[str] = mapped_column(ForeignKey("client.id"), index=True)
    project_id: Mapped[str] = mapped_column(ForeignKey("project.id"))
    household_id: Mapped[str] = mapped_column(String(64), default="")
    relationship_to_hoh: Mapped[int | None] = mapped_column(Integer)
    entry_date: Mapped[dt.date] = mapped_column(Date)
    exit_date: Mapped[dt.date | None] = mapped_column(Date)
    hmis_updated_at: Mapped[dt.datetime | None]
    exit_updated_at: Mapped[dt.datetime | None]
    hmis_deleted_at: Mapped[dt.datetime | None]


class Service(Base):
    """A service given; `record_type` and `type_provided` are HMIS's codes."""

    __tablename__ = "service"

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    hmis_id: Mapped[str] = mapped_column(String(64), unique=True)
    enrollment_id: Mapped[str] = mapped_column(ForeignKey("enrollment.id"))
    client_id: Mapped[str] = mapped_column(ForeignKey("client.id"))
    date_provided: Mapped[dt.date] = mapped_column(Date)
    record_type: Mapped[int] = mapped_column(Integer)
    type_provided: Mapped[int | None] = mapped_column(Integer)
    hmis_updated_at: Mapped[dt.datetime | None]
    hmis_deleted_at: Mapped[dt.datetime | None]

    __table_args__ = (Index("ix_service_client_id_date_provided", "client_id", "date_provided"),)


class Contact(Base):
    """The contact tab: HMIS CSV has none, so this is the portal's. `version` is the ETag's number."""

    __tablename__ = "contact"

    client_id: Mapped[str] = mapped_column(ForeignKey("client.id"), primary_key=True)
    email: Mapped[str] = mapped_column(String(254), default="")
    email_confirmed_at: Mapped[dt.datetime | None]
    phone: Mapped[str] = mapped_column(String(40), default="")
    address: Mapped[str] = mapped_column(String(300), default="")
    version: Mapped[int] = mapped_column(Integer, default=1)
    updated_at: Mapped[dt.datetime]


class HmisImport(Base):
    """One run of the HMIS importer; the key of the SSN digests stays with the portal's keys, not here."""

    __tablename__ = "hmis_import"

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    export_id: Mapped[str] = mapped_column(String(64))
    csv_version: Mapped[str] = mapped_column(String(32))
    started_at: Mapped[dt.datetime]
    report_digest: Mapped[str] = mapped_column(Digest)
