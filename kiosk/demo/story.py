"""The story of a tour, played by hand at the kiosk: staff invite, a client signs, the client comes back."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Final, Protocol

from kiosk.demo.cast import Cast, Person
from kiosk.demo.checks import is_alive
from kiosk.demo.hands import Hands
from kiosk.demo.probe import Snapshot
from kiosk.demo.waiting import until

_NEXT_VISIT_S: Final = 60.0
_GONE_S: Final = 5.0
_RECEIVED_S: Final = 60.0
_IDENTIFIER: Final = "E-mail address, user name or card number"


@dataclass(frozen=True, slots=True)
class Network:
    """What the story does to the network. `is_cut_for_signing`: it goes before the signing and stays away."""

    is_cut_for_signing: bool
    cut: Callable[[], None]
    hold: Callable[[], None]
    release: Callable[[], None]


class Listener(Protocol):
    """Who is told how far the story has come."""

    def reached(self, name: str) -> None:
        """This screen stands, or this field is filled."""


class Story:
    """One tour at one kiosk.

    `visits` has the number of every visit that was on screen, `pids` their processes, `code` what stood on the slip.
    """

    def __init__(self, cast: Cast, *, hands: Hands, journal: Listener, network: Network) -> None:
        self._cast = cast
        self._hands = hands
        self._journal = journal
        self._network = network
        self.code = ""
        self.visits: list[int] = []
        self.pids: list[int] = []

    def staff_invite(self) -> None:
        """First visit: staff sign in, one client is refused, another is verified and invited."""
        self.welcome("welcome")
        self._staff_sign_in()
        self._compare(self._cast.ineligible, "refused-client")
        self._at("InviteRefused", "invitation-refused")
        self._hands.click("Next client")
        self._at("StaffSearch", "staff-search-again")
        self._invite()

    def staff_search_and_invite(self, text: str) -> None:
        """The first visit in short: staff search a name that nobody has, then verify and invite the client."""
        self.welcome("welcome")
        self._staff_sign_in()
        self._fill("Name", text, "name-search-typed")
        self._hands.click("Search")
        self._hands.wait_for(lambda one: one.says("Nobody was found"), "“Nobody was found”")
        self._hands.fill("Name", " ")
        self._invite()

    def client_signs(self) -> None:
        """Second visit: the client activates the account with the slip, reads and signs the ROI."""
        self.welcome("next-welcome")
        self._activate()
        if self._network.is_cut_for_signing:
            self._network.cut()
        self._sign()
        self._end_visit()

    def client_returns(self) -> None:
        """Third visit: the client signs in with the password and finds the paper signed."""
        hands = self._hands
        hands.click("Sign in")
        self._at("Identify", "client-sign-in")
        self._fill(_IDENTIFIER, self._cast.email, "client-sign-in-typed")
        hands.click("Continue")
        self._at("EnterSecret", "password")
        self._fill("Password", self._cast.password, "password-typed")
        hands.click("Sign in")
        self._at("Home", "home-paper-signed")
        hands.click("My papers and ID")
        hands.click("My signed papers")
        self._at("SignedPapers", "signed-papers")
        self._end_visit()

    def welcome(self, name: str) -> None:
        """A new visit is on screen, and the process of the one before is gone."""
        last = self.visits[-1] if self.visits else 0
        seen = self._hands.wait_for(
            lambda one: one.step == "Welcome" and one.visit > last, "the next welcome page", timeout_s=_NEXT_VISIT_S
        )
        until(lambda: not any(map(is_alive, self.pids)), "the last visit's process to be gone", timeout_s=_GONE_S)
        self.visits.append(seen.visit)
        self.pids.append(seen.pid)
        self._journal.reached(name)

    def _staff_sign_in(self) -> None:
        hands, staff = self._hands, self._cast.staff
        hands.click("Sign in")
        self._at("Identify", "sign-in")
        self._fill(_IDENTIFIER, staff.user_name, "sign-in-typed")
        hands.click("Continue")
        self._at("EnterSecret", "staff-pin")
        self._fill("PIN", staff.pin, "staff-pin-typed")
        hands.click("Sign in")
        self._at("StaffSearch", "staff-search")

    def _invite(self) -> None:
        self._compare(self._cast.eligible, "client")
        self._confirm_email()
        self._invited()
        self._end_visit()

    def _compare(self, person: Person, name: str) -> None:
        """Looks a client up and ticks what the person said and showed."""
        hands = self._hands
        self._fill("or HMIS id", person.hmis_id, f"{name}-search")
        hands.click("Search")
        self._at("StaffResults", f"{name}-found")
        hands.click("Open the record")
        self._at("Verify", f"{name}-record")
        for kind in ("Full name", "Date of birth", "HMIS id"):
            hands.click(f"{kind} matches")
        self._journal.reached(f"{name}-compared")
        hands.click("Verified: check e-mail")

    def _confirm_email(self) -> None:
        hands = self._hands
        self._at("ConfirmEmail", "contact-email")
        self._fill("E-mail on the contact tab", self._cast.email, "contact-email-typed")
        hands.click("The person says that this e-mail is right.")
        self._journal.reached("contact-email-confirmed")
        hands.click("Verified: invite")

    def _invited(self) -> None:
        seen = self._at("Invited", "slip")
        self.code = next(after for label, after in zip(seen.texts, seen.texts[1:], strict=False) if label == "Code")

    def _activate(self) -> None:
        hands, cast = self._hands, self._cast
        hands.click("I have an invitation")
        self._at("EnterCode", "invitation-code")
        self._fill("Code", self.code, "invitation-code-typed")
        hands.click("Continue")
        self._at("EnterBirthDate", "date-of-birth")
        self._type_date(cast.eligible.birth_date)
        self._journal.reached("date-of-birth-typed")
        hands.click("Continue")
        self._at("ChooseSignIn", "choose-sign-in")
        hands.click("E-mail and password")
        self._journal.reached("sign-in-chosen")
        hands.click("Continue")
        self._at("SetSecret", "new-password")
        hands.fill("New password", cast.password)
        self._fill("The same password again", cast.password, "new-password-typed")
        hands.click("Continue")
        self._at("ActivationDone", "account-ready")
        hands.click("Continue")
        self._at("Home", "home")

    def _type_date(self, born: date) -> None:
        for name, number in (("Month", born.month), ("Day", born.day), ("Year", born.year)):
            self._hands.fill(name, str(number))

    def _sign(self) -> None:
        hands = self._hands
        hands.click("Read and sign")
        self._at("AgreeElectronic", "sign-on-screen-or-paper")
        hands.click("Yes, on this screen")
        self._read_pages()
        hands.click("Yes, I agree")
        self._at("TypeName", "full-name")
        self._fill("First and last name", self._cast.eligible.name, "full-name-typed")
        hands.click("Continue")
        self._at("Draw", "signature-pad")
        hands.sign("Signature")
        self._journal.reached("signature-drawn")
        hands.click("Check and sign")
        self._at("CheckAnswers", "check")
        self._sign_now()

    def _read_pages(self) -> None:
        page = 1
        while not self._is_read(page):
            self._journal.reached(f"read-page-{page}")
            self._hands.click("Continue")
            page += 1
        self._journal.reached("decide")

    def _is_read(self, page: int) -> bool:
        """Waits for that page of the paper, or for the question after the last one."""
        start = f"Page {page} of "
        seen = self._hands.wait_for(
            lambda one: one.step == "Decide" or (one.step == "ReadPage" and one.says(start)), f"page {page}"
        )
        return seen.step == "Decide"

    def _sign_now(self) -> None:
        """The answer is held back on its way for a moment, else nobody would see the page that comes before it."""
        is_connected = not self._network.is_cut_for_signing
        if is_connected:
            self._network.hold()
        self._hands.click("Sign now")
        self._kept("Saved on this kiosk", "saved-on-this-kiosk")
        if is_connected:
            self._network.release()
            self._kept("Received", "received")

    def _kept(self, heading: str, name: str) -> None:
        self._hands.wait_for(
            lambda one: one.step == "PaperKept" and one.says(heading), f"“{heading}”", timeout_s=_RECEIVED_S
        )
        self._journal.reached(name)

    def _fill(self, name: str, text: str, picture: str) -> None:
        self._hands.fill(name, text)
        self._journal.reached(picture)

    def _at(self, screen: str, name: str) -> Snapshot:
        seen = self._hands.wait_for(lambda one: one.step == screen and not one.is_busy, f"the page {screen}")
        self._journal.reached(name)
        return seen

    def _end_visit(self) -> None:
        self._hands.click("End visit")
