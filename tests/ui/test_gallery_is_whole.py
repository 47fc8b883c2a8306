"""No page and no state of a page is left out of the gallery, so none is left out of the walk."""

import importlib
import pkgutil
from collections import defaultdict

import pytest
from PySide6.QtWidgets import QApplication, QWidget

import ui
from tests.gallery.screens import ENTRIES, SCREENS
from tests.gallery.stage import Look, staged
from tests.gallery.states import NO_NETWORK, WAITING, page_of, state_of
from ui.contact.safety import SafetyScreen
from ui.directory.results import ResultsScreen
from ui.documents.look import LookAtPhotoScreen
from ui.location.when import WhenScreen
from ui.shell import Screen
from ui.widgets import CheckRow, ChoiceList, DateField, Entry, Field, LongField, Notice, TextBox
from ui.widgets.surface import NoticeKind

Kind = type[Screen]


# Pages on which nothing ticked is an answer too.
NOTHING_IS_AN_ANSWER = {ResultsScreen, SafetyScreen, WhenScreen}
# Pages on which something is chosen from the beginning.
HAS_A_DEFAULT = {LookAtPhotoScreen}


def every_kind() -> set[Kind]:
    """The classes of all pages that the user interface has."""
    for module in pkgutil.walk_packages(ui.__path__, "ui."):
        importlib.import_module(module.name)
    waiting, found = [Screen], set[Kind]()
    while waiting:
        for kind in waiting.pop().__subclasses__():
            waiting.append(kind)
            if kind.__module__.startswith("ui."):
                found.add(kind)
    return found


@pytest.fixture(scope="module")
def made(qapp: QApplication) -> dict[Kind, list[Screen]]:
    """The pages of the gallery by their class."""
    by_kind = defaultdict(list)
    with staged(Look()) as shell:
        for entry in ENTRIES:
            screen = entry.make(shell.theme)
            by_kind[type(screen)].append(screen)
    return by_kind


def inside(screen: Screen, *kinds: type[QWidget]) -> list[QWidget]:
    return [widget for kind in kinds for widget in screen.findChildren(kind) if widget.isVisibleTo(screen)]


def typed(screen: Screen) -> list[str]:
    lines = [line.text() for line in screen.findChildren(Entry)]
    return lines + [box.toPlainText() for box in screen.findChildren(TextBox)]


def says_what_is_wrong(screen: Screen) -> bool:
    kinds = (Field, DateField, LongField)
    fields = [field for kind in kinds for field in screen.findChildren(kind) if field.has_error()]
    notices = [notice for notice in inside(screen, Notice) if notice.property("surface") == NoticeKind.ERROR.value[0]]
    return bool(fields or notices)


def chosen(screen: Screen) -> bool:
    lists = any(one.selected() is not None for one in screen.findChildren(ChoiceList))
    return lists or any(row.isChecked() for row in screen.findChildren(CheckRow))


def test_every_page_has_a_picture(made: dict[Kind, list[Screen]]) -> None:
    missing = sorted(f"{kind.__module__}.{kind.__name__}" for kind in every_kind() - set(made))
    assert not missing, "add an Entry to tests/gallery for each of: " + ", ".join(missing)


def test_a_page_with_lines_is_shown_empty_filled_and_with_an_error(made: dict[Kind, list[Screen]]) -> None:
    for kind, screens in made.items():
        if kind is not Screen and any(inside(screen, Field, DateField, LongField) for screen in screens):
            assert any(not any(typed(screen)) for screen in screens), f"{kind.__name__} is never empty"
            assert any(any(typed(screen)) for screen in screens), f"{kind.__name__} is never filled"
            assert any(map(says_what_is_wrong, screens)), f"{kind.__name__} never shows an error"


def test_a_page_with_a_choice_is_shown_before_after_and_without_it(made: dict[Kind, list[Screen]]) -> None:
    for kind, screens in made.items():
        if any(inside(screen, ChoiceList, CheckRow) for screen in screens):
            assert any(map(chosen, screens)), f"in {kind.__name__} nothing is ever chosen"
            if kind in HAS_A_DEFAULT:
                continue
            assert not all(map(chosen, screens)), f"in {kind.__name__} something is always chosen"
            if kind in NOTHING_IS_AN_ANSWER:
                continue
            assert any(map(says_what_is_wrong, screens)), f"{kind.__name__} never says that a choice is missing"


def test_a_page_that_can_have_a_trouble_is_shown_with_one(made: dict[Kind, list[Screen]]) -> None:
    for kind, screens in made.items():
        troubles = [getattr(screen.props, "trouble", None) for screen in screens if hasattr(screen, "props")]
        if any(hasattr(getattr(screen, "props", None), "trouble") for screen in screens):
            assert any(troubles), f"{kind.__name__} never has a trouble"


def test_every_page_is_shown_waiting_and_without_network() -> None:
    pages = {page_of(entry) for entry in ENTRIES if page_of(entry) != "shell"}
    for state in (WAITING, NO_NETWORK):
        assert {page_of(entry) for entry in SCREENS if state_of(entry) == state} == pages


def test_no_two_pictures_have_the_same_name() -> None:
    assert len({entry.name for entry in SCREENS}) == len(SCREENS)
