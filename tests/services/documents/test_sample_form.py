"""Our own form keeps the rules for what people read: short sentences, plain words, no term, a way to say no."""

import re

import pytest

from services.documents.blocks import plain_text
from services.documents.forms import FormKind, FormTemplate

LANGUAGES = ["en", "es"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_is_longer_than_25_words(sample_forms: dict[str, FormTemplate], language: str) -> None:
    lines = plain_text(sample_forms[language].blocks).splitlines()
    sentences = [sentence for line in lines for sentence in re.split(r"(?<=[.!?:])\s+", line)]
    assert max(len(sentence.split()) for sentence in sentences) <= 25


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
    assert re.search("sample form|formulario de muestra", text)
    assert not re.search(r"\b(year|month|año|mes)e?s?\b", text)


def test_both_languages_are_one_version_of_one_form(sample_forms: dict[str, FormTemplate]) -> None:
    english, spanish = sample_forms["en"], sample_forms["es"]
    assert (english.template_id, english.version) == (spanish.template_id, spanish.version)
    assert [type(block) for block in english.blocks] == [type(block) for block in spanish.blocks]


def _syllables(word: str) -> int:
    groups = len(re.findall(r"[aeiouy]+", word.lower()))
    silent = word.lower().endswith("e") and not word.lower().endswith("le") and groups > 1
    return max(1, groups - silent)
