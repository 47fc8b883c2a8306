"""Everything once more before the care team is told."""

import datetime as dt
from dataclasses import dataclass, field

from PySide6.QtCore import Signal

from services.portal.contract.location import DayPart, Weekday
from ui.phrases.places import until_words, when_words
from ui.phrases.trouble import Trouble, TroubleNotice
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import FactRow, Heading, Lead
from ui.words import AS_TEXT


@dataclass(frozen=True, slots=True)
class CheckProps:
    """What is about to be told. `holds_until`: its last day, None while nothing else is said."""

    place: str = field(repr=False)
    days: tuple[Weekday, ...]
    parts: tuple[DayPart, ...]
    note: str = field(repr=False)
    holds_until: dt.date | None
    trouble: Trouble | None = None


class CheckScreen(Screen):
    """The last page before it leaves the visit."""

    told = Signal()
    went_back = Signal()

    def __init__(self, theme: Theme, props: CheckProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self.add(Heading(theme, lambda: self.tr("Is everything right?")))
        self.add(Lead(theme, lambda: self.tr("Then your care team can see it. You can remove it at any time.")))
        self._trouble = TroubleNotice(theme)
        self.add(self._trouble)
        rows = [
            (lambda: self.tr("Place"), lambda: self.props.place),
            (lambda: self.tr("When"), lambda: when_words(self.props.days, self.props.parts)),
            (lambda: self.tr("How long"), lambda: until_words(self.props.holds_until)),
        ]
        if props.note:
            rows.append((lambda: self.tr("To find you"), lambda: self.props.note))
        for label, value in rows:
            self.add(FactRow(theme, label, value, name=label))
        self.add_back().clicked.connect(self.went_back)
        tell = self.add_primary(lambda: self.tr("Tell my care team"), name=AS_TEXT, icon="map-pin-house")
        tell.clicked.connect(self.told)
        self.set_props(props)

    def set_props(self, props: CheckProps) -> None:
        """Show other facts."""
        self.props = props
        self._trouble.show_trouble(props.trouble)
        self.retranslate()
