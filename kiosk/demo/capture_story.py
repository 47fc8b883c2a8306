"""The story of the camera: a card, first held badly, and a pay stub of three pages. Nothing is touched to take them."""

from typing import Final

from kiosk.demo.cast import Cast
from kiosk.demo.film import FAULTS, PAGES
from kiosk.demo.hands import Hands
from kiosk.demo.teller import Listener, Network, Teller
from kiosk.demo.tongue import Tongue
from services.capture.judge import Fault

DOCUMENTS: Final = 2
_HINTS: Final = {
    Fault.TOO_FAR: "Bring it closer to the camera.",
    Fault.GLARE: "A lamp shines on it. Turn it a little.",
    Fault.BLURRED: "It is not sharp yet. Hold it very still.",
}
_TAKEN_S: Final = 60.0


class CaptureStory(Teller):
    """Its films are those of `make_films`, in their order."""

    def __init__(self, cast: Cast, *, hands: Hands, journal: Listener, network: Network, tongue: Tongue) -> None:
        super().__init__(hands=hands, journal=journal, network=network, tongue=tongue)
        self._cast = cast

    def play(self) -> None:
        """One visit."""
        self.welcome("welcome")
        self.choose_language()
        self.sign_in(self._cast.email, self._cast.password)
        self.at("Home", "home")
        self._shows_the_card()
        self._shows_the_pay_stub()
        self.end_visit()
        self.welcome("ready-for-the-next")

    def _shows_the_card(self) -> None:
        self._adds("State ID or driver's license", "card")
        for fault in FAULTS:
            self.wait_says(_HINTS[fault], f"hint-{fault.value.replace('_', '-')}", timeout_s=_TAKEN_S)
        self._taken("card")
        self.tap("Move the corners")
        self.at("SetCorners", "card-corners")
        self.tap("Use these corners")
        self.at("LookAtPhoto", "card-cut-out-again")
        self._uses("card")
        self.give("Give it to my care team", "card-given")

    def _shows_the_pay_stub(self) -> None:
        self._adds("Pay stub", "pay-stub")
        for page in range(1, PAGES + 1):
            self._taken(f"page-{page}")
            self.tap("Black and white")
            self.at("LookAtPhoto", f"page-{page}-black-and-white")
            self._uses(f"page-{page}")
            if page < PAGES:
                self.tap("Add another page")
        self.give("Give it to my care team", "pay-stub-given")

    def _adds(self, kind: str, name: str) -> None:
        for tile, step in (
            ("My papers and ID", "MyPapers"),
            ("My documents", "DocumentList"),
            ("Add a document", "ChooseDocument"),
        ):
            self.tap(tile)
            self.at(step, f"{name}-{step.lower()}")
        self.tap(kind)
        self.tap("Continue")

    def _taken(self, name: str) -> None:
        """The camera has taken it by itself."""
        self.hands.wait_for(lambda one: one.step == "LookAtPhoto" and not one.is_busy, "the photo", timeout_s=_TAKEN_S)
        self.journal.reached(f"{name}-taken")

    def _uses(self, name: str) -> None:
        self.tap("Use this photo")
        self.at("CheckDocument", f"{name}-check")
