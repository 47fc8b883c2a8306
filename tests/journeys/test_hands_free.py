"""A client holds papers to the camera and touches nothing, at a kiosk with the real portal behind it."""

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from kiosk.visit.flow.steps.documents import LookAtPhoto
from portal.database import reading
from portal.models import DocumentPage
from services.capture.folder import FolderCamera
from services.capture.page_finder import NetworkPageFinder
from services.documents.pictures import pixels_of
from tests.gallery.stage import Look, staged
from tests.journeys.kiosk import Kiosk, signed_in_client
from tests.journeys.test_documents import CAMERA, to_documents
from tests.kiosk.visit.conftest import VisitOnScreen
from tests.portal.kit import Kit


def test_papers_are_found_taken_by_themselves_and_straightened(qapp: QApplication, kit: Kit, kiosk: Kiosk) -> None:
    with staged(Look()) as shell:
        visit = signed_in_client(kiosk, shell, camera=FolderCamera(CAMERA), page_finder=NetworkPageFinder())
        to_documents(visit)
        visit.press("Add a document")
        visit.press("State ID or driver's license")
        visit.press("Continue")
        taken_by_itself(visit)
        assert shown(visit) == (1011, 638)
        visit.press("Turn it")
        assert shown(visit) == (638, 1011)
        focused = shell.focusWidget()
        assert focused is not None
        assert focused.accessibleName() == "Turn it"
        for _ in range(3):
            visit.press("Turn it")
        visit.press("Use this photo")
        visit.press("Add another page")
        taken_by_itself(visit)
        assert shown(visit) == (1700, 2200)
        visit.press("Take it again")
        assert visit.step == "TakePhoto"
        taken_by_itself(visit)
        visit.press("Use this photo")
        visit.press("Give it to my care team")
        kiosk.read_news(visit)
        with reading(kit.engine) as db:
            pages = [pixels_of(jpeg, longest_edge=4000) for jpeg in db.scalars(select(DocumentPage.picture))]
    assert sorted((page.width, page.height) for page in pages) == [(1011, 638), (1700, 2200)]


def taken_by_itself(visit: VisitOnScreen) -> None:
    for _ in range(200):
        if visit.step == "LookAtPhoto":
            return
        assert visit.step == "TakePhoto"
        QTest.qWait(50)
    raise AssertionError("the camera took nothing")


def shown(visit: VisitOnScreen) -> tuple[int, int]:
    """Pixels of the page that is looked at."""
    step = visit.stage.flow.step
    assert isinstance(step, LookAtPhoto)
    page = pixels_of(step.photo.page, longest_edge=4000)
    return page.width, page.height
