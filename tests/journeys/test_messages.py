"""A client and the care team write to each other, at a kiosk with the real portal behind it."""

from PySide6.QtWidgets import QApplication, QPushButton
from sqlalchemy import select, update

from portal.database import reading, transaction
from portal.models import CareTeamMember, FormTemplate, Message
from tests.gallery.stage import Look, settle, staged
from tests.journeys.kiosk import Kiosk, signed_in_client
from tests.kiosk.visit.conftest import VisitOnScreen
from tests.portal.kit import Kit
from tests.portal.people import staff_token
from ui.messages.bubble import Bubble
from ui.widgets import LongField

STAFF = "Demo Staff1"


def add_case_manager(kit: Kit) -> None:
    with transaction(kit.engine) as db:
        db.add(
            CareTeamMember(
                id="member-1",
                client_id="client-alpha",
                staff_id="id-staff1",
                role="Case manager",
                reach="555-0120, weekdays",
                changed_at=kit.clock(),
            )
        )


def no_paper_waits(kit: Kit) -> None:
    with transaction(kit.engine) as db:
        db.execute(update(FormTemplate).values(is_offered=False))


def texts(kit: Kit) -> list[str]:
    with reading(kit.engine) as db:
        return list(db.scalars(select(Message.text).order_by(Message.received_at)))


def answer(kit: Kit, text: str, **other: str) -> None:
    """Staff answer at another kiosk."""
    kit.clock.advance(seconds=60)
    desk = kit.kiosk()
    token = staff_token(desk)
    with reading(kit.engine) as db:
        thread_id = db.scalars(select(Message.thread_id)).first()
    body = {"thread_id": thread_id, "text": text, **other}
    said = desk.keep("POST", "/v1/clients/client-alpha/messages", body, token=token)
    assert said.status == 201, said.body


def write(visit: VisitOnScreen, text: str) -> None:
    visit.press("Write a message")
    assert visit.says("Not for emergencies")
    visit.write(text)
    visit.press("Give my message")


def test_a_message_is_written_received_answered_and_read(qapp: QApplication, kit: Kit, kiosk: Kiosk) -> None:
    add_case_manager(kit)
    with staged(Look()) as shell:
        visit = signed_in_client(kiosk, shell)
        visit.press("Messages")
        visit.press(STAFF)
        assert visit.says("We do not know yet how long an answer takes.")
        write(visit, "I lost my bag")
        assert visit.step == "SubmissionKept", visit.stage.trouble
        assert visit.says("Saved on this kiosk")
        kiosk.read_news(visit)
        assert visit.says("Received")
        assert texts(kit) == ["I lost my bag"]
        answer(kit, "<p>Come <b>by</b> at ten: https://example.org/map</p>", format="html")
        visit.press("Do something else")
        visit.press("Messages")
        visit.press(STAFF)
        assert visit.says("Come by at ten: https://example.org/map")
        assert visit.says("Read by your care team")
        assert visit.says("Usually answers within one hour.")
        visit.press("Back")
        visit.press("Back")
        assert visit.step == "Home"


def test_what_staff_wrote_is_said_at_home_until_it_is_read(qapp: QApplication, kit: Kit, kiosk: Kiosk) -> None:
    add_case_manager(kit)
    no_paper_waits(kit)
    with staged(Look()) as shell:
        visit = signed_in_client(kiosk, shell)
        visit.press("Messages")
        visit.press(STAFF)
        write(visit, "k")
        kiosk.read_news(visit)
        answer(kit, "Come by at ten")
        visit.press("Do something else")
        tile = next(one for one in shell.findChildren(QPushButton) if one.accessibleName() == "Messages")
        assert tile.accessibleDescription() == "1 new from your care team"
        assert visit.says("Your case manager wrote to you")
        visit.press("Messages")
        assert not visit.says("Come by at ten")
        visit.press(STAFF)
        assert visit.says("Come by at ten")
        visit.press("Back")
        visit.press("Back")
        tile = next(one for one in shell.findChildren(QPushButton) if one.accessibleName() == "Messages")
        assert tile.accessibleDescription() == "Write to your care team"
        with reading(kit.engine) as db:
            assert db.scalars(select(Message).where(Message.read_at.is_(None))).all() == []
        answer(kit, "And bring your card")
        visit.press("Messages")
        visit.press("Back")
        visit.press("Read")
        assert visit.says("And bring your card")
        visit.press("Back")
        assert visit.step == "Home"
        assert not visit.says("wrote to you")


def test_a_message_written_without_network_waits_and_arrives_once(qapp: QApplication, kit: Kit, kiosk: Kiosk) -> None:
    with staged(Look()) as shell:
        visit = signed_in_client(kiosk, shell)
        kiosk.agent.is_cut = True
        visit.press("Messages")
        visit.press("The team of Demo Agency 1")
        assert visit.says("There is no connection, so older messages are not shown.")
        write(visit, "ñ" * 2000)
        assert visit.says("It goes to the portal as soon as there is a connection.")
        visit.press("Do something else")
        visit.press("Messages")
        visit.press("The team of Demo Agency 1")
        assert visit.says("On this kiosk, not at the portal yet")
        assert texts(kit) == []
        kiosk.agent.is_cut = False
        kiosk.agent.deliver()
        kiosk.read_news(visit)
        assert visit.says("Received")
        assert not visit.says("On this kiosk, not at the portal yet")
        assert texts(kit) == ["ñ" * 2000]
        visit.press("Back")
        visit.press("The team of Demo Agency 1")
        assert len(_own(visit)) == 1


def test_a_double_tap_gives_one_message(qapp: QApplication, kit: Kit, kiosk: Kiosk) -> None:
    with staged(Look()) as shell:
        visit = signed_in_client(kiosk, shell)
        visit.press("Messages")
        visit.press("The team of Demo Agency 1")
        visit.press("Write a message")
        visit.write("once")
        give = visit.page.primary_button
        assert give is not None
        give.click()
        give.click()
        settle()
        assert visit.step == "SubmissionKept"
        assert texts(kit) == ["once"]


def test_back_keeps_what_was_written_for_this_thread_only(qapp: QApplication, kit: Kit, kiosk: Kiosk) -> None:
    add_case_manager(kit)
    with staged(Look()) as shell:
        visit = signed_in_client(kiosk, shell)
        visit.press("Messages")
        visit.press(STAFF)
        visit.press("Write a message")
        visit.write("only for you")
        visit.press("Back")
        visit.press("Write a message")
        assert visit.stage.flow.typed.message.text == "only for you"
        assert _box(visit) == "only for you"
        for _ in range(2):
            visit.press("Back")
        visit.press("The team of Demo Agency 1")
        visit.press("Write a message")
        assert _box(visit) == ""


def test_nothing_is_typed_where_nothing_can_be_saved(qapp: QApplication, kiosk: Kiosk) -> None:
    with staged(Look()) as shell:
        visit = signed_in_client(kiosk, shell)
        visit.press("Messages")
        visit.press("The team of Demo Agency 1")
        assert visit.stage.view is not None
        visit.stage.view = visit.stage.view.model_copy(update={"disk_ok": False})
        visit.press("Write a message")
        assert visit.step == "OpenThread"
        assert visit.says("This kiosk has no room to save anything new.")


def test_the_care_team_is_shown_with_how_to_reach_it(qapp: QApplication, kit: Kit, kiosk: Kiosk) -> None:
    add_case_manager(kit)
    with staged(Look()) as shell:
        visit = signed_in_client(kiosk, shell)
        visit.press("Messages")
        visit.press("My care team")
        assert visit.says("Case manager · Demo Agency 1")
        assert visit.says("555-0120, weekdays")
        visit.press("Back")
        assert visit.step == "MessageList"


def _box(visit: VisitOnScreen) -> str:
    return visit.page.findChildren(LongField)[0].text()


def _own(visit: VisitOnScreen) -> list[str]:
    return [one.accessibleName() for one in visit.page.findChildren(Bubble)]
