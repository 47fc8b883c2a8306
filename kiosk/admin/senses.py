"""What an admin is told about the voice, the printer and the camera of a kiosk: facts in, words out."""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk import mounts


@dataclass(frozen=True, slots=True)
class Senses:
    """`has_voice` is None where no speech engine is installed. `queue` is empty where the kiosk does not print.

    `camera` is None where a camera has no file.
    """

    has_voice: Callable[[str], bool] | None
    has_sound: bool
    languages: Sequence[str]
    queue: str
    is_printer_ready: Callable[[], bool]
    spool: Sequence[Path]
    camera: Path | None


def voice_trouble(senses: Senses) -> str:
    """What keeps the kiosk from reading aloud; empty where nothing does."""
    if senses.has_voice is None:
        return "No speech engine: nothing is read aloud. Install espeak-ng."
    silent = [language for language in senses.languages if not senses.has_voice(language)]
    if silent:
        return f"No voice for: {', '.join(silent)}."
    return "" if senses.has_sound else "There is a voice, but no sound device or sound server."


def printer_trouble(senses: Senses) -> str:
    """What keeps the kiosk from printing; empty where nothing does, or where it is not meant to print."""
    if not senses.queue or senses.is_printer_ready():
        return ""
    return f"The queue {senses.queue} takes no jobs: is it there, enabled, and CUPS running?"


def spool_trouble(senses: Senses, *, is_in_memory: Callable[[Path], bool] = mounts.is_in_memory) -> str:
    """Which folders of the print system lie on a disk, so that nothing is printed; empty where none does."""
    on_disk = [str(path) for path in senses.spool if not is_in_memory(path)] if senses.queue else []
    return f"On a disk: {', '.join(on_disk)}. Nothing is printed until they are on a tmpfs." if on_disk else ""


def camera_trouble(camera: Path) -> str:
    """What keeps clients from photographing documents; empty where nothing does that can be seen without a photo."""
    if not camera.exists():
        return f"No camera at {camera}: clients cannot photograph documents."
    if not os.access(camera, os.R_OK | os.W_OK):
        return f"This user may not open {camera}. Put the screen's user into the group video."
    return ""
