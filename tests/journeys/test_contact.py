"""A client changes how they can be reached, at a kiosk with the real portal behind it."""

from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from portal.database import reading, transaction
from portal.models import Contact, ContactChangeRow
from tests.gallery.stage import Look, staged
from tests.journeys.kiosk import Kiosk, signed_in_client
from tests.kiosk.visit.conftest import VisitOnScreen
from tests.portal.kit import Kit


def changes(kit: Kit) -> list[tuple[str, str, int, int]]:
    with reading(kit.engine) as db:
        rows = db.scalars(select(ContactChangeRow)).all()
        return [(row.value, row.before, row.seen_version, row.tab_version) for row in rows]


def add_phone(visit: VisitOnScreen, number: str) -> None:
    visit.press("Add a way to reach me")
    visit.press("A phone number")
    visit.press("Continue")
    visit.type(number)
    visit.press("Continue")


def test_a_new_phone_is_received_and_waits_for_staff(qapp: QApplication, kit: Kit, kiosk: Kiosk) -> None:
    with staged(Look()) as shell:
        visit = signed_in_client(kiosk, shell)
        visit.press("My contact information")
        add_phone(visit, "555-0142")
        assert visit.step == "TypeContact"
        visit.type("408 555 0142")
        visit.press("Continue")
        visit.press("Mobile phone")
        visit.press("Continue")
        visit.press("You may leave a message")
        visit.press("Continue")
        assert visit.says("(408) 555-0142")
        visit.press("Tell my care team")
        kiosk.read_news(visit)
        assert visit.says("Received")
        ((value, before, seen, then),) = changes(kit)
        assert (value, before, seen) == ("+14085550142", "", then)
        visit.press("Do something else")
        visit.press("My contact information")
        assert visit.says("New. Staff will look at it.")


def test_staff_who_changed_the_same_phone_meanwhile_keep_theirs(qapp: QApplication, kit: Kit, kiosk: Kiosk) -> None:
    with transaction(kit.engine) as db:
        db.get_one(Contact, "client-alpha").phone = "+14085550110"
    with staged(Look()) as shell:
        visit = signed_in_client(kiosk, shell)
        visit.press("My contact information")
        visit.press("Change: A phone number")
        assert visit.says("Now it is (408) 555-0110.")
        visit.type("408 555 0142")
        visit.press("Continue")
        visit.press("Mobile phone")
        visit.press("Continue")
        visit.press("Continue")
        with transaction(kit.engine) as db:
            tab = db.get_one(Contact, "client-alpha")
            tab.phone, tab.version = "+14085550199", tab.version + 1
        visit.press("Tell my care team")
        assert visit.step == "SubmissionKept", visit.stage.trouble
        ((value, before, seen, then),) = changes(kit)
        assert (value, before, then) == ("+14085550142", "+14085550199", seen + 1)
        with reading(kit.engine) as db:
            assert db.get_one(Contact, "client-alpha").phone == "+14085550199"


def test_another_email_says_what_signs_in_until_staff_confirm(qapp: QApplication, kit: Kit, kiosk: Kiosk) -> None:
    with staged(Look()) as shell:
        visit = signed_in_client(kiosk, shell)
        visit.press("My contact information")
        visit.press("Change: An e-mail address")
        visit.type("new@example.org")
        visit.press("Continue")
        visit.press("Continue")
        assert visit.says("Is everything right?")
        visit.press("Tell my care team")
        assert [row[0] for row in changes(kit)] == ["new@example.org"]
