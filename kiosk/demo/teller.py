"""Who plays a story by hand at the kiosk, one visit after the other, and leaves a picture of every page."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Protocol

from kiosk.demo.checks import is_alive
from kiosk.demo.hands import Hands
from kiosk.demo.probe import Control, Snapshot
from kiosk.demo.tongue import Tongue
from kiosk.demo.waiting import until

_NEXT_VISIT_S: Final = 60.0
_GONE_S: Final = 5.0
_RECEIVED_S: Final = 60.0
IDENTIFIER: Final = "E-mail address, user name or card number"


@dataclass(frozen=True, slots=True)
class Network:
    """What a story does to the network between kiosk and portal. `is_cut`: the story goes without it in between."""

    is_cut: bool
    cut: Callable[[], None]
    restore: Callable[[], None]
    hold: Callable[[], None]
    release: Callable[[], None]


class Listener(Protocol):
    """Who is told how far the story has come."""

    def reached(self, name: str) -> None:
        """This screen stands, or this field is filled."""


class Teller:
    """One story at one kiosk, in one language.

    `visits` has the number of every visit that was on screen, `pids` their processes. Texts of the screens are given in
    English and looked up; `values` fill a text that has places for them.
    """

    def __init__(self, *, hands: Hands, journal: Listener, network: Network, tongue: Tongue) -> None:
        self.hands = hands
        self.journal = journal
        self.network = network
        self._tongue = tongue
        self._said = Tongue("en")
        self.visits: list[int] = []
        self.pids: list[int] = []

    def welcome(self, name: str) -> None:
        """A new visit is on screen, and the process of the one before is gone."""
        last = self.visits[-1] if self.visits else 0
        seen = self.hands.wait_for(
            lambda one: one.step == "Welcome" and one.visit > last, "the next welcome page", timeout_s=_NEXT_VISIT_S
        )
        until(lambda: not any(map(is_alive, self.pids)), "the last visit's process to be gone", timeout_s=_GONE_S)
        self.visits.append(seen.visit)
        self.pids.append(seen.pid)
        self._said = Tongue("en")
        self.journal.reached(name)

    def choose_language(self) -> None:
        """The person's first tap: their language, by its own name."""
        if self._tongue.code == self._said.code:
            return
        self.tap("English")
        self.hands.click(self._tongue.own_name)
        self._said = self._tongue
        self.hands.wait_for(lambda one: one.overlay == "", "the panel to close")
        self.journal.reached(f"welcome-{self._tongue.code}")

    def tap(self, words: str, **values: str) -> None:
        """One tap on a control by its words."""
        self.hands.click(self._said.forms(words, **values))

    def tap_any(self, *names: str) -> None:
        """One tap on the control that has one of these names, which are data."""
        self.hands.click(names)

    def tap_first_choice(self) -> None:
        """One tap on the first thing that can be chosen."""
        seen = self.hands.wait_for(lambda one: any(map(_is_choice, one.controls)), "something to choose")
        self.hands.click(next(control.name for control in seen.controls if _is_choice(control)))

    def fill(self, label: str, text: str, picture: str = "", **values: str) -> None:
        """Types into a field; leaves a picture where it has a name."""
        self.hands.fill(self._said.forms(label, **values), text)
        if picture:
            self.journal.reached(picture)

    def fill_part(self, part: str, text: str) -> None:
        """Types into the field whose name ends so: in some languages one part is called as the whole is."""
        ends = self._said.forms(part)
        seen = self.hands.wait_for(lambda one: any(control.name.endswith(ends) for control in one.controls), part)
        self.hands.fill(next(control.name for control in seen.controls if control.name.endswith(ends)), text)

    def sign_in(self, email: str, password: str) -> None:
        """A client signs in with e-mail and password."""
        self.tap("Sign in")
        self.at("Identify", "client-sign-in")
        self.fill(IDENTIFIER, email, "client-sign-in-typed")
        self.tap("Continue")
        self.at("EnterSecret", "password")
        self.fill("Password", password, "password-typed")
        self.tap("Sign in")

    def at(self, step: str, name: str) -> Snapshot:
        """The page of a step stands."""
        seen = self.hands.wait_for(lambda one: one.step == step and not one.is_busy, f"the page {step}")
        self.journal.reached(name)
        return seen

    def wait_says(self, words: str, name: str, *, timeout_s: float | None = None, **values: str) -> None:
        """The page says so."""
        forms = self._said.forms(words, **values)
        self.hands.wait_for(lambda one: any(map(one.says, forms)), f"“{words}”", timeout_s=timeout_s)
        self.journal.reached(name)

    def wait_offers(self, words: str, name: str) -> None:
        """The page has a control of these words."""
        forms = self._said.forms(words)
        self.hands.wait_for(lambda one: one.control(forms) is not None, f"the control “{words}”")
        self.journal.reached(name)

    def sign(self, pad: str) -> None:
        """Draws a name on the pad."""
        self.hands.sign(self._said.forms(pad))

    def end_visit(self) -> None:
        """The person goes."""
        self.tap("End visit")

    def give(self, words: str, name: str) -> None:
        """Submits: the page says *Saved* while the network is away or slow, and *Received* once the portal has it."""
        if self.network.is_cut:
            self.network.cut()
        else:
            self.network.hold()
        self.tap(words)
        self.wait_says("Saved on this kiosk", f"{name}-saved", timeout_s=_RECEIVED_S)
        if self.network.is_cut:
            self.network.restore()
        else:
            self.network.release()
        self.wait_says("Received", f"{name}-received", timeout_s=_RECEIVED_S)
        self.tap("Do something else")
        self.hands.wait_for(lambda one: one.step == "Home" and not one.is_busy, "home")


def _is_choice(control: Control) -> bool:
    return control.role == "check"
