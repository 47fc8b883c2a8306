from pathlib import Path

import pytest

from services.documents.blocks import Block, Heading, ListBlock, Paragraph, spans_text, words_in
from services.documents.forms import FormTemplate, parse_form, plain_text
from services.documents.pages import max_words_of, pages
from tests.services.documents.samples import form

SENTENCE = "One two three four five six seven eight nine ten."


def _all_words(template: FormTemplate) -> list[str]:
    return " ".join(plain_text(page.blocks) for page in pages(template)).split()


def _heading(block: Block) -> str:
    assert isinstance(block, Heading)
    return spans_text(block.spans)


@pytest.mark.parametrize("language", ["en", "es", "vi", "zh", "fil"])
def test_the_sample_form_is_read_in_few_pages_of_whole_sections(
    sample_forms: dict[str, FormTemplate], language: str
) -> None:
    template = sample_forms[language]
    read = pages(template)
    assert [page.number for page in read] == list(range(1, len(read) + 1))
    assert {page.count for page in read} == {len(read)}
    assert all(words_in(page.blocks) <= max_words_of(language) for page in read)
    assert 3 <= len(read) <= 5
    assert all(isinstance(page.blocks[0], Heading) for page in read)
    assert [page.title for page in read] == [_heading(page.blocks[0]) for page in read]
    assert _all_words(template) == plain_text(template.blocks).split()


@pytest.mark.shared_data
def test_an_official_text_keeps_every_word_over_its_pages(shared_data: Path) -> None:
    text = (shared_data / "roi" / "roi-with-portal.en.md").read_text("utf-8")
    template = parse_form(text, defaults={"form": "county", "version": "1", "language": "en", "kind": "roi"})
    assert _all_words(template) == plain_text(template.blocks).split()
    assert len(pages(template)) == 4


def test_a_long_paragraph_is_split_between_sentences() -> None:
    template = form("# T\n\n" + " ".join([SENTENCE] * 25) + "\n")
    read = pages(template)
    assert len(read) == 3
    assert all(plain_text(page.blocks).endswith("ten.") for page in read)
    assert _all_words(template) == plain_text(template.blocks).split()


def test_a_long_list_is_split_between_entries_and_numbers_go_on() -> None:
    template = form("".join(f"{number}. {SENTENCE}\n" for number in range(1, 21)))
    first, second, *_ = pages(template)
    assert isinstance(first.blocks[0], ListBlock)
    assert isinstance(second.blocks[0], ListBlock)
    assert second.blocks[0].start == len(first.blocks[0].items) + 1
    assert _all_words(template) == plain_text(template.blocks).split()


def test_the_sentence_before_a_list_stays_with_its_first_entry() -> None:
    template = form(" ".join([SENTENCE] * 10) + "\n\nYou have these rights:\n\n- " + SENTENCE + "\n")
    first, second = pages(template)
    assert len(first.blocks) == 1
    assert isinstance(second.blocks[0], Paragraph)
    assert spans_text(second.blocks[0].spans) == "You have these rights:"
    assert isinstance(second.blocks[1], ListBlock)


def test_a_short_notice_shares_a_page_with_the_first_section() -> None:
    long = " ".join([SENTENCE] * 10)
    template = form(f"# T\n\n*A sample.*\n\n## What this is about\n\n{SENTENCE}\n\n## Next\n\n{long}\n")
    first, second = pages(template)
    assert (first.title, second.title) == ("T", "Next")
    assert len(first.blocks) == 4


def test_a_section_that_fits_on_one_page_is_not_torn() -> None:
    template = form("\n\n".join(f"## H{number}\n\n" + " ".join([SENTENCE] * 6) for number in range(3)) + "\n")
    assert [page.title for page in pages(template)] == ["H0", "H1", "H2"]


def test_a_heading_never_ends_a_page() -> None:
    template = form("\n\n".join(f"## H{number}\n\n{SENTENCE}" for number in range(20)) + "\n")
    assert not any(isinstance(page.blocks[-1], Heading) for page in pages(template))


def test_a_chinese_paragraph_without_spaces_is_split_between_sentences() -> None:
    sentence = "这份文件说明谁可以看到您的信息，以及您有什么权利。"
    template = form("# T\n\n" + sentence * 20 + "\n", language="zh")
    read = pages(template)
    assert len(read) > 1
    assert all(plain_text(page.blocks).endswith("。") for page in read)
    assert sum(plain_text(page.blocks).count(sentence) for page in read) == 20
