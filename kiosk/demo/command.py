"""`kiosk demo`: on a screen for people, else the tour on a screen of its own."""

import signal
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from rich.console import Console

from kiosk.demo.children import ChildEnded
from kiosk.demo.desk import show
from kiosk.demo.display import NoDisplay
from kiosk.demo.hands import Lost
from kiosk.demo.plays import StoryName
from kiosk.demo.records import NobodyFits
from kiosk.demo.tour import TourOptions, play
from kiosk.demo.waiting import NotInTime
from kiosk.errors import KnownError
from portal.errors import OperatorError
from ui.i18n import LANGUAGES, SOURCE

_ENDED_FROM_OUTSIDE: Final = 143


@dataclass(frozen=True, slots=True)
class Options:
    """What was asked for on the command line."""

    is_tour: bool
    is_windowed: bool
    hmis: Path | None
    cuts_network: bool
    out: Path
    story: str | None = None
    language: str = "en"
    camera: Path | None = None


def run(options: Options, *, environ: Mapping[str, str]) -> int:
    """Shows the demo or plays the tour; the exit code. Raises KnownError where this machine stands in the way."""
    console = Console(highlight=False)
    _check_choice("language", options.language, [language.code for language in LANGUAGES])
    camera = _checked_camera(options.camera)
    _check_choice("story", options.story or StoryName.SIGNING, list(StoryName))
    if camera is not None and options.story == StoryName.CAPTURE:
        raise KnownError(
            "demo_camera", what="The story of the camera has films of its own.", advice="Leave out --camera."
        )
    # Ended from outside, the demo still ends what it has started.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(_ENDED_FROM_OUTSIDE))
    try:
        is_asked = options.is_tour or options.cuts_network or options.story or options.language != SOURCE
        if is_asked or not has_screen(environ, platform=sys.platform):
            story = StoryName(options.story or StoryName.SIGNING)
            tour = TourOptions(options.out, options.hmis, options.cuts_network, story, options.language, camera)
            return 0 if play(tour, environ=environ, console=console) else 1
        show(hmis=options.hmis, is_windowed=options.is_windowed, camera=camera, environ=environ, console=console)
    except (Lost, NotInTime, ChildEnded) as error:
        console.print(f"[red]The tour stopped:[/] {error}", markup=True)
        console.print(f"The last picture and the logs are in {options.out}")
        return 1
    except OperatorError as error:
        raise KnownError("demo_data", what=str(error), advice="Check the folder given with --hmis.") from None
    except (NobodyFits, NoDisplay) as error:
        raise KnownError(
            "demo", what=str(error), advice="Choose another export, or install xvfb and openbox."
        ) from None
    return 0


def _checked_camera(files: Path | None) -> Path | None:
    if files is None:
        return None
    if not files.exists():
        advice = "Give a picture, a folder of pictures, or a video."
        raise KnownError("demo_camera", what=f"There is nothing at “{files}”.", advice=advice)
    return files.resolve()


def has_screen(environ: Mapping[str, str], *, platform: str) -> bool:
    """Whether somebody can look at a window here."""
    return platform in ("win32", "darwin") or bool(environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY"))


def _check_choice(what: str, chosen: str, offered: Sequence[str]) -> None:
    if chosen not in offered:
        raise KnownError(
            f"demo_{what}", what=f"There is no {what} “{chosen}”.", advice=f"Choose one of {', '.join(offered)}."
        )
