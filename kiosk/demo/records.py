"""The portal's side of a demo: its database, its demo people or a real export, and who plays."""

import os
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path

from sqlalchemy import Engine, func, select

from kiosk.demo.cast import Cast, Person, StaffMember
from portal.database import open_database, reading
from portal.demo import EligibleAdult, PreparedSite, eligible_adults, load_demo, load_sample_forms, prepare_site
from portal.identity.hashing import HashCost, Hasher
from portal.importers.hmis import import_hmis
from portal.keys import PortalKeys, load_or_create
from portal.migrations import migrate
from portal.models import (
    Alarm,
    AppointmentRow,
    Client,
    ClientAgency,
    ClientDocument,
    ClientLocation,
    ContactChangeRow,
    Device,
    DirectoryReport,
    DocumentPage,
    Message,
    Revocation,
    Signature,
    WipeReceipt,
)
from portal.onboarding import Role, Tools
from portal.settings import PortalSettings
from services.rules.birth import is_adult, is_full_date
from services.sealing.ids import uuid7
from services.sealing.keys import to_text


class NobodyFits(Exception):
    """No agency of the export serves both an adult who can be invited and a client under 18."""


@dataclass(frozen=True, slots=True)
class Records:
    """A portal's data, ready to be served. `device_codes`: one for the kiosk, one to fetch documents with."""

    settings: PortalSettings
    engine: Engine
    site: PreparedSite = field(repr=False)
    cast: Cast
    trust_roots_pem: bytes

    def client_signatures(self) -> int:
        """How many papers of the client stand in the portal's tables."""
        with reading(self.engine) as session:
            mine = select(func.count()).where(Signature.client_id == self.cast.eligible.client_id)
            return session.scalar(mine) or 0

    def all_signatures(self) -> int:
        """How many papers stand in the portal's tables at all."""
        with reading(self.engine) as session:
            return session.scalar(select(func.count(Signature.id))) or 0

    def given(self) -> dict[str, int]:
        """How many of each kind of thing the client gave, other than papers, stand in the portal's tables."""
        kinds = {
            "messages": (Message, Message.author_id.is_(None)),
            "locations": (ClientLocation, ClientLocation.client_id.is_not(None)),
            "contact changes": (ContactChangeRow, ContactChangeRow.client_id.is_not(None)),
            "documents": (ClientDocument, ClientDocument.client_id.is_not(None)),
            "appointments": (AppointmentRow, AppointmentRow.client_id.is_not(None)),
        }
        with reading(self.engine) as session:
            return {
                kind: session.scalar(select(func.count()).select_from(table).where(mine)) or 0
                for kind, (table, mine) in kinds.items()
            }

    def document_pages(self) -> list[int]:
        """How many pages each document has that the client gave, the fewest first."""
        counted = select(func.count()).select_from(DocumentPage).group_by(DocumentPage.document_id)
        with reading(self.engine) as session:
            return sorted(session.scalars(counted))

    def taken_back(self) -> int:
        """How many permissions were taken back."""
        with reading(self.engine) as session:
            return session.scalar(select(func.count(Revocation.id))) or 0

    def reports(self) -> int:
        """How many reports of wrong entries arrived."""
        with reading(self.engine) as session:
            return session.scalar(select(func.count(DirectoryReport.id))) or 0

    def wipe_receipts(self, device_id: str) -> int:
        """How many wipe receipts of this kiosk arrived."""
        with reading(self.engine) as session:
            return session.scalar(select(func.count()).where(WipeReceipt.device_id == device_id)) or 0

    def alarms(self) -> list[str]:
        """The codes of all alarms."""
        with reading(self.engine) as session:
            return list(session.scalars(select(Alarm.code)))

    def device_key(self, device_id: str) -> str:
        """The kiosk's public key, as the portal knows it."""
        with reading(self.engine) as session:
            return to_text(session.scalars(select(Device.envelope_key).where(Device.id == device_id)).one())


def prepare_records(folder: Path, *, hmis: Path | None) -> Records:
    """Makes a portal's data in `folder`: the demo set, or the export in `hmis`. Raises OperatorError, NobodyFits."""
    settings = PortalSettings(data_dir=folder)
    now = datetime.now(UTC)
    keys = load_or_create(settings.keys_dir, now, random=os.urandom)
    engine = open_database(settings.database)
    migrate(engine)
    tools = Tools(now, _new_id, os.urandom, Hasher(HashCost(settings.argon2_memory_kib, settings.argon2_time)))
    site, pair = _demo(engine, keys, tools) if hmis is None else _imported(engine, keys, tools, hmis)
    user = site.sign_in(Role.STAFF)
    cast = Cast(StaffMember(user.display_name, user.user_name, user.pin), *pair)
    return Records(settings, engine, site, cast, keys.device_ca_certificate_pem)


def _demo(engine: Engine, keys: PortalKeys, tools: Tools) -> tuple[PreparedSite, tuple[Person, Person]]:
    sites = load_demo(engine, ssn_key=keys.digest_key, tools=tools)
    for site in sites:
        pair = _pair_at(engine, site.agency_id, tools.now.date())
        if pair is not None:
            return site, pair
    raise NobodyFits("The demo set has no agency with an adult and a client under 18.")


def _imported(engine: Engine, keys: PortalKeys, tools: Tools, hmis: Path) -> tuple[PreparedSite, tuple[Person, Person]]:
    today = tools.now.date()
    import_hmis(engine, hmis, ssn_key=keys.digest_key, as_of=today, now=tools.now, new_id=tools.new_id)
    load_sample_forms(engine, tools=tools)
    for agency_id in dict.fromkeys(adult.agency_id for adult in eligible_adults(engine, today)):
        pair = _pair_at(engine, agency_id, today)
        if pair is not None:
            return prepare_site(engine, agency_id, tools=tools), pair
    raise NobodyFits("No agency of this export serves an adult with a full date of birth and a client under 18.")


def _pair_at(engine: Engine, agency_id: str, today: date) -> tuple[Person, Person] | None:
    """An adult whom the agency can invite and a client under 18, both by their lowest HMIS id."""
    adults = (adult for adult in eligible_adults(engine, today) if _serves(engine, agency_id, adult))
    adult = next((one for one in adults if one.name.isascii()), None)
    minor = _minor_at(engine, agency_id, today)
    if adult is None or minor is None:
        return None
    return Person(adult.client_id, adult.hmis_id, adult.name, adult.date_of_birth), minor


def _serves(engine: Engine, agency_id: str, adult: EligibleAdult) -> bool:
    with reading(engine) as session:
        return session.get(ClientAgency, (adult.client_id, agency_id)) is not None


def _minor_at(engine: Engine, agency_id: str, today: date) -> Person | None:
    rows = (
        select(Client)
        .join(ClientAgency, ClientAgency.client_id == Client.id)
        .where(ClientAgency.agency_id == agency_id, Client.hmis_deleted_at.is_(None))
        .order_by(Client.hmis_id)
    )
    with reading(engine) as session:
        for client in session.scalars(rows):
            born = client.date_of_birth
            if born is not None and is_full_date(born, client.dob_data_quality) and not is_adult(born, today):
                return Person(client.id, client.hmis_id, f"{client.first_name} {client.last_name}", born)
    return None


def _new_id() -> str:
    return uuid7(int(datetime.now(UTC).timestamp() * 1000), os.urandom(10))
