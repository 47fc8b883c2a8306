"""The network goes while somebody is on a page: each page says what that means there, and stays."""

from collections.abc import Sequence

import pytest
from PySide6.QtWidgets import QApplication

from tests.gallery.stage import Look, staged
from tests.journeys.kiosk import Kiosk, signed_in_client
from tests.journeys.test_messages import STAFF, add_case_manager
from tests.kiosk.visit.conftest import VisitOnScreen

AWAY = "This kiosk has no connection right now. Please try again in a few minutes, or ask staff."
SAVED = "Saved on this kiosk"
TELLS_PLACE = ("Tell a place", "Here, at this center", "Continue", "Continue", "Continue", "One week", "Continue")
ACCOUNT, PAPERS = "My account and privacy", "My papers and ID"


def go(visit: VisitOnScreen, way: Sequence[str]) -> None:
    for name in way:
        visit.press(name)


@pytest.mark.parametrize(
    ("way", "button", "words"),
    [
        ((), "Messages", "Choose a person or a team to read or write."),
        ((), "Where I can be found", AWAY),
        ((), "My contact information", AWAY),
        ((), PAPERS, "My papers and ID"),
        ((PAPERS,), "Papers to sign", "Which paper do you want to read?"),
        ((PAPERS,), "My signed papers", "There is nothing here yet."),
        (
            (PAPERS,),
            "My documents",
            "There is no connection right now. You can still add one. It waits here, and nobody can read it.",
        ),
        ((), "Find help near me", "What do you need?"),
        ((), "Help", "What help do you need?"),
        (("Messages",), STAFF, "There is no connection, so older messages are not shown. You can write a new one."),
        (("Messages",), "My care team", AWAY),
        (("Messages",), "Appointments", "There is no connection, so you cannot book a time now. You can still cancel."),
        ((ACCOUNT,), "Who can see what", AWAY),
        ((ACCOUNT,), "Who looked at my record", AWAY),
        ((ACCOUNT,), "My programs and stays", AWAY),
        ((ACCOUNT, "Close my account"), "Yes, close my account", AWAY),
        (("Where I can be found", *TELLS_PLACE), "Tell my care team", SAVED),
    ],
    ids=lambda value: value if isinstance(value, str) and value not in (AWAY, SAVED) else None,
)
def test_without_network_each_page_says_what_goes_and_what_does_not(
    qapp: QApplication, kiosk: Kiosk, way: Sequence[str], button: str, words: str
) -> None:
    add_case_manager(kiosk.kit)
    with staged(Look()) as shell:
        visit = signed_in_client(kiosk, shell)
        go(visit, way)
        before = visit.step
        kiosk.agent.is_cut = True
        visit.press(button)
        assert visit.says(words), (visit.step, visit.stage.trouble)
        assert words != AWAY or visit.step == before
        kiosk.agent.is_cut = False
        kiosk.agent.deliver()
        if words == AWAY:
            visit.press(button)
            assert visit.step != before, visit.stage.trouble
