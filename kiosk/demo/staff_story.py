"""The story of staff: they invite, a client changes a number, the account is closed elsewhere, and opened again."""

import time
from collections.abc import Callable

from kiosk.demo.cast import Cast
from kiosk.demo.client_story import PHONE
from kiosk.demo.hands import Hands
from kiosk.demo.story import Story
from kiosk.demo.teller import Listener, Network
from kiosk.demo.tongue import Tongue


class StaffStory(Story):
    """`close_elsewhere`: staff at another desk close the account, because somebody else used it.

    `told_ms`: how long the client's page went on after that.
    """

    def __init__(
        self,
        cast: Cast,
        *,
        hands: Hands,
        journal: Listener,
        network: Network,
        tongue: Tongue,
        close_elsewhere: Callable[[], None],
    ) -> None:
        super().__init__(cast, hands=hands, journal=journal, network=network, tongue=tongue)
        self._close_elsewhere = close_elsewhere
        self.told_ms = 0

    def play(self) -> None:
        """Five visits: staff, the client, staff, the client, staff."""
        self.staff_invite()
        self._client_is_stopped()
        self._staff_review_and_open_again()
        self._client_activates_again()
        self._staff_close()
        self.welcome("ready-for-the-next")

    def _client_is_stopped(self) -> None:
        self.welcome("client-welcome")
        self.choose_language()
        self._activate()
        self.tell_phone(PHONE)
        self._close_elsewhere()
        started = time.monotonic()
        self.at("AccountStopped", "account-stopped")
        self.told_ms = round((time.monotonic() - started) * 1000)
        self.end_visit()

    def _staff_review_and_open_again(self) -> None:
        self.welcome("staff-welcome")
        self._unlock()
        self.tap("Review what clients gave")
        self.at("Waiting", "reviews")
        self.tap("Contact information")
        self.at("ReviewOne", "review-doubted")
        self.tap("Accept")
        self.at("Waiting", "reviews-done")
        self.tap("Back")
        self.at("StaffHome", "staff-home-again")
        self._find(self._cast.eligible, "closed")
        self._open_again()
        self.end_visit()

    def _open_again(self) -> None:
        self.tap("Open the account again")
        self.at("Verify", "closed-record")
        self._tick("closed")
        self._confirm_email("closed")
        self.at("PinAgain", "pin-again")
        self.fill("PIN", self._cast.staff.pin, "pin-again-typed")
        self.tap("Give a new sign-in")
        self._invited("slip-again")

    def _client_activates_again(self) -> None:
        self.welcome("client-welcome-again")
        self.choose_language()
        self._activate()
        self.end_visit()

    def _staff_close(self) -> None:
        self.welcome("staff-welcome-again")
        self._unlock()
        self._find(self._cast.eligible, "open")
        self.tap("Close the account")
        self.at("Deactivate", "close-account")
        self.tap("The client wants it (rule R8)")
        self.tap("Close the account")
        self.at("PinAgain", "close-pin")
        self.fill("PIN", self._cast.staff.pin)
        self.tap("Close the account")
        self.at("Deactivated", "account-closed")
        self.end_visit()
