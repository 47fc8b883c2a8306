"""The story of a guest, who signs in nowhere: looks for a meal, keeps a list, says what is wrong in it, hides, goes."""

from typing import Final

from kiosk.demo.teller import Teller

SOUGHT: Final = "hot luhnch"
FOUND: Final = "Demo Hot Lunch"
READ_ALOUD: Final = "F8"


class GuestStory(Teller):
    """With the network cut, the whole visit goes without it: the directory lies on the kiosk."""

    def secrets(self) -> dict[str, str]:
        """What was typed, by kind: it must be in no file of the kiosk afterwards."""
        return {"search": SOUGHT}

    def play(self) -> None:
        """One visit."""
        self.welcome("welcome")
        if self.network.is_cut:
            self.network.cut()
        self.choose_language()
        self._looks_for_a_meal()
        self._says_what_is_wrong()
        self._opens_a_kind()
        self._asks_for_a_person()
        self._reads_large_and_hides()
        self.end_visit()
        self.welcome("ready-for-the-next")
        if self.network.is_cut:
            self.network.restore()

    def search_and_listen(self, *, sought: str, spoken: str) -> None:
        """The visit in short: searches with `sought`, keeps a list, searches with `spoken` and has that page read.

        The visit ends while it is read. `spoken` empty: there is no voice here, and nothing is read.
        """
        self.welcome("guest-welcome")
        self.tap("Find help near me")
        self._search_for(f"hot lunch {sought}", "marked-directory-search")
        self.tap(FOUND)
        self.at("DirectoryEntry", "service")
        self.tap("Put on my list")
        self.tap("Back")
        self.at("DirectoryFound", "directory-found-again")
        self.tap("Back")
        if spoken:
            self._search_for(f"hot lunch {spoken}", "second-search")
            self.tap("Display")
            self.tap("Read aloud")
            self.tap("I wear headphones")
            self.tap("Read this page")
            self.journal.reached("reading-aloud")
        self.end_visit()

    def _search_for(self, text: str, picture: str) -> None:
        self.at("DirectoryStart", "directory")
        self.fill("Type what you look for", text, picture)
        self.tap("Search")
        self.at("DirectoryFound", "directory-found")

    def _looks_for_a_meal(self) -> None:
        self.tap("Find help near me")
        self._search_for(SOUGHT, "directory-typed")
        self.tap(FOUND)
        self.at("DirectoryEntry", "service")
        self.tap("Put on my list")
        self.wait_offers("Take off my list", "service-on-my-list")

    def _says_what_is_wrong(self) -> None:
        self.tap("This is wrong")
        self.at("DirectoryWrong", "service-wrong")
        self.tap("The hours are wrong")
        self.tap("Tell the people who keep the list")
        self.wait_says("Thank you. This kiosk has saved that this entry is wrong. Somebody will check it.", "reported")
        self.tap("Back")
        self.tap("Back")

    def _opens_a_kind(self) -> None:
        self.at("DirectoryStart", "directory-again")
        self.tap("My list")
        self.at("DirectoryFound", "my-list")
        self.tap("Back")
        self.tap("Shelter and housing")
        self.at("DirectoryFound", "shelter")

    def _asks_for_a_person(self) -> None:
        """Without network the page says in truth that nobody was told."""
        self.tap("Help")
        self.at("HelpStart", "help")
        self.tap("Ask a person here")
        if self.network.is_cut:
            self.wait_says("Staff could not be told from here. Please ask at the desk.", "staff-not-told")
        else:
            self.wait_says("Somebody who works here will come to you.", "staff-told")
            self.tap("I do not need anybody now")
            self.wait_offers("Ask a person here", "call-taken-back")
        self.tap("Back")
        self.at("DirectoryFound", "back-from-help")

    def _reads_large_and_hides(self) -> None:
        self.tap("Contrast")
        self.journal.reached("high-contrast")
        self.tap("Text size")
        self.tap("Largest")
        self.tap("Close")
        self.journal.reached("largest-text")
        self.tap("Hide screen")
        self.journal.reached("hidden")
        self.hands.touch()
        self.wait_offers("End visit", "back-from-hidden")
