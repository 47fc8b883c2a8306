"""How easy the screens' English is: Flesch-Kincaid grade at most 6 a screen, no sentence over 25 words.

A tripwire, not a verdict: syllables are counted where a word may be hyphenated (Pyphen), which is close enough.
Source of the formula: J. P. Kincaid et al., Derivation of New Readability Formulas (1975).
"""

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pyphen

ROOT = Path(__file__).resolve().parent.parent
CATALOGUE = ROOT / "resources" / "i18n" / "kiosk_es.ts"  # every catalogue holds all the English texts
HIGHEST_GRADE = 6.0
LONGEST_SENTENCE = 25
_FEWEST_WORDS = 30  # fewer say nothing about a screen
_HYPHENS = pyphen.Pyphen(lang="en_US", left=2, right=2)


def main() -> int:
    """Print what is too hard; the exit code is 0 where nothing is."""
    found = [line for screen, texts in screens(CATALOGUE) for line in complaints(screen, texts)]
    for line in found:
        print(line, file=sys.stderr)
    return 1 if found else 0


def screens(catalogue: Path) -> Iterator[tuple[str, list[str]]]:
    """The English texts of each screen. Sentences of staff's and operators' own are not told apart."""
    for context in ElementTree.parse(catalogue).iter("context"):  # noqa: S314 - our own file
        texts = [message.findtext("source", "") for message in context.iter("message")]
        yield context.findtext("name", ""), texts


def complaints(screen: str, texts: list[str]) -> list[str]:
    """What is too hard on one screen."""
    spoken = [sentence for text in texts for sentence in sentences(text)]
    long = [sentence for sentence in spoken if len(words(sentence)) > LONGEST_SENTENCE]
    found = [f"{screen}: more than {LONGEST_SENTENCE} words: {sentence}" for sentence in long]
    if sum(len(words(sentence)) for sentence in spoken) >= _FEWEST_WORDS and (level := grade(spoken)) > HIGHEST_GRADE:
        found.append(f"{screen}: grade {level:.1f}, at most {HIGHEST_GRADE:.0f}")
    return found


def grade(spoken: list[str]) -> float:
    """The school grade that the sentences need."""
    all_words = [word for sentence in spoken for word in words(sentence)]
    each = len(all_words) / len(spoken)
    return 0.39 * each + 11.8 * sum(map(syllables, all_words)) / len(all_words) - 15.59


def sentences(text: str) -> list[str]:
    """The sentences of a text; placeholders count as one short word."""
    parts = re.split(r"(?<=[.!?:])\s+|\n", re.sub(r"\{\w+\}|%n", "it", text))
    return [part for part in parts if words(part)]


def words(sentence: str) -> list[str]:
    """The words of a sentence."""
    return re.findall(r"[A-Za-z][A-Za-z'’]*", sentence)


def syllables(word: str) -> int:
    """About how many syllables a word has."""
    return _HYPHENS.inserted(word.lower()).count("-") + 1


if __name__ == "__main__":
    sys.exit(main())
