"""Every screen in every state: the `ENTRIES` of the modules beside this one, and what follows from them."""

import importlib
import pkgutil
from pathlib import Path

from tests.gallery.entry import Entry
from tests.gallery.states import in_every_state


def _entries() -> tuple[Entry, ...]:
    names = sorted(module.name for module in pkgutil.iter_modules([str(Path(__file__).parent)]))
    modules = [importlib.import_module(f"tests.gallery.{name}") for name in names if not name.startswith("__")]
    return tuple(entry for module in modules for entry in getattr(module, "ENTRIES", ()))


ENTRIES = _entries()
SCREENS = (*ENTRIES, *in_every_state(entry for entry in ENTRIES if not entry.name.startswith("shell/")))
