"""Staff say until when they are away."""

import datetime as dt
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Signal

from ui.phrases.trouble import Trouble, TroubleNotice
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import DateField, Heading, Lead
from ui.words import AS_TEXT

_LONGEST: Final = dt.timedelta(days=365)


@dataclass(frozen=True, slots=True)
class AwayProps:
    """Today at the site."""

    today: dt.date
    trouble: Trouble | None = None


class AwayScreen(Screen):
    """One day is asked for: the last one."""

    said = Signal(object)
    went_back = Signal()

    def __init__(self, theme: Theme, props: AwayProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self.add(Heading(theme, lambda: self.tr("What is your last day away?")))
        self.add(Lead(theme, lambda: self.tr("Clients see it where they write to you. The team answers them.")))
        self._trouble = TroubleNotice(theme)
        self.add(self._trouble)
        self.day = DateField(
            theme,
            lambda: self.tr("Last day away"),
            name=AS_TEXT,
            why=lambda: self.tr("Please use numbers. Example: 4 for April."),
        )
        self.day.edited.connect(lambda: self.day.set_error(None))
        self.add(self.day)
        self.add_back().clicked.connect(self.went_back)
        self.add_primary(lambda: self.tr("Save"), name=AS_TEXT).clicked.connect(self._save)
        self.set_props(props)

    def set_props(self, props: AwayProps) -> None:
        """Show other facts; what is typed stays."""
        self.props = props
        self._trouble.show_trouble(props.trouble)
        self.retranslate()

    def _save(self) -> None:
        day = self.day.date()
        if day is not None and self.props.today <= day <= self.props.today + _LONGEST:
            self.said.emit(day)
            return
        self.day.set_error(
            lambda: self.tr(
                "Please type today or a later day, within one year. Please type all four digits of the year."
            )
        )
        self.day.setFocus()
