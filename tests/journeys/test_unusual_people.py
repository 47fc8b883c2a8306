"""People and moments that a quick design forgets, at a kiosk with the real portal behind it."""

from io import BytesIO

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from portal.database import reading, transaction
from portal.models import Client, ClientLocation, Signature
from tests.gallery.stage import Look, staged
from tests.journeys.kiosk import PASSWORD, Kiosk, activate, invite, signed_in_client, verify
from tests.kiosk.visit.conftest import VisitOnScreen
from tests.portal.kit import Kit
from tests.portal.people import deactivate, staff_token
from tests.ui.walk import complaints

LONG_NAME = (("Maria" * 20)[:99], ("Wolfeschlegelstein" * 6)[:100])


def write_a_place(visit: VisitOnScreen, place: str) -> None:
    visit.press("Where I can be found")
    visit.press("Tell a place")
    visit.press("Near something that people know")
    visit.press("Continue")
    visit.type(place)


def give_the_place(visit: VisitOnScreen) -> None:
    visit.press("Continue")
    visit.press("Continue")
    visit.press("One week")
    visit.press("Continue")
    visit.press("Tell my care team")


def close_account(kit: Kit) -> None:
    """Staff close it at another kiosk, because somebody else used it (R6)."""
    desk = kit.kiosk()
    said = deactivate(desk, staff_token(desk))
    assert said.status == 204, said.body


def sign_in(visit: VisitOnScreen) -> None:
    visit.press("Sign in")
    visit.type("alpha@example.org")
    visit.press("Continue")
    visit.type(PASSWORD)
    visit.press("Sign in")


def told(kit: Kit) -> list[str]:
    with reading(kit.engine) as db:
        return list(db.scalars(select(ClientLocation.place).order_by(ClientLocation.told_at)))


def test_who_is_deactivated_while_typing_is_told_and_nothing_is_taken(
    qapp: QApplication, kit: Kit, kiosk: Kiosk
) -> None:
    with staged(Look()) as shell:
        visit = signed_in_client(kiosk, shell)
        write_a_place(visit, "under the bridge at 5th")
        close_account(kit)
        kit.clock.advance(seconds=5)
        give_the_place(visit)
        assert visit.says("Saved on this kiosk")
        kiosk.read_news(visit)
        assert not visit.says("Received")
        assert visit.says("Staff will look at it")
        visit.press("Do something else")
        visit.press("Messages")
        assert visit.says("This account was closed just now")
        assert not visit.says("under the bridge")
        assert told(kit) == []


def test_a_client_at_two_kiosks_sees_at_one_what_was_told_at_the_other(
    qapp: QApplication, kit: Kit, kiosk: Kiosk
) -> None:
    other = Kiosk(kit)
    with staged(Look()) as shell, staged(Look()) as other_shell:
        here = signed_in_client(kiosk, shell)
        there = other.visit(other_shell)
        sign_in(there)
        write_a_place(here, "the library")
        write_a_place(there, "the church on Oak Street")
        give_the_place(here)
        give_the_place(there)
        here.press("Do something else")
        here.press("Where I can be found")
        assert here.says("the library")
        assert here.says("the church on Oak Street")
        assert sorted(told(kit)) == ["the church on Oak Street", "the library"]


@pytest.mark.parametrize("name", [("X", "Y"), LONG_NAME], ids=["one letter", "200 letters"])
def test_a_name_of_any_length_is_signed_with(qapp: QApplication, kit: Kit, kiosk: Kiosk, name: tuple[str, str]) -> None:
    with transaction(kit.engine) as db:
        client = db.get_one(Client, "client-alpha")
        client.first_name, client.middle_name, client.last_name = name[0], "", name[1]
    with staged(Look()) as shell:
        code = invite(kiosk.visit(shell), name[1])
        visit = kiosk.visit(shell)
        activate(visit, code)
        visit.press("Read and sign")
        visit.press("Yes, on this screen")
        while visit.step == "ReadPage":
            visit.press("Continue")
        visit.press("Yes, I agree")
        visit.type(" ".join(name))
        visit.press("Continue")
        visit.draw()
        visit.press("Check and sign")
        assert visit.says(" ".join(name))
        assert list(complaints(shell, is_pseudo=False)) == []
        visit.press("Sign now")
        kiosk.read_news(visit)
        assert visit.says("Received")
    with reading(kit.engine) as db:
        pages = PdfReader(BytesIO(db.scalars(select(Signature)).one().pdf)).pages
    text = "".join(page.extract_text() for page in pages).replace("\u200b", "")  # where a long word may break
    assert "".join(name) in "".join(text.split())


def test_who_has_no_email_is_invited_once_staff_typed_one(qapp: QApplication, kit: Kit, kiosk: Kiosk) -> None:
    kit.add_client("bravo", email="")
    with staged(Look()) as shell:
        visit = kiosk.visit(shell)
        verify(visit, "Bravo")
        for name in ("Full name matches", "Date of birth matches", "SSN, last four matches"):
            visit.press(name)
        visit.press("Verified: check e-mail")
        visit.press("Verified: invite")
        assert visit.says("Please type the e-mail address of the person.")
        visit.type("bravo@example.org")
        visit.press("The person says that this e-mail is right.")
        visit.press("Verified: invite")
        assert visit.step == "Invited", visit.stage.trouble
