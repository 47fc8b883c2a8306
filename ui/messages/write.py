"""Writing a message."""

from dataclasses import dataclass, field

from PySide6.QtCore import Signal

from services.portal.contract.messages import LONGEST_MESSAGE
from ui.messages.words import Party, emergency_words, readers_words, who_words
from ui.phrases.trouble import Trouble, TroubleNotice
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import Heading, Lead, LongField, Notice, NoticeKind
from ui.words import AS_TEXT


@dataclass(frozen=True, slots=True)
class WriteProps:
    """To whom, and what is typed so far."""

    party: Party
    text: str = field(default="", repr=False)
    crisis_line: str = ""
    trouble: Trouble | None = None


class WriteScreen(Screen):
    """The page starts at its heading, not in the box: the note on emergencies is read before anything is typed."""

    edited = Signal(str)
    given = Signal()
    went_back = Signal()

    def __init__(self, theme: Theme, props: WriteProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self.add(Heading(theme, lambda: self.tr("What do you want to say?")))
        self.add(Lead(theme, lambda: readers_words(self.props.party)))
        self._trouble = TroubleNotice(theme)
        self.add(self._trouble)
        self.add(
            Notice(
                theme,
                lambda: emergency_words(self.props.crisis_line),
                kind=NoticeKind.WARN,
                title=lambda: self.tr("Not for emergencies"),
            )
        )
        self.field = LongField(
            theme,
            lambda: self.tr("Your message to {who}").format(who=who_words(self.props.party)),
            name=AS_TEXT,
            max_length=LONGEST_MESSAGE,
        )
        self.field.set_text(props.text)
        self.field.edited.connect(self._edited)
        self.add(self.field)
        self.add_back().clicked.connect(self.went_back)
        give = self.add_primary(lambda: self.tr("Give my message"), name=AS_TEXT, icon="message-circle")
        give.clicked.connect(self._give)
        self.set_props(props)

    def set_props(self, props: WriteProps) -> None:
        """Show other facts; what is typed stays."""
        self.props = props
        self._trouble.show_trouble(props.trouble)
        self.retranslate()

    def _edited(self, text: str) -> None:
        if self.field.has_error():
            self.field.set_error(None)
        self.edited.emit(text)

    def _give(self) -> None:
        if self.field.text().strip():
            self.given.emit()
            return
        self.field.set_error(lambda: self.tr("Please write what you want to say."))
        self.field.setFocus()
