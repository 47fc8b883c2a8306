"""Every screen of the gallery, in every format and text size, in the longest language."""

import pytest
from PySide6.QtWidgets import QApplication

from tests.gallery.screens import SCREENS
from tests.gallery.stage import FORMATS, Format, Look, settle, staged
from tests.ui.walk import complaints, tab_round
from ui.shell import ShellOptions
from ui.shell.focus_order import tab_stops
from ui.tokens import TextSize


@pytest.mark.parametrize("size", TextSize, ids=lambda size: str(size.value))
@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
@pytest.mark.parametrize("language", ["en", "es"])
def test_everything_is_named_large_enough_and_whole(
    qapp: QApplication, form: Format, size: TextSize, language: str
) -> None:
    found: list[str] = []
    with staged(Look(form, size, language=language)) as shell:
        for entry in SCREENS:
            shell.close_overlay()
            shell.set_offline(False)
            shell.set_staff_mode(None)
            shell.show_screen(entry.make(shell.theme))
            entry.then(shell)
            settle()
            found += [f"{entry.name}: {line}" for line in complaints(shell)]
            if shell.hidden_page.isVisible():
                shell.hidden_page.came_back.emit()
    assert not found, "\n".join(found)


def test_tab_comes_to_every_control_once_and_in_order(qapp: QApplication) -> None:
    with staged(Look(), ShellOptions(on_screen_keyboard=False)) as shell:
        for entry in SCREENS:
            shell.close_overlay()
            shell.show_screen(entry.make(shell.theme))
            settle()
            visited = tab_round(shell)
            expected = tab_stops([shell.top, shell.area, shell.bottom])
            assert set(visited) == set(expected), entry.name
            start = visited.index(expected[0])
            assert [*visited[start:], *visited[:start]] == expected, entry.name
