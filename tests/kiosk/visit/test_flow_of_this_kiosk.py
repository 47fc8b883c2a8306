"""Looking after the kiosk and asking clients, as pure steps."""

import datetime as dt

from kiosk.visit.flow import Flow, advance, back
from kiosk.visit.flow.events.asks import AskedOpened, AskingWanted
from kiosk.visit.flow.events.this_kiosk import HeldOpened, KioskTested
from kiosk.visit.flow.steps import Home, StaffSearch
from kiosk.visit.flow.steps.asks import AskClient, AskedOfClient
from kiosk.visit.flow.steps.care import ChosenClient
from kiosk.visit.flow.steps.this_kiosk import HeldHere, PartState, ThisKiosk
from kiosk.visit.flow.values import Client, Staff, Submission, SubmissionKind
from services.portal.agent_port import HeldEnvelope
from services.portal.asks import AskedOf
from services.portal.contract.asks import Ask, AskKind, ClientAsks
from tests.kiosk.visit.fakes import OUTBOX
from tests.kiosk.visit.people import HIT, HOME, RECORD

HELD = HeldEnvelope(id="e1", seq=1, lane="location", code="place_empty", kept_at="2026-11-22T12:00:00Z")
STAFF = Staff("Demo Staff", 120, 1800)
CLEAR = ThisKiosk(OUTBOX, PartState.WORKS, PartState.ABSENT)
HOLDS = ThisKiosk(OUTBOX.model_copy(update={"held": [HELD]}), PartState.WORKS, PartState.ABSENT)
AT_KIOSK = advance(Flow(step=StaffSearch(), person=STAFF), KioskTested(HOLDS))
ASKED = AskedOf(ClientAsks(asks=[], papers=[]), ())
ASK = Ask(id="a1", kind=AskKind.LOCATION, asked_by="Demo Staff", asked_at=dt.datetime(2026, 11, 22, 12, tzinfo=dt.UTC))


def test_only_staff_look_after_a_kiosk() -> None:
    at_home = Flow(step=Home(), person=Client(HOME))
    assert advance(at_home, KioskTested(HOLDS)) == at_home
    assert AT_KIOSK.step == HOLDS
    assert advance(AT_KIOSK, KioskTested(CLEAR)).step == CLEAR
    assert back(advance(AT_KIOSK, KioskTested(CLEAR))).step == StaffSearch()


def test_what_is_still_held_after_another_try_stays_open_and_what_is_not_leads_back() -> None:
    at_item = advance(AT_KIOSK, HeldOpened(HELD))
    assert at_item.step == HeldHere(HELD)
    still = advance(at_item, KioskTested(HOLDS))
    assert still.step == HeldHere(HELD, was_tried=True)
    assert back(still).step == HOLDS
    gone = advance(at_item, KioskTested(CLEAR))
    assert gone.step == CLEAR
    assert back(gone).step == StaffSearch()


def test_after_asking_staff_see_what_is_open_and_back_leads_to_the_client() -> None:
    found = Flow(step=ChosenClient(RECORD, "1"), person=STAFF)
    at_list = advance(found, AskedOpened(HIT, ASKED))
    asking = advance(at_list, AskingWanted())
    assert asking.step == AskClient(HIT, ASKED)
    done = advance(asking, AskedOpened(HIT, ASKED))
    assert done.step == AskedOfClient(HIT, ASKED)
    assert back(done) == found


def test_a_place_is_asked_for_until_it_is_told_in_this_visit() -> None:
    asked = Flow(step=Home(), person=Client(HOME.model_copy(update={"asks": [ASK]})))
    assert asked.is_place_asked
    told = Submission("env-1", SubmissionKind.LOCATION)
    assert not Flow(step=Home(), person=asked.person, submissions=(told,)).is_place_asked
    assert not Flow(step=Home(), person=Client(HOME)).is_place_asked
