"""Staff answer what clients wrote, at a kiosk with the real portal behind it."""

import datetime as dt

from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from kiosk.visit.flow.steps.inbox import AnswerThread, Unanswered
from portal.answering import Answering, Sentence
from portal.database import reading, transaction
from portal.models import Account, Agency, ClientAgency, Message, StaffUser
from services.portal.contract.messages import MessageSubmission
from services.portal.messages import threads, write_message
from tests.gallery.stage import Look, staged
from tests.journeys.kiosk import PASSWORD, Kiosk, signed_in_client, unlock
from tests.journeys.test_messages import add_case_manager
from tests.kiosk.visit.conftest import VisitOnScreen
from tests.portal.api.test_messages import write
from tests.portal.kit import Kit
from tests.portal.people import sign_in
from ui.phrases.dates import day_words
from ui.shell import Shell


def clients_write(kiosk: Kiosk, shell: Shell) -> None:
    """To the member of the care team, a moment later to the team."""
    client = signed_in_client(kiosk, shell).stage.client
    for thread, text in zip(threads(client).threads, ("I lost my bag", "Thank you"), strict=True):
        write_message(client, MessageSubmission(thread_id=thread.id, text=text))
        kiosk.kit.clock.advance(seconds=1)


def at_the_inbox(kiosk: Kiosk, shell: Shell) -> VisitOnScreen:
    visit = kiosk.visit(shell)
    unlock(visit)
    visit.press("Answer messages")
    return visit


def test_staff_answer_one_settle_another_and_nobody_waits(qapp: QApplication, kit: Kit, kiosk: Kiosk) -> None:
    add_case_manager(kit)
    with staged(Look()) as shell:
        clients_write(kiosk, shell)
        visit = at_the_inbox(kiosk, shell)
        assert visit.says("2 clients wait. Who waits longest comes first.")
        assert visit.says("Wrote to you")
        assert not visit.says("I lost my bag"), "the list shows no texts"
        visit.press("Demo Client Alpha")
        assert visit.says("I lost my bag")
        visit.press("Send the answer")
        assert visit.says("Please write an answer")
        visit.write("Come by at ten")
        visit.press("Send the answer")
        step = visit.stage.flow.step
        assert isinstance(step, AnswerThread), visit.stage.trouble
        assert visit.says("Thank you"), "the next one has come by itself"
        assert not visit.says("I lost my bag")
        visit.press("Needs no answer")
        assert isinstance(visit.stage.flow.step, Unanswered), visit.stage.trouble
        assert visit.says("Nobody waits for an answer")
        kiosk.read_news(visit)
    with reading(kit.engine) as db:
        rows = [(row.text, row.author_id, row.answered_at is not None) for row in db.scalars(select(Message))]
    assert sorted(rows) == [
        ("Come by at ten", "id-staff1", False),
        ("I lost my bag", None, True),
        ("Thank you", None, True),
    ]


def test_what_the_client_writes_while_staff_answer_still_waits(qapp: QApplication, kit: Kit, kiosk: Kiosk) -> None:
    add_case_manager(kit)
    with staged(Look()) as shell:
        clients_write(kiosk, shell)
        visit = at_the_inbox(kiosk, shell)
        visit.press("Demo Client Alpha")
        elsewhere = kit.kiosk()
        token = str(sign_in(elsewhere, "alpha@example.org", PASSWORD).json["token"])
        with reading(kit.engine) as db:
            (thread,) = db.scalars(select(Message.thread_id).where(Message.text == "I lost my bag"))
        kit.clock.advance(seconds=1)
        assert write(elsewhere, token, thread, "It is found").status == 201
        visit.write("Come by at ten")
        visit.press("Send the answer")
        kiosk.read_news(visit)
    with reading(kit.engine) as db:
        waits = set(db.scalars(select(Message.text).where(Message.author_id.is_(None), Message.answered_at.is_(None))))
    assert waits == {"Thank you", "It is found"}


def test_a_record_that_closed_meanwhile_is_said_and_the_list_stays(qapp: QApplication, kit: Kit, kiosk: Kiosk) -> None:
    add_case_manager(kit)
    with staged(Look()) as shell:
        clients_write(kiosk, shell)
        visit = at_the_inbox(kiosk, shell)
        with transaction(kit.engine) as db:
            db.delete(db.get_one(ClientAgency, ("client-alpha", "agency-1")))
        visit.press("Demo Client Alpha")
        assert isinstance(visit.stage.flow.step, Unanswered)
        assert visit.stage.trouble is not None


def test_staff_answer_in_the_clients_language_whom_they_let_wait_too_long(
    qapp: QApplication, kit: Kit, kiosk: Kiosk
) -> None:
    add_case_manager(kit)
    with staged(Look()) as shell:
        clients_write(kiosk, shell)
        sentences = [{"en": "Come to the desk.", "es": "Venga a la mesa."}, {"en": "See you."}]
        with transaction(kit.engine) as db:
            own = Answering(overdue_hours=24, sentence=[Sentence(text=text) for text in sentences])
            db.get_one(Agency, "agency-1").answering = own.model_dump_json()
            db.scalars(select(Account)).one().language = "es"
        kit.clock.advance(days=4)
        visit = at_the_inbox(kiosk, shell)
        assert visit.says("2 are overdue.")
        assert visit.describes("Overdue: waiting for 4 days")
        visit.press("Demo Client Alpha")
        visit.write("Hola.")
        visit.press("Come to the desk.")
        assert visit.describes("It is not there in Spanish, so the client gets it in English.")
        visit.press("See you.")
        with reading(kit.engine) as db:
            assert not db.scalars(select(Message).where(Message.author_id.is_not(None))).all(), "nothing is sent yet"
        visit.press("Send the answer")
        assert visit.says("Thank you")
        visit.press("Back")
        assert visit.says("1 is overdue.")
    with reading(kit.engine) as db:
        (sent,) = db.scalars(select(Message.text).where(Message.author_id.is_not(None)))
    assert sent == "Hola.\nVenga a la mesa.\nSee you."


def test_a_client_reads_who_is_away_until_they_are_back(qapp: QApplication, kit: Kit, kiosk: Kiosk) -> None:
    add_case_manager(kit)
    with staged(Look()) as shell:
        visit = at_the_inbox(kiosk, shell)
        visit.press("I will be away")
        visit.press("Save")
        assert visit.says("Please type today or a later day")
        day = kit.clock().date() + dt.timedelta(days=9)
        visit.type_date(f"{day.month}", f"{day.day}", f"{day.year}")
        visit.press("Save")
        assert isinstance(visit.stage.flow.step, Unanswered), visit.stage.trouble
        assert visit.says(f"You are away until {day_words(day)}.")
        client = signed_in_client(kiosk, shell)
        client.press("Messages")
        client.press("Demo Staff1")
        assert client.says(f"Away until {day_words(day)}. The team reads your messages until then.")
        visit = at_the_inbox(kiosk, shell)
        visit.press("I am back")
        assert isinstance(visit.stage.flow.step, Unanswered), visit.stage.trouble
        assert not visit.says("You are away")
    with reading(kit.engine) as db:
        assert db.get_one(StaffUser, "id-staff1").away_until is None
