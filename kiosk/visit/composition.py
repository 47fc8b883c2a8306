"""The composition root of a visit: everything is made and connected here, and nowhere else."""

import os
import time
from collections.abc import MutableMapping
from datetime import UTC, datetime
from typing import Final, NoReturn

from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QApplication

from kiosk import wire
from kiosk.config import Settings, VisitSection
from kiosk.visit.agent_link import AgentLink
from kiosk.visit.allowances import IdleSettings
from kiosk.visit.control import SupervisorLink
from kiosk.visit.hardening import HardeningReport
from kiosk.visit.inactivity import Inactivity
from kiosk.visit.life import Life
from kiosk.visit.presenters.scenes import Scenes
from kiosk.visit.presenters.stage import Place, Stage
from kiosk.visit.probe import Probe
from services.portal.client import PortalClient
from services.portal.dating import dated
from services.portal.transport import SealedAdapter, portal_session
from ui.application import start_application
from ui.i18n import Translations
from ui.jobs import Jobs
from ui.phrases.portal import portal_name
from ui.shell import Shell
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
    shell = Shell(theme, translations, title=portal_name)
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
    if is_demo and settings.demo and os.environ.get(_PROBE) == "1":
        life.shown.connect(Probe(stage, shell, report.session_dir).number)
    life.begin(report.lacking())
    app.exec()
    # Nothing asks the event loop to end: a visit that gets here is broken, and the supervisor replaces it.
    os._exit(1)


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
