"""The composition root of a visit: everything is made and connected here, and nowhere else."""

import os
import sys
import time
from collections.abc import Mapping, MutableMapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, NoReturn

from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QApplication

from kiosk import mounts, wire
from kiosk.config import PrintingSection, Settings, VisitSection
from kiosk.visit.agent_link import AgentLink
from kiosk.visit.allowances import IdleSettings
from kiosk.visit.control import SupervisorLink
from kiosk.visit.hardening import HardeningReport
from kiosk.visit.inactivity import Inactivity
from kiosk.visit.life import Life
from kiosk.visit.presenters.scenes import Scenes
from kiosk.visit.presenters.stage import Place, Stage
from kiosk.visit.probe import Probe
from services.capture.folder import PICTURES, FolderCamera
from services.capture.opencv import FILM, FilmCamera, OpenCvCamera
from services.capture.page_finder import NetworkPageFinder
from services.capture.port import Camera
from services.portal.client import PortalClient
from services.portal.dating import dated
from services.portal.transport import SealedAdapter, portal_session
from services.printing.cups import CupsPrinter
from services.printing.port import Printer
from services.speech.espeak import espeak_speaker, find_espeak, sound_route
from services.speech.port import Speaker
from services.speech.windows import winrt_speaker
from ui.application import start_application
from ui.i18n import Translations
from ui.jobs import Jobs
from ui.phrases.portal import portal_name
from ui.reading.read_aloud import ReadAloud
from ui.shell import Shell, ShellOptions
from ui.theme import Theme, px_per_mm_of, resources

_MM_PER_INCH: Final = 25.4
_PROBE: Final = "KIOSK_PROBE"
_AGENT_RESTART_S: Final = 2.0


def run(
    link: SupervisorLink, agent: wire.Channel, report: HardeningReport, settings: Settings, *, is_demo: bool
) -> NoReturn:
    """Serves one person until the supervisor kills this process."""
    app = make_application(os.environ)
    theme = Theme(resources() / "icons", px_per_mm=px_per_mm(app.primaryScreen(), settings.visit), parent=app)
    translations = Translations(app, resources() / "i18n", parent=app)
    speaker = speaker_of(settings.visit, os.environ)
    shell = Shell(theme, translations, title=portal_name, options=ShellOptions(read_aloud=speaker is not None))
    port = AgentLink(agent)
    adapter = SealedAdapter(port, now=_now, random=os.urandom, pause=lambda: time.sleep(_AGENT_RESTART_S))
    stage = Stage(
        shell=shell,
        theme=theme,
        jobs=Jobs(parent=app),
        port=port,
        client=PortalClient(portal_session(adapter)),
        place=Place(
            lambda: dated(_now(), stage.view.clock if stage.view else None),
            lambda: time.monotonic_ns() // 1_000_000,
            is_demo=is_demo,
            printer=printer_of(settings.printing),
            camera=camera_of(settings.visit, is_demo=is_demo),
            page_finder=NetworkPageFinder(),
            has_voice=speaker is not None,
        ),
    )
    scenes = Scenes(stage)
    inactivity = Inactivity(_seconds_since_boot, parent=app)
    app.installEventFilter(inactivity)
    life = Life(
        link,
        stage,
        scenes,
        inactivity,
        news=adapter.news,
        idle=IdleSettings(settings.visit.idle_ask_s, settings.visit.countdown_s),
        is_windowed=settings.visit.windowed,
    )
    if speaker is not None:
        read_aloud = ReadAloud(shell, translations, speaker)
        read_aloud.reader.spoke.connect(life.heard)
    if is_demo and settings.demo and os.environ.get(_PROBE) == "1":
        life.shown.connect(Probe(stage, shell, report.session_dir).number)
    life.begin(report.lacking())
    app.exec()
    # Nothing asks the event loop to end: a visit that gets here is broken, and the supervisor replaces it.
    os._exit(1)


def speaker_of(settings: VisitSection, environment: Mapping[str, str]) -> Speaker | None:
    """The speech engine of this system; None where there is none, and nothing is read aloud."""
    if sys.platform == "win32":
        languages = frozenset(language.partition("-")[0] for language in settings.languages)
        return winrt_speaker(languages, environment=environment)
    engine = find_espeak()
    if engine is None:
        return None
    route = sound_route(Path(f"/run/user/{os.getuid()}"), configured=settings.sound_device)
    return espeak_speaker(engine, environment=environment, route=route)


def printer_of(settings: PrintingSection) -> Printer | None:
    """The kiosk's print queue; None where nothing is printed."""
    if not settings.queue:
        return None
    return CupsPrinter(
        settings.queue,
        environment=os.environ,
        is_spool_in_memory=lambda: all(mounts.is_in_memory(path) for path in settings.spool),
    )


def camera_of(settings: VisitSection, *, is_demo: bool) -> Camera:
    """The kiosk's webcam; in a demo invented papers lie before it. It is asked for only when somebody uses it."""
    if not is_demo:
        return OpenCvCamera(settings.camera)
    files = settings.camera_files or resources() / "demo" / "camera"
    if files.is_dir() and any(files.glob(f"*{FILM}")):
        return FilmCamera(files)
    is_video = files.suffix.lower() not in PICTURES and not files.is_dir()
    return OpenCvCamera(str(files), repeats=True) if is_video else FolderCamera(files)


def make_application(environment: MutableMapping[str, str]) -> QApplication:
    """The application without the accessibility bus: what is on the screen is nobody else's business."""
    environment.pop("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", None)
    environment["NO_AT_BRIDGE"] = "1"
    return start_application(["kiosk"])


def px_per_mm(screen: QScreen, settings: VisitSection) -> float:
    """Pixels in a millimetre: from the settings where they say it, else from the screen."""
    if settings.screen_dpi:
        return settings.screen_dpi / _MM_PER_INCH
    return px_per_mm_of(screen, configured_width_mm=settings.screen_width_mm)


def _seconds_since_boot() -> float:
    """Goes on while the PC sleeps: who lifts the lid hours later must not meet the last person's page."""
    clock = getattr(time, "CLOCK_BOOTTIME", None)  # Linux only
    return time.monotonic() if clock is None else time.clock_gettime(clock)


def _now() -> datetime:
    return datetime.now(UTC)
