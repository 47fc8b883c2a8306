"""Being away, in the inbox: said on a page of its own, out of the list and back into it."""

from dataclasses import replace

from kiosk.visit.flow import Flow, advance, back
from kiosk.visit.flow.events.inbox import AwayAsked, InboxOpened
from kiosk.visit.flow.steps import StaffHome
from kiosk.visit.flow.steps.inbox import SayAway, Unanswered
from kiosk.visit.flow.values import Staff
from services.portal.contract.inbox import Inbox

EMPTY = Inbox(waiting=[], count=0)
READ_ANEW = Inbox(waiting=[], count=3)
AT_LIST = Flow(step=Unanswered(EMPTY), trail=(StaffHome(),), person=Staff("Demo Staff", 120, 1800))
SAYING = advance(AT_LIST, AwayAsked())


def test_it_is_said_out_of_the_list_alone() -> None:
    assert SAYING.step == SayAway()
    assert back(SAYING) == AT_LIST
    at_home = Flow(step=StaffHome(), person=AT_LIST.person)
    assert advance(at_home, AwayAsked()) == at_home


def test_the_list_read_anew_is_the_same_page_again() -> None:
    expected = replace(AT_LIST, step=Unanswered(READ_ANEW))
    assert advance(SAYING, InboxOpened(READ_ANEW)) == expected
    assert advance(AT_LIST, InboxOpened(READ_ANEW)) == expected
