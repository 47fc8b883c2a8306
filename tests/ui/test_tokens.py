"""The colours keep the contrast that the look asks for."""

import pytest

from ui import tokens
from ui.tokens import PALETTES, Palette


def _luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2)."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: str, second: str) -> float:
    """Contrast ratio (WCAG 2.2)."""
    light, dark = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("palette", PALETTES.values(), ids=lambda palette: palette.paper)
@pytest.mark.parametrize(("text", "ground"), tokens.TEXT_PAIRS)
def test_text_is_readable_on_every_ground_it_stands_on(palette: Palette, text: str, ground: str) -> None:
    assert contrast(getattr(palette, text), getattr(palette, ground)) >= tokens.LEAST_CONTRAST


@pytest.mark.parametrize("palette", PALETTES.values(), ids=lambda palette: palette.paper)
@pytest.mark.parametrize(("line", "ground"), tokens.CONTROL_PAIRS)
def test_the_border_of_a_control_can_be_seen(palette: Palette, line: str, ground: str) -> None:
    assert contrast(getattr(palette, line), getattr(palette, ground)) >= tokens.LEAST_CONTROL_CONTRAST


@pytest.mark.parametrize("palette", PALETTES.values(), ids=lambda palette: palette.paper)
def test_one_tone_of_the_focus_ring_is_seen_on_every_ground(palette: Palette) -> None:
    for ground in (palette.paper, palette.card, palette.brand, palette.tint, palette.ink, palette.warn_ground):
        assert max(contrast(palette.focus, ground), contrast(palette.focus_inner, ground)) >= 3


def test_body_text_grows_to_one_and_a_half() -> None:
    assert [size.value for size in tokens.TextSize] == [100, 125, 150]
    assert min(style.size for style in tokens.TYPES.values()) >= 24
