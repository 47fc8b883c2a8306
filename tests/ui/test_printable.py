"""Letters that stand in no font are said before a paper is made of them."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from services.documents.errors import RenderError
from services.documents.render import render_signed
from tests.conftest import ROOT
from tests.services.documents.samples import INK, facts, form
from tests.ui.pages import Page
from ui.phrases.printable import not_printable, printable_words
from ui.roi.by_name import ByNameProps, ByNameScreen
from ui.roi.name import NameProps, NameScreen
from ui.shell import Shell

FONTS: Path = ROOT / "resources" / "fonts"
GOOD = ("Demo Alpha", "Nguyễn Thị Á", "王小明", "O’Neil-Łuk", "Ñuñez", "José", "Иван", "Ελένη")
STRANGE = {"Demo 😀": "😀", "عمر": "عمر", "𠮷田": "𠮷", "Demo \ue000 \ue000": "\ue000"}


def is_rendered(name: str) -> bool:
    try:
        render_signed(form("Hello.\n"), facts(typed_name=name), INK, fonts_dir=FONTS)
    except RenderError:
        return False
    return True


@pytest.mark.parametrize("name", [*GOOD, *STRANGE])
def test_what_is_said_to_be_printable_is_what_the_paper_takes(qapp: QApplication, shell: Shell, name: str) -> None:
    assert not_printable(name) == STRANGE.get(name, "")
    assert is_rendered(name) is (name not in STRANGE)


def test_words_name_some_of_many_letters() -> None:
    assert printable_words("abcdefg") == "This kiosk cannot print a b c d e. Please write it another way."


@pytest.mark.parametrize("kind", [NameScreen, ByNameScreen])
def test_a_name_that_cannot_be_printed_is_said_at_the_line_and_stays(
    shell: Shell, kind: type[NameScreen] | type[ByNameScreen]
) -> None:
    props = {NameScreen: NameProps, ByNameScreen: ByNameProps}[kind]("Demo 😀")  # type: ignore[index]
    screen = kind(shell.theme, props)  # type: ignore[arg-type]
    page = Page(shell, screen)
    confirmed = page.hear(screen.confirmed)
    page.press("Continue" if kind is NameScreen else "Check and sign")
    assert "This kiosk cannot print 😀." in page.says()
    assert screen.name.text() == "Demo 😀"
    assert confirmed == []
