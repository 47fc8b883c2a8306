"""Makes small HSDS folders of invented services for tests."""

import csv
import uuid
from dataclasses import dataclass, field
from pathlib import Path


def new_id(name: str) -> str:
    """The same id for the same name, in every test."""
    return str(uuid.uuid5(uuid.NAMESPACE_URL, f"https://example.org/{name}"))


@dataclass(slots=True)
class Folder:
    """A tabular HSDS 3 directory; change `rows` and write it."""

    path: Path
    rows: dict[str, list[dict[str, str]]] = field(default_factory=dict)

    def add(self, file: str, key: str, /, **values: str) -> str:
        """Put a row in; gives back its id."""
        row_id = new_id(f"{file}/{key}")
        self.rows.setdefault(file, []).append({"id": row_id, **values})
        return row_id

    def write(self, *, start: str = "") -> Path:
        """Write all files anew and give back the folder; `start` stands before each header."""
        self.path.mkdir(exist_ok=True)
        for file, rows in self.rows.items():
            header = list(dict.fromkeys(name for row in rows for name in row))
            with (self.path / file).open("w", encoding="utf-8", newline="") as output:
                output.write(start)
                writer = csv.DictWriter(output, header, restval="")
                writer.writeheader()
                writer.writerows(rows)
        return self.path


def small(path: Path) -> Folder:
    """One agency with a meal at one place."""
    folder = Folder(path)
    agency = folder.add("organizations.csv", "agency", name="Demo Kitchen", description="Invented.")
    place = folder.add(
        "locations.csv", "hall", location_type="physical", name="Demo Hall", latitude="37.5", longitude="-122.25"
    )
    meal = folder.add(
        "services.csv",
        "meal",
        organization_id=agency,
        name="Hot lunch",
        description="Warm food.",
        status="active",
        last_modified="2026-01-02T03:04:05Z",
    )
    link = folder.add("service_at_location.csv", "meal", service_id=meal, location_id=place)
    folder.add("phones.csv", "meal", service_id=meal, number="555-0100", extension="12", type="voice")
    folder.add("schedules.csv", "meal", service_at_location_id=link, freq="WEEKLY", byday="MO,TU", opens_at="9am")
    taxonomy = folder.add("taxonomies.csv", "demo", name="Demo", description="")
    food = folder.add("taxonomy_terms.csv", "food", name="Food", description="", taxonomy_id=taxonomy)
    warm = folder.add("taxonomy_terms.csv", "warm", name="Meals", description="", taxonomy_id=taxonomy, parent_id=food)
    folder.add("attributes.csv", "meal", link_id=meal, link_entity="service", taxonomy_term_id=warm)
    return folder
