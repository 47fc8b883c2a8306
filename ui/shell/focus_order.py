"""The order of the focus: as the widgets were put in, region by region."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def takes_tab(widget: QWidget) -> bool:
    """Whether Tab stops at a widget."""
    stops = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
    return stops and widget.isVisible() and widget.isEnabled()


def tab_stops(regions: Sequence[QWidget]) -> list[QWidget]:
    """Where Tab stops in the regions, in order."""
    return [widget for widget in _all(regions) if takes_tab(widget)]


def next_stop(regions: Sequence[QWidget], current: QWidget | None, *, is_forward: bool) -> QWidget | None:
    """The stop after (or before) a widget, around the end; the widget itself need not be a stop."""
    stops = tab_stops(regions)
    if not stops:
        return None
    everything = _all(regions)
    if current is None or current not in everything:
        return stops[0] if is_forward else stops[-1]
    here = everything.index(current)
    after = [stop for stop in stops if everything.index(stop) > here]
    before = [stop for stop in stops if everything.index(stop) < here]
    return (after or stops)[0] if is_forward else (before or stops)[-1]


def _all(regions: Sequence[QWidget]) -> list[QWidget]:
    return [widget for region in regions for widget in (region, *region.findChildren(QWidget))]
