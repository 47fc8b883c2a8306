"""Staff look after their kiosk: what is held is tried again, or destroyed by an admin with the portal's word."""

from PySide6.QtWidgets import QApplication
from sqlalchemy import func, select

from portal.database import reading
from portal.models import ClientLocation
from services.portal.contract.location import LocationSubmission, LocationWay
from services.portal.locations import tell_location
from tests.gallery.stage import Look, staged
from tests.journeys.kiosk import Kiosk, signed_in_client, unlock
from tests.kiosk.visit.conftest import VisitOnScreen
from tests.portal.kit import Kit
from ui.shell import Shell


def hold_a_place(kiosk: Kiosk, shell: Shell) -> None:
    """The portal refuses a place in no words; the kiosk holds it."""
    client = signed_in_client(kiosk, shell).stage.client
    tell_location(client, LocationSubmission(way=LocationWay.PLACE, place=""))
    assert len(kiosk.agent.held) == 1


def to_kiosk(kiosk: Kiosk, shell: Shell, name: str = "staff1") -> VisitOnScreen:
    visit = kiosk.visit(shell)
    unlock(visit, name)
    visit.press("This kiosk")
    assert visit.step == "ThisKiosk", visit.stage.trouble
    return visit


def places(kit: Kit) -> int:
    with reading(kit.engine) as db:
        return db.scalar(select(func.count()).select_from(ClientLocation)) or 0


def test_what_is_held_is_told_by_kind_and_reason_and_tried_again(qapp: QApplication, kit: Kit, kiosk: Kiosk) -> None:
    with staged(Look()) as shell:
        hold_a_place(kiosk, shell)
        visit = to_kiosk(kiosk, shell)
        assert visit.says("(place_empty)")
        assert visit.says("555-0100")
        visit.press("A place")
        visit.press("Try again")
        assert visit.step == "HeldHere"
        assert visit.says("It was sent again. It is still here.")


def test_only_an_admin_has_it_destroyed_and_only_after_the_client_knows(
    qapp: QApplication, kit: Kit, kiosk: Kiosk
) -> None:
    kit.add_staff("boss", role="agency_admin")
    with staged(Look()) as shell:
        hold_a_place(kiosk, shell)
        visit = to_kiosk(kiosk, shell)
        visit.press("A place")
        visit.press("Destroy it")
        assert visit.says("Please talk with the client first")
        visit.press("The client knows that it is lost for good.")
        visit.press("Destroy it")
        assert visit.step == "HeldHere"
        assert len(kiosk.agent.held) == 1
        admin = to_kiosk(kiosk, shell, "boss")
        admin.press("A place")
        admin.press("The client knows that it is lost for good.")
        admin.press("Destroy it")
        assert admin.step == "ThisKiosk"
        assert not admin.says("place_empty")
        assert kiosk.agent.held == {}
        assert places(kit) == 0
