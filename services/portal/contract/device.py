"""What a device says and hears, without any person."""

from typing import Literal

from pydantic import AwareDatetime, Field

from services.portal.contract.base import MOST, Language, Reply, Request, Sha256, ShortText
from services.portal.contract.fields import FormField
from services.portal.contract.help import SiteHelp

_MOST_RECEIPTS = 2**31 - 1


class EnrollRequest(Request):
    """Public halves of the two device keys; texts are URL-safe base64 (Ed25519) and PEM (P-256 certificate request)."""

    code: str = Field(min_length=8, max_length=64)
    name: ShortText
    envelope_key: str = Field(max_length=64)
    seal_request_pem: str = Field(max_length=4096)


class PortalPublicKeys(Reply):
    """The portal's public keys as URL-safe base64. `receipt_keys`: Ed25519, by kid; the first sealing key is used."""

    sealing_keys: list[str]
    receipt_keys: dict[str, str]
    device_ca_pem: str


class SiteSettings(Reply):
    """What a kiosk may show of its site without a person. `roi_term_days` None: no ROI can be offered (no default).

    `latitude`, `longitude`: where the kiosk stands, in degrees; without them nothing says how far a place is.
    """

    site_id: str
    site_name: str
    agency_name: str
    time_zone: str
    help_line: str
    crisis_line: str
    languages: list[Language]
    roi_term_days: int | None
    latitude: float | None = None
    longitude: float | None = None


class Enrolled(Reply):
    """A device's identity. The certificate chain is PEM, the device's own certificate first."""

    device_id: str
    certificate_chain_pem: str
    keys: PortalPublicKeys
    site: SiteSettings


class FormText(Reply):
    """One version of a form in one language. `text_sha256` is of the UTF-8 bytes of `text`.

    `changes`: what is new in this version, in its language; `fields`: what it asks beside yes or no.
    """

    template_id: str
    version: str
    language: Language
    kind: Literal["roi", "other"]
    title: str
    text: str
    text_sha256: Sha256
    changes: str = ""
    fields: list[FormField] = Field(default=[])


class PublicBundle(Reply):
    """The agent's public cache: nothing of a person. `device_certificate_chain_pem` as at enrolment.

    `device_name` is what the site calls this kiosk; it stands on the evidence page of a signed paper. `takes_phones`:
    people can sign in with their own phones.
    """

    portal_time: AwareDatetime
    device_name: str
    keys: PortalPublicKeys
    site: SiteSettings
    device_certificate_chain_pem: str
    forms: list[FormText]
    takes_phones: bool = False
    help: SiteHelp = SiteHelp()


class SignedWipeReceipt(Request):
    """`receipt` is canonical JSON without personal data, `signature` Ed25519 in the wipe-receipt domain (base64url)."""

    number: int = Field(ge=1, le=_MOST_RECEIPTS)
    receipt: str = Field(max_length=8192)
    signature: str = Field(max_length=128)


class WipeReceipts(Request):
    """Signed wipe receipts in the order of their chain; those known already are taken again without effect."""

    receipts: list[SignedWipeReceipt] = Field(min_length=1, max_length=500)


class Heartbeat(Request):
    """The outbox as counts, and the head of its chain: the portal sees a missing row."""

    kiosk_time: AwareDatetime
    last_seq: int = Field(ge=0, le=MOST)
    last_digest: str = Field(pattern=r"^([0-9a-f]{64})?$")
    waiting: list[int] = Field(max_length=100_000, description="Numbers of envelopes that have not been received yet.")
    held: int = Field(ge=0, le=MOST)
    last_wipe_receipt: int = Field(ge=0, le=_MOST_RECEIPTS)


class HeartbeatReply(Reply):
    """The portal's clock and what it misses: numbers that the kiosk says it delivered and that had no effect."""

    portal_time: AwareDatetime
    missing: list[int]
