"""States that every page can be in, whatever it shows: the portal is asked, there is no network."""

from collections.abc import Callable, Iterable, Iterator

from tests.gallery.entry import Entry
from ui.shell import Shell

WAITING = "waiting"
NO_NETWORK = "no-network"
_OF_EVERY_PAGE: dict[str, Callable[[Shell], None]] = {
    WAITING: lambda shell: shell.set_busy(True),
    NO_NETWORK: lambda shell: shell.set_offline(True),
}


def page_of(entry: Entry) -> str:
    """The page that an entry shows, without its state."""
    return entry.name.partition("/")[0]


def state_of(entry: Entry) -> str:
    """The state that an entry shows its page in."""
    return entry.name.partition("/")[2]


def is_derived(entry: Entry) -> bool:
    """Whether the entry was made here, from another one."""
    return state_of(entry) in _OF_EVERY_PAGE


def in_every_state(entries: Iterable[Entry]) -> Iterator[Entry]:
    """For each page, its first entry again while it waits and while there is no network."""
    first: dict[str, Entry] = {}
    for entry in entries:
        first.setdefault(page_of(entry), entry)
    for page, entry in first.items():
        for state, bring in _OF_EVERY_PAGE.items():
            yield Entry(f"{page}/{state}", entry.make, _after(entry.then, bring))


def _after(first: Callable[[Shell], None], second: Callable[[Shell], None]) -> Callable[[Shell], None]:
    def both(shell: Shell) -> None:
        first(shell)
        second(shell)

    return both
