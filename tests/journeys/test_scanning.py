"""Staff hold a licence to the camera beside a client's record, at a kiosk with the real portal behind it."""

import cv2
import numpy as np
import pytest
import zxingcpp
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from services.documents.pixels import Pixels
from services.identity.compare import Likeness, Validity
from services.portal.contract import IdentifierKind
from tests.gallery.stage import Look, staged
from tests.journeys.kiosk import Kiosk, verify
from tests.kiosk.visit.conftest import VisitOnScreen
from tests.services.identity.cards import barcode


class Showing:
    """A camera that sees one picture."""

    def __init__(self, text: str | None) -> None:
        self.is_on = False
        self._seen = _frame(text)

    def open(self) -> None:
        self.is_on = True

    def look(self) -> Pixels:
        return self._seen

    def close(self) -> None:
        self.is_on = False


def _frame(text: str | None) -> Pixels:
    frame = np.full((1080, 1920, 3), 120, np.uint8)
    if text is not None:
        made = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.PDF417)
        code = cv2.cvtColor(np.array(made.to_image(scale=3)), cv2.COLOR_GRAY2BGR)
        code = code[:900, :1800]
        frame[60 : 60 + code.shape[0], 60 : 60 + code.shape[1]] = code
        turn = cv2.getRotationMatrix2D((960, 540), 5, 0.9)
        frame = cv2.warpAffine(frame, turn, (1920, 1080), borderValue=(120, 120, 120)).astype(np.uint8)
    return Pixels(1920, 1080, frame.tobytes())


def until(visit: VisitOnScreen, step: str) -> None:
    for _ in range(200):
        if visit.step == step:
            return
        QTest.qWait(50)
    raise AssertionError(f"{visit.step}, not {step}")


def licence(**other: str) -> str:
    return barcode(8, **other)


def test_what_is_the_same_is_ticked_and_nothing_else(qapp: QApplication, kiosk: Kiosk) -> None:
    camera = Showing(licence(DCS="ALPHA", DAC="DEMO", DAD="CLIENT", DBB="03011980"))
    with staged(Look()) as shell:
        visit = kiosk.visit(shell, camera=camera)
        verify(visit)
        visit.press("Scan a license or passport")
        until(visit, "CompareCard")
        assert not camera.is_on
        assert visit.says("It is not proof that the card is real.")
        said = visit.stage.flow.step.comparison  # type: ignore[union-attr]
        assert (said.name, said.expiry) == (Likeness.SAME, Validity.VALID)
        visit.press("Tick what is the same")
        assert visit.step == "Verify"
        typed = visit.stage.flow.typed
        assert typed.name_matches
        assert typed.matching == {IdentifierKind.DATE_OF_BIRTH}
        assert "DAYTON" not in repr(visit.stage.flow)


def test_somebody_elses_card_ticks_nothing(qapp: QApplication, kiosk: Kiosk) -> None:
    with staged(Look()) as shell:
        visit = kiosk.visit(shell, camera=Showing(licence()))
        verify(visit)
        visit.press("Scan a license or passport")
        until(visit, "CompareCard")
        assert visit.says("Different")
        visit.press("Tick what is the same")
        typed = visit.stage.flow.typed
        assert (typed.name_matches, typed.matching) == (False, frozenset())


@pytest.mark.parametrize("text", [None, "=HYPERLINK(no card)", "A" * 400])
def test_what_is_no_card_leads_nowhere_and_back_switches_the_camera_off(
    qapp: QApplication, kiosk: Kiosk, text: str | None
) -> None:
    camera = Showing(text)
    with staged(Look()) as shell:
        visit = kiosk.visit(shell, camera=camera)
        verify(visit)
        visit.press("Scan a license or passport")
        QTest.qWait(600)
        assert visit.step == "ScanCard"
        assert camera.is_on
        visit.press("Back")
        assert visit.step == "Verify"
        assert not camera.is_on
