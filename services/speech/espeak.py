"""espeak-ng (espeak-ng(1)), a program of the system: which voices it has, and how it is called."""

import re
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from services.speech.child import ChildSpeaker
from services.speech.port import Voice

PROGRAM: Final = "espeak-ng"
_VOICES: Final = {
    "en": ("en-us", "en"),
    "es": ("es-419", "es"),
    "vi": ("vi",),
    "zh": ("cmn",),
    "fil": ("fil", "tl"),
    "tl": ("fil", "tl"),
}
"""The voices of each language, the best first. The engine itself brings none for Filipino."""

_LIST_S: Final = 5.0
_FULL_AMPLITUDE: Final = 200
_NOWHERE: Final = "unix:/nonexistent"
_DEVICES: Final = Path("/dev/snd")
_PLAYBACK: Final = re.compile(r"pcmC(\d+)D(\d+)p")


class Espeak:
    """The installed engine and the voices that it has."""

    def __init__(self, program: str, voices: frozenset[str]) -> None:
        self.program = program
        self._voices = voices

    def command(self, language: str, voice: Voice) -> tuple[str, ...] | None:
        """The call that reads a text from standard input; None where no voice is installed."""
        name = self.voice_of(language)
        if name is None:
            return None
        amplitude = max(0, min(_FULL_AMPLITUDE, voice.loudness))
        speed = ("-s", str(voice.words_per_minute), "-a", str(amplitude))
        return (self.program, "--stdin", "-b", "1", "-v", name, *speed)

    def voice_of(self, language: str) -> str | None:
        """The engine's name for the voice of a language."""
        wanted = _VOICES.get(language.partition("-")[0], (language,))
        return next((name for name in wanted if name in self._voices), None)


def find_espeak() -> Espeak | None:
    """The engine with the voices that it says it has; None where it is not installed or does not answer."""
    program = shutil.which(PROGRAM)
    if program is None:
        return None
    try:
        said = subprocess.run([program, "--voices"], capture_output=True, timeout=_LIST_S, check=True)
    except (OSError, subprocess.SubprocessError):
        return None
    return Espeak(program, voices_in(said.stdout.decode("utf-8", "replace")))


def voices_in(listing: str) -> frozenset[str]:
    """The languages in the answer to `--voices`: the second column, below a line of headings."""
    rows = [line.split() for line in listing.splitlines()[1:]]
    return frozenset(row[1] for row in rows if len(row) > 3)


@dataclass(frozen=True, slots=True)
class SoundRoute:
    """Where sound goes: to the sound server at `server`, else to the ALSA `device`; both None: there is no sound."""

    server: Path | None
    device: str | None


def sound_route(runtime_dir: Path, *, devices: Path = _DEVICES, configured: str = "") -> SoundRoute:
    """The configured device, else the user's sound server in `runtime_dir`, else the first sound card.

    A card is opened by itself (`plughw`): ALSA's mixer shares memory in a way that a visit is refused.
    """
    if configured:
        return SoundRoute(None, configured)
    server = runtime_dir / "pulse" / "native"
    if server.is_socket():
        return SoundRoute(server, None)
    names = sorted(path.name for path in devices.glob("pcm*p"))
    cards = [found for name in names if (found := _PLAYBACK.fullmatch(name))]
    return SoundRoute(None, f"plughw:{cards[0][1]},{cards[0][2]}" if cards else None)


def espeak_speaker(engine: Espeak, *, environment: Mapping[str, str], route: SoundRoute) -> ChildSpeaker:
    """The engine behind the port; `environment` is the visit's own.

    The address of a sound server is always given: without one the sound library would start a server by itself.
    """
    address = f"unix:{route.server}" if route.server else _NOWHERE
    device = ("-d", route.device) if route.device else ()

    def command(language: str, voice: Voice) -> tuple[str, ...] | None:
        call = engine.command(language, voice)
        return (*call, *device) if call else None

    return ChildSpeaker(command, environment={**environment, "PULSE_SERVER": address})
