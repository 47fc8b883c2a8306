"""Every colour, size, radius, spacing and type size of the kiosk.

Sizes are design units: one unit is a pixel of a 1920 × 1080 screen of 21 inches. `ui.theme` turns units into the
pixels of the real screen by its millimetres.
"""

from dataclasses import dataclass
from enum import Enum
from typing import Final

# 21 inches at 16:9 are 464.9 mm wide.
UNITS_PER_MM: Final = 1920 / 464.9

TARGET_MM: Final = 15.0
PRIMARY_TARGET_MM: Final = 20.0
LEAST_CONTRAST: Final = 7.0
LEAST_CONTROL_CONTRAST: Final = 3.0


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of one scheme, as #RRGGBB."""

    paper: str
    card: str
    ink: str
    soft: str
    brand: str
    on_brand: str
    brand_pressed: str
    tint: str
    line: str
    control_line: str
    focus: str
    focus_inner: str
    warn: str
    warn_ground: str
    ok: str
    ok_ground: str
    pressed: str
    shade: str
    neutral: str


LIGHT: Final = Palette(
    paper="#FBFAF6",
    card="#FFFFFF",
    ink="#14272E",
    soft="#36474D",
    brand="#0A5450",
    on_brand="#FFFFFF",
    brand_pressed="#063B38",
    tint="#E4EFEC",
    line="#C6D0CF",
    control_line="#74837F",
    focus="#F2A900",
    focus_inner="#14272E",
    warn="#8A2C0D",
    warn_ground="#FBEDE6",
    ok="#17512F",
    ok_ground="#E6F2EA",
    pressed="#D3E4E0",
    shade="#14272E",
    neutral="#D9DEDD",
)

HIGH_CONTRAST: Final = Palette(
    paper="#000000",
    card="#000000",
    ink="#FFFFFF",
    soft="#FFFFFF",
    brand="#FFD400",
    on_brand="#000000",
    brand_pressed="#FFE566",
    tint="#000000",
    line="#FFFFFF",
    control_line="#FFFFFF",
    focus="#00E5FF",
    focus_inner="#000000",
    warn="#FFC9B3",
    warn_ground="#000000",
    ok="#B6F2CB",
    ok_ground="#000000",
    pressed="#333300",
    shade="#000000",
    neutral="#1C1C1C",
)

SHADE_ALPHA: Final = 226

TEXT_PAIRS: Final[tuple[tuple[str, str], ...]] = (
    ("ink", "paper"),
    ("ink", "card"),
    ("ink", "tint"),
    ("ink", "pressed"),
    ("ink", "warn_ground"),
    ("ink", "ok_ground"),
    ("ink", "neutral"),
    ("soft", "paper"),
    ("soft", "card"),
    ("soft", "tint"),
    ("soft", "pressed"),
    ("brand", "card"),
    ("brand", "tint"),
    ("brand", "paper"),
    ("on_brand", "brand"),
    ("on_brand", "brand_pressed"),
    ("warn", "card"),
    ("warn", "warn_ground"),
    ("ok", "ok_ground"),
    ("ok", "paper"),
)
"""Which text colour may stand on which ground (contrast at least LEAST_CONTRAST)."""

CONTROL_PAIRS: Final[tuple[tuple[str, str], ...]] = (
    ("control_line", "paper"),
    ("control_line", "card"),
    ("control_line", "tint"),
    ("brand", "tint"),
)
"""Which border may stand on which ground (contrast at least LEAST_CONTROL_CONTRAST)."""


class Scheme(Enum):
    """Which palette is in use."""

    LIGHT = "light"
    HIGH_CONTRAST = "high_contrast"


PALETTES: Final = {Scheme.LIGHT: LIGHT, Scheme.HIGH_CONTRAST: HIGH_CONTRAST}


class TextSize(Enum):
    """The three text sizes, in per cent."""

    NORMAL = 100
    LARGE = 125
    LARGEST = 150


@dataclass(frozen=True, slots=True)
class Type:
    """One style of text: size in units, weight 400/600/700, height of a line as a part of the font's own."""

    size: int
    weight: int
    leading: float = 1.12


TYPES: Final = {
    "display": Type(76, 700, 1.0),
    "heading": Type(56, 700, 1.0),
    "subheading": Type(35, 700, 1.0),
    "lead": Type(34, 400, 1.05),
    "body": Type(30, 400),
    "body_bold": Type(30, 700),
    "button": Type(32, 700, 1.0),
    "entry": Type(38, 400, 1.0),
    "small": Type(26, 400, 1.05),
    "small_bold": Type(25, 600, 1.05),
    "brand": Type(28, 600, 1.0),
    "key": Type(34, 600, 1.0),
    "code": Type(44, 700, 1.0),
}

# --- measures ---------------------------------------------------------------------------------------

TOP_BAR: Final = 104
TOP_BAR_SHORT: Final = 80
BOTTOM_BAR: Final = 136
BOTTOM_BAR_SHORT: Final = 96
BAR_EDGE: Final = 56
BAR_GAP: Final = 14
TOP_BUTTON: Final = 72
COLUMN_READING: Final = 1120
COLUMN_SIGNING: Final = 1360
COLUMN_CHOOSING: Final = 1560
COLUMN_EDGE: Final = 32
PAGE_TOP: Final = 50
PAGE_TOP_TIGHT: Final = 16
PAGE_BOTTOM: Final = 12

BUTTON: Final = 88
BUTTON_EDGE: Final = 46
BUTTON_ICON: Final = 36
FIELD: Final = 96
CHIP: Final = 50
TILE: Final = 224
TILE_LEAST: Final = 420
ROW: Final = 98
CHECK: Final = 56
KEY: Final = 84
KEY_LEAST: Final = 64
KEY_GAP: Final = 13
KEYBOARD_EDGE: Final = 32

GAP_SMALL: Final = 8
GAP: Final = 16
GAP_TIGHT: Final = 8
GAP_WIDE: Final = 32
CARD_EDGE: Final = 52
CARD_EDGE_SMALL: Final = 36

RADIUS: Final = 16
RADIUS_CARD: Final = 20
RADIUS_PANEL: Final = 28
RADIUS_KEY: Final = 12
BORDER: Final = 2
BORDER_STRONG: Final = 3

FOCUS_WIDTH: Final = 6
FOCUS_INNER: Final = 2
FOCUS_OFF: Final = 4

SCROLL_BAR: Final = 20
INK_WIDTH: Final = 6
INK_WIDTH_LEAST: Final = 3
PANEL_WIDTH: Final = 1040
HIDDEN_S: Final = 20
