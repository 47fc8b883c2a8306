"""The one style sheet, written from the tokens; what has states of its own paints itself instead."""

from collections.abc import Callable
from string import Template

from ui import tokens
from ui.tokens import Palette

_SHEET = Template("""
QWidget { color: $ink; }
#Shell, #Page { background: $paper; }
#TopBar { background: $card; border: none; border-bottom: ${border}px solid $line; }
#TopBar[staff="true"] { background: $warn_ground; border-bottom: ${border_strong}px solid $warn; }
#BottomBar { background: $card; border: none; border-top: ${border}px solid $line; }
#Keyboard { background: $tint; border: none; border-top: ${border}px solid $line; }
#Hidden { background: $neutral; }
#Cover { background: $paper; }

QFrame[surface="card"] { background: $card; border: ${border}px solid $line; border-radius: ${radius_card}px; }
QFrame[surface="tint"] { background: $tint; border: ${border_strong}px solid $brand; border-radius: ${radius_card}px; }
QFrame[surface="ok"] { background: $ok_ground; border: ${border}px solid $ok; border-radius: ${radius_card}px; }
QFrame[surface="warn"] { background: $warn_ground; border: ${border}px solid $warn; border-radius: ${radius_card}px; }
QFrame[surface="panel"] { background: $card; border: ${border}px solid $panel_line; border-radius: ${radius_panel}px; }

QLineEdit, QPlainTextEdit {
  background: $card; color: $ink; border: ${border_strong}px solid $ink; border-radius: ${radius}px;
  padding: 0 ${field_edge}px; selection-background-color: $brand; selection-color: $on_brand;
  lineedit-password-character: 8226;
}
QPlainTextEdit { padding: ${field_upright}px ${field_edge}px; }
QLineEdit[invalid="true"], QPlainTextEdit[invalid="true"] { border-color: $warn; }

QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: ${scroll}px; margin: 0; border: none; }
QScrollBar::handle:vertical { background: $control_line; border-radius: ${scroll_radius}px; min-height: ${handle}px; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
  background: none; border: none; width: 0; height: 0;
}
""")


def style_sheet(palette: Palette, px: Callable[[float], int], text_px: Callable[[float], int]) -> str:
    """The sheet for a palette; `px` turns design units into pixels, `text_px` those that grow with the text."""
    colours = {token: str(getattr(palette, token)) for token in palette.__slots__}
    return _SHEET.substitute(
        colours,
        panel_line=palette.line if palette is tokens.HIGH_CONTRAST else palette.card,
        border=px(tokens.BORDER),
        border_strong=px(tokens.BORDER_STRONG),
        radius=px(tokens.RADIUS),
        radius_card=px(tokens.RADIUS_CARD),
        radius_panel=px(tokens.RADIUS_PANEL),
        field_edge=px(28),
        field_upright=px(12),
        scroll=px(tokens.SCROLL_BAR),
        scroll_radius=px(tokens.SCROLL_BAR) // 2,
        handle=text_px(96),
    )
