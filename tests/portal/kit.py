"""A portal with a site, an enrolled kiosk and people, all through the real HTTP, envelopes and enrolment."""

import datetime as dt
import os
from pathlib import Path

from sqlalchemy import Engine

from portal.app import create_app
from portal.database import transaction
from portal.house import House
from portal.identity.codes import code_digest
from portal.identity.hashing import HashCost, Hasher
from portal.keys import load_or_create
from portal.models import Agency, Client, ClientAgency, Contact, FormTemplate, Site, StaffUser
from portal.server import EmbeddedPortal
from portal.settings import PortalSettings
from portal.stored_papers import fields_text
from services.documents.forms import parse_form
from tests.portal.clock import Clock
from tests.portal.kiosk import TIMEOUT_S, Answer, Kiosk, Sealed

__all__ = ["BADGE", "FORM", "PUBLIC_URL", "STAFF_PIN", "TIMEOUT_S", "Answer", "Kiosk", "Kit", "Sealed"]

PUBLIC_URL = "https://portal.example.org"
STAFF_PIN = "482913"
BADGE = "KB1-" + "7" * 27

FORM = """---
form: sample-roi
version: "{version}"
language: {language}
title: Sample release of information
kind: roi
---
# Sample release of information

You let this agency share your record, version {version}.
"""


class Kit:
    """A running portal on `engine`. Use as a context manager."""

    def __init__(self, engine: Engine, folder: Path) -> None:
        self.engine = engine
        self.clock = Clock()
        self.settings = PortalSettings(
            data_dir=folder / "portal", public_url=PUBLIC_URL, argon2_memory_kib=1024, argon2_time=1
        )
        self.keys = load_or_create(self.settings.keys_dir, self.clock(), random=os.urandom)
        self.hasher = Hasher(HashCost(1024, 1))
        self._embedded: EmbeddedPortal | None = None

    def __enter__(self) -> "Kit":
        self.restart()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    @property
    def url(self) -> str:
        assert self._embedded is not None
        return self._embedded.url

    def restart(self) -> None:
        """A new application on the same database and keys; the address may change."""
        self.stop()
        app = create_app(self.settings, self.engine, self.keys, clock=self.clock, random=os.urandom)
        self._embedded = EmbeddedPortal(app)
        self._embedded.start()

    def stop(self) -> None:
        if self._embedded is not None:
            self._embedded.stop()
        self._embedded = None

    def house(self) -> House:
        """For work beside the running portal, which it does not nudge."""
        return House(self.settings, self.engine, self.keys, self.clock, os.urandom, self.hasher, _nothing, _nothing)

    def kiosk(self, site_id: str = "site-1") -> Kiosk:
        return Kiosk(self, site_id)

    def add_agency(self, number: int = 1, *, roi_term_days: int | None = 365) -> str:
        """Agency `agency-N` with `site-N` and staff `staffN` (role staff)."""
        with transaction(self.engine) as db:
            db.add(Agency(id=f"agency-{number}", name=f"Demo Agency {number}", roi_term_days=roi_term_days))
            db.flush()
            db.add(
                Site(
                    id=f"site-{number}",
                    agency_id=f"agency-{number}",
                    name=f"Demo Site {number}",
                    time_zone="America/Los_Angeles",
                    help_line="555-0100",
                    crisis_line="988",
                    languages="en,es",
                )
            )
        self.add_staff(f"staff{number}", number=number)
        return f"agency-{number}"

    def add_staff(self, name: str, *, number: int = 1, role: str = "staff", badge: str | None = None) -> str:
        with transaction(self.engine) as db:
            db.add(
                StaffUser(
                    id=f"id-{name}",
                    agency_id=f"agency-{number}",
                    user_name=name,
                    display_name=f"Demo {name.title()}",
                    role=role,
                    pin_hash=self.hasher.hash(STAFF_PIN),
                    badge_sha256=code_digest(badge) if badge else None,
                    wrong_pins=0,
                    is_active=True,
                )
            )
        return f"id-{name}"

    def add_client(
        self,
        name: str = "alpha",
        *,
        number: int = 1,
        date_of_birth: dt.date | None = dt.date(1980, 3, 1),
        dob_data_quality: int = 1,
        email: str | None = None,
    ) -> str:
        """Client `client-NAME` of agency N: Demo Client NAME, with contact e-mail unless it is ""."""
        client_id = f"client-{name}"
        with transaction(self.engine) as db:
            db.add(
                Client(
                    id=client_id,
                    hmis_id=f"HM-{name}",
                    first_name="Demo",
                    middle_name="Client",
                    last_name=name.title(),
                    name_data_quality=1,
                    ssn_last4="6789",
                    ssn_digest="",
                    ssn_data_quality=1,
                    date_of_birth=date_of_birth,
                    dob_data_quality=dob_data_quality,
                )
            )
            db.flush()
            db.add(ClientAgency(client_id=client_id, agency_id=f"agency-{number}"))
            address = f"{name}@example.org" if email is None else email
            if address:
                db.add(
                    Contact(
                        client_id=client_id,
                        email=address,
                        email_confirmed_at=self.clock(),
                        phone="555-0199",
                        version=1,
                        updated_at=self.clock(),
                    )
                )
        return client_id

    def add_form(self, version: str = "1", language: str = "en", *, sequence: int = 1) -> str:
        return self.add_text(FORM.format(version=version, language=language), sequence=sequence)

    def add_text(self, text: str, *, sequence: int = 1) -> str:
        form = parse_form(text)
        with transaction(self.engine) as db:
            db.add(
                FormTemplate(
                    id=f"form-{form.template_id}-{form.version}-{form.language}",
                    template_id=form.template_id,
                    version=form.version,
                    language=form.language,
                    kind=form.kind.value,
                    title=form.title,
                    text=form.body,
                    text_sha256=form.text_sha256,
                    sequence=sequence,
                    imported_at=self.clock(),
                    is_offered=True,
                    changes=form.changes,
                    fields=fields_text(form.fields),
                )
            )
        return form.text_sha256


def _nothing() -> None:
    """Nobody waits for it."""
