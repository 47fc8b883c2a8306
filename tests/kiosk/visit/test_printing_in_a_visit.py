"""Paper for slip and card: offered where a printer is ready, said what becomes of it, and nothing left in the queue."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication

from services.portal.contract import Purpose
from services.printing.cups import CupsPrinter
from tests.kiosk.visit.conftest import VisitOnScreen, visiting
from tests.kiosk.visit.fakes import FakePortal
from tests.kiosk.visit.test_presenters_of_directory import LUNCH
from tests.kiosk.visit.test_presenters_of_help import HELP, has_help
from tests.services.directory.test_search import built
from tests.services.printing.queues import QUEUE, Queue, stand_in


@pytest.fixture
def queue(tmp_path: Path) -> Iterator[Queue]:
    with stand_in(tmp_path) as found:
        yield found


@pytest.fixture
def printing(qapp: QApplication, portal: FakePortal, queue: Queue) -> Iterator[VisitOnScreen]:
    printer = CupsPrinter(QUEUE, environment=queue.environment, is_spool_in_memory=lambda: True)
    with visiting(portal, printer=printer) as visit:
        yield visit


def to_the_card(visit: VisitOnScreen) -> None:
    visit.press("I have an invitation")
    visit.type("K7QF42M9")
    visit.press("Continue")
    visit.type_date("04", "23", "1971")
    visit.press("Continue")
    visit.press("Card and PIN")
    visit.press("Continue")
    visit.type("280417")
    visit.type("280417", into=1)
    visit.press("Continue")
    assert visit.step == "ShowCard"


def to_the_slip(visit: VisitOnScreen, portal: FakePortal) -> None:
    portal.purpose = Purpose.STAFF
    visit.sign_in()
    visit.press("Find a client")
    visit.type("Alpha")
    visit.press("Search")
    visit.press("Open the record")
    visit.press("Verify and invite")
    for name in ("Full name matches", "Date of birth matches", "HMIS id matches"):
        visit.press(name)
    visit.press("Verified: check e-mail")
    visit.press("The person says that this e-mail is right.")
    visit.press("Verified: invite")
    assert visit.step == "Invited"


def words(queue: Queue) -> str:
    (document,) = queue.documents()
    return " ".join(page.extract_text() for page in PdfReader(BytesIO(document)).pages)


def test_the_card_is_printed_while_a_printer_is_there(printing: VisitOnScreen, queue: Queue) -> None:
    to_the_card(printing)
    printing.press("Print")
    assert printing.says("It is printing")
    assert "Print" not in printing.buttons()
    printing.scenes._printing.look()
    assert printing.says("It is printed")
    assert queue.documents() == []
    # A real CUPS may keep what it has printed: it is told to forget it.
    assert "cancel ['-a', '-x', 'demo']" in (queue.spool / "calls").read_text()


def test_what_waits_is_the_card_without_a_name(printing: VisitOnScreen, queue: Queue) -> None:
    to_the_card(printing)
    queue.call("cupsdisable", QUEUE)
    printing.press("Print")
    printing.scenes._printing.look()
    assert printing.says("It is printing")
    assert "KC1D" in words(queue)
    assert "Demo Staff" not in words(queue)
    queue.call("cupsenable", QUEUE)
    printing.scenes._printing.look()
    assert printing.says("It is printed")


def test_the_slip_is_printed_in_the_language_of_the_screen(
    printing: VisitOnScreen, portal: FakePortal, queue: Queue
) -> None:
    printing.scenes.speak("es")
    to_the_slip(printing, portal)
    queue.call("cupsdisable", QUEUE)
    printing.press("Print")
    assert "Su invitación" in words(queue)


def test_a_page_that_is_left_before_the_paper_is_out_is_cleared_all_the_same(
    printing: VisitOnScreen, queue: Queue
) -> None:
    to_the_card(printing)
    printing.press("Print")
    printing.press("I have it")
    assert printing.step == "ActivationDone"
    printing.scenes._printing.look()
    assert queue.documents() == []


def test_a_printer_that_fails_leaves_the_code_on_the_screen(printing: VisitOnScreen, queue: Queue) -> None:
    to_the_card(printing)
    queue.spool.rename(queue.spool.with_name("gone"))
    printing.press("Print")
    assert printing.says("It could not be printed")
    assert "Print" in printing.buttons()


def test_without_a_printer_the_choice_is_not_offered(visit: VisitOnScreen) -> None:
    to_the_card(visit)
    assert "Print" not in visit.buttons()


def test_a_printer_that_is_off_is_not_offered(printing: VisitOnScreen, queue: Queue) -> None:
    queue.call("cupsdisable", QUEUE)
    to_the_card(printing)
    assert "Print" not in printing.buttons()


def test_the_way_to_a_service_is_printed(printing: VisitOnScreen, queue: Queue, tmp_path: Path) -> None:
    printing.port.directory_file = built(tmp_path, [LUNCH])
    printing.press("Find help near me")
    printing.press("Food")
    printing.press("Demo Hot Lunch")
    queue.call("cupsdisable", QUEUE)
    printing.press("Print this")
    assert printing.says("It is printing")
    for fact in ("Demo Hot Lunch", "555-0100 x12", "24 Second Avenue"):
        assert fact in words(queue)
    assert "Open now" not in words(queue), "paper is read later"


def test_help_is_printed_and_the_page_below_keeps_its_own_paper(printing: VisitOnScreen, queue: Queue) -> None:
    has_help(printing, HELP)
    to_the_card(printing)
    printing.press("Help")
    printing.press("Help desk")
    printing.press("Print this")
    assert printing.says("It is printing")
    printing.scenes._printing.look()
    assert printing.says("It is printed")
    printing.press("Back")
    printing.press("Back")
    assert not printing.says("It is printed")
    printing.press("Print")
    assert printing.says("It is printing")


def test_without_a_printer_neither_help_nor_a_service_offers_paper(visit: VisitOnScreen, tmp_path: Path) -> None:
    has_help(visit, HELP)
    visit.port.directory_file = built(tmp_path, [LUNCH])
    visit.press("Help")
    visit.press("Help desk")
    assert "Print this" not in visit.buttons()
    visit.press("Back")
    visit.press("Back")
    visit.press("Find help near me")
    visit.press("Food")
    visit.press("Demo Hot Lunch")
    assert "Print this" not in visit.buttons()
