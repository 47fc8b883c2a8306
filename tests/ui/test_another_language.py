"""The language is changed on every page: all of it says the new words, and what was typed stays."""

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from tests.gallery.entry import Entry
from tests.gallery.screens import SCREENS
from tests.gallery.stage import Look, settle, show, staged
from tests.gallery.states import is_derived
from ui.i18n import LANGUAGES, SOURCE
from ui.shell import Shell
from ui.widgets import Entry as Line
from ui.widgets import Field, LongField, Text, TextBox

OTHERS = [language.code for language in LANGUAGES if language.code != SOURCE]
PAGES = [entry for entry in SCREENS if not is_derived(entry)]


def said(shell: Shell) -> list[str]:
    """What the window says to the eye and to a screen reader, apart from what somebody typed."""
    found: list[str] = []
    for widget in shell.findChildren(QWidget):
        if widget.isVisible():
            words = widget.text() if isinstance(widget, Text) else ""
            found += [text for text in (words, widget.accessibleName(), widget.accessibleDescription()) if text]
    return found


def typed(shell: Shell) -> list[str]:
    lines = [one.text() for one in shell.findChildren(Line) if one.isVisible()]
    return lines + [one.toPlainText() for one in shell.findChildren(TextBox) if one.isVisible()]


def type_into_empty_lines(shell: Shell) -> None:
    for field in (*shell.findChildren(Field), *shell.findChildren(LongField)):
        if field.isVisible() and not field.text():
            field.set_text("half a na")


@pytest.mark.parametrize("code", OTHERS)
def test_every_page_says_it_in_the_language_chosen_there_and_keeps_what_was_typed(
    qapp: QApplication, code: str
) -> None:
    wrong: list[str] = []
    with staged(Look()) as shell:
        for entry in PAGES[OTHERS.index(code) :: len(OTHERS)]:
            wrong += _changed_on(shell, entry, code)
    assert wrong == []


def _changed_on(shell: Shell, entry: Entry, code: str) -> list[str]:
    translations = shell.tools._translations
    show(shell, entry)
    before = typed(shell)
    translations.use(code)
    settle()
    changed, is_kept = said(shell), typed(shell) == before
    show(shell, entry)
    differs = sorted(set(changed) ^ set(said(shell)))
    translations.use(SOURCE)
    if before:
        show(shell, entry)
        type_into_empty_lines(shell)
        filled = typed(shell)
        translations.use(code)
        settle()
        is_kept = is_kept and typed(shell) == filled
        translations.use(SOURCE)
    return [f"{entry.name}: {differs}"] * bool(differs) + [f"{entry.name}: typed text is lost"] * (not is_kept)
