"""Read the description of the demo (resources/demo/demo.toml)."""

import datetime as dt
import tomllib
from pathlib import Path
from typing import Final

from pydantic import BaseModel, ConfigDict

from portal.onboarding import Role
from services.portal.contract.appointments import MeetingWay
from services.portal.contract.documents import DocumentWanted

RESOURCES: Final = Path(__file__).resolve().parents[1] / "resources"
DEMO_FOLDER: Final = RESOURCES / "demo"
FORMS_FOLDER: Final = RESOURCES / "forms"


class _Model(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class DemoSite(_Model):
    """A site of a demo agency."""

    name: str
    time_zone: str
    help_line: str
    crisis_line: str
    languages: tuple[str, ...]
    latitude: float
    longitude: float


class DemoStaff(_Model):
    """A staff user of a demo agency."""

    user_name: str
    display_name: str
    role: Role


class DemoAgency(_Model):
    """What a demo agency gets beside what the demo's HMIS export holds."""

    hmis_id: str
    roi_term_days: int
    site: DemoSite
    staff: tuple[DemoStaff, ...]


class DemoContact(_Model):
    """A contact tab."""

    client: str
    email: str
    phone: str
    address: str


class DemoCareTeamMember(_Model):
    """Somebody who works with a client."""

    client: str
    staff: str
    role: str
    reach: str


class DemoSlot(_Model):
    """A time that a member of staff offers, so many days after today, by the clock of their site."""

    staff: str
    days: int
    at: dt.time
    minutes: int
    way: MeetingWay
    where: str = ""
    note: str = ""


class DemoResult(_Model):
    """A result of the demo's assessment, shared with a client."""

    client: str
    staff: str
    range: str
    days_ago: int


class DemoDocumentRequest(DocumentWanted):
    """What staff ask a client for."""

    client: str
    staff: str


class DemoData(_Model):
    """The whole description."""

    agencies: tuple[DemoAgency, ...]
    contacts: tuple[DemoContact, ...]
    care_team: tuple[DemoCareTeamMember, ...]
    slots: tuple[DemoSlot, ...]
    results: tuple[DemoResult, ...]
    document_requests: tuple[DemoDocumentRequest, ...]


def read_demo_data() -> DemoData:
    """The description that is shipped."""
    return DemoData.model_validate(tomllib.loads((DEMO_FOLDER / "demo.toml").read_text(encoding="utf-8")))


def staff_for(agency_hmis_id: str) -> tuple[DemoStaff, ...]:
    """Demo staff of any agency, for a demo on imported data."""
    suffix = agency_hmis_id.lower()
    return (
        DemoStaff(user_name=f"demo.staff-{suffix}", display_name="Demo Staff Robin", role=Role.STAFF),
        DemoStaff(user_name=f"demo.site-admin-{suffix}", display_name="Demo Site Admin Kim", role=Role.SITE_ADMIN),
    )


def site_for(agency_name: str) -> DemoSite:
    """A demo site of any agency."""
    return DemoSite(
        name=f"{agency_name} (demo site)",
        time_zone="America/Los_Angeles",
        help_line="555-0100",
        crisis_line="988",
        languages=("en", "es", "vi", "zh", "fil"),
        latitude=37.4852,
        longitude=-122.2364,
    )
