"""The application object on a real X server, in a process of its own."""

import os
import sys
from pathlib import Path

from kiosk.demo.children import start
from kiosk.demo.display import Display, Size
from kiosk.programs import ROOT

PROGRAM = """
from PySide6.QtCore import QCoreApplication, Qt
from ui.application import start_application

app = start_application(["kiosk"])
names = ("AA_CompressHighFrequencyEvents", "AA_CompressTabletEvents")
print(app.platformName(), *(QCoreApplication.testAttribute(getattr(Qt.ApplicationAttribute, name)) for name in names))
"""


def test_no_point_of_a_stroke_is_merged_on_an_x_server(tmp_path: Path) -> None:
    environ = {name: value for name, value in os.environ.items() if not name.startswith("QT_")}
    with Display(tmp_path / "screen", size=Size(800, 600), environment=environ) as display:
        environment = display.environment | {"PYTHONPATH": str(ROOT)}
        child = start("program", [sys.executable, "-c", PROGRAM], environment=environment, log=tmp_path / "said")
        child.process.wait(60)

    assert (tmp_path / "said").read_text().split() == ["xcb", "False", "False"]
