"""A small set of invented people, agencies and staff, to try the whole story with. Never for a real portal.

The people come through the HMIS importer, from an export in resources/demo/hmis. PINs and badges are random and are
handed out once; loading the demo again renews them.
"""

import datetime as dt
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import Engine, exists, select
from sqlalchemy.orm import Session

from portal.asked_documents import ask_for_document
from portal.care_team import Standing, find_client, set_member
from portal.database import reading, transaction
from portal.demo_care import load_care
from portal.demo_data import (
    DEMO_FOLDER,
    FORMS_FOLDER,
    DemoAgency,
    DemoContact,
    DemoDocumentRequest,
    read_demo_data,
    site_for,
    staff_for,
)
from portal.device_codes import new_device_code
from portal.directory.tabular import read_folder
from portal.importers.answering import read_answering, set_answering
from portal.importers.forms import import_form
from portal.importers.help import read_help, set_help
from portal.importers.hmis import import_hmis
from portal.importers.hsds import import_hsds
from portal.models import (
    Agency,
    Client,
    ClientAgency,
    Contact,
    DocumentRequestRow,
    Enrollment,
    Project,
    Site,
    StaffUser,
)
from portal.onboarding import (
    NewSite,
    Position,
    Role,
    StaffSignIn,
    Tools,
    add_site,
    add_staff,
    find_agency,
    find_staff,
    renew_staff_sign_in,
    set_position,
    set_roi_term,
)
from services.rules.birth import is_adult, is_full_date

_FULL_NAME = 1
_TERM_DAYS = 365


@dataclass(frozen=True, slots=True)
class PreparedSite:
    """A site with its staff, and a code that enrols one kiosk there."""

    agency_id: str
    agency_name: str
    site_id: str
    site_name: str
    device_code: str = field(repr=False)
    staff: tuple[StaffSignIn, ...]

    def sign_in(self, role: Role) -> StaffSignIn:
        """The first staff user with this role. Raises LookupError."""
        for user in self.staff:
            if user.role is role:
                return user
        raise LookupError(role)


@dataclass(frozen=True, slots=True)
class EligibleAdult:
    """A client whom staff could invite once identity and e-mail are confirmed: R3 and R5 hold, the name is full."""

    client_id: str
    hmis_id: str
    agency_id: str
    name: str = field(repr=False)
    date_of_birth: dt.date = field(repr=False)


def load_demo(engine: Engine, *, ssn_key: bytes, tools: Tools) -> tuple[PreparedSite, ...]:
    """Put the demo set in, the sample forms included; gives back the sites with their sign-ins, the main one first."""
    import_hmis(
        engine, DEMO_FOLDER / "hmis", ssn_key=ssn_key, as_of=tools.now.date(), now=tools.now, new_id=tools.new_id
    )
    load_sample_forms(engine, tools=tools)
    _import_forms(engine, DEMO_FOLDER / "forms", tools=tools)
    load_sample_directory(engine, tools=tools)
    demo = read_demo_data()
    with transaction(engine) as session:
        sites = tuple(_prepare(session, agency, tools) for agency in demo.agencies)
        for contact in demo.contacts:
            _add_contact(session, contact, tools.now)
        for member in demo.care_team:
            client, staff = find_client(session, member.client), find_staff(session, member.staff)
            set_member(session, client, staff, Standing(member.role, member.reach), tools=tools)
        for wanted in demo.document_requests:
            _ask(session, wanted, tools)
    load_care(engine, demo, tools=tools)
    return sites


def load_sample_forms(engine: Engine, *, tools: Tools) -> None:
    """Import the forms that the project ships."""
    _import_forms(engine, FORMS_FOLDER, tools=tools)


def _import_forms(engine: Engine, folder: Path, *, tools: Tools) -> None:
    for file in sorted(folder.glob("*.md")):
        import_form(engine, file, defaults={}, now=tools.now, new_id=tools.new_id)


def load_sample_directory(engine: Engine, *, tools: Tools) -> None:
    """Import the invented services around the demo's site."""
    import_hsds(engine, read_folder(DEMO_FOLDER / "hsds"), now=tools.now)


def prepare_site(engine: Engine, agency_id: str, *, tools: Tools) -> PreparedSite:
    """For a demo on imported data: a ROI term where none is set, a demo site, demo staff and a device code."""
    with transaction(engine) as session:
        agency = find_agency(session, agency_id)
        hmis_id = agency.hmis_organization_id or agency.id
        described = DemoAgency(
            hmis_id=hmis_id,
            roi_term_days=agency.roi_term_days or _TERM_DAYS,
            site=site_for(agency.name),
            staff=staff_for(hmis_id),
        )
        return _prepare(session, described, tools)


def eligible_adults(engine: Engine, as_of: dt.date) -> list[EligibleAdult]:
    """Clients with an open door, by HMIS id; each with an agency whose staff serve them."""
    at_agency = select(Enrollment.id).join(Project)
    is_served = exists(
        at_agency.where(Enrollment.client_id == Client.id, Project.agency_id == ClientAgency.agency_id).where(
            Enrollment.hmis_deleted_at.is_(None)
        )
    )
    rows = (
        select(Client, ClientAgency.agency_id)
        .join(ClientAgency, ClientAgency.client_id == Client.id)
        .where(Client.hmis_deleted_at.is_(None), Client.name_data_quality == _FULL_NAME, is_served)
        .order_by(Client.hmis_id, ClientAgency.agency_id)
    )
    found: dict[str, EligibleAdult] = {}
    with reading(engine) as session:
        for client, agency_id in session.execute(rows):
            born = client.date_of_birth
            if is_full_date(born, client.dob_data_quality) and born is not None and is_adult(born, as_of):
                name = " ".join(filter(None, (client.first_name, client.middle_name, client.last_name)))
                found.setdefault(client.id, EligibleAdult(client.id, client.hmis_id, agency_id, name, born))
    return list(found.values())


def _prepare(session: Session, described: DemoAgency, tools: Tools) -> PreparedSite:
    agency = find_agency(session, described.hmis_id)
    if agency.roi_term_days is None:
        set_roi_term(session, agency, described.roi_term_days, tools=tools)
    if agency.answering is None:
        set_answering(session, agency, read_answering(DEMO_FOLDER / "answering.toml"), tools=tools)
    site = _site(session, agency, described, tools)
    staff = tuple(
        _staff_sign_in(session, agency, user.user_name, user.display_name, role=user.role, tools=tools)
        for user in described.staff
    )
    code = new_device_code(session, site.id, now=tools.now, random=tools.random)
    return PreparedSite(agency.id, agency.name, site.id, site.name, code, staff)


def _site(session: Session, agency: Agency, described: DemoAgency, tools: Tools) -> Site:
    found = select(Site).where(Site.agency_id == agency.id, Site.name == described.site.name)
    new = NewSite(**described.site.model_dump(exclude={"latitude", "longitude"}))
    site = session.scalars(found).one_or_none() or add_site(session, agency, new, tools=tools)
    if site.latitude is None:
        set_position(session, site, Position(described.site.latitude, described.site.longitude), tools=tools)
    if site.help is None:
        set_help(session, site, read_help(DEMO_FOLDER / "help.toml"), tools=tools)
    return site


def _staff_sign_in(
    session: Session, agency: Agency, user_name: str, display_name: str, *, role: Role, tools: Tools
) -> StaffSignIn:
    user = session.scalars(select(StaffUser).where(StaffUser.user_name == user_name.lower())).one_or_none()
    if user is not None:
        return renew_staff_sign_in(session, user, tools=tools)
    return add_staff(session, agency, user_name, display_name=display_name, role=role, tools=tools)


def _add_contact(session: Session, contact: DemoContact, now: dt.datetime) -> None:
    client_id = session.scalars(select(Client.id).where(Client.hmis_id == contact.client)).one()
    if session.get(Contact, client_id) is None:
        values = {"email": contact.email, "phone": contact.phone, "address": contact.address}
        session.add(Contact(client_id=client_id, updated_at=now, **values))


def _ask(session: Session, wanted: DemoDocumentRequest, tools: Tools) -> None:
    client, staff = find_client(session, wanted.client), find_staff(session, wanted.staff)
    asked = select(DocumentRequestRow.id).where(DocumentRequestRow.client_id == client.id)
    if session.scalar(asked.limit(1)) is None:
        ask_for_document(session, client, staff, wanted, request_id=tools.new_id(), now=tools.now)
