"""The shell itself: what lies over a page, staff mode, no network, the keyboards."""

from tests.gallery.entry import Entry
from tests.services.speech.log_speaker import LogSpeaker
from ui.reading.read_aloud import ReadAloud
from ui.shell import Column, Screen, Shell
from ui.theme import Theme
from ui.widgets import BodyText, Card, DateField, Field, Heading, Keys, Lead
from ui.words import AS_TEXT


def page(theme: Theme) -> Screen:
    """A page with nothing to type."""
    screen = Screen(theme, column=Column.READING)
    card = Card(theme, name="About")
    card.add(BodyText(theme, "A page that stands behind what lies over it. It has some words and two buttons."))
    screen.add(Heading(theme, "A page of words"))
    screen.add(Lead(theme, "One sentence that goes first where room is short."))
    screen.add(card)
    screen.add_back()
    screen.add_primary("Continue", name=AS_TEXT)
    return screen


def question(theme: Theme, keys: Keys) -> Screen:
    """A page with a line to type into."""
    screen = Screen(theme, column=Column.READING)
    screen.add(Heading(theme, "What is your phone number?"))
    screen.add(Lead(theme, "So your case manager can call you. You can leave it out."))
    screen.add(Field(theme, "Phone number", name=AS_TEXT, keys=keys, is_label_shown=False))
    screen.add_secondary("I have no phone", name=AS_TEXT)
    screen.add_primary("Continue", name=AS_TEXT)
    return screen


def birth_date(theme: Theme) -> Screen:
    """A page with a date, and what is missing."""
    screen = Screen(theme, column=Column.READING)
    field = DateField(theme, "Date of birth", name=AS_TEXT, why="We compare it with your record.")
    field.set_error("Type the month, the day and the year.")
    screen.add(Heading(theme, "When were you born?"))
    screen.add(field)
    screen.add_back()
    screen.add_primary("Continue", name=AS_TEXT)
    return screen


def read_aloud(shell: Shell, *languages: str) -> ReadAloud:
    """The tool with a voice for these languages."""
    return ReadAloud(shell, shell._translations, LogSpeaker(frozenset(languages)))


ENTRIES = (
    Entry("shell/page", page),
    Entry("shell/still-there", page, lambda shell: shell.ask_still_there(23)),
    Entry("shell/one-moment", page, lambda shell: shell.set_busy(True)),
    Entry("shell/languages", page, lambda shell: shell.tools.open_languages()),
    Entry("shell/text-sizes", page, lambda shell: shell.tools.open_text_sizes()),
    Entry("shell/display", page, lambda shell: shell.tools.open_display()),
    Entry("shell/read-aloud", page, lambda shell: read_aloud(shell, "en", "es", "vi", "zh", "fil").open_panel()),
    Entry("shell/no-voice", page, lambda shell: read_aloud(shell).open_panel()),
    Entry("shell/staff-mode", page, lambda shell: shell.set_staff_mode(107)),
    Entry("shell/offline", page, lambda shell: shell.set_offline(True)),
    Entry("shell/hidden", page, lambda shell: shell.hide_screen()),
    Entry("shell/letters", lambda theme: question(theme, Keys.LETTERS)),
    Entry("shell/email", lambda theme: question(theme, Keys.EMAIL)),
    Entry("shell/numbers", lambda theme: question(theme, Keys.NUMBERS)),
    Entry("shell/digits", birth_date),
)
