"""Every speaker keeps the same promises, and the real one keeps a person's words to itself."""

import base64
import os
import shutil
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import cast

import pytest

from services.speech.child import ChildSpeaker
from services.speech.espeak import Espeak, SoundRoute, espeak_speaker, find_espeak, sound_route, voices_in
from services.speech.port import LONGEST, Speaker, Voice
from services.speech.windows import winrt_command
from tests.services.speech.log_speaker import LogSpeaker

PATIENCE_S = 20.0
SECRET = "Demo Client Alpha was born in April. "
LONG = SECRET * 200
needs_espeak = pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="espeak-ng is not installed")


def until(holds: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE_S
    while not holds():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def opened_by(process: Path) -> list[str]:
    found = []
    for link in (process / "fd").iterdir():
        with suppress(FileNotFoundError):  # closed while we looked
            found.append(str(link.readlink()))
    return found


class Held:
    """The real engine, whose sound goes into a pipe that nobody reads: it speaks until it is stopped."""

    def __init__(self) -> None:
        engine = find_espeak()
        assert engine is not None
        self.read, self.write = os.pipe()
        self.speaker = ChildSpeaker(
            lambda language, voice: (*command, "--stdout") if (command := engine.command(language, voice)) else None,
            environment={"PATH": os.environ["PATH"]},
            output=self.write,
        )

    def finish(self) -> None:
        os.set_blocking(self.read, False)

        def is_over() -> bool:
            try:
                os.read(self.read, 1 << 20)
            except BlockingIOError:
                return not self.speaker.is_speaking()
            return False

        until(is_over)

    def close(self) -> None:
        self.speaker.stop()
        os.close(self.read)
        os.close(self.write)


@pytest.fixture(params=["log", pytest.param("espeak", marks=needs_espeak)])
def spoken(request: pytest.FixtureRequest) -> Iterator[tuple[Speaker, Callable[[], None]]]:
    """A speaker that goes on speaking, and how its utterance comes to its end."""
    if request.param == "log":
        log = LogSpeaker(is_slow=True)
        yield log, log.finish
        return
    held = Held()
    yield held.speaker, held.finish
    held.close()


def test_it_speaks_until_the_utterance_is_over(spoken: tuple[Speaker, Callable[[], None]]) -> None:
    speaker, finish = spoken
    assert not speaker.is_speaking()
    speaker.say(LONG[:LONGEST], "en", voice=Voice())
    assert speaker.is_speaking()
    finish()
    assert not speaker.is_speaking()


def test_it_is_silent_at_once_when_told(spoken: tuple[Speaker, Callable[[], None]]) -> None:
    speaker, _ = spoken
    speaker.say(LONG, "es", voice=Voice(120, 50))
    speaker.stop()
    assert not speaker.is_speaking()
    speaker.stop()


def test_the_next_utterance_takes_the_place_of_the_one_before(spoken: tuple[Speaker, Callable[[], None]]) -> None:
    speaker, _ = spoken
    speaker.say(LONG, "en", voice=Voice())
    speaker.say(LONG, "es", voice=Voice())
    assert speaker.is_speaking()
    speaker.stop()
    assert not speaker.is_speaking()


@pytest.mark.parametrize(("text", "language"), [("Magandang umaga", "fil"), ("  ", "en")])
def test_without_a_voice_or_words_it_stays_silent(
    spoken: tuple[Speaker, Callable[[], None]], text: str, language: str
) -> None:
    speaker, _ = spoken
    speaker.say(text, language, voice=Voice())
    assert not speaker.is_speaking()


def test_it_says_which_languages_it_has(spoken: tuple[Speaker, Callable[[], None]]) -> None:
    speaker, _ = spoken
    assert speaker.is_available("en")
    assert speaker.is_available("es")
    assert not speaker.is_available("fil")


@needs_espeak
def test_what_is_spoken_stands_in_no_argument_no_environment_and_no_file() -> None:
    held = Held()
    held.speaker.say(LONG, "en", voice=Voice())
    process = Path(f"/proc/{held.speaker.pid}")
    until(lambda: b"espeak-ng" in (process / "cmdline").read_bytes())
    facts = (process / "cmdline").read_bytes() + (process / "environ").read_bytes()
    assert b"Demo" not in facts
    assert [
        path for path in opened_by(process) if path.startswith("/") and not path.startswith(("/dev/", "/usr/"))
    ] == []
    held.close()


@needs_espeak
def test_there_is_one_child_at_a_time_and_none_afterwards() -> None:
    held = Held()
    held.speaker.say(LONG, "en", voice=Voice())
    first = held.speaker.pid
    held.speaker.say(LONG, "en", voice=Voice())
    assert held.speaker.pid != first
    assert not Path(f"/proc/{first}").exists()
    last = held.speaker.pid
    held.speaker.stop()
    assert held.speaker.pid is None
    assert not Path(f"/proc/{last}").exists()
    held.close()


@needs_espeak
def test_a_machine_without_a_sound_device_stays_silent_and_whole() -> None:
    engine = find_espeak()
    assert engine is not None
    speaker = espeak_speaker(engine, environment=os.environ, route=SoundRoute(None, "plughw:77,0"))
    speaker.say("Good morning", "en", voice=Voice())
    until(lambda: not speaker.is_speaking())


def test_a_program_that_is_gone_is_silence() -> None:
    speaker = ChildSpeaker(Espeak("/no/such/program", frozenset({"en-us"})).command, environment={})
    speaker.say("Good morning", "en", voice=Voice())
    assert not speaker.is_speaking()


def test_a_text_longer_than_the_pipe_is_handed_on_bit_by_bit(tmp_path: Path) -> None:
    heard, gate = tmp_path / "heard", tmp_path / "gate"
    script = f"until [ -e {gate} ]; do sleep 0.01; done; cat > {heard}"
    speaker = ChildSpeaker(lambda *_: ("sh", "-c", script), environment={"PATH": os.environ["PATH"]})
    text = "你" * LONGEST
    speaker.say(text, "zh", voice=Voice())
    child = speaker._child
    assert child is not None
    gate.touch()
    until(lambda: not speaker.is_speaking())
    assert heard.read_text() == text


@pytest.mark.parametrize(
    ("language", "voice"),
    [("en", "en-us"), ("es", "es-419"), ("zh-Hans", "cmn"), ("fil", None), ("tl", None), ("xx", None)],
)
def test_the_voice_is_chosen_from_those_that_are_installed(language: str, voice: str | None) -> None:
    installed = frozenset({"en", "en-us", "es", "es-419", "cmn", "vi"})
    assert Espeak("espeak-ng", installed).voice_of(language) == voice


def test_a_filipino_voice_is_used_where_one_is_installed() -> None:
    assert Espeak("espeak-ng", frozenset({"tl"})).voice_of("fil") == "tl"


def test_speed_and_loudness_are_arguments_and_the_text_is_not() -> None:
    command = Espeak("espeak-ng", frozenset({"en-us"})).command("en", Voice(210, 900))
    assert command == ("espeak-ng", "--stdin", "-b", "1", "-v", "en-us", "-s", "210", "-a", "200")


def test_sound_goes_to_the_configured_device_the_server_or_the_first_card(tmp_path: Path) -> None:
    assert sound_route(tmp_path, devices=tmp_path) == SoundRoute(None, None)
    for name in ("pcmC1D0p", "pcmC0D3p", "pcmC0D0c", "controlC0"):
        (tmp_path / name).touch()
    assert sound_route(tmp_path, devices=tmp_path) == SoundRoute(None, "plughw:0,3")
    server = tmp_path / "pulse" / "native"
    server.parent.mkdir()
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(server))
        assert sound_route(tmp_path, devices=tmp_path) == SoundRoute(server, None)
    assert sound_route(tmp_path, devices=tmp_path, configured="hw:2") == SoundRoute(None, "hw:2")


def test_the_call_on_windows_holds_a_language_and_two_numbers_only() -> None:
    *_, encoded = winrt_command("es-419'; exit", Voice(330, 100))
    script = base64.b64decode(encoded).decode("utf-16-le")
    assert "-like 'es*'" in script
    assert "SpeakingRate = 2.00" in script
    assert "AudioVolume = 0.50" in script
    assert "ReadToEnd" in script


def test_the_list_of_voices_is_read() -> None:
    listing = "Pty Language Age/Gender VoiceName File Other\n 5  vi  --/M  Vietnamese aav/vi\n\n 5  x\n"
    assert voices_in(listing) == {"vi"}


def test_both_speakers_are_speakers() -> None:
    speakers: list[Speaker] = [LogSpeaker(), cast(ChildSpeaker, ChildSpeaker(lambda *_: None, environment={}))]
    assert len(speakers) == 2
