"""Devices: enrolment with a one-time code, and what a kiosk may know without a person."""

import datetime as dt

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from fastapi import APIRouter
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from portal import audit
from portal.api.call import Incoming
from portal.api.problems import Refusal
from portal.api.strict import StrictRoute
from portal.api.work import Work
from portal.audit import AuditEntry
from portal.database import transaction
from portal.house import House
from portal.identity.codes import code_digest
from portal.identity.device_certificates import RequestUnusable, issue, public_key_of
from portal.models import Agency, Device, DeviceCode, FormTemplate, Site
from portal.site_help import help_of
from portal.stored_papers import fields_of
from services.portal.contract import Enrolled, EnrollRequest, FormText, PublicBundle, SiteSettings
from services.sealing.errors import SealingError
from services.sealing.keys import from_text

router = APIRouter(route_class=StrictRoute, tags=["device"])


@router.post("/devices/enroll", status_code=201)
def enroll_device(request: EnrollRequest, call: Incoming) -> Enrolled:
    """Takes a one-time code and the public halves of the device's keys; gives id, certificate and settings."""
    with transaction(call.house.engine) as db:
        return _enroll(db, call.house, request)


@router.get("/device/public")
def read_public_bundle(call: Incoming) -> PublicBundle:
    """The agent's public cache: site, keys, forms. Nothing of a person."""
    return call.run(_public_bundle)


def certificate_chain(house: House, device: Device) -> str:
    """PEM: the device's own certificate, then the CA's."""
    return device.certificate_pem + house.keys.device_ca_certificate_pem.decode()


def site_settings(site: Site, agency: Agency) -> SiteSettings:
    """What a kiosk shows of its site."""
    return SiteSettings(
        site_id=site.id,
        site_name=site.name,
        agency_name=agency.name,
        time_zone=site.time_zone,
        help_line=site.help_line,
        crisis_line=site.crisis_line,
        languages=[language for language in site.languages.split(",") if language],
        roi_term_days=agency.roi_term_days,
        latitude=site.latitude,
        longitude=site.longitude,
    )


def current_forms(db: Session) -> list[FormTemplate]:
    """The current version of every offered form, in all its languages."""
    offered = select(FormTemplate).where(FormTemplate.is_offered)
    rows = db.scalars(offered.order_by(FormTemplate.template_id, FormTemplate.sequence, FormTemplate.language)).all()
    newest = {row.template_id: row.version for row in rows}
    return [row for row in rows if row.version == newest[row.template_id]]


def _enroll(db: Session, house: House, request: EnrollRequest) -> Enrolled:
    now = house.clock()
    try:
        seal_key = public_key_of(request.seal_request_pem)
        envelope_key = Ed25519PublicKey.from_public_bytes(from_text(request.envelope_key)).public_bytes_raw()
    except (RequestUnusable, SealingError, ValueError):
        raise Refusal(422, "key_invalid") from None
    site = db.get_one(Site, _use_code(db, request.code, now))
    agency = db.get_one(Agency, site.agency_id)
    if db.scalar(select(Device.id).where(Device.envelope_key == envelope_key)) is not None:
        raise Refusal(422, "key_invalid")
    device_id = f"kiosk-{house.random(8).hex()}"
    device = Device(
        id=device_id,
        site_id=site.id,
        name=request.name,
        envelope_key=envelope_key,
        certificate_pem=issue(house.keys, seal_key, device_id=device_id, site_name=site.name, now=now),
        enrolled_at=now,
    )
    db.add(device)
    db.flush()
    entry = AuditEntry(who=f"device:{device_id}", what="device_enrolled", at=now, about={"site": site.id})
    audit.append(db, agency.id, entry)
    return Enrolled(
        device_id=device_id,
        certificate_chain_pem=certificate_chain(house, device),
        keys=house.keys.public(),
        site=site_settings(site, agency),
    )


def _use_code(db: Session, untrusted_code: str, now: dt.datetime) -> str:
    """The site of a good code, which is used up by this. Wrong, used and expired look the same."""
    is_good = (DeviceCode.used_at.is_(None), DeviceCode.expires_at > now)
    mine = DeviceCode.code_sha256 == code_digest(untrusted_code)
    used = update(DeviceCode).where(mine, *is_good).values(used_at=now).returning(DeviceCode.site_id)
    site_id = db.execute(used).scalar_one_or_none()
    if site_id is None:
        raise Refusal(403, "enrolment_failed")
    return site_id


def _public_bundle(work: Work) -> PublicBundle:
    work.device.last_seen_at = work.now
    return PublicBundle(
        portal_time=work.now,
        device_name=work.device.name,
        keys=work.house.keys.public(),
        site=site_settings(work.site, work.agency),
        device_certificate_chain_pem=certificate_chain(work.house, work.device),
        takes_phones=work.house.settings.phone_url is not None,
        forms=[
            FormText(
                template_id=row.template_id,
                version=row.version,
                language=row.language,
                kind="roi" if row.kind == "roi" else "other",
                title=row.title,
                text=row.text,
                text_sha256=row.text_sha256,
                changes=row.changes or "",
                fields=list(fields_of(row)),
            )
            for row in current_forms(work.db)
        ],
        help=help_of(work.site, work.agency),
    )
