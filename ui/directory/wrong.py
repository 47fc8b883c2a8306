"""What is wrong with an entry: one choice, nothing to type."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Signal

from ui.phrases.directory import reason_words
from ui.phrases.trouble import Trouble, TroubleNotice
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import Choice, ChoiceList, Heading, Lead, Notice, NoticeKind
from ui.words import AS_TEXT

REASONS: Final = ("closed", "hours", "phone", "address", "turned_away", "other")


@dataclass(frozen=True, slots=True)
class WrongProps:
    """`name` is the service's."""

    name: str
    trouble: Trouble | None = None


class WrongScreen(Screen):
    """Nobody is named in a report."""

    reported = Signal(str)
    went_back = Signal()

    def __init__(self, theme: Theme, props: WrongProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self.add(Heading(theme, lambda: self.tr("What is wrong?")))
        self.add(Lead(theme, self._lead))
        self._trouble = TroubleNotice(theme)
        self.add(self._trouble)
        self._missing = Notice(theme, lambda: self.tr("Please choose what is wrong first."), kind=NoticeKind.ERROR)
        self._missing.setVisible(False)
        self.add(self._missing)
        self.choices = ChoiceList(theme, self._choices, name=lambda: self.tr("What is wrong?"), selected=None)
        self.choices.chosen.connect(lambda _key: self._missing.setVisible(False))
        self.add(self.choices)
        self.add_back().clicked.connect(self.went_back)
        self.add_primary(lambda: self.tr("Tell the people who keep the list"), name=AS_TEXT).clicked.connect(
            self._confirm
        )
        self.set_props(props)

    def set_props(self, props: WrongProps) -> None:
        """Show other facts."""
        self.props = props
        self._trouble.show_trouble(props.trouble)
        self.retranslate()

    def _lead(self) -> str:
        return self.tr("{name}. Your name is not told to anybody.").format(name=self.props.name)

    def _choices(self) -> tuple[Choice, ...]:
        return tuple(Choice(reason, reason_words(reason)) for reason in REASONS)

    def _confirm(self) -> None:
        key = self.choices.selected()
        if key:
            self.reported.emit(key)
            return
        self._missing.setVisible(True)
        self.choices.rows()[0].setFocus()
