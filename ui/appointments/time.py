"""Which of the times the client takes."""

from dataclasses import dataclass, field

from PySide6.QtCore import Signal

from ui.appointments.words import Length, MeetingFacts, way_words, when_words
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import Choice, ChoiceList, Heading, Lead, Notice, NoticeKind
from ui.words import AS_TEXT


@dataclass(frozen=True, slots=True)
class TimeLine:
    """One time that is offered."""

    id: str
    facts: MeetingFacts = field(repr=False)


@dataclass(frozen=True, slots=True)
class TimeProps:
    """The times of one person, earliest first. `is_gone`: the one that was chosen is not free any more."""

    times: tuple[TimeLine, ...] = field(default=(), repr=False)
    chosen: str | None = None
    is_gone: bool = False


class TimeScreen(Screen):
    """One of the times. Which there are is settled when the page is made."""

    chosen = Signal(str)
    went_back = Signal()

    def __init__(self, theme: Theme, props: TimeProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self._length = Length(self)
        self.add(Heading(theme, lambda: self.tr("Which time is good for you?")))
        self.add(Lead(theme, self._lead))
        if props.is_gone:
            words = lambda: self.tr("That time is not free any more. Somebody was faster. It is not your fault.")  # noqa: E731
            self.add(Notice(theme, words, kind=NoticeKind.INFO))
        self._missing = Notice(theme, lambda: self.tr("Please choose one of these."), kind=NoticeKind.ERROR)
        self._missing.setVisible(False)
        self.add(self._missing)
        self.choices = ChoiceList(
            theme,
            lambda: tuple(
                Choice(line.id, when_words(line.facts.starts_at), self._detail(line)) for line in props.times
            ),
            name=lambda: self.tr("Times"),
            selected=props.chosen,
        )
        self.choices.chosen.connect(lambda _key: self._missing.setVisible(False))
        self.add(self.choices)
        self.add_back().clicked.connect(self.went_back)
        if props.times:
            self.add_primary(lambda: self.tr("Continue"), name=AS_TEXT).clicked.connect(self._confirm)
        self.set_props(props)

    def set_props(self, props: TimeProps) -> None:
        """Show other facts."""
        self.props = props
        self.retranslate()

    def _lead(self) -> str:
        if not self.props.times:
            return self.tr("There is no other time now. New times come. You can also write to your care team.")
        if self.props.is_gone:
            return self.tr("These times are free now.")
        return self.tr("{name} offers these times.").format(name=self.props.times[0].facts.staff_name)

    def _detail(self, line: TimeLine) -> str:
        return f"{self._length.words(line.facts.minutes)} · {way_words(line.facts)}"

    def _confirm(self) -> None:
        key = self.choices.selected()
        if key:
            self.chosen.emit(key)
            return
        self._missing.setVisible(True)
        self.choices.rows()[0].setFocus()
