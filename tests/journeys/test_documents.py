"""A client gives documents through the camera, at a kiosk with the real portal behind it."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from kiosk.messages import EndReason
from portal.database import reading, transaction
from portal.models import ClientDocument, DocumentPage, DocumentRequestRow, FormTemplate
from services.capture.folder import FolderCamera
from services.documents.pictures import pixels_of
from tests.conftest import ROOT
from tests.gallery.stage import Look, settle, staged
from tests.journeys.kiosk import Kiosk, activate, invite, signed_in_client
from tests.kiosk.visit.conftest import VisitOnScreen
from tests.portal.kit import Kit
from tests.portal.people import staff_token

CLIENT = "/v1/clients/client-alpha"
CAMERA = ROOT / "resources" / "demo" / "camera"


@pytest.fixture
def camera() -> FolderCamera:
    return FolderCamera(CAMERA)


def rows(kit: Kit) -> list[tuple[str, int]]:
    with reading(kit.engine) as db:
        found = select(ClientDocument.kind, ClientDocument.page_count).where(ClientDocument.removed_at.is_(None))
        return [(kind, count) for kind, count in db.execute(found.order_by(ClientDocument.given_at))]


def document_id(kit: Kit) -> str:
    with reading(kit.engine) as db:
        return db.scalars(select(ClientDocument.id)).one()


def ask_for(kit: Kit, **other: str) -> str:
    """Staff ask for a document at another kiosk."""
    desk = kit.kiosk()
    body = {"kind": "pay_stub", "note": "The last two", **other}
    return str(desk.ask("POST", f"{CLIENT}/document-requests", body, token=staff_token(desk)).json["id"])


def look_at(kit: Kit) -> None:
    """Staff look at what came, at another kiosk."""
    desk = kit.kiosk()
    said = desk.ask("POST", f"{CLIENT}/documents/{document_id(kit)}/look", token=staff_token(desk))
    assert said.status == 204


def no_paper_waits(kit: Kit) -> None:
    with transaction(kit.engine) as db:
        for form in db.scalars(select(FormTemplate)):
            form.is_offered = False


def to_documents(visit: VisitOnScreen) -> None:
    visit.press("My papers and ID")
    visit.press("My documents")


def take_photo(visit: VisitOnScreen) -> None:
    assert visit.step == "TakePhoto"
    QTest.qWait(200)  # the finder looks again
    visit.press("Take the photo")
    assert visit.step == "LookAtPhoto", visit.stage.trouble
    visit.press("Use this photo")


def add(visit: VisitOnScreen, kind: str) -> None:
    visit.press("Add a document")
    visit.press(kind)
    visit.press("Continue")
    take_photo(visit)
    visit.press("Give it to my care team")
    assert visit.step == "SubmissionKept", visit.stage.trouble


def test_a_photo_is_taken_saved_received_listed_opened_and_hidden(
    qapp: QApplication, kit: Kit, kiosk: Kiosk, camera: FolderCamera
) -> None:
    with staged(Look()) as shell:
        visit = signed_in_client(kiosk, shell, camera=camera)
        to_documents(visit)
        assert visit.says("Demo Agency 1")
        add(visit, "State ID or driver's license")
        assert visit.says("Saved on this kiosk")
        kiosk.read_news(visit)
        assert visit.says("Received")
        assert rows(kit) == [("state_id", 1)]
        visit.press("Do something else")
        to_documents(visit)
        assert visit.says("Nothing of them is shown until you open one.")
        visit.press("Open: State ID or driver's license")
        assert visit.step == "OpenDocument"
        pages = visit.page.pages
        assert pages.isVisible()
        visit.press("Hide it")
        assert not pages.isVisible()
        visit.press("Show it")
        assert pages.isVisible()
        with reading(kit.engine) as db:
            jpeg = db.scalars(select(DocumentPage.picture)).one()
        assert pixels_of(jpeg, longest_edge=1920).width == 1920
        assert b"Exif" not in jpeg


def test_several_pages_are_one_document_and_a_page_can_be_taken_out(
    qapp: QApplication, kit: Kit, kiosk: Kiosk, camera: FolderCamera
) -> None:
    with staged(Look()) as shell:
        visit = signed_in_client(kiosk, shell, camera=camera)
        to_documents(visit)
        visit.press("Add a document")
        visit.press("Benefit letter")
        visit.press("Continue")
        take_photo(visit)
        for number in (2, 3):
            visit.press("Add another page")
            assert visit.says(f"Show page {number} to the camera")
            take_photo(visit)
        visit.press("Remove page 2")
        assert len(visit.stage.flow.typed.document.pages) == 2
        visit.press("Give it to my care team")
        assert rows(kit) == [("benefit_letter", 2)]


def test_what_is_asked_for_is_said_at_home_and_given(
    qapp: QApplication, kit: Kit, kiosk: Kiosk, camera: FolderCamera
) -> None:
    no_paper_waits(kit)
    request_id = ask_for(kit)
    with staged(Look()) as shell:
        visit = signed_in_client(kiosk, shell, camera=camera)
        assert visit.says("Your care team asks for a document")
        visit.press("Look")
        assert visit.says("The last two")
        visit.press("Take a photo: Pay stub")
        take_photo(visit)
        visit.press("Give it to my care team")
        kiosk.read_news(visit)
        with reading(kit.engine) as db:
            assert db.scalars(select(ClientDocument.request_id)).one() == request_id
        visit.press("Do something else")
        assert not visit.says("Your care team asks for a document")
        to_documents(visit)
        assert visit.says("You gave one. Staff look at it.")


@pytest.mark.parametrize(
    ("words", "stored"),
    [
        ("I can't get this", "cannot_get"),
        ("This doesn't apply to me", "does_not_apply"),
        ("I need help getting it", "needs_help"),
    ],
)
def test_a_client_says_why_there_is_no_document(
    qapp: QApplication, kit: Kit, kiosk: Kiosk, words: str, stored: str
) -> None:
    no_paper_waits(kit)
    ask_for(kit)
    with staged(Look()) as shell:
        visit = signed_in_client(kiosk, shell)
        visit.press("Look")
        visit.press("I do not have it: Pay stub")
        visit.press("Tell my care team")
        assert visit.says("Please choose one of these.")
        visit.press(words)
        visit.press("Tell my care team")
        kiosk.read_news(visit)
        assert visit.says("Received")
        with reading(kit.engine) as db:
            assert db.scalars(select(DocumentRequestRow.answer)).one() == stored
        visit.press("Do something else")
        assert not visit.says("Your care team asks for a document")
        to_documents(visit)
        assert visit.says(f"You said: {words}")


def test_a_document_is_given_without_network_and_arrives_once(
    qapp: QApplication, kit: Kit, kiosk: Kiosk, camera: FolderCamera
) -> None:
    no_paper_waits(kit)
    ask_for(kit)
    with staged(Look()) as shell:
        visit = signed_in_client(kiosk, shell, camera=camera)
        kiosk.agent.is_cut = True
        visit.press("Look")
        assert visit.says("There is no connection right now.")
        visit.press("Take a photo: Pay stub")
        take_photo(visit)
        visit.press("Give it to my care team")
        assert visit.says("It goes to the portal as soon as there is a connection.")
        visit.press("Do something else")
        assert not visit.says("Your care team asks for a document")
        to_documents(visit)
        assert visit.says("Saved on this kiosk. It goes to the portal.")
        assert rows(kit) == []
        kiosk.agent.is_cut = False
        kiosk.agent.deliver()
        assert rows(kit) == [("pay_stub", 1)]


def test_a_document_that_nobody_looked_at_is_deleted_at_once(
    qapp: QApplication, kit: Kit, kiosk: Kiosk, camera: FolderCamera
) -> None:
    with staged(Look()) as shell:
        visit = signed_in_client(kiosk, shell, camera=camera)
        to_documents(visit)
        add(visit, "Pay stub")
        visit.press("Do something else")
        to_documents(visit)
        visit.press("Open: Pay stub")
        visit.press("Delete it")
        assert visit.says("Staff have not looked at it. So it is gone at once, for good.")
        visit.press("Yes, delete it")
        assert visit.step == "DocumentList", visit.stage.trouble
        assert visit.says("It is deleted. Nobody can see it any more.")
        assert rows(kit) == []
        visit.press("Back")
        assert visit.step == "MyPapers"


def test_a_document_that_staff_looked_at_is_theirs_to_decide(
    qapp: QApplication, kit: Kit, kiosk: Kiosk, camera: FolderCamera
) -> None:
    with staged(Look()) as shell:
        visit = signed_in_client(kiosk, shell, camera=camera)
        to_documents(visit)
        add(visit, "Pay stub")
        look_at(kit)
        visit.press("Do something else")
        to_documents(visit)
        visit.press("Open: Pay stub")
        assert visit.says("Staff looked at it on")
        visit.press("Ask to delete it")
        visit.press("Ask to delete it")
        assert visit.says("They decide, and you see it here.")
        assert rows(kit) == [("pay_stub", 1)]
        visit.press("Open: Pay stub")
        assert visit.says("You asked staff to delete it. They decide.")
        assert "Ask to delete it" not in visit.buttons()


def test_another_document_is_named_and_back_loses_nothing(
    qapp: QApplication, kit: Kit, kiosk: Kiosk, camera: FolderCamera
) -> None:
    with staged(Look()) as shell:
        visit = signed_in_client(kiosk, shell, camera=camera)
        to_documents(visit)
        visit.press("Add a document")
        visit.press("Something else")
        visit.press("Continue")
        visit.press("Continue")
        assert visit.step == "NameDocument"
        visit.type("Letter from a doctor")
        visit.press("Continue")
        take_photo(visit)
        visit.press("Back")
        assert visit.step == "NameDocument"
        visit.press("Continue")
        assert visit.step == "CheckDocument"
        assert visit.says("Letter from a doctor")
        visit.press("Give it to my care team")
        with reading(kit.engine) as db:
            assert db.scalars(select(ClientDocument.note)).one() == "Letter from a doctor"


def test_without_a_camera_the_page_says_what_else_there_is(qapp: QApplication, kit: Kit, kiosk: Kiosk) -> None:
    no_paper_waits(kit)
    ask_for(kit)
    with staged(Look()) as shell:
        visit = signed_in_client(kiosk, shell)
        visit.press("Look")
        visit.press("Take a photo: Pay stub")
        assert visit.says("There is no camera here right now")
        visit.press("Try the camera again")
        assert visit.says("There is no camera here right now")
        visit.press("Tell my care team that I need help")
        assert visit.step == "SayWhyNot"


def test_the_camera_is_on_while_its_page_is_shown_and_at_no_other_time(
    qapp: QApplication, kiosk: Kiosk, camera: FolderCamera
) -> None:
    def is_on() -> bool:
        return camera._seen is not None

    with staged(Look()) as shell:
        visit = signed_in_client(kiosk, shell, camera=camera)
        to_documents(visit)
        visit.press("Add a document")
        visit.press("Pay stub")
        assert not is_on()
        visit.press("Continue")
        assert is_on()
        visit.press("Back")
        assert not is_on()
        visit.press("Continue")
        assert is_on()
        shell.hide_screen()
        assert not is_on()
        shell.hidden_page.came_back.emit()
        settle()
        assert is_on()
        QTest.qWait(200)
        visit.press("Take the photo")
        assert not is_on()
        visit.press("Take it again")
        assert is_on()
        covered: list[bool] = []
        visit.stage.ended.connect(lambda _reason: covered.append(is_on()))
        visit.stage.end(EndReason.FINISHED)
        assert covered == [False]
        assert not is_on()


def test_the_camera_is_off_while_help_lies_over_its_page_and_on_again_after_it(
    qapp: QApplication, kiosk: Kiosk, camera: FolderCamera
) -> None:
    with staged(Look()) as shell:
        code = invite(kiosk.visit(shell))
    with staged(Look()) as shell:  # one visit alone hears *Help*
        visit = kiosk.visit(shell, camera=camera)
        activate(visit, code)
        to_documents(visit)
        visit.press("Add a document")
        visit.press("Pay stub")
        visit.press("Continue")
        assert camera._seen is not None
        visit.press("Help")
        assert (visit.step, camera._seen) == ("HelpStart", None)
        visit.press("Back")
        assert camera._seen is not None
        take_photo(visit)


def test_a_full_disk_is_said_before_a_photo_is_taken(qapp: QApplication, kiosk: Kiosk, camera: FolderCamera) -> None:
    with staged(Look()) as shell:
        visit = signed_in_client(kiosk, shell, camera=camera)
        to_documents(visit)
        visit.stage.view = visit.stage.view.model_copy(update={"disk_ok": False})
        visit.press("Add a document")
        assert visit.step == "DocumentList"
        assert visit.says("This kiosk has no room to save anything new.")
