"""What several stories need to sign a paper and to tell a number by hand."""

from datetime import date

from kiosk.demo.teller import Teller


class Signer(Teller):
    """A paper: from the page after *Read and sign* to the page before the last tap. A number: from home to home."""

    def read_paper(self) -> None:
        """Chooses the screen and reads to the question behind the last page."""
        self.at("AgreeElectronic", "sign-on-screen-or-paper")
        self.tap("Yes, on this screen")
        page, last = 1, self._page_after(())
        while last:
            self.journal.reached(f"read-page-{page}")
            self.tap("Continue")
            page, last = page + 1, self._page_after(last)
        self.journal.reached("decide")

    def give_name(self, full_name: str) -> None:
        """Types the name."""
        self.at("TypeName", "full-name")
        self.fill("First and last name", full_name, "full-name-typed")
        self.tap("Continue")

    def draw_name(self) -> None:
        """Draws the name, and looks at everything once more."""
        self.at("Draw", "signature-pad")
        self.sign("Signature")
        self.journal.reached("signature-drawn")
        self.tap("Check and sign")
        self.at("CheckAnswers", "check")

    def type_date(self, day: date) -> None:
        """Into the three fields of a date."""
        for part, number in (("Month", day.month), ("Day", day.day), ("Year", day.year)):
            self.fill_part(part, str(number))

    def tell_phone(self, number: str) -> None:
        """A phone number, until the portal has it."""
        self.tap("My contact information")
        self.at("MyContact", "contact")
        self.tap("Add a way to reach me")
        self.at("ChooseContactKind", "contact-kind")
        self.tap("A phone number")
        self.tap("Continue")
        self.at("TypeContact", "contact-value")
        self.fill("Phone number", number, "contact-value-typed")
        self.tap("Continue")
        self.at("ChooseUse", "contact-use")
        self.tap("Mobile phone")
        self.tap("Continue")
        self.at("TellSafety", "contact-safety")
        self.tap("You may leave a message")
        self.tap("Continue")
        self.at("CheckContact", "contact-check")
        self.give("Tell my care team", "contact")

    def _page_after(self, last: tuple[str, ...]) -> tuple[str, ...]:
        """Waits for the next page of the paper, or for the question after the last one; the page's texts, or none."""
        seen = self.hands.wait_for(
            lambda one: one.step == "Decide" or (one.step == "ReadPage" and one.texts != last), "the next page"
        )
        return seen.texts if seen.step == "ReadPage" else ()
