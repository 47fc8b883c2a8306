"""A page of the bundled form is read without scrolling on a screen of the usual size."""

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.visit.flow.values import Paper
from kiosk.visit.presenters.paper_props import page
from services.documents.forms import parse_form
from services.documents.pages import pages
from services.portal.contract import OfferedForm
from tests.gallery.stage import Look, settle, staged
from ui.roi.page import PageScreen
from ui.theme import resources


def paper(language: str) -> Paper:
    form = parse_form((resources() / "forms" / f"sample-roi.{language}.md").read_text("utf-8"))
    return Paper(OfferedForm.model_construct(), form, pages(form))


@pytest.mark.parametrize("language", ["en", "es", "vi", "zh", "fil"])
def test_no_page_of_the_sample_form_scrolls(qapp: QApplication, language: str) -> None:
    read = paper(language)
    with staged(Look(language=language)) as shell:
        for number in range(1, len(read.pages) + 1):
            shell.show_screen(PageScreen(shell.theme, page(read.form, read.pages, number)))
            settle()
            assert not shell.area.can_scroll(), number
