"""A speaker that only remembers: the speech log that tests read in place of ears."""

from dataclasses import dataclass, field

from services.speech.port import Voice


@dataclass
class LogSpeaker:
    """Implements `Speaker`. Says at once, or with `is_slow` speaks on until `finish`."""

    languages: frozenset[str] = frozenset({"en", "es"})
    is_slow: bool = False
    said: list[str] = field(default_factory=list)
    voices: list[Voice] = field(default_factory=list)
    spoken_in: list[str] = field(default_factory=list)
    _is_speaking: bool = False

    def say(self, text: str, language: str, *, voice: Voice) -> None:
        self.stop()
        if not self.is_available(language) or not text.strip():
            return
        self.said.append(text)
        self.voices.append(voice)
        self.spoken_in.append(language)
        self._is_speaking = self.is_slow

    def stop(self) -> None:
        self._is_speaking = False

    def finish(self) -> None:
        self._is_speaking = False

    def is_speaking(self) -> bool:
        return self._is_speaking

    def is_available(self, language: str) -> bool:
        return language in self.languages
