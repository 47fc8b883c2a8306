import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.visit.out_of_service import OutOfService
from ui.theme import Theme, resources
from ui.widgets import Text

ROOT = Path(__file__).parents[3]


@pytest.mark.qt_log_ignore("does not support propagateSizeHints")
@pytest.mark.parametrize(("width", "height"), [(1920, 1080), (1024, 768), (1080, 1920)])
def test_the_words_fit_every_screen(qtbot: QtBot, width: int, height: int) -> None:
    theme = Theme(resources() / "icons", px_per_mm=min(width, height) / 1080 * 1920 / 464.9)
    screen = OutOfService(theme, contact="Help desk: 555 0100", cause="proof_failed")
    qtbot.addWidget(screen)
    screen.resize(width, height)
    screen.show()
    qtbot.waitExposed(screen)
    texts = [label for label in screen.findChildren(object) if hasattr(label, "text")]
    words = [label.text() for label in texts]
    assert "This kiosk is not in service" in words
    assert "Este quiosco está fuera de servicio" in words
    assert words[-2:] == ["Help desk: 555 0100", "proof_failed"]
    for label in texts:
        corner = label.mapTo(screen, label.rect().bottomRight())
        assert screen.rect().contains(corner), label.text()
        assert label.height() >= label.heightForWidth(label.width())


def test_the_program_shows_it_on_a_screen(tmp_path: Path) -> None:
    if shutil.which("Xvfb") is None:
        pytest.skip("Xvfb is not installed")
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1024x768x24", "-nolisten", "tcp", "-fbdir", str(tmp_path)],
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as told:
        display = f":{told.readline().strip()}"
    program = subprocess.Popen(
        [sys.executable, "-m", "kiosk.visit.out_of_service", "--contact", "555 0100", "--cause", "proof_failed"],
        env={"PATH": os.environ["PATH"], "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT)},
        cwd="/",
    )
    try:
        frame = tmp_path / "Xvfb_screen0"
        deadline = time.monotonic() + 15
        while len(set(frame.read_bytes()[4096:])) < 8:
            assert time.monotonic() < deadline
            assert program.poll() is None
            time.sleep(0.05)
    finally:
        program.kill()
        program.wait()
        server.terminate()
        server.wait()


def test_what_was_not_proven_is_not_claimed(qtbot: QtBot) -> None:
    for cause, is_claimed in (("proof_failed", False), ("receipt_failed", False), ("failures", True)):
        screen = OutOfService(Theme(resources() / "icons", px_per_mm=4.0), contact="", cause=cause)
        qtbot.addWidget(screen)
        said = " ".join(label.text() for label in screen.findChildren(Text))
        assert ("Nothing of yours" in said) is is_claimed
