"""Who gets how much room: the lead goes first, then bars, gaps and keys shrink, never the text; the rest scrolls."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from ui.shell.screen import Screen

if TYPE_CHECKING:
    from ui.shell.shell import Shell

_SHORT_BELOW: Final = 1000


@dataclass(frozen=True, slots=True)
class Saving:
    """What has given way."""

    lead: bool = False
    bars: bool = False
    gaps: bool = False
    keys: bool = False


_STEPS: Final = (
    Saving(),
    Saving(lead=True),
    Saving(lead=True, bars=True),
    Saving(lead=True, bars=True, gaps=True),
    Saving(lead=True, bars=True, gaps=True, keys=True),
)


def place_all(shell: "Shell") -> None:
    """Place bars, content and keyboard in the window, with no more savings than make the page fit.

    Measures before it changes anything: a page that is changed asks to be placed again, and would never come to rest.
    """
    shell.overlay.setGeometry(shell.rect())
    shell.hidden_page.setGeometry(shell.rect())
    screen = shell.screen_shown()
    saving = _STEPS[0] if screen is None else _chosen(shell, screen)
    shell.keyboard.set_short(saving.keys)
    _place_parts(shell, saving)
    if screen is not None:
        screen.set_tight(saving.gaps)
        _fold(screen, is_folded=saving.lead)
    shell.area.fit()
    shell.focus_frame.place()


def _chosen(shell: "Shell", screen: Screen) -> Saving:
    """The first saving with which the page fits; a page that scrolls anyway saves only where room is short."""
    width = shell.area.viewport().width()
    for step in _STEPS:
        if screen.needed_height(width, has_lead=not step.lead, is_tight=step.gaps) <= _room(shell, step):
            return step
    return _STEPS[-1] if _is_low(shell) or shell.keyboard.isVisibleTo(shell) else _STEPS[0]


def _is_low(shell: "Shell") -> bool:
    return shell.height() < shell.theme.px(_SHORT_BELOW)


def _heights(shell: "Shell", saving: Saving) -> tuple[int, int, int]:
    """What the top bar, the keyboard and the bottom bar take."""
    top = shell.top.arrange(shell.width(), is_short=saving.bars)
    has_keys = shell.keyboard.isVisibleTo(shell)
    bottom = shell.bottom.arrange(shell.width(), is_short=saving.bars, is_cramped=has_keys and _is_low(shell))
    keys = shell.keyboard.wanted_height(is_short=saving.keys) if has_keys else 0
    return top, keys, bottom


def _room(shell: "Shell", saving: Saving) -> int:
    return max(0, shell.height() - sum(_heights(shell, saving)))


def _place_parts(shell: "Shell", saving: Saving) -> None:
    width, height = shell.width(), shell.height()
    top, keys, bottom = _heights(shell, saving)
    room = max(0, height - top - keys - bottom)
    shell.top.setGeometry(0, 0, width, top)
    shell.area.setGeometry(0, top, width, room)
    shell.keyboard.setGeometry(0, top + room, width, keys)
    shell.bottom.setGeometry(0, height - bottom, width, bottom)


def _fold(screen: Screen, *, is_folded: bool) -> None:
    for lead in screen.leads():
        if lead.isHidden() != is_folded:
            lead.setVisible(not is_folded)
