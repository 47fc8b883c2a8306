"""The story of a tour, played by hand at the kiosk: staff invite, a client signs, the client comes back."""

from typing import Final

from kiosk.demo.cast import Cast, Person
from kiosk.demo.hands import Hands
from kiosk.demo.signer import Signer
from kiosk.demo.teller import IDENTIFIER, Listener, Network
from kiosk.demo.tongue import Tongue

_RECEIVED_S: Final = 60.0


class Story(Signer):
    """Staff speak English, the client the language of the tour. `code`: what stood on the slip."""

    def __init__(self, cast: Cast, *, hands: Hands, journal: Listener, network: Network, tongue: Tongue) -> None:
        super().__init__(hands=hands, journal=journal, network=network, tongue=tongue)
        self._cast = cast
        self.code = ""

    def staff_invite(self) -> None:
        """First visit: staff sign in, one client is refused, another is verified and invited."""
        self.welcome("welcome")
        self._unlock()
        self._to_search()
        self._compare(self._cast.ineligible, "refused-client")
        self.at("InviteRefused", "invitation-refused")
        self.tap("Next client")
        self.at("StaffSearch", "staff-search-again")
        self._invite()

    def staff_search_and_invite(self, text: str) -> None:
        """The first visit in short: staff search a name that nobody has, then verify and invite the client."""
        self.welcome("welcome")
        self._unlock()
        self._to_search()
        self.fill("Name", text, "name-search-typed")
        self.tap("Search")
        self.wait_says("Nobody was found", "nobody-found")
        self.fill("Name", " ")
        self._invite()

    def client_signs(self) -> None:
        """Second visit: the client activates the account with the slip, reads and signs the ROI."""
        self.welcome("next-welcome")
        self.choose_language()
        self._activate()
        if self.network.is_cut:
            self.network.cut()
        self._sign()
        self.end_visit()

    def client_returns(self) -> None:
        """Third visit: the client signs in with the password and finds the paper signed."""
        self.choose_language()
        self.sign_in(self._cast.email, self._cast.password)
        self.at("Home", "home-paper-signed")
        self.tap("My papers and ID")
        self.tap("My signed papers")
        self.at("SignedPapers", "signed-papers")
        self.end_visit()

    def _unlock(self) -> None:
        """Staff sign in and are at their home."""
        staff = self._cast.staff
        self.tap("Sign in")
        self.at("Identify", "sign-in")
        self.fill(IDENTIFIER, staff.user_name, "sign-in-typed")
        self.tap("Continue")
        self.at("EnterSecret", "staff-pin")
        self.fill("PIN", staff.pin, "staff-pin-typed")
        self.tap("Sign in")
        self.at("StaffHome", "staff-home")

    def _invite(self) -> None:
        self._compare(self._cast.eligible, "client")
        self._confirm_email("contact")
        self._invited("slip")
        self.end_visit()

    def _to_search(self) -> None:
        self.tap("Find a client")
        self.at("StaffSearch", "staff-search")

    def _find(self, person: Person, name: str) -> None:
        """From home to one client."""
        self._to_search()
        self._look_up(person, name)

    def _look_up(self, person: Person, name: str) -> None:
        self.fill("or HMIS id, or the code of a card", person.hmis_id, f"{name}-search")
        self.tap("Search")
        self.at("StaffResults", f"{name}-found")
        self.tap("Open the record")
        self.at("ChosenClient", f"{name}-chosen")

    def _compare(self, person: Person, name: str) -> None:
        """Looks a client up and ticks what the person said and showed."""
        self._look_up(person, name)
        self.tap("Verify and invite")
        self.at("Verify", f"{name}-record")
        self._tick(name)

    def _tick(self, name: str) -> None:
        for kind in ("Full name", "Date of birth", "HMIS id"):
            self.tap(f"{kind} matches")
        self.journal.reached(f"{name}-compared")
        self.tap("Verified: check e-mail")

    def _confirm_email(self, name: str) -> None:
        self.at("ConfirmEmail", f"{name}-email")
        self.fill("E-mail on the contact tab", self._cast.email, f"{name}-email-typed")
        self.tap("The person says that this e-mail is right.")
        self.journal.reached(f"{name}-email-confirmed")
        self.tap("Verified: invite")

    def _invited(self, name: str) -> None:
        seen = self.at("Invited", name)
        self.code = next(after for label, after in zip(seen.texts, seen.texts[1:], strict=False) if label == "Code")

    def _activate(self) -> None:
        cast = self._cast
        self.tap("I have an invitation")
        self.at("EnterCode", "invitation-code")
        self.fill("Code", self.code, "invitation-code-typed")
        self.tap("Continue")
        self.at("EnterBirthDate", "date-of-birth")
        self.type_date(cast.eligible.birth_date)
        self.journal.reached("date-of-birth-typed")
        self.tap("Continue")
        self.at("ChooseSignIn", "choose-sign-in")
        self.tap("E-mail and password")
        self.journal.reached("sign-in-chosen")
        self.tap("Continue")
        self.at("SetSecret", "new-password")
        self.fill("New password", cast.password)
        self.fill("The same password again", cast.password, "new-password-typed")
        self.tap("Continue")
        self.at("ActivationDone", "account-ready")
        self.tap("Continue")
        self.at("Home", "home")

    def _sign(self) -> None:
        self.tap("Read and sign")
        self.read_paper()
        self.tap("Yes, I agree")
        self.give_name(self._cast.eligible.name)
        self.draw_name()
        self._sign_now()

    def _sign_now(self) -> None:
        """The answer is held back on its way for a moment, else nobody would see the page that comes before it."""
        is_connected = not self.network.is_cut
        if is_connected:
            self.network.hold()
        self.tap("Sign now")
        self.wait_says("Saved on this kiosk", "saved-on-this-kiosk", timeout_s=_RECEIVED_S)
        if is_connected:
            self.network.release()
            self.wait_says("Received", "received", timeout_s=_RECEIVED_S)
