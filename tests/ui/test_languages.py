"""What holds for every offered language: its letters, its forms for numbers, its dates, and how its lines break."""

import csv
import datetime as dt
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QRawFont
from PySide6.QtWidgets import QApplication

from tests.conftest import ROOT
from tests.gallery.shell import question
from tests.gallery.stage import Look, settle, staged
from ui.home.screen import HomeScreen
from ui.i18n import LANGUAGES
from ui.phrases.dates import day_words, time_words
from ui.shell import Shell
from ui.theme import resources
from ui.widgets import Field, Keys
from ui.widgets.flow import flow_text, longest_word, pieces

CODES = [language.code for language in LANGUAGES]
FILLED_IN = re.compile(r"\{\w+\}|%n")
CHINESE = "您先逐页阅读文件，然后回答“同意”或“不同意”，再签名。需要帮助吗？请问工作人员。"
NEVER_FIRST = frozenset("，。？！：；、”）")


def messages(code: str) -> Iterator[tuple[str, list[str]]]:
    for message in ElementTree.parse(resources() / "i18n" / f"kiosk_{code}.ts").getroot().iter("message"):
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.iter("numerusform")]
        yield message.findtext("source", ""), forms or [translation.text or ""]


def demo_words() -> str:
    folder = resources() / "demo"
    with (folder / "hmis" / "Client.csv").open(encoding="utf-8") as file:
        rows = [value for row in csv.DictReader(file) for value in row.values()]
    return " ".join(rows) + str(tomllib.loads((folder / "demo.toml").read_text("utf-8")))


def lacking(texts: str, weight: str) -> set[str]:
    names = (f"NotoSans-{weight}.ttf", f"NotoSansSC-{weight}.ttf")
    fonts = [QRawFont(str(resources() / "fonts" / name), 20) for name in names]
    letters = {letter for letter in texts if not letter.isspace()}
    return {letter for letter in letters if not any(font.supportsCharacter(ord(letter)) for font in fonts)}


@pytest.mark.parametrize("weight", ["Regular", "SemiBold", "Bold"])
def test_every_letter_of_every_text_and_of_the_demo_has_a_glyph(qapp: QApplication, weight: str) -> None:
    own_names = "".join(language.own_name for language in LANGUAGES)
    texts = "".join(form for code in CODES for _, forms in messages(code) for form in forms)
    assert lacking(texts + own_names + demo_words(), weight) == set()
    assert lacking("한", weight) == {"한"}


@pytest.mark.parametrize("code", CODES)
def test_what_is_filled_in_stands_in_every_translation(code: str) -> None:
    wrong = [
        (source, form)
        for source, forms in messages(code)
        for form in forms
        if sorted(FILLED_IN.findall(source)) != sorted(FILLED_IN.findall(form))
    ]
    assert wrong == []


@pytest.mark.parametrize(
    ("code", "forms"),
    [
        ("en", ("1 signed paper", "3 signed papers")),
        ("es", ("1 papel firmado", "3 papeles firmados")),
        ("vi", ("1 giấy đã ký", "3 giấy đã ký")),
        ("zh", ("1 份已签文件", "3 份已签文件")),
        ("fil", ("1 pinirmahang papel", "3 pinirmahang papel")),
    ],
)
def test_numbers_take_the_forms_of_the_language(qapp: QApplication, code: str, forms: tuple[str, str]) -> None:
    with staged(Look(language=code)):
        said = tuple(
            QCoreApplication.translate(HomeScreen.__name__, "%n signed papers", None, number) for number in (1, 3)
        )
    assert said == forms


@pytest.mark.parametrize(
    ("code", "day", "time"),
    [
        ("en", "November 2, 2027", "2:05 PM"),
        ("es", "2 de noviembre de 2027", "14:05"),
        ("vi", "2 tháng 11, 2027", "14:05"),
        ("zh", "2027年11月2日", "14:05"),
        ("fil", "Nobyembre 2, 2027", "2:05 PM"),
    ],
)
def test_days_and_times_are_written_as_the_language_does(qapp: QApplication, code: str, day: str, time: str) -> None:
    moment = dt.datetime(2027, 11, 2, 14, 5)
    with staged(Look(language=code)):
        assert day_words(moment.date()) == day
        assert time_words(moment).replace("\N{NO-BREAK SPACE}", " ") == time


@pytest.mark.parametrize("code", CODES)
def test_a_switch_to_any_language_keeps_what_was_typed(shell: Shell, code: str) -> None:
    shell.show_screen(question(shell.theme, Keys.LETTERS))
    settle()
    field = shell.findChild(Field)
    assert isinstance(field, Field)
    field.set_text("half a na")
    shell.tools._translations.use(code)
    settle()
    assert shell.tools._translations.code == code
    assert field.text() == "half a na"


def test_a_chinese_line_breaks_between_characters_and_keeps_marks_with_them(shell: Shell) -> None:
    font = shell.theme.font("body")
    assert pieces("请登录。 PIN 码") == ["请", "登", "录。", "PIN", "码"]
    assert longest_word(CHINESE, font) < 6 * font.pixelSize()
    for width in range(3 * font.pixelSize(), 20 * font.pixelSize(), 7):
        layout = flow_text(CHINESE, font, width=width).layout
        starts = [CHINESE[layout.lineAt(number).textStart()] for number in range(layout.lineCount())]
        assert layout.lineCount() > 1
        assert NEVER_FIRST.isdisjoint(starts)


def test_a_short_label_is_not_squeezed_into_a_column_of_characters(shell: Shell) -> None:
    font = shell.theme.font("body")
    assert flow_text("结束使用", font, width=longest_word("结束使用", font)).layout.lineCount() == 1
    assert longest_word("Tôi có thư mời", font) > longest_word("Tôi", font)


def test_the_chinese_fonts_carry_their_licence() -> None:
    folder = Path(ROOT, "resources", "fonts")
    assert "SIL Open Font License, Version 1.1" in (folder / "OFL-NotoSansSC.txt").read_text("utf-8")
