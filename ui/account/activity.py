"""Who looked at or changed the record, newest first."""

import datetime as dt
from dataclasses import dataclass, field

from PySide6.QtCore import Signal

from services.portal.contract.activity import Doer
from ui.account.words import doer_words, what_words
from ui.phrases.dates import day_words, time_words
from ui.phrases.trouble import Trouble, TroubleNotice
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import BodyText, Card, Heading, Lead
from ui.widgets.personal import personal
from ui.words import AS_TEXT


@dataclass(frozen=True, slots=True)
class ActivityLine:
    """One event. `at`: on the site's clock; `what`: the portal's code; `site_name`: where, if at a kiosk."""

    at: dt.datetime
    doer: Doer
    what: str
    staff_name: str = field(default="", repr=False)
    agency_name: str = field(default="", repr=False)
    site_name: str = ""


@dataclass(frozen=True, slots=True)
class ActivityProps:
    """A page of events. `has_older`: there is another page."""

    lines: tuple[ActivityLine, ...] = field(default=(), repr=False)
    has_older: bool = False
    trouble: Trouble | None = None


class ActivityScreen(Screen):
    """A card an event. The events of a page are settled when it is made."""

    older_asked = Signal()
    went_back = Signal()

    def __init__(self, theme: Theme, props: ActivityProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self.add(Heading(theme, lambda: self.tr("Who looked at or changed your record?")))
        self.add(Lead(theme, self._lead))
        self._trouble = TroubleNotice(theme)
        self.add(self._trouble)
        for line in props.lines:
            self.add(self._card(line))
        self.add_back().clicked.connect(self.went_back)
        if props.has_older:
            older = self.add_primary(lambda: self.tr("Show older"), name=AS_TEXT)
            older.clicked.connect(self.older_asked)
        self.set_props(props)

    def set_props(self, props: ActivityProps) -> None:
        """Show another trouble."""
        self.props = props
        self._trouble.show_trouble(props.trouble)
        self.retranslate()

    def _lead(self) -> str:
        if not self.props.lines:
            return self.tr("There is nothing here yet.")
        return self.tr("The newest is first. Is something not right? Please tell staff.")

    def _card(self, line: ActivityLine) -> Card:
        who = lambda: doer_words(line.doer, line.staff_name, line.agency_name)  # noqa: E731
        card = personal(Card(self.theme, name=who, small=True))
        card.add(BodyText(self.theme, who, role="body_bold"))
        card.add(BodyText(self.theme, lambda: what_words(line.what)))
        card.add(BodyText(self.theme, lambda: _when(line), role="small", tone="soft"))
        return card


def _when(line: ActivityLine) -> str:
    return " · ".join(filter(None, (day_words(line.at.date()), time_words(line.at), line.site_name)))
