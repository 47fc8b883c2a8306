"""The story of a client who has an account: tells, asks and reads everything that there is at the kiosk."""

from collections.abc import Callable
from datetime import date
from typing import Final

from kiosk.demo.cast import Cast
from kiosk.demo.hands import Hands
from kiosk.demo.signer import Signer
from kiosk.demo.teller import Listener, Network
from kiosk.demo.tongue import Tongue
from portal.demo_data import DEMO_FOLDER, FORMS_FOLDER
from services.documents.forms import parse_form

PLACE: Final = "under the bridge at 5th"
NOTE: Final = "green tent near the stairs"
MESSAGE: Final = "I lost my bag. Can we meet on Friday?"
PHONE: Final = "408 555 0142"
LOCKER_NOTE: Final = "a medicine must stay cold"
_FROM_DAY: Final = date(2026, 12, 1)
ANSWER: Final = "Yes. Come by on Friday at ten."


class ClientStory(Signer):
    """`away` is what happens at other desks between the two visits."""

    def __init__(
        self,
        cast: Cast,
        *,
        hands: Hands,
        journal: Listener,
        network: Network,
        tongue: Tongue,
        away: Callable[[], None],
    ) -> None:
        super().__init__(hands=hands, journal=journal, network=network, tongue=tongue)
        self._cast = cast
        self._away = away

    def secrets(self) -> dict[str, str]:
        """What was typed, by kind: it must be in no file of the kiosk afterwards."""
        return {"place": PLACE, "note": NOTE, "message": MESSAGE, "phone": PHONE, "answer": LOCKER_NOTE}

    def play(self) -> None:
        """Two visits: everything once, then the answer that came meanwhile."""
        self._comes("welcome")
        self._writes()
        self._tells_place()
        self.tell_phone(PHONE)
        self._gives_document()
        self._signs_permission()
        self._signs_for_locker()
        self._books_a_time()
        self._looks_at_account()
        self._reads_result()
        self.end_visit()
        self._away()
        self._comes("welcome-again")
        self._reads_answer()
        self._takes_permission_back()
        self.end_visit()
        self.welcome("ready-for-the-next")

    def _comes(self, name: str) -> None:
        self.welcome(name)
        self.choose_language()
        self.sign_in(self._cast.email, self._cast.password)
        self.at("Home", f"{name}-home")

    def _opens(self, tile: str, step: str, name: str) -> None:
        self.tap(tile)
        self.at(step, name)

    def _writes(self) -> None:
        self._opens("Messages", "MessageList", "messages")
        self._opens(self._cast.staff.name, "OpenThread", "thread")
        self._opens("Write a message", "WriteMessage", "write-message")
        self.fill("Your message to {who}", MESSAGE, "message-typed", who=self._cast.staff.name)
        self.give("Give my message", "message")

    def _tells_place(self) -> None:
        self._opens("Where I can be found", "ToldLocations", "locations")
        self._opens("Tell a place", "ChooseWay", "location-way")
        self.tap("Near something that people know")
        self.tap("Continue")
        self.at("DescribePlace", "location-place")
        self.fill("The place", PLACE)
        self.fill("What helps to find you? You can leave this empty.", NOTE, "location-place-typed")
        self.tap("Continue")
        self.at("TellWhen", "location-when")
        self.tap("At night")
        self.tap("Continue")
        self.at("TellHowLong", "location-how-long")
        self.tap("One week")
        self.tap("Continue")
        self.at("CheckLocation", "location-check")
        self.give("Tell my care team", "location")

    def _gives_document(self) -> None:
        self._opens("My papers and ID", "MyPapers", "papers")
        self._opens("My documents", "DocumentList", "documents")
        self._opens("Add a document", "ChooseDocument", "document-kind")
        self.tap("State ID or driver's license")
        self.tap("Continue")
        self.at("TakePhoto", "camera")
        self.at("LookAtPhoto", "photo")  # a paper that lies still is taken by itself
        self._opens("Use this photo", "CheckDocument", "document-check")
        self.give("Give it to my care team", "document")

    def _signs_permission(self) -> None:
        self.tap("Read and sign")
        self.read_paper()
        self.tap("Yes, I agree")
        self.give_name(self._cast.eligible.name)
        self.draw_name()
        self.give("Sign now", "permission")

    def _signs_for_locker(self) -> None:
        """A paper with fields; its own words are data and stay English where it has no translation."""
        self._opens("My papers and ID", "MyPapers", "papers-again")
        self._opens("Papers to sign", "PapersToSign", "papers-to-sign")
        self.tap_any(*_titles("sample-locker"))
        self.read_paper()
        self.tap("Yes, I agree")
        self.give_name(self._cast.eligible.name)
        self._answers(self.tap_first_choice, "locker-size")
        self._answers(lambda: self.type_date(_FROM_DAY), "locker-day")
        self._answers(lambda: self.fill("Your answer", LOCKER_NOTE), "locker-note")
        self._answers(lambda: self.fill("Your initials", "D. A."), "locker-initials")
        self._answers(lambda: self.sign("Signature"), "locker-key")
        self.draw_name()
        self.give("Sign now", "locker")

    def _answers(self, act: Callable[[], None], name: str) -> None:
        self.at("AnswerField", f"{name}-asked")
        act()
        self.journal.reached(name)
        self.tap("Continue")

    def _books_a_time(self) -> None:
        self._opens("Messages", "MessageList", "messages-again")
        self._opens("Appointments", "MyAppointments", "appointments")
        self._opens("Book a time", "ChooseWith", "appointment-with")
        self.tap(self._cast.staff.name)
        self.tap("Continue")
        self.at("ChooseTime", "appointment-times")
        self.tap_first_choice()
        self.tap("Continue")
        self.at("CheckBooking", "appointment-check")
        self.tap("Book this time")
        self.at("AppointmentBooked", "appointment-booked")
        self.tap("Do something else")
        self.at("Home", "home-with-appointment")

    def _reads_result(self) -> None:
        self.tap("Back")
        self.tap("My assessment results")
        self.at("AskNow", "result-now-or-later")
        self._opens("I want to see it now", "SeeResult", "result")

    def _takes_permission_back(self) -> None:
        self.tap("Back")
        self.tap("Back")
        self._opens("My papers and ID", "MyPapers", "papers-after-signing")
        self._opens("My signed papers", "SignedPapers", "signed-papers")
        self.tap_any(*_titles("sample-roi"))
        self.at("SeePaper", "signed-paper")
        self._opens("Take this permission back", "TakeBack", "take-back")
        self.give("Yes, take it back", "taken-back")

    def _looks_at_account(self) -> None:
        self._opens("My account and privacy", "MyAccount", "account")
        for room, step, name in (
            ("Who can see what", "WhoSeesWhat", "who-can-see-what"),
            ("Who looked at my record", "SeeActivity", "activity"),
            ("My programs and stays", "SeeStays", "stays"),
        ):
            self._opens(room, step, name)
            self.tap("Back")
            self.at("MyAccount", f"account-after-{name}")
        self._opens("Language and reading", "HowIRead", "reading")
        self.tap("Yes, remember it")
        self.wait_says("We remember how you read", "reading-remembered")

    def _reads_answer(self) -> None:
        self._opens("Messages", "MessageList", "messages-with-answer")
        self._opens(self._cast.staff.name, "OpenThread", "thread-with-answer")
        self.wait_says(ANSWER, "answer-read")


def _titles(form: str) -> tuple[str, ...]:
    """What a form of the demo is called, in each language that it has."""
    files = [file for folder in (FORMS_FOLDER, DEMO_FOLDER / "forms") for file in sorted(folder.glob(f"{form}.*.md"))]
    return tuple(parse_form(file.read_text(encoding="utf-8")).title for file in files)
