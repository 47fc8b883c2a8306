"""Staff review what a client gave, at a kiosk with the real portal behind it; the client reads what became of it."""

import base64

from PySide6.QtWidgets import QApplication

from kiosk.visit.flow.steps.review import ReviewOne
from portal.database import reading, transaction
from portal.models import Contact, Review
from services.portal.contacts import change_contact
from services.portal.contract.contact import ContactChange, ContactKind
from services.portal.contract.documents import DocumentKind
from services.portal.contract.location import LocationSubmission, LocationWay
from services.portal.contract.review import ReviewKind
from services.portal.documents import give_document
from services.portal.locations import tell_location
from tests.gallery.stage import Look, staged
from tests.journeys.kiosk import PASSWORD, Kiosk, signed_in_client, unlock
from tests.kiosk.visit.conftest import VisitOnScreen
from tests.portal.api.matrix import ONE_PIXEL
from tests.portal.kit import Kit
from ui.shell import Shell

PHONE = ContactChange(kind=ContactKind.PHONE, value="408 555 0142", replaces="tab-phone", seen_version=1)


def give_all(kiosk: Kiosk, shell: Shell) -> None:
    """A number in place of the old one, a place, a document: in this order."""
    client = signed_in_client(kiosk, shell).stage.client
    change_contact(client, PHONE)
    kiosk.kit.clock.advance(seconds=1)
    tell_location(client, LocationSubmission(way=LocationWay.PLACE, place="Under the bridge"))
    kiosk.kit.clock.advance(seconds=1)
    give_document(client, DocumentKind.PAY_STUB, [base64.b64decode(ONE_PIXEL)])


def to_reviews(kiosk: Kiosk, shell: Shell) -> VisitOnScreen:
    visit = kiosk.visit(shell)
    unlock(visit)
    visit.press("Review what clients gave")
    return visit


def at_home(kiosk: Kiosk, shell: Shell) -> VisitOnScreen:
    visit = kiosk.visit(shell)
    visit.press("Sign in")
    visit.type("alpha@example.org")
    visit.press("Continue")
    visit.type(PASSWORD)
    visit.press("Sign in")
    return visit


def shown_kind(visit: VisitOnScreen) -> ReviewKind:
    step = visit.stage.flow.step
    assert isinstance(step, ReviewOne), (step, visit.stage.trouble)
    return step.item.line.kind


def test_a_contact_change_takes_two_taps_and_the_next_item_comes_by_itself(
    qapp: QApplication, kit: Kit, kiosk: Kiosk
) -> None:
    with staged(Look()) as shell:
        give_all(kiosk, shell)
        visit = to_reviews(kiosk, shell)
        assert visit.says("3 things wait.")
        visit.press("Contact information: Demo Client Alpha")
        assert visit.says("(408) 555-0142")
        assert visit.says("555-0199")
        focused = shell.window().focusWidget()
        assert focused is not None
        assert focused.accessibleName() == "Accept"
        visit.press("Accept")
        with reading(kit.engine) as db:
            assert db.get_one(Contact, "client-alpha").phone == "+14085550142"
        assert shown_kind(visit) is ReviewKind.LOCATION
        visit.press("Accept")
        assert shown_kind(visit) is ReviewKind.DOCUMENT
        visit.press("Accept")
        assert visit.step == "Waiting"
        assert visit.says("Nothing waits for a review")
        visit.press("Back")
        assert visit.step == "StaffHome"


def test_the_client_reads_what_was_corrected_and_why_something_was_rejected(
    qapp: QApplication, kit: Kit, kiosk: Kiosk
) -> None:
    with staged(Look()) as shell:
        give_all(kiosk, shell)
        visit = to_reviews(kiosk, shell)
        visit.press("Contact information: Demo Client Alpha")
        visit.press("Correct")
        visit.type("408 555 0143", into=0)
        visit.press("Correct and accept")
        assert visit.step == "CorrectOne"
        visit.type("You told us that the last digit is 3.", into=1)
        visit.press("Correct and accept")
        assert shown_kind(visit) is ReviewKind.LOCATION
        visit.press("Accept")
        visit.press("Reject")
        visit.press("Reject")
        assert visit.says("Please choose a reason first.")
        visit.press("We could not read it.")
        visit.press("Reject")
        assert visit.step == "Waiting"
        client = at_home(kiosk, shell)
        client.press("My contact information")
        assert client.says("(408) 555-0143")
        assert client.says("Staff put something right: You told us that the last digit is 3.")
        client.press("Back")
        client.press("My papers and ID")
        client.press("My documents")
        assert client.says("Staff did not take this over. We could not read it.")


def test_staff_see_both_versions_where_the_record_was_changed_meanwhile(
    qapp: QApplication, kit: Kit, kiosk: Kiosk
) -> None:
    with staged(Look()) as shell:
        change_contact(signed_in_client(kiosk, shell).stage.client, PHONE)
        visit = to_reviews(kiosk, shell)
        visit.press("Contact information: Demo Client Alpha")
        with transaction(kit.engine) as db:
            tab = db.get_one(Contact, "client-alpha")
            tab.phone, tab.version = "+14085550177", tab.version + 1
        visit.press("Accept")
        assert visit.says("Somebody else changed this record")
        for value in ("(408) 555-0142", "(408) 555-0177", "555-0199"):
            assert visit.says(value), value
        with reading(kit.engine) as db:
            assert db.get_one(Contact, "client-alpha").phone == "+14085550177"
        visit.press("Accept")
        with reading(kit.engine) as db:
            assert db.get_one(Contact, "client-alpha").phone == "+14085550142"


def test_what_somebody_else_decided_meanwhile_is_passed_over(qapp: QApplication, kit: Kit, kiosk: Kiosk) -> None:
    with staged(Look()) as shell:
        give_all(kiosk, shell)
        visit = to_reviews(kiosk, shell)
        visit.press("Contact information: Demo Client Alpha")
        with transaction(kit.engine) as db:
            step = visit.stage.flow.step
            assert isinstance(step, ReviewOne)
            line = step.item.line
            db.add(
                Review(
                    item_id=line.id,
                    kind="contact",
                    client_id=line.client_ref,
                    agency_id="agency-1",
                    staff_id="id-staff1",
                    result="rejected",
                    reason="talk_to_us",
                    reviewed_at=kit.clock(),
                )
            )
        visit.press("Accept")
        assert shown_kind(visit) is ReviewKind.LOCATION
        with reading(kit.engine) as db:
            assert db.get_one(Contact, "client-alpha").phone == "555-0199"
