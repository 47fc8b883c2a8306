"""Windows: the speech of WinRT (Windows.Media.SpeechSynthesis) through PowerShell, a child as on Linux.

Not tried on a Windows machine yet: supervisor and agent do not run there so far (ADR 9).
"""

import base64
from collections.abc import Mapping
from typing import Final

from services.speech.child import ChildSpeaker
from services.speech.port import Voice

_SCRIPT: Final = """
[Console]::InputEncoding = [Text.Encoding]::UTF8
$text = [Console]::In.ReadToEnd()
Add-Type -AssemblyName System.Runtime.WindowsRuntime
$null = [Windows.Media.SpeechSynthesis.SpeechSynthesizer, Windows.Media, ContentType = WindowsRuntime]
$null = [Windows.Media.SpeechSynthesis.SpeechSynthesisStream, Windows.Media, ContentType = WindowsRuntime]
$speaker = [Windows.Media.SpeechSynthesis.SpeechSynthesizer]::new()
$voice = [Windows.Media.SpeechSynthesis.SpeechSynthesizer]::AllVoices |
    Where-Object { $_.Language -like 'LANGUAGE*' } | Select-Object -First 1
if ($null -eq $voice) { exit 1 }
$speaker.Voice = $voice
$speaker.Options.SpeakingRate = RATE
$speaker.Options.AudioVolume = VOLUME
$task = [System.WindowsRuntimeSystemExtensions].GetMethods() |
    Where-Object { $_.Name -eq 'AsTask' -and $_.GetParameters().Count -eq 1 -and
        $_.GetParameters()[0].ParameterType.Name -eq 'IAsyncOperation`1' } | Select-Object -First 1
$made = $task.MakeGenericMethod([Windows.Media.SpeechSynthesis.SpeechSynthesisStream]).Invoke(
    $null, @($speaker.SynthesizeTextToStreamAsync($text)))
$made.Wait()
$sound = [System.IO.WindowsRuntimeStreamExtensions]::AsStreamForRead($made.Result)
[System.Media.SoundPlayer]::new($sound).PlaySync()
"""
_USUAL_WORDS_PER_MINUTE: Final = 165


def winrt_speaker(languages: frozenset[str], *, environment: Mapping[str, str]) -> ChildSpeaker:
    """WinRT behind the port, for these languages; one whose voice is not installed stays silent."""

    def command(language: str, voice: Voice) -> tuple[str, ...] | None:
        return winrt_command(language, voice) if language.partition("-")[0] in languages else None

    return ChildSpeaker(command, environment=environment)


def winrt_command(language: str, voice: Voice) -> tuple[str, ...]:
    """The call that reads a text from standard input. The script holds a language code and two numbers, no text."""
    rate = max(0.5, min(6.0, voice.words_per_minute / _USUAL_WORDS_PER_MINUTE))
    volume = max(0.0, min(1.0, voice.loudness / 200))
    code = "".join(mark for mark in language.partition("-")[0] if mark.isalpha())
    script = _SCRIPT.replace("LANGUAGE", code).replace("RATE", f"{rate:.2f}").replace("VOLUME", f"{volume:.2f}")
    encoded = base64.b64encode(script.encode("utf-16-le")).decode("ascii")
    return ("powershell.exe", "-NoProfile", "-NonInteractive", "-EncodedCommand", encoded)
