"""Every screen of the gallery in every format, text size, theme and language, though not in every combination of them.

`./dev shots --check`, or `FULL_WALK=1` in the environment, goes through all combinations.
"""

import pytest
from PySide6.QtWidgets import QApplication

from tests.gallery.pseudo import PSEUDO
from tests.gallery.screens import SCREENS
from tests.gallery.stage import Look, show, staged
from tests.gallery.states import is_derived
from tests.ui.looks import LOOKS, OFFERED, looks_of, screens_in
from tests.ui.tabbing import tab_complaints
from tests.ui.walk import complaints
from ui.shell import ShellOptions

pytestmark = pytest.mark.timeout(900)


@pytest.mark.parametrize("look", [look for look in LOOKS if screens_in(look)], ids=lambda look: look.name)
def test_everything_is_named_whole_and_seen(qapp: QApplication, look: Look) -> None:
    found: list[str] = []
    with staged(look, ShellOptions(read_aloud=True)) as shell:
        for entry in screens_in(look):
            show(shell, entry)
            lines = [*complaints(shell, is_pseudo=look.language == PSEUDO), *tab_complaints(shell)]
            found += [f"{entry.name}: {line}" for line in lines]
    assert not found, "\n".join(found)


def test_the_walk_leaves_no_look_out() -> None:
    looks = [looks_of(number) for number, entry in enumerate(SCREENS) if not is_derived(entry)]
    assert all(len(set(of_one)) == len(of_one) for of_one in looks)
    assert {look for of_one in looks for look in of_one} >= {look for look in LOOKS if look.language in OFFERED}
