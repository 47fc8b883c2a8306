"""A visit on a screen: the real flow, presenters and pages, with a portal and an agent that the test speaks for."""

from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from contextlib import contextmanager
from typing import Any, cast

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from kiosk.visit.presenters.scenes import Scenes
from kiosk.visit.presenters.stage import Place, Stage
from services.capture.port import Camera
from services.portal.client import PortalClient
from services.printing.port import Printer
from tests.gallery.stage import Look, settle, staged
from tests.kiosk.visit.fakes import FakePort, FakePortal
from tests.kiosk.visit.people import NOW
from ui.jobs import Jobs
from ui.shell import Screen, Shell, ShellOptions
from ui.widgets import Chip, DateField, Field, ListRow, LongField, Text


class Inline(Executor):
    """Does the work where it is handed over."""

    def submit(self, work: Callable[..., Any], /, *arguments: Any, **options: Any) -> Future[Any]:
        done: Future[Any] = Future()
        done.set_result(work(*arguments, **options))
        return done


class VisitOnScreen:
    """What a person can do and see, in words."""

    def __init__(self, shell: Shell, stage: Stage, scenes: Scenes, portal: FakePortal, port: FakePort) -> None:
        self.shell = shell
        self.stage = stage
        self.scenes = scenes
        self.portal = portal
        self.port = port

    @property
    def page(self) -> Screen:
        settle()
        page = self.shell.screen_shown()
        assert page is not None
        return page

    @property
    def step(self) -> str:
        settle()
        return type(self.stage.flow.step).__name__

    def press(self, name: str) -> None:
        """Press the button with these words."""
        found = [
            one for one in self.shell.findChildren(QPushButton) if one.isVisible() and one.accessibleName() == name
        ]
        assert found, (name, self.buttons())
        found[0].click()
        settle()

    def buttons(self) -> list[str]:
        return [one.accessibleName() for one in self.shell.findChildren(QPushButton) if one.isVisible()]

    def type(self, text: str, *, into: int = 0) -> None:
        """Type into the n-th line of the page."""
        line = [one for one in self.page.findChildren(Field) if one.isVisible()][into]
        line.entry.setFocus()
        line.entry.setText("")
        QTest.keyClicks(line.entry, text)
        settle()

    def write(self, text: str) -> None:
        """Type into the box of the page, in place of what is there, any letter as the on-screen keyboard does."""
        box = self.page.findChildren(LongField)[0].entry
        box.setFocus()
        box.setPlainText("")
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                key = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(box, key)
        settle()

    def type_date(self, month: str, day: str, year: str) -> None:
        entries = self.page.findChildren(DateField)[0].entries
        for part, text in (("month", month), ("day", day), ("year", year)):
            entries[part].setText("")
            QTest.keyClicks(entries[part], text)
        settle()

    def says(self, words: str) -> bool:
        """Whether the page says it."""
        texts = [one.text() for one in self.page.findChildren(Text) if one.isVisible()]
        texts += [one.accessibleName() for one in self.page.findChildren(Chip) if one.isVisible()]
        rows = [one for one in self.page.findChildren(ListRow) if one.isVisible()]
        texts += [text for row in rows for text in (row.accessibleName(), row.accessibleDescription())]
        return any(words in text for text in texts)

    def describes(self, words: str) -> bool:
        """Whether a button of the page is described so."""
        buttons = [one for one in self.page.findChildren(QPushButton) if one.isVisible()]
        return any(words in one.accessibleDescription() for one in buttons)

    def sign_in(self) -> None:
        """From the welcome page to the home of the client or of staff."""
        self.press("Sign in")
        self.type("alpha@example.org")
        self.press("Continue")
        self.type("correct horse battery")
        self.press("Sign in")

    def draw(self) -> None:
        """A line across the pad."""
        pad = cast(Any, self.page).pad
        _drag(pad, (0.2, 0.6), (0.4, 0.3), (0.7, 0.6))
        settle()

    def dot(self) -> None:
        """One touch on the pad."""
        _drag(cast(Any, self.page).pad, (0.5, 0.5))
        settle()


def _drag(pad: QWidget, *way: tuple[float, float]) -> None:
    from PySide6.QtCore import QPoint

    points = [QPoint(int(pad.width() * x), int(pad.height() * y)) for x, y in way]
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, points[0])
    for point in points[1:]:
        QTest.mouseMove(pad, point)
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, points[-1])


@pytest.fixture
def portal() -> FakePortal:
    """The portal that the visit speaks to."""
    return FakePortal()


@contextmanager
def visiting(
    portal: FakePortal,
    options: ShellOptions | None = None,
    *,
    printer: Printer | None = None,
    camera: Camera | None = None,
) -> Iterator[VisitOnScreen]:
    """A visit that shows its welcome page, in a shell with these options, with this printer and this camera."""
    port = FakePort()
    with staged(Look(), options) as shell:
        jobs = Jobs(Inline(), parent=shell)
        ticks = iter(range(0, 10_000_000, 8))
        stage = Stage(
            shell=shell,
            theme=shell.theme,
            jobs=jobs,
            port=port,
            client=cast(PortalClient, portal),
            place=Place(lambda: NOW, lambda: next(ticks), is_demo=False, printer=printer, camera=camera),
        )
        stage.view = port.view
        scenes = Scenes(stage)
        stage.begin(scenes.open)
        settle()
        yield VisitOnScreen(shell, stage, scenes, portal, port)
        jobs.shut_down()


@pytest.fixture
def visit(qapp: QApplication, portal: FakePortal) -> Iterator[VisitOnScreen]:
    """A visit that shows its welcome page."""
    with visiting(portal) as shown:
        yield shown
