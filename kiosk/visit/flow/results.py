"""Results that staff share: which → now, or with the case manager? → what it says."""

from kiosk.visit.flow.events.results import ResultChosen, ResultOpened, ResultsEvent, ResultsOpened
from kiosk.visit.flow.state import Flow, go
from kiosk.visit.flow.steps.home import MyAccount
from kiosk.visit.flow.steps.results import AskNow, MyResults, SeeResult
from services.portal.contract.results import Results


def look_at_results(flow: Flow, event: ResultsEvent) -> Flow:
    """A choice of one is no question; whether to look is always one."""
    moved = flow
    match flow.step, event:
        case MyAccount(), ResultsOpened(Results(results=[only])):
            moved = go(flow, AskNow(only))
        case MyAccount(), ResultsOpened(results):
            moved = go(flow, MyResults(results))
        case MyResults(results), ResultChosen(result_id):
            chosen = next((one for one in results.results if one.id == result_id), None)
            moved = go(flow, AskNow(chosen)) if chosen else flow
        case AskNow(), ResultOpened(told):
            moved = go(flow, SeeResult(told))
        case _:
            pass
    return moved
