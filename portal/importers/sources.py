"""Which files of HMIS CSV are read, which of their columns, and how a row becomes a record of ours.

The files about disabilities, health, domestic violence and income are never opened. Of an SSN, the last four digits and
a keyed digest of a whole one are taken: enough to compare (R2) and to find a duplicate; the SSN itself is not stored.
"""

import datetime as dt
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final, TypeAlias

from portal.importers import values
from portal.importers.hashed import looks_hashed
from portal.importers.table import UntrustedRow
from portal.importers.values import BadValue
from portal.keys import keyed_digest
from portal.models import Agency, Client, Enrollment, Project, Service

Imported: TypeAlias = type[Agency] | type[Project] | type[Client] | type[Enrollment] | type[Service]

_FULL_SSN: Final = re.compile(r"\d{9}")
_LAST_FOUR: Final = re.compile(r"[\dxX]{5}(\d{4})")
_FULL: Final = 1


@dataclass(frozen=True, slots=True)
class Reference:
    """A column of ours that points to another record, which the file names by its HMIS id."""

    column: str
    model: Imported
    hmis_column: str


@dataclass(frozen=True, slots=True)
class Parsed:
    """A checked row. `values` by column of ours; `references` holds the HMIS ids that `Source.references` ask for."""

    line: int
    hmis_id: str
    values: Mapping[str, object]
    references: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """One file. `fresh`: our column that holds DateUpdated. An exit only completes an enrollment (`only_updates`).

    `beside`: what a row's values come to beside those that we hold of the same DateUpdated.
    """

    file: str
    model: Imported
    columns: tuple[str, ...]
    parse: Callable[[UntrustedRow], Parsed]
    references: tuple[Reference, ...] = ()
    fresh: str = "hmis_updated_at"
    only_updates: bool = False
    beside: Callable[[Mapping[str, object], Mapping[str, object]], Mapping[str, object]] | None = None


def all_sources(ssn_key: bytes) -> tuple[Source, ...]:
    """The files in the order in which they refer to each other."""
    client_columns = ("PersonalID", "FirstName", "LastName", "NameDataQuality", "SSN", "SSNDataQuality", "DOB")
    of_client = Reference("client_id", Client, "PersonalID")
    of_enrollment = Reference("enrollment_id", Enrollment, "EnrollmentID")
    return (
        Source("Organization.csv", Agency, ("OrganizationID", "OrganizationName", "DateUpdated"), _agency),
        Source(
            "Project.csv",
            Project,
            ("ProjectID", "OrganizationID", "ProjectName", "ProjectType", "DateUpdated"),
            _project,
            (Reference("agency_id", Agency, "OrganizationID"),),
        ),
        Source(
            "Client.csv",
            Client,
            (*client_columns, "DOBDataQuality", "DateUpdated", "DateDeleted"),
            lambda row: _client(row, ssn_key),
            beside=_masked_ssn_beside,
        ),
        Source(
            "Enrollment.csv",
            Enrollment,
            ("EnrollmentID", "PersonalID", "ProjectID", "EntryDate", "DateUpdated", "DateDeleted"),
            _enrollment,
            (of_client, Reference("project_id", Project, "ProjectID")),
        ),
        Source(
            "Exit.csv",
            Enrollment,
            ("EnrollmentID", "PersonalID", "ExitDate", "DateUpdated", "DateDeleted"),
            _exit,
            (of_client,),
            fresh="exit_updated_at",
            only_updates=True,
        ),
        Source(
            "Services.csv",
            Service,
            ("ServicesID", "EnrollmentID", "PersonalID", "DateProvided", "RecordType", "DateUpdated", "DateDeleted"),
            _service,
            (of_client, of_enrollment),
        ),
    )


def _agency(row: UntrustedRow) -> Parsed:
    found = {
        "name": values.text(row, "OrganizationName", longest=200),
        "is_victim_service_provider": values.number(row, "VictimServiceProvider") == 1,
        "hmis_updated_at": values.moment(row, "DateUpdated"),
    }
    return Parsed(row.line, values.identifier(row, "OrganizationID", longest=32), found)


def _project(row: UntrustedRow) -> Parsed:
    found = {
        "name": values.text(row, "ProjectName", longest=200),
        "project_type": values.number(row, "ProjectType"),
        **_dates(row),
    }
    return Parsed(row.line, values.identifier(row, "ProjectID"), found, (values.identifier(row, "OrganizationID"),))


def _client(row: UntrustedRow, ssn_key: bytes) -> Parsed:
    found = {
        "first_name": values.name(row, "FirstName"),
        "middle_name": values.name(row, "MiddleName"),
        "last_name": values.name(row, "LastName"),
        "name_suffix": values.name(row, "NameSuffix", longest=50),
        "name_data_quality": values.data_quality(row, "NameDataQuality"),
        "date_of_birth": values.day(row, "DOB"),
        "dob_data_quality": values.data_quality(row, "DOBDataQuality"),
        "veteran_status": values.number(row, "VeteranStatus"),
        "hmis_created_at": values.moment(row, "DateCreated"),
        **_ssn(row, ssn_key),
        **_dates(row),
    }
    return Parsed(row.line, values.identifier(row, "PersonalID"), found)


def _ssn(row: UntrustedRow, ssn_key: bytes) -> dict[str, object]:
    untrusted_ssn = row["SSN"].replace("-", "").replace(" ", "")
    if looks_hashed(untrusted_ssn):
        raise BadValue("SSN is hashed; ask for an export with plain values")
    quality = values.data_quality(row, "SSNDataQuality")
    last_four = _LAST_FOUR.fullmatch(untrusted_ssn)
    is_full = quality == _FULL and _FULL_SSN.fullmatch(untrusted_ssn) is not None
    return {
        "ssn_last4": last_four[1] if last_four else "",
        "ssn_digest": keyed_digest(ssn_key, "ssn", untrusted_ssn) if is_full else "",
        "ssn_data_quality": quality,
    }


def _masked_ssn_beside(held: Mapping[str, object], values: Mapping[str, object]) -> Mapping[str, object]:
    """Our own export masks the SSN (we hold no more of it): the same four digits take nothing away from the digest."""
    is_same = values["ssn_last4"] == held["ssn_last4"] and not values["ssn_digest"]
    return {**values, "ssn_digest": held["ssn_digest"]} if is_same else values


def _enrollment(row: UntrustedRow) -> Parsed:
    found = {
        "household_id": values.text(row, "HouseholdID", longest=64),
        "relationship_to_hoh": values.number(row, "RelationshipToHoH"),
        "entry_date": values.required_day(row, "EntryDate"),
        **_dates(row),
    }
    return Parsed(row.line, values.identifier(row, "EnrollmentID"), found, _ids(row, "PersonalID", "ProjectID"))


def _exit(row: UntrustedRow) -> Parsed:
    left_on: dt.date | None = values.required_day(row, "ExitDate")
    if values.moment(row, "DateDeleted") is not None:
        left_on = None
    found = {"exit_date": left_on, "exit_updated_at": values.moment(row, "DateUpdated")}
    return Parsed(row.line, values.identifier(row, "EnrollmentID"), found, _ids(row, "PersonalID"))


def _service(row: UntrustedRow) -> Parsed:
    found = {
        "date_provided": values.required_day(row, "DateProvided"),
        "record_type": values.required_number(row, "RecordType"),
        "type_provided": values.number(row, "TypeProvided"),
        **_dates(row),
    }
    return Parsed(row.line, values.identifier(row, "ServicesID"), found, _ids(row, "PersonalID", "EnrollmentID"))


def _dates(row: UntrustedRow) -> dict[str, object]:
    return {
        "hmis_updated_at": values.moment(row, "DateUpdated"),
        "hmis_deleted_at": values.moment(row, "DateDeleted"),
    }


def _ids(row: UntrustedRow, *columns: str) -> tuple[str, ...]:
    return tuple(values.identifier(row, column) for column in columns)
