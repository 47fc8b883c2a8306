"""Which screen is looked at in which looks: all of them, or some that leave no format, size, theme or language out."""

import os
from itertools import product

from tests.gallery.entry import Entry
from tests.gallery.pseudo import PSEUDO
from tests.gallery.screens import SCREENS
from tests.gallery.stage import FORMATS, Look
from tests.gallery.states import is_derived
from ui.i18n import LANGUAGES
from ui.tokens import Scheme, TextSize

OFFERED = tuple(language.code for language in LANGUAGES)
WALKED = (*OFFERED, PSEUDO)
SIZES = tuple(TextSize)
SCHEMES = tuple(Scheme)
LOOKS = tuple(Look(*parts) for parts in product(FORMATS, SIZES, SCHEMES, WALKED))
TIGHTEST = (
    Look(FORMATS[3], TextSize.LARGEST, Scheme.LIGHT, PSEUDO),
    Look(FORMATS[1], TextSize.LARGEST, Scheme.HIGH_CONTRAST, "es"),
)
IN_OFFERED = tuple(look for look in LOOKS if look.language in OFFERED)
_A_SCREEN = 3
_STRIDE = 37
"""Neighbours in the list are alike; this far apart they are not. It divides no number of looks: none is left out."""
IS_FULL = os.environ.get("FULL_WALK") == "1"


def looks_of(number: int) -> tuple[Look, ...]:
    """The looks of the screen with a number: three that change from screen to screen, and the tightest one.

    Together the screens take every combination of the offered languages; the tightest one is in the pseudo-locale. A
    state that was derived from another entry takes only one of the tightest looks.
    """
    if is_derived(SCREENS[number]):
        return (TIGHTEST[number % 2],)
    turned = (IN_OFFERED[(number * _A_SCREEN + turn) * _STRIDE % len(IN_OFFERED)] for turn in range(_A_SCREEN))
    return (*turned, TIGHTEST[0])


def all_looks_of(number: int) -> tuple[Look, ...]:
    """All combinations; for a state that was derived from another entry, those where room is shortest."""
    if is_derived(SCREENS[number]):
        return tuple(look for look in LOOKS if look.text_size is TextSize.LARGEST and look.scheme is Scheme.LIGHT)
    return LOOKS


def screens_in(look: Look) -> list[Entry]:
    """The screens that are looked at in a look."""
    chosen = all_looks_of if IS_FULL else looks_of
    return [entry for number, entry in enumerate(SCREENS) if look in chosen(number)]
