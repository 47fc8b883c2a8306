"""A kiosk in this process: the shipped outbox, delivery, errands, desk and sealed transport, over a link that lies."""

import datetime as dt
import os
import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from enum import StrEnum
from io import StringIO
from pathlib import Path
from typing import Final

from kiosk.agent.cache import PublicCache
from kiosk.agent.delivery import ENVELOPES_PATH, Delivery, envelope_call
from kiosk.agent.desk import Desk
from kiosk.agent.device import Device, DeviceRecord
from kiosk.agent.directory import DirectoryStore
from kiosk.agent.disk import DiskReserve
from kiosk.agent.errands import Errands, Rhythm
from kiosk.agent.outbox import Outbox
from kiosk.agent.portal_link import Call, Exchange, PortalLink
from kiosk.agent.presence import Presence
from kiosk.agent.protocol import CallRefused
from kiosk.agent.verdict import NoAnswer
from kiosk.logs import open_log
from services.portal.agent_port import AgentError, AgentEvent, PublicView
from services.portal.client import Saved
from services.portal.contract import Enrolled
from services.portal.errors import TransportFailure
from services.portal.transport import BASE_URL, KIND_HEADER, LANE_HEADER, SealedAdapter, portal_session
from services.sealing.envelope import read_envelope
from tests.portal.kiosk import Kiosk

_PLENTY: Final = 2**40
_LONG_S: Final = 1_000_000.0
_TIMEOUT_S: Final = 20.0
_RHYTHM: Final = Rhythm(300.0, 900.0)


class Fault(StrEnum):
    """What the network, or the disk, does to one round of delivery."""

    NONE = "none"
    OFFLINE = "offline"
    REPLY_LOST = "reply lost"
    DOUBLED = "doubled"
    DISK_FULL = "disk full"


class RoughLink(PortalLink):
    """The shipped link. `fault` happens to each request; lanes that are `blocked` do not get through at all."""

    fault = Fault.NONE
    blocked: frozenset[str] = frozenset()

    def exchange(self, call: Call, *, timeout_s: float) -> Exchange:
        """As the fault has it."""
        is_blocked = call.path == ENVELOPES_PATH and read_envelope(call.body).header.lane in self.blocked
        if self.fault is Fault.OFFLINE or is_blocked:
            return NoAnswer("offline")
        answer = super().exchange(call, timeout_s=timeout_s)
        if self.fault is Fault.DOUBLED:
            answer = super().exchange(call, timeout_s=timeout_s)
        return NoAnswer("timeout") if self.fault is Fault.REPLY_LOST else answer


@dataclass(frozen=True, slots=True)
class Image:
    """A copy of the outbox's file, and the last number in it."""

    path: Path
    last_seq: int


class ModelKiosk:
    """One enrolled kiosk with one person in front of it. Its clock is `ahead` of the real one."""

    def __init__(self, enrolled: Kiosk, folder: Path, *, token: str, paper: bytes) -> None:
        self.id = enrolled.id
        self.ahead = dt.timedelta()
        self.is_disk_full = False
        self.sent: list[bytes] = []
        self._folder = folder
        self._token = token
        self._paper = paper
        self._url = enrolled.kit.url
        record = DeviceRecord(portal_url=self._url, enrolled=Enrolled.model_validate(enrolled.enrolled))
        self._device = Device(record, enrolled.envelope_key, enrolled.seal_key)
        self._monotonic = 1_000.0
        self._images = 0
        self.start()

    def start(self) -> None:
        """The agent starts, with what is on its disk."""
        log = open_log("model", stream=StringIO())
        self.link = RoughLink(self._url, ca_bundle=None, guard=lambda: None, now=self._now)
        reserve = DiskReserve(self._folder, reserve_mb=1, free_bytes=lambda _: 0 if self.is_disk_full else _PLENTY)
        self.outbox = Outbox(self._folder / "outbox.db", sign=self._device.sign, reserve=reserve, now=self._now)
        self.outbox.purge()
        cache = PublicCache(self._folder / "public.json", self._device.record, now=self._now)
        directory = DirectoryStore(self._folder / "directory.db")
        presence = Presence()
        self._errands = Errands(
            self._device,
            self.outbox,
            cache=cache,
            directory=directory,
            link=self.link,
            presence=presence,
            rhythm=_RHYTHM,
            now=self._now,
            monotonic=lambda: self._monotonic,
            random=lambda: 0.5,
            log=log,
        )
        self._delivery = Delivery(
            self.outbox,
            device_key=self._device.envelope_key.public_key(),
            post=self._post,
            met=presence.note,
            keys=cache.receipt_keys,
            listener=self,
            refresh_keys=self._errands.look_for_keys,
            monotonic=lambda: self._monotonic,
            random=lambda: 0.5,
            log=log,
        )
        self._desk = Desk(
            self._device,
            self.outbox,
            delivery=self._delivery,
            cache=cache,
            directory=directory,
            link=self.link,
            presence=presence,
            ask_timeout_s=_TIMEOUT_S,
            wake_errands=self._errands.wake,
        )

    def stop(self) -> None:
        """The agent ends."""
        self.outbox.close()

    # --- what happens to it -------------------------------------------------------------------------

    def submit(self, lane: str) -> Saved | None:
        """A person comes, gives the paper and goes; None: the screen says that it was not saved."""
        visit = portal_session(SealedAdapter(self, now=self._now, random=os.urandom))
        headers = {
            "Content-Type": "application/json",
            "Authorization": f"Bearer {self._token}",
            KIND_HEADER: "keep",
            LANE_HEADER: lane,
        }
        try:
            answer = visit.post(f"{BASE_URL}/v1/signatures", data=self._paper, headers=headers)
        except TransportFailure:
            return None
        return Saved(str(answer.json()["id"]))

    def deliver(self, fault: Fault, *, blocked: frozenset[str] = frozenset()) -> None:
        """Everything is due; one round."""
        self._monotonic += _LONG_S
        self.link.fault, self.link.blocked = fault, blocked
        self._set_room(is_full=fault is Fault.DISK_FULL)
        self._delivery.step()
        self._set_room(is_full=False)
        self.link.fault, self.link.blocked = Fault.NONE, frozenset()

    def errands(self, fault: Fault = Fault.NONE) -> None:
        """Refreshes the public cache, sends the heartbeat."""
        self._monotonic += _LONG_S
        self.link.fault = fault
        self._errands.step()
        self.link.fault = Fault.NONE

    def send_again(self, number: int) -> None:
        """What was sent long ago arrives once more."""
        if self.sent:
            self.link.exchange(envelope_call(self.sent[number % len(self.sent)]), timeout_s=_TIMEOUT_S)

    def image(self) -> Image:
        """Copies the outbox's file."""
        self.outbox.purge()  # which folds the log into the file
        self._images += 1
        path = self._folder / f"image-{self._images}"
        shutil.copy(self._folder / "outbox.db", path)
        return Image(path, self.outbox.head().seq)

    def restore(self, image: Image) -> None:
        """The agent ends, the old file is put back, the agent starts."""
        self.stop()
        for name in ("outbox.db-wal", "outbox.db-shm"):
            (self._folder / name).unlink(missing_ok=True)
        shutil.copy(image.path, self._folder / "outbox.db")
        self.start()

    def remove(self, item_id: str) -> None:
        """Somebody deletes a row behind the agent's back."""
        with closing(sqlite3.connect(self._folder / "outbox.db")) as store, store:
            store.execute("DELETE FROM envelope WHERE id = ?", (item_id,))

    def requeue_all(self) -> None:
        """Staff put back what was held."""
        for held in self.outbox.held():
            self.outbox.requeue(held.id)

    # --- AgentPort: as the door of the agent does it, without the socket --------------------------------

    def keep(self, sealed: bytes) -> None:
        """Through the desk."""
        try:
            self._desk.keep(sealed, before_delivery=lambda _: None)
        except CallRefused as refused:
            raise AgentError(refused.code) from None

    def public(self) -> PublicView:
        """The desk's view."""
        return PublicView.model_validate_json(self._desk.public())

    def ask(self, sealed: bytes) -> bytes:
        raise NotImplementedError

    def sign_seal(self, attributes_der: bytes) -> bytes:
        raise NotImplementedError

    def poll_events(self) -> list[AgentEvent]:
        return []

    # --- Listener ---------------------------------------------------------------------------------------

    def received(self, item_id: str, answer: bytes) -> None:
        """Nobody waits for it."""

    def held(self, item_id: str, code: str, answer: bytes) -> None:
        """Nobody waits for it."""

    def _post(self, envelope: bytes) -> Exchange:
        self.sent.append(envelope)
        return self.link.exchange(envelope_call(envelope), timeout_s=_TIMEOUT_S)

    def _set_room(self, *, is_full: bool) -> None:
        """SQLite's own limit: at it a write fails as on a full disk."""
        ((pages,),) = self.outbox._rows("PRAGMA page_count")
        self.outbox._rows(f"PRAGMA max_page_count = {pages if is_full else 2**30}")

    def _now(self) -> dt.datetime:
        return dt.datetime.now(dt.UTC) + self.ahead
