"""The portal of the model, and what an honest observer reads from its database."""

import itertools
import json
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Engine, select

from portal.database import reading, transaction
from portal.models import Agency, Alarm, AuditEvent, EnvelopeResult, Signature
from tests.crash.live_portal import LiveKit
from tests.crash.model.kiosk import ModelKiosk
from tests.portal.kiosk import Kiosk
from tests.portal.people import PASSWORD, Paper, check, complete, invitation, sign_in, staff_token, submission

TERM_DAYS = 365


@dataclass(frozen=True, slots=True)
class Effects:
    """What one device's keeps came to, by envelope id."""

    signatures: Counter[str]
    results: Counter[str]
    events: Counter[str]
    alarms: tuple[str, ...]


class County:
    """One running portal; every play of the model gets a client and kiosks of its own."""

    def __init__(self, engine: Engine, folder: Path) -> None:
        self.kit = LiveKit(engine, folder)
        self._folder = folder
        self._numbers = itertools.count(1)

    def open(self) -> None:
        """Starts the portal, with one agency and one form."""
        self.kit.restart()
        self.kit.add_agency(1, roi_term_days=TERM_DAYS)
        self.kit.add_form("1")

    def close(self) -> None:
        """Ends it."""
        self.kit.stop()

    def two_kiosks(self) -> tuple[ModelKiosk, ModelKiosk]:
        """The same client has signed in at both."""
        number = next(self._numbers)
        name, staff = f"c{number}", f"s{number}"  # their own, because nobody may sign in without end
        client = self.kit.add_client(name)
        self.kit.add_staff(staff)
        first, second = self.kit.kiosk(), self.kit.kiosk()
        code = invitation(first, client, token=staff_token(first, staff))["short_code"]
        done = complete(first, check(first, code).json["token"])
        token = str(done.json["session"]["token"])
        other = sign_in(second, f"{name}@example.org", PASSWORD).json["token"]
        return self._furnished(first, client, token), self._furnished(second, client, str(other))

    def set_term(self, days: int | None) -> None:
        """Without a term every paper is refused for now."""
        with transaction(self.kit.engine) as db:
            db.get_one(Agency, "agency-1").roi_term_days = days

    def effects(self, device_id: str) -> Effects:
        """What is in the portal's database about one device."""
        with reading(self.kit.engine) as db:
            signed = db.execute(
                select(Signature.id, Signature.envelope_id).where(Signature.device_id == device_id)
            ).all()
            of_signature = {row[0]: row[1] for row in signed}
            done = select(EnvelopeResult.envelope_id).where(
                EnvelopeResult.device_id == device_id, EnvelopeResult.kind == "keep", EnvelopeResult.status == 201
            )
            events = [json.loads(event)["about"] for event in db.scalars(select(AuditEvent.event))]
            told = [of_signature[about["signature"]] for about in events if about.get("signature") in of_signature]
            alarms = db.scalars(select(Alarm).where(Alarm.device_id == device_id))
            return Effects(
                Counter(envelope_id for _, envelope_id in signed),
                Counter(db.scalars(done)),
                Counter(told),
                tuple(f"{alarm.code} {alarm.detail}" for alarm in alarms),
            )

    def _furnished(self, kiosk: Kiosk, client: str, token: str) -> ModelKiosk:
        folder = self._folder / kiosk.id
        folder.mkdir()
        paper = json.dumps(submission(kiosk, Paper(client=client))).encode()
        return ModelKiosk(kiosk, folder, token=token, paper=paper)
