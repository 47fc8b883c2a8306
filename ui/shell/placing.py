"""Who gets how much room: the lead goes first, then the bars shrink, never the text; what is left over scrolls."""

from typing import TYPE_CHECKING, Final

from ui import tokens
from ui.shell.screen import Screen

if TYPE_CHECKING:
    from ui.shell.shell import Shell

_SHORT_BELOW: Final = 1000


def place_all(shell: "Shell") -> None:
    """Place bars, content and keyboard in the window, and fold leads where that makes the page fit."""
    shell.overlay.setGeometry(shell.rect())
    shell.hidden_page.setGeometry(shell.rect())
    screen = shell.screen_shown()
    can_be_short = shell.height() < shell.theme.px(_SHORT_BELOW)
    shell.keyboard.set_short(can_be_short)
    room = _place_parts(shell, is_short=False)
    if screen is None:
        return
    if _unfolded_height(screen, shell.area.viewport().width()) <= room:
        _fold(screen, is_folded=False)
    else:
        bare = _bare_height(screen, shell.area.viewport().width())
        _fold(screen, is_folded=bare <= room or can_be_short)
        if bare > room and can_be_short:
            _place_parts(shell, is_short=True)
    shell.area.fit()
    shell.focus_frame.place()


def _place_parts(shell: "Shell", *, is_short: bool) -> int:
    """Set the geometry of all parts; the height that is left for the page."""
    width, height = shell.width(), shell.height()
    top = shell.top.arrange(width, is_short=is_short)
    bottom = shell.bottom.arrange(width, is_short=is_short)
    keys = shell.keyboard.wanted_height() if shell.keyboard.isVisibleTo(shell) else 0
    room = max(0, height - top - bottom - keys)
    shell.top.setGeometry(0, 0, width, top)
    shell.area.setGeometry(0, top, width, room)
    shell.keyboard.setGeometry(0, top + room, width, keys)
    shell.bottom.setGeometry(0, height - bottom, width, bottom)
    return room


def _unfolded_height(screen: Screen, width: int) -> int:
    folded = [lead for lead in screen.leads() if lead.isHidden()]
    column = screen.column_width(width)
    spacing = screen.theme.px(tokens.GAP)
    return screen.heightForWidth(width) + sum(lead.heightForWidth(column) + spacing for lead in folded)


def _bare_height(screen: Screen, width: int) -> int:
    shown = [lead for lead in screen.leads() if not lead.isHidden()]
    column = screen.column_width(width)
    spacing = screen.theme.px(tokens.GAP)
    return screen.heightForWidth(width) - sum(lead.heightForWidth(column) + spacing for lead in shown)


def _fold(screen: Screen, *, is_folded: bool) -> None:
    for lead in screen.leads():
        if lead.isHidden() != is_folded:
            lead.setVisible(not is_folded)
