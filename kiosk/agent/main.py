"""Composition of the agent: three loops (door, delivery, errands) until it is told to end."""

import fcntl
import os
import random
import secrets as system_random
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from datetime import UTC, datetime
from errno import errorcode
from pathlib import Path
from typing import Final

from structlog.typing import FilteringBoundLogger

from kiosk.admin.enroll import enroll
from kiosk.agent.cache import PublicCache
from kiosk.agent.delivery import DELIVERY_TIMEOUT_S, Delivery, envelope_call
from kiosk.agent.desk import Desk
from kiosk.agent.device import Device, load_device, write_atomically
from kiosk.agent.directory import DirectoryStore
from kiosk.agent.disk import DiskReserve
from kiosk.agent.errands import Errands, Rhythm
from kiosk.agent.inspection import Damage, inspect
from kiosk.agent.outbox import Outbox
from kiosk.agent.portal_link import Exchange, PortalLink, open_link
from kiosk.agent.presence import Presence
from kiosk.agent.server import Door, Subscriptions
from kiosk.agent.store import StoreFailed
from kiosk.config import Settings
from kiosk.errors import BugError, KnownError
from kiosk.logs import open_log
from kiosk.secrets import Secrets, memory_secrets
from kiosk.stopping import stop_signals

_AUTHKEY_BYTES: Final = 32
_PRIVATE_UMASK: Final = 0o077


def run_agent(settings: Settings, secrets: Secrets) -> None:
    """Serves until SIGTERM or SIGINT, in the main thread. Raises KnownError, or BugError where a loop died."""
    os.umask(_PRIVATE_UMASK)
    log = open_log("agent")
    device = load_device(settings.device_file, secrets)
    with _only_agent(settings.lock_file), stop_signals() as stop, _open_agent(settings, device, log) as agent:
        agent.start(on_death=stop.ask)
        log.info("agent_ready", device=device.id)
        stop.wait()
        agent.end()
        if agent.is_broken:
            raise BugError("agent_loop")


def run_demo_agent(settings: Settings, *, code: str, name: str) -> None:
    """The demo's agent: enrols with keys that end with this process, then serves. Raises as `run_agent`."""
    if not settings.demo:
        raise KnownError("demo_only", what="This is for the demo only.", advice="Run: kiosk enroll URL CODE")
    secrets = memory_secrets()
    enroll(settings, code, name, secrets=secrets)
    run_agent(settings, secrets)


class Agent:
    """The three loops. A loop that dies of a mistake of ours takes the agent with it: systemd starts it anew."""

    def __init__(self, link: PortalLink, *, door: Door, delivery: Delivery, errands: Errands) -> None:
        self._link = link
        self._door = door
        self._delivery = delivery
        self._errands = errands
        self._threads: list[threading.Thread] = []
        self.is_broken = False

    def start(self, *, on_death: Callable[[], None]) -> None:
        """Starts the loops."""
        for name, run in (("door", self._door.run), ("delivery", self._delivery.run), ("errands", self._errands.run)):
            thread = threading.Thread(target=self._watched, args=(run, on_death), name=name)
            thread.start()
            self._threads.append(thread)

    def end(self) -> None:
        """Ends the loops, and what the portal has not answered yet, and waits for them."""
        self._delivery.stop()
        self._errands.stop()
        self._link.close()
        self._door.close()
        for thread in self._threads:
            thread.join()

    def _watched(self, run: Callable[[], None], on_death: Callable[[], None]) -> None:
        try:
            run()
        except BaseException:
            self.is_broken = True
            on_death()
            raise


@contextmanager
def _open_agent(settings: Settings, device: Device, log: FilteringBoundLogger) -> Iterator[Agent]:
    reserve = DiskReserve(settings.data_dir, reserve_mb=settings.agent.disk_reserve_mb)
    with _known_disk_trouble(settings.data_dir), ExitStack() as undo:
        outbox = undo.enter_context(closing(Outbox(settings.outbox_file, sign=device.sign, reserve=reserve, now=_now)))
        outbox.purge()
        agent = _Workshop(settings, device, outbox, log).agent(_damages(outbox, device, log))
        close = undo.pop_all().close
    try:
        yield agent
    finally:
        close()


def _damages(outbox: Outbox, device: Device, log: FilteringBoundLogger) -> list[Damage]:
    """Said at every start, with their places; all else in the outbox goes on."""
    found = inspect(outbox, device.envelope_key.public_key())
    for damage in found:
        log.warning("outbox_damaged", seq=damage.seq, state=damage.kind.value)
    return found


class _Workshop:
    """Puts the agent's parts together."""

    def __init__(self, settings: Settings, device: Device, outbox: Outbox, log: FilteringBoundLogger) -> None:
        self._settings = settings
        self._device = device
        self._outbox = outbox
        self._log = log
        self._cache = PublicCache(settings.public_file, device.record, now=_now)
        self._directory = DirectoryStore(settings.directory_file)
        self._link = open_link(settings)
        self._presence = Presence()
        self._subscriptions = Subscriptions()

    def agent(self, damages: Sequence[Damage]) -> Agent:
        errands = self._errands()
        delivery = self._delivery(errands)
        self._presence.when_back = delivery.network_back
        desk = Desk(
            self._device,
            self._outbox,
            delivery=delivery,
            cache=self._cache,
            link=self._link,
            presence=self._presence,
            ask_timeout_s=self._settings.agent.ask_timeout_s,
            wake_errands=errands.wake,
            directory=self._directory,
            damages=damages,
        )
        authkey = _authkey(self._settings.agent_authkey)
        door = Door(self._settings.agent_socket, authkey, desk=desk, subscriptions=self._subscriptions, log=self._log)
        return Agent(self._link, door=door, delivery=delivery, errands=errands)

    def _errands(self) -> Errands:
        section = self._settings.agent
        return Errands(
            self._device,
            self._outbox,
            cache=self._cache,
            directory=self._directory,
            link=self._link,
            presence=self._presence,
            rhythm=Rhythm(section.heartbeat_s, section.public_refresh_s),
            now=_now,
            monotonic=time.monotonic,
            random=random.SystemRandom().random,
            log=self._log,
        )

    def _delivery(self, errands: Errands) -> Delivery:
        return Delivery(
            self._outbox,
            device_key=self._device.envelope_key.public_key(),
            post=_posting(self._link),
            met=self._presence.note,
            keys=self._cache.receipt_keys,
            listener=self._subscriptions,
            refresh_keys=errands.look_for_keys,
            monotonic=time.monotonic,
            random=random.SystemRandom().random,
            log=self._log,
        )


def _posting(link: PortalLink) -> Callable[[bytes], Exchange]:
    return lambda envelope: link.exchange(envelope_call(envelope), timeout_s=DELIVERY_TIMEOUT_S)


def _authkey(path: Path) -> bytes:
    """The key of the local socket, made at the first start; who may read it may speak to the agent."""
    try:
        key = path.read_bytes()
    except FileNotFoundError:
        key = system_random.token_bytes(_AUTHKEY_BYTES)
        path.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(path, key)
    return key


@contextmanager
def _only_agent(lock_file: Path) -> Iterator[None]:
    """One agent a folder: the outbox has one writer, and the socket one listener."""
    with _known_disk_trouble(lock_file.parent):
        descriptor = os.open(lock_file, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise KnownError(
                "agent_runs", what="Another agent uses this data folder.", advice="Stop it first."
            ) from None
        yield
    finally:
        os.close(descriptor)


@contextmanager
def _known_disk_trouble(folder: Path) -> Iterator[None]:
    """What the disk refuses at the start is the environment's doing. Raises KnownError."""
    try:
        yield
    except OSError as error:
        reason = errorcode.get(error.errno or 0, "unknown")
    except StoreFailed as failed:
        reason = failed.code
    else:
        return
    raise KnownError(
        "data_dir_unusable",
        what=f"The kiosk's data folder {folder} cannot be written ({reason}).",
        advice="Make room on the disk, or make it writable for the kiosk's user; what is stored there stays.",
    )


def _now() -> datetime:
    return datetime.now(UTC)
