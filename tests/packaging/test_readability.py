"""The tripwire for hard English trips, and the screens' own texts do not trip it."""

import importlib.util
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
_SPEC = importlib.util.spec_from_file_location("readability", ROOT / "packaging" / "readability.py")
assert _SPEC is not None
assert _SPEC.loader is not None
readability = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(readability)

EASY = "Tell staff. They can help you now. You can stop at any time. Nothing is lost. " * 3
HARD = "Authorization necessitates organizational verification of identification documentation. " * 6


def test_easy_words_pass_and_hard_words_do_not() -> None:
    assert readability.complaints("Demo", [EASY]) == []
    (line,) = readability.complaints("Demo", [HARD])
    assert line.startswith("Demo: grade ")


def test_a_sentence_of_twenty_six_words_is_too_long() -> None:
    assert readability.complaints("Demo", ["we go " * 12 + "on."]) == []
    (line,) = readability.complaints("Demo", ["we go " * 13 + "on."])
    assert "more than 25 words" in line


@pytest.mark.parametrize(("word", "count"), [("you", 1), ("paper", 2), ("information", 4)])
def test_syllables_are_counted(word: str, count: int) -> None:
    assert readability.syllables(word) == count


def test_the_screens_are_easy_enough() -> None:
    assert readability.main() == 0
