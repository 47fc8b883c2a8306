"""What an admin is told about the voice and the printer of a kiosk: facts in, words out."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk import mounts


@dataclass(frozen=True, slots=True)
class Senses:
    """`has_voice` is None where no speech engine is installed. `queue` is empty where the kiosk does not print."""

    has_voice: Callable[[str], bool] | None
    has_sound: bool
    languages: Sequence[str]
    queue: str
    is_printer_ready: Callable[[], bool]
    spool: Sequence[Path]


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
