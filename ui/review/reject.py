"""Why something is not taken over."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from services.portal.contract.review import LONGEST_NOTE
from services.portal.contract.reviewed import ReviewReason
from ui.phrases.review import reason_words
from ui.phrases.trouble import Trouble, TroubleNotice
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import Choice, ChoiceList, Field, Heading, Lead, Notice, NoticeKind
from ui.words import AS_TEXT


@dataclass(frozen=True, slots=True)
class RejectProps:
    """The reasons that fit what was given."""

    reasons: tuple[ReviewReason, ...]
    trouble: Trouble | None = None


class RejectScreen(Screen):
    """The client reads the reason in their own language, and the note as it is written."""

    rejected = Signal(object, str)
    went_back = Signal()

    def __init__(self, theme: Theme, props: RejectProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self.add(Heading(theme, lambda: self.tr("Why can it not be taken over?")))
        self.add(Lead(theme, lambda: self.tr("The client reads this, in their own language.")))
        self._trouble = TroubleNotice(theme)
        self.add(self._trouble)
        self._missing = Notice(theme, lambda: self.tr("Please choose a reason first."), kind=NoticeKind.ERROR)
        self._missing.setVisible(False)
        self.add(self._missing)
        self.reasons = ChoiceList(theme, self._choices, name=lambda: self.tr("Reasons"))
        self.reasons.chosen.connect(lambda _key: self._missing.setVisible(False))
        self.add(self.reasons)
        self.note = Field(
            theme,
            lambda: self.tr("In your own words, if you like"),
            name=AS_TEXT,
            max_length=LONGEST_NOTE,
        )
        self.note.edited.connect(lambda _text: self.note.set_error(None))
        self.add(self.note)
        self.add_back().clicked.connect(self.went_back)
        self.add_primary(lambda: self.tr("Reject"), name=AS_TEXT).clicked.connect(self._confirm)
        self.set_props(props)

    def set_props(self, props: RejectProps) -> None:
        """Show other facts."""
        self.props = props
        self._trouble.show_trouble(props.trouble)
        self.retranslate()

    def first_focus(self) -> QWidget | None:
        """The first choice: the note may stay empty."""
        return self.note if self.note.has_error() else self.reasons.rows()[0]

    def _choices(self) -> tuple[Choice, ...]:
        return tuple(Choice(reason.value, reason_words(reason)) for reason in self.props.reasons)

    def _confirm(self) -> None:
        key, note = self.reasons.selected(), self.note.text().strip()
        if key is None:
            self._missing.setVisible(True)
            self.reasons.rows()[0].setFocus()
        elif key == ReviewReason.OTHER and not note:
            self.note.set_error(lambda: self.tr("Please tell the client why."))
            self.note.setFocus()
        else:
            self.rejected.emit(ReviewReason(key), note)
