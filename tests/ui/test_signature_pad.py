"""The pad keeps every point of a stroke, from mouse, finger and pen."""

import itertools

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.gallery.stage import settle
from ui.shell import Column, Screen, Shell
from ui.widgets import Heading, SignaturePad


def pad_on(shell: Shell) -> SignaturePad:
    ticks = itertools.count(100, 8)
    screen = Screen(shell.theme, column=Column.SIGNING)
    screen.add(Heading(shell.theme, "Sign here"))
    pad = SignaturePad(shell.theme, name="Signature", hint="Sign on the line", clock=lambda: next(ticks))
    screen.add(pad, 1)
    shell.show_screen(screen)
    settle()
    return pad


def draw(pad: SignaturePad, *points: tuple[int, int]) -> None:
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(*points[0]))
    for point in points[1:]:
        QTest.mouseMove(pad, QPoint(*point))
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(*points[-1]))


def test_a_mouse_stroke_is_kept_in_millimetres_with_its_times(shell: Shell) -> None:
    pad = pad_on(shell)
    draw(pad, (100, 100), (200, 150), (300, 100))
    (stroke,) = pad.strokes()
    scale = shell.theme.px_per_mm
    assert [(round(p.x * scale), round(p.y * scale)) for p in stroke] == [(100, 100), (200, 150), (300, 100)]
    assert [p.t_ms for p in stroke] == [100, 108, 116]


def test_a_finger_draws_and_a_second_one_is_a_resting_hand(shell: Shell) -> None:
    pad = pad_on(shell)
    screen = QTest.createTouchDevice()
    sequence = QTest.touchEvent(pad, screen)
    sequence.press(0, QPoint(50, 50), pad).commit()
    sequence.move(0, QPoint(90, 60), pad).press(1, QPoint(400, 200), pad).commit()
    sequence.move(0, QPoint(120, 80), pad).move(1, QPoint(410, 210), pad).commit()
    sequence.release(0, QPoint(120, 80), pad).release(1, QPoint(410, 210), pad).commit()
    (stroke,) = pad.strokes()
    assert len(stroke) == 3
    assert stroke[-1].x < 200 / shell.theme.px_per_mm


def test_a_pen_gives_its_pressure(shell: Shell) -> None:
    pad = pad_on(shell)
    pen = QPointingDevice(
        "pen",
        1,
        QInputDevice.DeviceType.Stylus,
        QPointingDevice.PointerType.Pen,
        QInputDevice.Capability.Position | QInputDevice.Capability.Pressure,
        1,
        1,
    )
    for kind, x, pressure in (
        (QEvent.Type.TabletPress, 50.0, 0.2),
        (QEvent.Type.TabletMove, 80.0, 0.7),
        (QEvent.Type.TabletRelease, 80.0, 0.0),
    ):
        spot = QPointF(x, 60.0)
        event = QTabletEvent(
            kind,
            pen,
            spot,
            spot,
            pressure,
            0.0,
            0.0,
            0.0,
            0.0,
            0.0,
            Qt.KeyboardModifier.NoModifier,
            Qt.MouseButton.LeftButton,
            Qt.MouseButton.LeftButton,
        )
        QApplication.sendEvent(pad, event)
    (stroke,) = pad.strokes()
    assert [round(p.pressure, 2) for p in stroke] == [0.2, 0.7]


def test_undo_takes_one_stroke_and_start_over_takes_all(shell: Shell) -> None:
    pad = pad_on(shell)
    for top in (100, 150, 200):
        draw(pad, (100, top), (200, top))
    pad.undo()
    assert len(pad.strokes()) == 2
    pad.clear()
    assert pad.is_empty()
    assert not _has_ink(pad)


def test_ink_is_on_screen_where_the_stroke_went(shell: Shell) -> None:
    pad = pad_on(shell)
    draw(pad, (100, 100), (200, 100))
    assert pad.grab().toImage().pixelColor(150, 100) == shell.theme.colour("ink")


def test_a_stroke_that_leaves_the_pad_stays_inside(shell: Shell) -> None:
    pad = pad_on(shell)
    draw(pad, (100, 100), (-50, 9000))
    width, height = pad.size_mm()
    assert all(0 <= p.x <= width and 0 <= p.y <= height for p in pad.strokes()[0])


def _has_ink(pad: SignaturePad) -> bool:
    image = pad._ink.toImage()
    return any(image.pixelColor(x, y).alpha() for x in range(90, 210, 5) for y in (100, 150, 200))
