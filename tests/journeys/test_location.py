"""A client tells where they can be found, at a kiosk with the real portal behind it."""

from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from portal.database import reading
from portal.models import ClientLocation
from tests.gallery.stage import Look, settle, staged
from tests.journeys.kiosk import Kiosk, signed_in_client
from tests.kiosk.visit.conftest import VisitOnScreen
from tests.portal.kit import Kit


def places(kit: Kit) -> list[str]:
    with reading(kit.engine) as db:
        return list(db.scalars(select(ClientLocation.place)))


def tell(visit: VisitOnScreen, place: str) -> None:
    visit.press("Tell a place")
    visit.press("Near something that people know")
    visit.press("Continue")
    visit.type(place)
    visit.press("Continue")
    visit.press("Sunday")
    visit.press("At night")
    visit.press("Continue")
    visit.press("One week")
    visit.press("Continue")
    assert visit.says(place)
    visit.press("Tell my care team")


def test_a_place_is_told_received_seen_and_removed(qapp: QApplication, kit: Kit, kiosk: Kiosk) -> None:
    with staged(Look()) as shell:
        visit = signed_in_client(kiosk, shell)
        visit.press("Where I can be found")
        assert visit.says("Demo Agency 1")
        tell(visit, "under the bridge at 5th")
        assert visit.step == "SubmissionKept", visit.stage.trouble
        assert visit.says("Saved on this kiosk")
        kiosk.read_news(visit)
        assert visit.says("Received")
        assert places(kit) == ["under the bridge at 5th"]
        visit.press("Do something else")
        assert visit.says("Hello. What would you like to do?")
        visit.press("Where I can be found")
        assert visit.says("under the bridge at 5th")
        visit.press("Remove under the bridge at 5th")
        assert not visit.says("under the bridge at 5th")
        assert places(kit) == [""]


def test_a_place_told_without_network_waits_and_arrives_once(qapp: QApplication, kit: Kit, kiosk: Kiosk) -> None:
    with staged(Look()) as shell:
        visit = signed_in_client(kiosk, shell)
        visit.press("Where I can be found")
        kiosk.agent.is_cut = True
        tell(visit, "the library")
        assert visit.says("It goes to the portal as soon as there is a connection.")
        visit.press("Do something else")
        visit.press("Where I can be found")
        assert visit.says("This kiosk has no connection right now.")
        assert places(kit) == []
        kiosk.agent.is_cut = False
        kiosk.agent.deliver()
        assert places(kit) == ["the library"]


def test_back_keeps_what_was_written(qapp: QApplication, kiosk: Kiosk) -> None:
    with staged(Look()) as shell:
        visit = signed_in_client(kiosk, shell)
        visit.press("Where I can be found")
        visit.press("Tell a place")
        visit.press("An address or a place")
        visit.press("Continue")
        visit.type("the library")
        visit.press("Back")
        visit.press("Continue")
        visit.press("Continue")
        assert visit.step == "TellWhen"
        assert visit.stage.flow.typed.location.place == "the library"


def test_a_second_tap_tells_nothing_more(qapp: QApplication, kit: Kit, kiosk: Kiosk) -> None:
    with staged(Look()) as shell:
        visit = signed_in_client(kiosk, shell)
        visit.press("Where I can be found")
        visit.press("Tell a place")
        visit.press("Here, at this center")
        for _ in range(3):
            visit.press("Continue")
        visit.press("One week")
        visit.press("Continue")
        page = visit.page
        page.told.emit()
        page.told.emit()
        settle()
        assert places(kit) == ["Demo Site 1"]
        assert len(visit.stage.flow.submissions) == 1


def test_a_full_disk_is_said_before_anything_is_typed(qapp: QApplication, kiosk: Kiosk) -> None:
    with staged(Look()) as shell:
        visit = signed_in_client(kiosk, shell)
        visit.press("Where I can be found")
        visit.stage.view = visit.stage.view.model_copy(update={"disk_ok": False})
        visit.press("Tell a place")
        assert visit.step == "ToldLocations"
        assert visit.says("This kiosk has no room to save anything new.")
