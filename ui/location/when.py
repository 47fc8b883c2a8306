"""On which days, and at what time of the day."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal

from services.portal.contract.location import DayPart, Weekday
from ui.phrases.places import day_name, part_name
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import CheckRow, Columns, Heading, Lead, Stack
from ui.words import AS_TEXT, Words


@dataclass(frozen=True, slots=True)
class WhenProps:
    """What is ticked so far."""

    days: frozenset[Weekday] = frozenset()
    parts: frozenset[DayPart] = frozenset()


class WhenScreen(Screen):
    """Nothing ticked is an answer too: any day, any time."""

    ticked = Signal(object, object)
    confirmed = Signal()
    went_back = Signal()

    def __init__(self, theme: Theme, props: WhenProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self.add(Heading(theme, lambda: self.tr("When are you usually there?")))
        self.add(Lead(theme, lambda: self.tr("Tick what fits. If it changes a lot, tick nothing.")))
        self.days = {day: self._row(theme, partial(day_name, day), is_ticked=day in props.days) for day in Weekday}
        self.parts = {
            part: self._row(theme, partial(part_name, part), is_ticked=part in props.parts) for part in DayPart
        }
        left, right = Stack(theme, *self.days.values(), gap=8), Stack(theme, *self.parts.values(), gap=8)
        self.add(Columns(theme, left, right, left_share=1, right_share=1, stack_below=860))
        self.add_back().clicked.connect(self.went_back)
        self.add_primary(lambda: self.tr("Continue"), name=AS_TEXT).clicked.connect(self.confirmed)
        self.set_props(props)

    def set_props(self, props: WhenProps) -> None:
        """Show other facts; what is ticked stays."""
        self.props = props
        self.retranslate()

    def _row(self, theme: Theme, words: Words, *, is_ticked: bool) -> CheckRow:
        row = CheckRow(theme, words, name=AS_TEXT, checked=is_ticked)
        row.toggled.connect(lambda _on: self._tell())
        return row

    def _tell(self) -> None:
        days = frozenset(day for day, row in self.days.items() if row.isChecked())
        parts = frozenset(part for part, row in self.parts.items() if row.isChecked())
        self.ticked.emit(days, parts)
