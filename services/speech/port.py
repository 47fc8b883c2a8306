"""What a visit asks of a speech engine. What is spoken can be a person's own: no engine writes it down."""

from dataclasses import dataclass
from typing import Final, Protocol

LONGEST: Final = 8_000
"""Characters in one utterance; a caller says longer texts piece by piece."""


@dataclass(frozen=True, slots=True)
class Voice:
    """How it is spoken: words in a minute, and loudness in percent of the engine's own."""

    words_per_minute: int = 165
    loudness: int = 100


class Speaker(Protocol):
    """One utterance at a time. None of these waits for the end of an utterance, and none raises."""

    def say(self, text: str, language: str, *, voice: Voice) -> None:
        """Begin to speak `text`, in place of what is being spoken. Silent where the language has no voice."""

    def stop(self) -> None:
        """Be silent at once."""

    def is_speaking(self) -> bool:
        """Whether an utterance is under way. Asked every moment: the engine goes on with its work here."""

    def is_available(self, language: str) -> bool:
        """Whether there is a voice for a language (a code such as `en` or `zh-Hans`)."""
