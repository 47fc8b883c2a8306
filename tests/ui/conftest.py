"""A shell on screen for the tests of the user interface."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from tests.gallery.stage import Look, staged
from ui.shell import Shell


@pytest.fixture
def shell(qapp: QApplication) -> Iterator[Shell]:
    """A shell of 1920 × 1080 in English."""
    with staged(Look()) as shell:
        yield shell
