"""Our own form keeps the rules for what people read: short sentences, plain words, no term, a way to say no."""

import re

import pytest

from services.documents.blocks import Block, ListBlock, plain_text
from services.documents.forms import FormKind, FormTemplate

LANGUAGES = ["en", "es", "vi", "zh", "fil"]


MOST_WORDS = {"en": 25, "es": 25, "vi": 32, "zh": 25, "fil": 25}
"""Vietnamese writes each syllable apart, so its words look like more."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_is_longer_than_25_words(sample_forms: dict[str, FormTemplate], language: str) -> None:
    lines = plain_text(sample_forms[language].blocks).splitlines()
    sentences = [sentence for line in lines for sentence in re.split(r"(?<=[.!?:])\s+|(?<=[。？：])", line)]
    assert max(len(sentence.split()) for sentence in sentences) <= MOST_WORDS[language]
    assert max(map(len, sentences)) <= 170


def test_the_english_form_reads_at_grade_6_or_below(sample_forms: dict[str, FormTemplate]) -> None:
    """Flesch-Kincaid grade: 0.39 words/sentence + 11.8 syllables/word - 15.59."""
    lines = plain_text(sample_forms["en"].blocks).splitlines()
    sentences = [part for line in lines for part in re.split(r"(?<=[.!?:])\s+", line)]
    words = re.findall(r"[A-Za-z']+", " ".join(lines))
    grade = 0.39 * len(words) / len(sentences) + 11.8 * sum(map(_syllables, words)) / len(words) - 15.59
    assert grade <= 6


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_form_is_marked_as_a_sample_and_names_no_term(sample_forms: dict[str, FormTemplate], language: str) -> None:
    form = sample_forms[language]
    text = plain_text(form.blocks)
    assert form.kind is FormKind.ROI
    assert re.search("sample form|formulario de muestra|đơn mẫu|示例表格|halimbawang form", text)
    assert not re.search(r"\b(year|month|año|mes|năm|tháng|taon|buwan)e?s?\b|年|个月", text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_languages_are_one_version_of_one_form(sample_forms: dict[str, FormTemplate], language: str) -> None:
    english, other = sample_forms["en"], sample_forms[language]
    assert (english.template_id, english.version) == (other.template_id, other.version)
    assert [_shape(block) for block in english.blocks] == [_shape(block) for block in other.blocks]


def _shape(block: Block) -> tuple[type[Block], int]:
    return type(block), len(block.items) if isinstance(block, ListBlock) else 0


def _syllables(word: str) -> int:
    groups = len(re.findall(r"[aeiouy]+", word.lower()))
    silent = word.lower().endswith("e") and not word.lower().endswith("le") and groups > 1
    return max(1, groups - silent)
