"""One service: what it is, when, where, for whom, what it costs, what to bring."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Signal

from ui.phrases.directory import Away, DayHours, OpenFacts, away_words, checked_words, day_hours_words, open_words
from ui.phrases.printing import Paper, PaperNotice
from ui.phrases.trouble import Trouble, TroubleNotice
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import BodyText, Button, ButtonKind, Chip, FactRow, Heading, Notice, NoticeKind, Row
from ui.words import AS_TEXT, Words


@dataclass(frozen=True, slots=True)
class PlaceFacts:
    """Where it is given. Texts come from the directory and are shown as they are."""

    name: str = ""
    address: tuple[str, ...] = ()
    away: Away | None = None
    transport: str = ""
    accessibility: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ServiceProps:
    """All that a person can use of an entry; what is not there is not shown."""

    name: str
    opening: OpenFacts
    organization: str = ""
    what: str = ""
    alert: str = ""
    phones: tuple[str, ...] = ()
    places: tuple[PlaceFacts, ...] = ()
    week: tuple[DayHours, ...] = ()
    hours_notes: tuple[str, ...] = ()
    who: tuple[str, ...] = ()
    cost: str = ""
    bring: tuple[str, ...] = ()
    apply: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    web: tuple[str, ...] = ()
    checked_on: dt.date | None = None
    is_favourite: bool | None = None
    is_reported: bool = False
    can_be_told: bool = False
    trouble: Trouble | None = None


class ServiceScreen(Screen):
    """`favourite_toggled` is offered where `is_favourite` says either, `found_here_said` where a place can be told."""

    print_asked = Signal()
    wrong_said = Signal()
    favourite_toggled = Signal()
    found_here_said = Signal()
    went_back = Signal()

    def __init__(self, theme: Theme, props: ServiceProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        heading = Heading(theme, props.name)
        self.add(heading)
        self._trouble = TroubleNotice(theme)
        self.add(self._trouble)
        self._paper = self._add_paper(theme, heading)
        self._thanks = Notice(theme, self._thanks_words, kind=NoticeKind.OK)
        self.add(self._thanks)
        if props.organization and props.organization != props.name:
            self.add(BodyText(theme, props.organization))
        self.add(Row(theme, *self._chips(theme)))
        if props.alert:
            self.add(Notice(theme, props.alert, kind=NoticeKind.WARN))
        if props.what:
            self.add(BodyText(theme, props.what))
        for label, value in self._facts():
            self.add(FactRow(theme, label, value, name=label))
        self.favourite = self._action(self._favourite_words, "star")
        self.favourite.clicked.connect(self.favourite_toggled)
        wrong = self._action(lambda: self.tr("This is wrong"), "flag")
        wrong.clicked.connect(self.wrong_said)
        self.found_here = self._action(lambda: self.tr("I can be found here"), "map-pin-house")
        self.found_here.clicked.connect(self.found_here_said)
        self.add_row(self.favourite, self.found_here, wrong)
        self.set_props(props)

    def set_props(self, props: ServiceProps) -> None:
        """Show what was done with it meanwhile; the entry itself stays."""
        self.props = props
        self._trouble.show_trouble(props.trouble)
        self._thanks.setVisible(props.is_reported)
        self.favourite.setVisible(props.is_favourite is not None)
        self.found_here.setVisible(props.can_be_told)
        self.retranslate()

    def show_paper(self, paper: Paper) -> None:
        """Offer paper, or say where it is."""
        self._paper.show_paper(paper)

    def _add_paper(self, theme: Theme, heading: Heading) -> PaperNotice:
        """The buttons of the bar, and where the paper is."""
        self.add_back().clicked.connect(self.went_back)
        button = self.add_primary(lambda: self.tr("Print this"), name=AS_TEXT, icon="printer")
        button.clicked.connect(self.print_asked)
        notice = PaperNotice(theme, button, beside=heading)
        self.add(notice)
        return notice

    def _action(self, words: Words, icon: str) -> Button:
        return Button(self.theme, words, name=AS_TEXT, kind=ButtonKind.SECONDARY, icon=icon)

    def _chips(self, theme: Theme) -> list[Chip]:
        nearest = next((place.away for place in self.props.places if place.away), None)
        chips = [Chip(theme, lambda: open_words(self.props.opening), icon="clock")]
        if nearest is not None:
            chips.append(Chip(theme, lambda: away_words(nearest), icon="map-pin"))
        chips.append(Chip(theme, lambda: checked_words(self.props.checked_on), icon="check"))
        return chips

    def _facts(self) -> list[tuple[Words, Words]]:
        props = self.props
        facts: list[tuple[Words, Words]] = [
            (lambda: self.tr("Phone"), "\n".join(props.phones)),
            *((lambda: self.tr("Address"), "\n".join((place.name, *place.address)).strip()) for place in props.places),
            (lambda: self.tr("How to get there"), _lines(place.transport for place in props.places)),
            (lambda: self.tr("Who can go"), "\n".join(props.who)),
            (lambda: self.tr("What it costs"), props.cost),
            (lambda: self.tr("What to bring"), "\n".join(props.bring)),
            (lambda: self.tr("How to get help there"), "\n".join(props.apply)),
            (lambda: self.tr("Languages"), ", ".join(props.languages)),
            (lambda: self.tr("Access"), _lines(word for place in props.places for word in place.accessibility)),
            (lambda: self.tr("Web and e-mail"), "\n".join(props.web)),
        ]
        found = [(label, value) for label, value in facts if value]
        if props.week or props.hours_notes:
            found.insert(1 if props.phones else 0, (lambda: self.tr("Hours"), self._hours_words))
        return found

    def _hours_words(self) -> str:
        return "\n".join((*map(day_hours_words, self.props.week), *self.props.hours_notes))

    def _favourite_words(self) -> str:
        return self.tr("Take off my list") if self.props.is_favourite else self.tr("Put on my list")

    def _thanks_words(self) -> str:
        return self.tr("Thank you. This kiosk has saved that this entry is wrong. Somebody will check it.")


def _lines(texts: Iterable[str]) -> str:
    return "\n".join(dict.fromkeys(text for text in texts if text))
