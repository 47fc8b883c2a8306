"""A client with their papers, at a kiosk with the real portal behind it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from portal.database import reading
from portal.models import OutgoingMail, Signature
from portal.stored_papers import answers_of
from services.printing.cups import CupsPrinter
from tests.gallery.stage import Look, staged
from tests.journeys.kiosk import PASSWORD, Kiosk, signed_in_client
from tests.kiosk.visit.conftest import VisitOnScreen
from tests.portal.api.test_papers_with_fields import LOCKER
from tests.portal.kit import FORM, Kit
from tests.portal.people import staff_token
from tests.services.printing.queues import QUEUE, Queue, stand_in
from ui.shell import Shell

NEWER = FORM.replace("kind: roi\n", "kind: roi\nchanges: |\n  You can ask who looked at it.\n  It is shorter now.\n")


@pytest.fixture
def queue(tmp_path: Path) -> Iterator[Queue]:
    with stand_in(tmp_path) as found:
        yield found


def read_to_the_name(visit: VisitOnScreen, answer: str = "Yes, I agree") -> None:
    visit.press("Yes, on this screen")
    if visit.step == "WhatChanged":
        visit.press("Read the paper")
    while visit.step == "ReadPage":
        visit.press("Continue")
    visit.press(answer)
    visit.type("Demo Client Alpha")
    visit.press("Continue")


def sign(kiosk: Kiosk, visit: VisitOnScreen) -> None:
    visit.draw()
    visit.press("Check and sign")
    visit.press("Sign now")
    assert visit.step == "PaperKept", visit.stage.trouble
    kiosk.read_news(visit)
    assert visit.says("Received"), visit.stage.flow.kept
    visit.press("Do something else")


def signed_roi(kiosk: Kiosk, shell: Shell) -> VisitOnScreen:
    visit = signed_in_client(kiosk, shell)
    visit.press("Read and sign")
    read_to_the_name(visit)
    sign(kiosk, visit)
    return visit


def see_the_paper(visit: VisitOnScreen) -> None:
    visit.press("My papers and ID")
    visit.press("My signed papers")
    visit.press("Sample release of information")
    assert visit.step == "SeePaper", visit.stage.trouble


def test_a_signed_paper_is_read_again_to_its_answers(qapp: QApplication, kiosk: Kiosk) -> None:
    with staged(Look()) as shell:
        visit = signed_roi(kiosk, shell)
        see_the_paper(visit)
        assert visit.says("It lasts until")
        visit.press("Read this paper")
        assert visit.says("Page 1 of 1")
        visit.press("Continue")
        assert visit.says("What you answered")
        assert visit.says("Yes, I agree")
        visit.press("I have read it")
        assert visit.step == "SeePaper"
        visit.press("Back")
        assert visit.step == "SignedPapers"


def test_without_network_a_signed_paper_says_so_and_opens_later(qapp: QApplication, kiosk: Kiosk) -> None:
    with staged(Look()) as shell:
        visit = signed_roi(kiosk, shell)
        visit.press("My papers and ID")
        visit.press("My signed papers")
        kiosk.agent.is_cut = True
        visit.press("Sample release of information")
        assert visit.says("This kiosk has no connection right now.")
        kiosk.agent.is_cut = False
        visit.press("Sample release of information")
        assert visit.step == "SeePaper"


def test_a_permission_is_taken_back_once_and_staff_are_told(qapp: QApplication, kit: Kit, kiosk: Kiosk) -> None:
    with staged(Look()) as shell:
        visit = signed_roi(kiosk, shell)
        see_the_paper(visit)
        visit.press("Take this permission back")
        assert visit.says("What it does not undo")
        visit.press("Yes, take it back")
        assert visit.says("Saved on this kiosk")
        visit.press("Do something else")
        assert not visit.says("waiting for you to sign")
        visit.press("My papers and ID")
        visit.press("My signed papers")
        kiosk.read_news(visit)
        visit.press("Sample release of information")
        assert visit.says("You took it back")
        assert "Take this permission back" not in visit.buttons()
        device = kit.kiosk()
        (told,) = device.ask("GET", "/v1/revocations", token=staff_token(device)).json
        assert told["client_name"] == "Demo Client Alpha"
        again = kiosk.visit(shell)
        sign_in(again)
        assert not again.says("waiting for you to sign")
        again.press("My papers and ID")
        again.press("Papers to sign")
        again.press("Sample release of information")
        assert again.step == "AgreeElectronic"


def test_what_is_taken_back_without_network_is_kept(qapp: QApplication, kit: Kit, kiosk: Kiosk) -> None:
    with staged(Look()) as shell:
        visit = signed_roi(kiosk, shell)
        see_the_paper(visit)
        visit.press("Take this permission back")
        kiosk.agent.is_cut = True
        visit.press("Yes, take it back")
        assert visit.says("Saved on this kiosk")
        visit.press("Do something else")
        visit.press("My papers and ID")
        visit.press("My signed papers")
        assert visit.stage.flow.taken_back != ()
        kiosk.agent.is_cut = False


def test_a_new_version_says_what_changed_before_it_is_read(qapp: QApplication, kit: Kit, kiosk: Kiosk) -> None:
    with staged(Look()) as shell:
        signed_roi(kiosk, shell)
        kit.add_text(NEWER.format(version="2", language="en"), sequence=2)
        kiosk.agent.look_again()
        visit = kiosk.visit(shell)
        sign_in(visit)
        assert visit.says("Its text is new since you signed")
        visit.press("Read and sign")
        assert visit.step == "AgreeElectronic", visit.stage.trouble
        visit.press("Yes, on this screen")
        assert visit.step == "WhatChanged"
        assert visit.says("You signed version 1")
        visit.press("Back")
        read_to_the_name(visit)
        sign(kiosk, visit)
        with reading(kit.engine) as db:
            assert len(db.scalars(select(Signature)).all()) == 2


def test_a_paper_with_questions_is_answered_kept_on_back_and_signed(qapp: QApplication, kit: Kit, kiosk: Kiosk) -> None:
    kit.add_text(LOCKER.format(version="1", language="en"))
    with staged(Look()) as shell:
        visit = signed_in_client(kiosk, shell)
        visit.press("My papers and ID")
        visit.press("Papers to sign")
        visit.press("Locker rules")
        read_to_the_name(visit)
        answer_the_questions(visit)
        assert visit.step == "Draw"
        visit.draw()
        visit.press("Check and sign")
        for words in ("A small one", "December 1, 2026", "No answer", "D.A.", "Drawn by hand"):
            assert visit.says(words)
        visit.press("Sign now")
        kiosk.read_news(visit)
        assert visit.says("Received"), visit.stage.flow.kept
        with reading(kit.engine) as db:
            given = {one.field: one.value for one in answers_of(db.scalars(select(Signature)).one())}
        assert given == {"size": "small", "from_day": "2026-12-01", "note": "", "read": "D.A.", "extra": "drawn"}


def answer_the_questions(visit: VisitOnScreen) -> None:
    visit.press("A large one")
    visit.press("Continue")
    visit.type_date("12", "1", "2026")
    visit.press("Back")
    visit.press("A small one")
    visit.press("Continue")
    assert [entry.text() for entry in visit.page.day.entries.values()] == ["12", "1", "2026"]  # type: ignore[attr-defined]
    visit.press("Continue")
    visit.press("Continue")
    visit.press("Continue")
    assert visit.stage.flow.step.number == 4  # type: ignore[union-attr]
    visit.type("D.A.")
    visit.press("Continue")
    visit.press("Continue")
    assert visit.says("There is nothing on the line yet")
    visit.draw()
    visit.press("Continue")


def test_who_says_no_is_asked_none_of_the_questions(qapp: QApplication, kit: Kit, kiosk: Kiosk) -> None:
    kit.add_text(LOCKER.format(version="1", language="en"))
    with staged(Look()) as shell:
        visit = signed_in_client(kiosk, shell)
        visit.press("My papers and ID")
        visit.press("Papers to sign")
        visit.press("Locker rules")
        read_to_the_name(visit, "No, I do not")
        assert visit.step == "Draw"
        sign(kiosk, visit)


def test_a_copy_is_e_mailed_and_the_page_says_that_e_mail_is_less_private(
    qapp: QApplication, kit: Kit, kiosk: Kiosk
) -> None:
    with staged(Look()) as shell:
        visit = signed_roi(kiosk, shell)
        see_the_paper(visit)
        visit.press("E-mail me a copy")
        assert visit.says("E-mail is less private")
        assert visit.says("a…@example.org")
        visit.press("Yes, e-mail me a copy")
        assert visit.says("The portal e-mails you the copy")
        visit.press("Back to the paper")
        assert visit.step == "SeePaper"
        with reading(kit.engine) as db:
            assert len(db.scalars(select(OutgoingMail)).all()) == 2  # the invitation was the first


def test_the_sealed_paper_itself_is_printed_where_there_is_a_printer(
    qapp: QApplication, kit: Kit, kiosk: Kiosk, queue: Queue
) -> None:
    printer = CupsPrinter(QUEUE, environment=queue.environment, is_spool_in_memory=lambda: True)
    with staged(Look()) as shell:
        visit = signed_roi(kiosk, shell)
        see_the_paper(visit)
        assert "Print it" not in visit.buttons()
        with_printer = kiosk.visit(shell, printer=printer)
        sign_in(with_printer)
        see_the_paper(with_printer)
        queue.call("cupsdisable", QUEUE)
        with_printer.press("Print it")
        assert with_printer.says("It is printing")
        with reading(kit.engine) as db:
            assert queue.documents() == [db.scalars(select(Signature)).one().pdf]


def sign_in(visit: VisitOnScreen) -> None:
    visit.press("Sign in")
    visit.type("alpha@example.org")
    visit.press("Continue")
    visit.type(PASSWORD)
    visit.press("Sign in")
