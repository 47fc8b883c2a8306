"""How the kiosk's programs are put together from its settings.

What talks to the portal or opens the secrets is imported where it is used: the supervisor needs none of it, and people
wait for the supervisor's start.
"""

import os
import signal
import sys
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from pydantic import ValidationError

import kiosk
from kiosk import wire
from kiosk.admin.doctor import Examined, Level, Subject, Verdict, checks, examine
from kiosk.admin.senses import Senses
from kiosk.config import Settings, load_settings, to_toml
from kiosk.errors import KnownError
from kiosk.supervisor.main import run
from kiosk.supervisor.receipts import ReceiptsInUse
from kiosk.supervisor.settings import Budget, SupervisorSettings, Timeouts
from kiosk.supervisor.verification import ChainReport, verify_chain
from kiosk.visit import linux
from services.printing.cups import CupsPrinter, all_jobs, purge_jobs
from services.sealing.errors import SealingError
from services.sealing.keys import from_text
from services.speech.espeak import find_espeak, sound_route

ROOT: Final = Path(kiosk.__file__).parents[1]
_MIB: Final = 1024 * 1024
_AGENT_S: Final = 3.0
_NOWHERE: Final = "https://portal.invalid"
# In the demo an old kernel may lack these; the receipts then say so.
_TOLERATED_IN_DEMO: Final = frozenset({"landlock", "memory_limit", "seccomp", "session_directory"})


def supervisor_settings(settings: Settings, *, config: Path, probe: bool = False) -> SupervisorSettings:
    """What the supervisor is told. `config` is the file that visits read; `probe`: visits say what they show (demo)."""
    section = settings.supervisor
    environment = {"KIOSK_CONFIG": str(config)}
    if probe and settings.demo:
        environment["KIOSK_PROBE"] = "1"
    return SupervisorSettings(
        visit_command=(sys.executable, "-m", "kiosk.visit.main", *(("--demo",) if settings.demo else ())),
        out_of_service_command=(sys.executable, "-m", "kiosk.visit.out_of_service"),
        session_root=section.session_root,
        receipts=settings.receipts_file,
        agent_socket=settings.agent_socket,
        agent_authkey=settings.agent_authkey,
        environment=environment,
        tolerated_lacking=_TOLERATED_IN_DEMO if settings.demo else frozenset(),
        timeouts=Timeouts(ready=section.ready_s, heartbeat=section.heartbeat_s),
        budget=Budget(section.restart_failures, section.restart_window_s, section.rest_s),
        queue_command=all_jobs(settings.printing.queue) if settings.printing.queue else None,
        purge_command=purge_jobs(settings.printing.queue) if settings.printing.queue else None,
        shows_visit_output=settings.demo,
    )


def supervisor_command(config: Path) -> tuple[str, ...]:
    """What the screen's program starts; the supervisor ends, in order, when that program has."""
    return (sys.executable, "-m", "kiosk.cli", "supervisor", "--config", str(config), "--parent", str(os.getpid()))


def end_with(parent: int) -> None:
    """Asks the kernel to end this process, with time for its visit's receipt, when `parent` has ended."""
    if sys.platform == "linux":
        linux.prctl(linux.PR_SET_PDEATHSIG, signal.SIGTERM)
    if os.getppid() != parent:
        os.kill(os.getpid(), signal.SIGTERM)


def run_supervisor(settings: Settings, *, config: Path, environ: Mapping[str, str]) -> None:
    """Serves until it is told to end. Raises KnownError where receipts or session root cannot be used."""
    try:
        run(supervisor_settings(settings, config=config, probe=environ.get("KIOSK_PROBE") == "1"), inherited=environ)
    except ReceiptsInUse:
        raise KnownError(
            "receipts_in_use",
            what=f"Another supervisor writes {settings.receipts_file}.",
            advice="End that one first.",
        ) from None
    except OSError as error:
        raise KnownError(
            "supervisor_store",
            what=f"Receipts or sessions cannot be kept ({error.strerror}).",
            advice="Check the rights of data_dir and supervisor.session_root.",
        ) from None


def enroll_device(config: Path, *, url: str, code: str, name: str, environ: Mapping[str, str]) -> str:
    """Enrols this kiosk at the portal and gives its id there; writes the settings file where there is none yet.

    Raises KnownError; the file is written first, because the code works once.
    """
    from kiosk.admin.enroll import enroll
    from kiosk.secrets import open_secrets

    settings = load_settings(config if config.exists() else None, overrides={"agent": {"portal_url": url}})
    if not config.exists():
        _write_settings(config, settings)
    return enroll(settings, code, name, secrets=open_secrets(settings, environ=environ)).device_id


def examine_machine(config: Path, *, environ: Mapping[str, str]) -> tuple[Examined, ...]:
    """Every check of `kiosk doctor`; without a settings file the machine is examined all the same.

    Raises KnownError where the file cannot be used.
    """
    has_file = config.exists()
    settings = load_settings(config) if has_file else load_settings(overrides={"agent": {"portal_url": _NOWHERE}})
    found = Verdict(Level.OK, f"{config}.") if has_file else Verdict(Level.FAIL, f"No {config} yet: run kiosk enroll.")
    return Examined("settings", found), *examine(checks(_doctor_subject(settings, environ=environ)))


def _write_settings(config: Path, settings: Settings) -> None:
    try:
        config.parent.mkdir(parents=True, exist_ok=True)
        config.write_text(to_toml(settings), encoding="utf-8")
    except OSError as error:
        raise KnownError(
            "config_unwritable",
            what=f"{config} cannot be written ({error.strerror}).",
            advice="Run this as root, or name another file with --config.",
        ) from None


def chain_of_receipts(
    path: Path, *, key_text: str, settings: Settings | None, environ: Mapping[str, str]
) -> ChainReport:
    """Checks a receipts file against `key_text`, else the key beside the file (`receipts.key`), else this device's.

    Raises KnownError where there is no key or no file.
    """
    try:
        path.stat()
        return verify_chain(path, _receipts_key(path, key_text, settings, environ))
    except OSError as error:
        raise KnownError(
            "receipts_file", what=f"{path} cannot be read ({error.strerror}).", advice="Check the path and its rights."
        ) from None


def _receipts_key(path: Path, key_text: str, settings: Settings | None, environ: Mapping[str, str]) -> Ed25519PublicKey:
    beside = path.with_suffix(".key")
    text = key_text or (beside.read_text(encoding="ascii").strip() if beside.is_file() else "")
    if not text and settings is not None:
        from kiosk.agent.device import load_device
        from kiosk.secrets import open_secrets

        return load_device(settings.device_file, open_secrets(settings, environ=environ)).envelope_key.public_key()
    try:
        return Ed25519PublicKey.from_public_bytes(from_text(text))
    except (SealingError, ValueError):
        raise KnownError(
            "no_receipts_key",
            what="Without the device's public key nobody can tell whether the signatures are its own.",
            advice="Give it with --key; the portal shows it with the device.",
        ) from None


def _doctor_subject(settings: Settings, *, environ: Mapping[str, str]) -> Subject:
    return Subject(
        session_root=settings.supervisor.session_root,
        store=settings.data_dir,
        fonts=ROOT / "resources" / "fonts",
        reserve_bytes=settings.agent.disk_reserve_mb * _MIB,
        keyring=lambda: _secret_store(settings, environ),
        clock_offset=lambda: _clock_offset(settings),
        now=lambda: datetime.now(UTC),
        built=datetime.fromtimestamp((ROOT / "resources").stat().st_mtime, UTC),
        senses=_senses(settings, environ=environ),
    )


def _senses(settings: Settings, *, environ: Mapping[str, str]) -> Senses:
    engine = find_espeak()
    route = sound_route(Path(f"/run/user/{os.getuid()}"), configured=settings.visit.sound_device)
    # The spool has a row of its own.
    queue = CupsPrinter(settings.printing.queue, environment=environ, is_spool_in_memory=lambda: True)
    return Senses(
        has_voice=None if engine is None else lambda language: engine.voice_of(language) is not None,
        has_sound=route.server is not None or route.device is not None,
        languages=settings.visit.languages,
        queue=settings.printing.queue,
        is_printer_ready=queue.is_ready,
        spool=settings.printing.spool,
        camera=Path(f"/dev/video{settings.visit.camera}") if sys.platform == "linux" else None,
    )


def _clock_offset(settings: Settings) -> timedelta | None:
    """The last offset to the portal that the agent here has measured; None where it does not answer or has none."""
    from services.portal.agent_port import PublicView

    try:
        with wire.connect(settings.agent_socket, settings.agent_authkey.read_bytes(), timeout_s=_AGENT_S) as channel:
            # Without a hello it is a visit's connection, which may read the public cache.
            wire.send(channel, wire.Frame({"call": "public", "n": 1}))
            clock = PublicView.model_validate_json(wire.receive(channel).blob).clock
    except (OSError, wire.WireError, ValidationError):
        return None
    return None if clock is None else timedelta(milliseconds=clock.offset_ms)


def _secret_store(settings: Settings, environ: Mapping[str, str]) -> Verdict:
    from kiosk.secrets import open_secrets

    try:
        open_secrets(settings, environ=environ)
    except KnownError as error:
        return Verdict(Level.FAIL, str(error))
    return Verdict(Level.OK, f"The store “{settings.agent.key_store}” can be used.")
