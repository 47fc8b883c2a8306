"""Help at a kiosk with the real portal behind it: what the site imported is shown, and staff are told in truth."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from portal.database import reading, transaction
from portal.demo_data import DEMO_FOLDER
from portal.importers.help import read_help
from portal.models import HelpCall, Site
from services.portal.contract.help import HelpCalls, HelpCallState
from tests.gallery.stage import Look, staged
from tests.journeys.kiosk import Kiosk, signed_in_client
from tests.kiosk.visit.conftest import VisitOnScreen
from tests.portal.kit import Kit
from tests.portal.people import staff_token


@pytest.fixture(autouse=True)
def imported(kit: Kit) -> None:
    with transaction(kit.engine) as db:
        db.get_one(Site, "site-1").help = read_help(DEMO_FOLDER / "help.toml").model_dump_json()


@pytest.fixture
def visit(qapp: QApplication, kiosk: Kiosk) -> Iterator[VisitOnScreen]:
    with staged(Look()) as shell:
        yield kiosk.visit(shell)


def calls(kit: Kit) -> list[HelpCallState]:
    """What staff see, at a kiosk of their own."""
    desk = kit.kiosk()
    answer = desk.ask("GET", "/v1/help/calls", token=staff_token(desk))
    return [one.state for one in HelpCalls.model_validate(answer.json).calls]


def test_what_the_site_imported_is_there_before_sign_in_and_without_network(visit: VisitOnScreen, kiosk: Kiosk) -> None:
    kiosk.agent.is_cut = True
    visit.press("Help")
    for name in ("Help desk", "Talk to a case manager", "Learn to use the portal", "Steps on paper"):
        assert name in visit.buttons()
    visit.press("Help desk")
    assert visit.says("Monday to Friday, 8 AM to 6 PM")


def test_staff_see_a_call_and_see_that_it_was_taken_back(visit: VisitOnScreen, kit: Kit) -> None:
    visit.press("Help")
    visit.press("Ask a person here")
    assert visit.says("Somebody who works here will come to you."), visit.stage.trouble
    assert calls(kit) == [HelpCallState.OPEN]
    visit.press("I do not need anybody now")
    assert calls(kit) == [HelpCallState.TAKEN_BACK]


def test_without_network_nobody_is_told_now_and_nobody_later(visit: VisitOnScreen, kiosk: Kiosk, kit: Kit) -> None:
    kiosk.agent.is_cut = True
    visit.press("Help")
    visit.press("Ask a person here")
    assert visit.says("Staff could not be told from here. Please ask at the desk.")
    kiosk.agent.is_cut = False
    kiosk.agent.deliver()
    assert calls(kit) == []
    visit.press("Ask again")
    assert calls(kit) == [HelpCallState.OPEN]


def test_the_next_person_at_the_kiosk_adds_no_second_call(qapp: QApplication, kiosk: Kiosk, kit: Kit) -> None:
    for _ in range(2):
        with staged(Look()) as shell:
            visit = kiosk.visit(shell)
            visit.press("Help")
            visit.press("Ask a person here")
            assert visit.says("Somebody who works here will come to you.")
    assert calls(kit) == [HelpCallState.OPEN]


def test_a_signed_in_client_calls_without_a_name(qapp: QApplication, kiosk: Kiosk, kit: Kit) -> None:
    with staged(Look()) as shell:
        visit = signed_in_client(kiosk, shell)
        visit.press("Where I can be found")
        visit.press("Help")
        visit.press("Ask a person here")
        assert visit.says("Somebody who works here will come to you.")
        visit.press("Back")
        assert visit.step == "ToldLocations"
    with reading(kit.engine) as db:
        (row,) = db.query(HelpCall).all()
    told = {column.name: getattr(row, column.name) for column in HelpCall.__table__.columns}
    assert {value for value in told.values() if isinstance(value, str)} == {row.id, row.device_id, "site-1"}
