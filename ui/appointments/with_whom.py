"""With whom the client wants to meet."""

from dataclasses import dataclass, field

from PySide6.QtCore import Signal

from ui.appointments.words import MeetingFacts, when_words, with_words
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import Choice, ChoiceList, Heading, Lead, Notice, NoticeKind
from ui.words import AS_TEXT


@dataclass(frozen=True, slots=True)
class PersonLine:
    """Somebody who offers times; `first` is the earliest of them."""

    ref: str
    first: MeetingFacts = field(repr=False)


@dataclass(frozen=True, slots=True)
class WithProps:
    """Who there is, and who is chosen so far."""

    people: tuple[PersonLine, ...] = field(default=(), repr=False)
    chosen: str | None = None


class WithScreen(Screen):
    """One of the people."""

    chosen = Signal(str)
    went_back = Signal()

    def __init__(self, theme: Theme, props: WithProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self.add(Heading(theme, lambda: self.tr("Who do you want to meet?")))
        self.add(Lead(theme, lambda: self.tr("These people of your care team offer times.")))
        self._missing = Notice(theme, lambda: self.tr("Please choose one of these."), kind=NoticeKind.ERROR)
        self._missing.setVisible(False)
        self.add(self._missing)
        self.choices = ChoiceList(
            theme,
            lambda: tuple(Choice(line.ref, with_words(line.first), self._first(line)) for line in self.props.people),
            name=lambda: self.tr("People who offer times"),
            selected=props.chosen,
        )
        self.choices.chosen.connect(lambda _key: self._missing.setVisible(False))
        self.add(self.choices)
        self.add_back().clicked.connect(self.went_back)
        self.add_primary(lambda: self.tr("Continue"), name=AS_TEXT).clicked.connect(self._confirm)
        self.set_props(props)

    def set_props(self, props: WithProps) -> None:
        """Show other facts."""
        self.props = props
        self.retranslate()

    def _first(self, line: PersonLine) -> str:
        return self.tr("First time: {when}").format(when=when_words(line.first.starts_at))

    def _confirm(self) -> None:
        key = self.choices.selected()
        if key:
            self.chosen.emit(key)
            return
        self._missing.setVisible(True)
        self.choices.rows()[0].setFocus()
