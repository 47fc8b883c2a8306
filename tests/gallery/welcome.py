"""The first page."""

from tests.gallery.entry import Entry
from ui.phrases.trouble import Trouble
from ui.welcome.screen import WelcomeProps, WelcomeScreen

ENTRIES = (
    Entry("welcome/empty", lambda theme: WelcomeScreen(theme, WelcomeProps())),
    Entry("welcome/with-site", lambda theme: WelcomeScreen(theme, WelcomeProps(site_name="Demo Drop-in Center"))),
    Entry("welcome/demo", lambda theme: WelcomeScreen(theme, WelcomeProps("Demo Drop-in Center", is_demo=True))),
    Entry("welcome/offline", lambda theme: WelcomeScreen(theme, WelcomeProps(trouble=Trouble.OFFLINE))),
)
