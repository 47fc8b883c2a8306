"""Where a campaign happens: a portal, an enrolled kiosk, a signed-in client, and one signed paper."""

import json
from dataclasses import asdict, dataclass, field
from pathlib import Path

from cryptography.hazmat.primitives import serialization

from kiosk.agent.device import DeviceRecord, record_bytes
from kiosk.config import load_settings, to_toml
from kiosk.secrets import ENVELOPE_KEY, SEAL_KEY, SERVICE
from portal.database import open_database
from portal.migrations import migrate
from services.portal.contract import Enrolled
from services.sealing.keys import to_text
from tests.crash.live_portal import LiveKit
from tests.portal.kiosk import Kiosk
from tests.portal.people import client_token, submission


@dataclass(frozen=True, slots=True)
class Place:
    """What the processes of a campaign are told. The person and the paper are demo data."""

    folder: Path
    port: int
    token: str = field(repr=False)
    paper: str = field(repr=False)

    @property
    def database(self) -> str:
        """The portal's."""
        return f"sqlite:///{self.folder / 'portal.db'}"

    @property
    def portal_config(self) -> Path:
        """The settings file of the portal."""
        return self.folder / "portal.toml"

    @property
    def kiosk_config(self) -> Path:
        """The settings file of the kiosk."""
        return self.folder / "kiosk.toml"

    @property
    def credentials(self) -> Path:
        """What systemd would hand to the agent."""
        return self.folder / "credentials"

    @property
    def said(self) -> Path:
        """What visits say that they handed over and that was saved, a line each."""
        return self.folder / "said"

    @property
    def log(self) -> Path:
        """What agents and portals say."""
        return self.folder / "log"


def load_place(folder: Path) -> Place:
    """What `furnish` left in `folder`."""
    return Place(folder, **json.loads((folder / "place.json").read_text()))


def furnish(folder: Path) -> None:
    """Fills `folder`. To be called in a process of its own: it starts threads."""
    engine = open_database(f"sqlite:///{folder / 'portal.db'}")
    migrate(engine)
    with LiveKit(engine, folder) as kit:
        kit.add_agency(1)
        kit.add_client("alpha")
        kit.add_form("1")
        kiosk = kit.kiosk()
        place = Place(folder, kit.port, client_token(kiosk), json.dumps(submission(kiosk)))
        _enrol(place, kiosk, kit.url)
        # Nobody signs in during a campaign: cheap hashes, so that a portal is there at once.
        lines = (f'data_dir = "{kit.settings.data_dir}"', f'database = "{place.database}"', "argon2_memory_kib = 1024")
        place.portal_config.write_text("\n".join(lines))
    engine.dispose()
    values = {name: value for name, value in asdict(place).items() if name != "folder"}
    (folder / "place.json").write_text(json.dumps(values))


def _enrol(place: Place, kiosk: Kiosk, url: str) -> None:
    """Writes what `kiosk enroll` leaves on a machine."""
    data_dir = place.folder / "k"
    data_dir.mkdir()
    agent = {
        "portal_url": url,
        "key_store": "systemd",
        "disk_reserve_mb": 16,
        "socket": str(place.folder / "a.sock"),
        "authkey": str(place.folder / "a.key"),
    }
    settings = load_settings(overrides={"data_dir": str(data_dir), "demo": True, "agent": agent})
    place.kiosk_config.write_text(to_toml(settings))
    record = DeviceRecord(portal_url=url, enrolled=Enrolled.model_validate(kiosk.enrolled))
    settings.device_file.write_bytes(record_bytes(record))
    seal_key = kiosk.seal_key.private_bytes(
        serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    place.credentials.mkdir()
    for name, value in ((ENVELOPE_KEY, kiosk.envelope_key.private_bytes_raw()), (SEAL_KEY, seal_key)):
        (place.credentials / f"{SERVICE}.{name}").write_text(to_text(value))
