"""The corners of a page, moved by hand."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from services.capture.quads import Quad
from services.documents.pixels import Pixels
from tests.ui.pages import Page
from ui.documents.corners import CornersProps, CornersScreen
from ui.shell import Shell
from ui.widgets.pressable import Pressable

FRAME = Pixels(400, 300, bytes(400 * 300 * 3))
FOUND = Quad((100.0, 60.0), (300.0, 60.0), (300.0, 240.0), (100.0, 240.0))


def shown(shell: Shell, quad: Quad | None = FOUND) -> tuple[CornersScreen, Page, list[Pressable]]:
    screen = CornersScreen(shell.theme, CornersProps(FRAME, quad))
    page = Page(shell, screen)
    return screen, page, screen.editor.findChildren(Pressable)


def test_a_corner_is_dragged_to_where_the_finger_is(shell: Shell) -> None:
    screen, page, handles = shown(shell)
    confirmed = page.hear(screen.confirmed)
    first, middle = handles[0], handles[0].rect().center()
    per_pixel = (handles[1].x() - first.x()) / 200
    QTest.mousePress(first, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(first, middle - QPoint(round(40 * per_pixel), round(20 * per_pixel)))
    QTest.mouseRelease(first, Qt.MouseButton.LeftButton, pos=middle)
    page.press("Use these corners")
    ((quad,),) = confirmed
    assert quad.top_left == pytest.approx((60, 40), abs=1)
    assert quad.corners[1:] == FOUND.corners[1:]


def test_arrow_keys_move_a_corner_and_shift_makes_small_steps(shell: Shell) -> None:
    screen, _, handles = shown(shell)
    QTest.keyClick(handles[2], Qt.Key.Key_Right)
    QTest.keyClick(handles[2], Qt.Key.Key_Down)
    assert screen.editor.quad().bottom_right == pytest.approx((304, 244))
    QTest.keyClick(handles[2], Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert screen.editor.quad().bottom_right == pytest.approx((303.2, 244))


def test_corners_stay_in_the_photo_and_no_side_crosses_another(shell: Shell) -> None:
    screen, _, handles = shown(shell)
    for _ in range(40):
        QTest.keyClick(handles[0], Qt.Key.Key_Left)
        QTest.keyClick(handles[0], Qt.Key.Key_Up)
    assert screen.editor.quad().top_left == (0, 0)
    for _ in range(120):
        QTest.keyClick(handles[1], Qt.Key.Key_Left)
        QTest.keyClick(handles[1], Qt.Key.Key_Down)
    right, top = screen.editor.quad().top_right
    assert right > 100, "it stops before it would cross the side from the first to the fourth"
    assert top < 240


def test_where_no_paper_was_seen_the_corners_stand_near_the_edge(shell: Shell) -> None:
    screen, _, handles = shown(shell, None)
    assert screen.editor.quad() == Quad((40.0, 40.0), (360.0, 40.0), (360.0, 260.0), (40.0, 260.0))
    assert len({handle.accessibleName() for handle in handles}) == 4
