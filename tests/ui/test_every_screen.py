"""Every screen of the gallery in every format, text size and language, though not in every combination of them.

`FULL_WALK=1 pytest tests/ui/test_every_screen.py` goes through all combinations.
"""

import os
from itertools import product

import pytest
from PySide6.QtWidgets import QApplication

from tests.gallery.entry import Entry
from tests.gallery.screens import SCREENS
from tests.gallery.stage import FORMATS, Look, settle, staged
from tests.ui.walk import complaints, tab_round
from ui.shell import Shell, ShellOptions
from ui.shell.focus_order import tab_stops
from ui.tokens import TextSize

LANGUAGES = ("en", "es")
SIZES = tuple(TextSize)
LOOKS = tuple(Look(form, size, language=language) for form, size, language in product(FORMATS, SIZES, LANGUAGES))
TIGHTEST = Look(FORMATS[3], TextSize.LARGEST, language="es")
IS_FULL = os.environ.get("FULL_WALK") == "1"


def looks_of(number: int) -> set[Look]:
    """The looks of the screen with a number: each format, size and language, and the tightest look.

    The sizes and languages that go with a format change from screen to screen, so that all combinations are taken.
    """
    turned = {
        Look(form, SIZES[(place + number) % len(SIZES)], language=LANGUAGES[(place + number // 3) % len(LANGUAGES)])
        for place, form in enumerate(FORMATS)
    }
    return {*turned, TIGHTEST}


def screens_in(look: Look) -> list[Entry]:
    """The screens that are looked at in a look."""
    return [entry for number, entry in enumerate(SCREENS) if IS_FULL or look in looks_of(number)]


def show(shell: Shell, entry: Entry) -> None:
    """Show a screen in its state, whatever the former one left."""
    shell.overlay.close_panel()
    shell.set_offline(False)
    shell.set_staff_mode(None)
    shell.show_screen(entry.make(shell.theme))
    entry.then(shell)
    settle()


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: look.name)
def test_everything_is_named_large_enough_and_whole(qapp: QApplication, look: Look) -> None:
    found: list[str] = []
    with staged(look) as shell:
        for entry in screens_in(look):
            show(shell, entry)
            found += [f"{entry.name}: {line}" for line in complaints(shell)]
            if shell.hidden_page.isVisible():
                shell.hidden_page.came_back.emit()
    assert not found, "\n".join(found)


def test_the_walk_leaves_no_format_size_or_language_out() -> None:
    for number in range(len(SCREENS)):
        looks = looks_of(number)
        assert {look.format for look in looks} == set(FORMATS)
        assert {look.text_size for look in looks} == set(TextSize)
        assert {look.language for look in looks} == set(LANGUAGES)
    assert all(screens_in(look) for look in LOOKS)


def test_tab_comes_to_every_control_once_and_in_order(qapp: QApplication) -> None:
    with staged(Look(), ShellOptions(on_screen_keyboard=False)) as shell:
        for entry in SCREENS:
            shell.overlay.close_panel()
            shell.show_screen(entry.make(shell.theme))
            settle()
            visited = tab_round(shell)
            expected = tab_stops([shell.top, shell.area, shell.bottom])
            assert set(visited) == set(expected), entry.name
            start = visited.index(expected[0])
            assert [*visited[start:], *visited[:start]] == expected, entry.name
