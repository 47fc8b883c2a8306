"""A client meets a result of an assessment that staff share: first a question, then words."""

import datetime as dt

from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from portal.database import reading, transaction
from portal.models import Assessment, AuditEvent, SharedResult
from tests.gallery.stage import Look, staged
from tests.journeys.kiosk import Kiosk, signed_in_client
from tests.journeys.test_messages import add_case_manager
from tests.kiosk.visit.conftest import VisitOnScreen
from tests.portal.assessment import add_assessments
from tests.portal.kit import Kit

ROOM = "My assessment results"


def share(kit: Kit, *keys: str) -> None:
    with transaction(kit.engine) as db:
        add_assessments(kit, db)
        for number, key in enumerate(keys):
            db.add(
                SharedResult(
                    id=f"result-{key}",
                    client_id="client-alpha",
                    assessment_id="assessment-1",
                    staff_id="id-staff1",
                    range_key=key,
                    assessed_on=dt.date(2026, 1, 1 + number),
                    shared_at=kit.clock(),
                )
            )


def rows(kit: Kit) -> list[SharedResult]:
    with reading(kit.engine) as db:
        return list(db.scalars(select(SharedResult)))


def ask(visit: VisitOnScreen) -> None:
    visit.press("My account and privacy")
    visit.press(ROOM)


def test_there_is_no_room_where_nothing_is_shared(qapp: QApplication, kit: Kit, kiosk: Kiosk) -> None:
    with staged(Look()) as shell:
        visit = signed_in_client(kiosk, shell)
        visit.press("My account and privacy")
        assert ROOM not in visit.buttons()


def test_a_result_is_asked_about_first_and_told_in_words(qapp: QApplication, kit: Kit, kiosk: Kiosk) -> None:
    add_case_manager(kit)
    share(kit, "some")
    with staged(Look()) as shell:
        visit = signed_in_client(kiosk, shell)
        ask(visit)
        assert visit.says("Do you want to see this now, or with your case manager?")
        assert not visit.says("Some help")
        assert visit.page.primary_button is None, "neither answer is the default"
        assert rows(kit)[0].seen_at is None
        with reading(kit.engine) as db:
            assert not any('"result_read"' in event for event in db.scalars(select(AuditEvent.event)))
        visit.press("I want to see it now")
        assert visit.says("Some help"), visit.stage.trouble
        assert visit.says("No promise.")
        assert visit.says("This is called coordinated entry.")
        assert visit.says("Demo Staff1 · Case manager · Demo Agency 1")
        assert rows(kit)[0].seen_at is not None
        visit.press("Back")
        assert visit.step == "AskNow"


def test_another_language_shows_its_words_at_once_or_says_that_there_are_none(
    qapp: QApplication, kit: Kit, kiosk: Kiosk
) -> None:
    share(kit, "some")
    with staged(Look()) as shell:
        visit = signed_in_client(kiosk, shell)
        ask(visit)
        visit.press("I want to see it now")
        visit.scenes.speak("es")
        assert visit.says("Algo de ayuda")
        assert not visit.says("The agency has not written this in your language yet.")
        visit.scenes.speak("vi")
        assert visit.says("Some help")
        assert visit.says("The agency has not written this in your language yet. Here it is in English.")


def test_the_wish_for_company_is_kept_without_network_and_reaches_staff(
    qapp: QApplication, kit: Kit, kiosk: Kiosk
) -> None:
    share(kit, "some")
    with staged(Look()) as shell:
        visit = signed_in_client(kiosk, shell)
        ask(visit)
        kiosk.agent.is_cut = True
        visit.press("I want to see it now")
        assert visit.says("This kiosk has no connection right now.")
        visit.press("With my case manager")
        assert visit.says("Saved on this kiosk"), visit.stage.trouble
        assert rows(kit)[0].wished_at is None
        kiosk.agent.is_cut = False
        kiosk.agent.deliver()
        kiosk.read_news(visit)
        assert visit.says("Received")
        assert rows(kit)[0].wished_at is not None
        assert rows(kit)[0].seen_at is None
        visit.press("Do something else")
        ask(visit)
        assert visit.says("You asked to see this with your case manager. They can see that you asked.")


def test_of_several_results_one_is_chosen_and_no_range_stands_in_the_list(
    qapp: QApplication, kit: Kit, kiosk: Kiosk
) -> None:
    share(kit, "some", "more")
    with staged(Look()) as shell:
        visit = signed_in_client(kiosk, shell)
        ask(visit)
        assert visit.step == "MyResults"
        assert not visit.says("help")
        visit.press("Demo questions")
        visit.press("I want to see it now")
        assert visit.says("More help")
        for step in ("AskNow", "MyResults", "MyAccount", "Home"):
            visit.press("Back")
            assert visit.step == step


def test_a_result_that_was_taken_back_meanwhile_is_not_told(qapp: QApplication, kit: Kit, kiosk: Kiosk) -> None:
    share(kit, "some")
    with staged(Look()) as shell:
        visit = signed_in_client(kiosk, shell)
        ask(visit)
        with transaction(kit.engine) as db:
            db.get_one(Assessment, "assessment-1").may_be_shared = False
        visit.press("I want to see it now")
        assert visit.step == "AskNow"
        assert visit.says("This was not found.")
