"""Makes small HMIS CSV exports of invented people for tests."""

import csv
from dataclasses import dataclass, field
from pathlib import Path

UPDATED = "2026-01-02 03:04:05"
_DATES = "DateCreated,DateUpdated,DateDeleted,ExportID"
HEADERS = {
    "Export.csv": "ExportID,SourceType,ExportDate,CSVVersion,HashStatus",
    "Organization.csv": f"OrganizationID,OrganizationName,VictimServiceProvider,{_DATES}",
    "Project.csv": f"ProjectID,OrganizationID,ProjectName,ProjectType,{_DATES}",
    "Client.csv": "PersonalID,FirstName,MiddleName,LastName,NameSuffix,NameDataQuality,SSN,SSNDataQuality,DOB,"
    f"DOBDataQuality,VeteranStatus,{_DATES}",
    "Enrollment.csv": f"EnrollmentID,PersonalID,ProjectID,EntryDate,HouseholdID,RelationshipToHoH,{_DATES}",
    "Exit.csv": f"ExitID,EnrollmentID,PersonalID,ExitDate,{_DATES}",
    "Services.csv": f"ServicesID,EnrollmentID,PersonalID,DateProvided,RecordType,TypeProvided,{_DATES}",
}


@dataclass(slots=True)
class Export:
    """An export in a folder; change `rows` and write it."""

    folder: Path
    csv_version: str = "2026 v1.0"
    hash_status: str = "1"
    encoding: str = "utf-8"
    rows: dict[str, list[dict[str, str]]] = field(default_factory=dict)

    def add(self, file: str, **values: str) -> dict[str, str]:
        """Put a row in and give it back."""
        row = {"ExportID": "7", "DateCreated": UPDATED, "DateUpdated": UPDATED, **values}
        self.rows.setdefault(file, []).append(row)
        return row

    def write(self) -> Path:
        """Write all files and give back the folder."""
        self.folder.mkdir(exist_ok=True)
        export = {"ExportID": "7", "CSVVersion": self.csv_version, "HashStatus": self.hash_status}
        for file, header in HEADERS.items():
            rows = [export] if file == "Export.csv" else self.rows.get(file, [])
            with (self.folder / file).open("w", encoding=self.encoding, newline="") as output:
                writer = csv.DictWriter(output, header.split(","), restval="", extrasaction="ignore")
                writer.writeheader()
                writer.writerows(rows)
        return self.folder


def client(export: Export, hmis_id: str, **values: str) -> dict[str, str]:
    """A client with a full record."""
    found = {
        "PersonalID": hmis_id,
        "FirstName": "Demo",
        "LastName": f"Client {hmis_id}",
        "NameDataQuality": "1",
        "SSN": "900123456",
        "SSNDataQuality": "1",
        "DOB": "1980-05-06",
        "DOBDataQuality": "1",
        "VeteranStatus": "0",
        **values,
    }
    return export.add("Client.csv", **found)


def small_export(folder: Path) -> Export:
    """Two agencies with a project each; client c1 is enrolled at both, c2 at the first; c1 left the second."""
    export = Export(folder)
    for number in ("1", "2"):
        export.add("Organization.csv", OrganizationID=f"o{number}", OrganizationName=f"Demo Agency {number}")
        export.add(
            "Project.csv", ProjectID=f"p{number}", OrganizationID=f"o{number}", ProjectName="Demo", ProjectType="1"
        )
    client(export, "c1")
    client(export, "c2", DOB="2015-01-01")
    for id_, person, project in (("e1", "c1", "p1"), ("e2", "c1", "p2"), ("e3", "c2", "p1")):
        export.add("Enrollment.csv", EnrollmentID=id_, PersonalID=person, ProjectID=project, EntryDate="2025-03-04")
    export.add("Exit.csv", ExitID="x", EnrollmentID="e2", PersonalID="c1", ExitDate="2025-06-01")
    export.add(
        "Services.csv",
        ServicesID="s1",
        EnrollmentID="e1",
        PersonalID="c1",
        DateProvided="2025-03-05",
        RecordType="200",
        TypeProvided="200",
    )
    return export
