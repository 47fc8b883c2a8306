"""What a client wrote, and staff's answer."""

from dataclasses import dataclass, field

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from services.portal.contract.messages import LONGEST_MESSAGE
from ui.messages.bubble import Bubble, MessageLine
from ui.phrases.languages import language_words
from ui.phrases.trouble import Trouble, TroubleNotice
from ui.shell import Column, Screen
from ui.theme import Theme
from ui.widgets import BodyText, Button, Heading, Lead, ListRow, LongField
from ui.widgets.personal import personal
from ui.words import AS_TEXT


@dataclass(frozen=True, slots=True)
class ReadyLine:
    """A ready sentence: in the language of the screen, and as the client gets it."""

    words: str
    given: str
    is_in_english: bool = False


@dataclass(frozen=True, slots=True)
class AnswerProps:
    """The messages, oldest first. `language`: the code of the client's, in which ready sentences come."""

    client_name: str = field(repr=False)
    messages: tuple[MessageLine, ...] = field(default=(), repr=False)
    has_older: bool = False
    language: str = "en"
    ready: tuple[ReadyLine, ...] = ()
    trouble: Trouble | None = None


class AnswerScreen(Screen):
    """The messages stand above the line to type in, so that nothing is answered unread."""

    answered = Signal(str)
    settled = Signal()
    went_back = Signal()

    def __init__(self, theme: Theme, props: AnswerProps) -> None:
        super().__init__(theme, column=Column.READING)
        self.props = props
        self.add(Heading(theme, lambda: self.tr("What do you answer?")))
        self.add(personal(BodyText(theme, lambda: self.props.client_name, role="body_bold")))
        self.add(Lead(theme, lambda: self.tr("The client reads your answer in the portal.")))
        self._trouble = TroubleNotice(theme)
        self.add(self._trouble)
        if props.has_older:
            self.add(BodyText(theme, lambda: self.tr("Older messages are not shown here."), tone="soft"))
        self.bubbles = [Bubble(theme, line) for line in props.messages]
        for bubble in self.bubbles:
            self.add(bubble)
        self.field = LongField(theme, lambda: self.tr("Your answer"), name=AS_TEXT, max_length=LONGEST_MESSAGE)
        self.field.edited.connect(self._edited)
        self.add(self.field)
        settle = Button(theme, lambda: self.tr("Needs no answer"), name=AS_TEXT)
        settle.clicked.connect(self.settled)
        self.add_row(settle)  # not below: while somebody types, the bar at the bottom takes room from the page
        self._ready_words = BodyText(theme, self._say_ready, tone="soft")
        self.add(self._ready_words)
        self._ready: list[ListRow] = []
        self._shown: tuple[ReadyLine, ...] = ()
        self.add_back().clicked.connect(self.went_back)
        send = self.add_primary(lambda: self.tr("Send the answer"), name=AS_TEXT, icon="message-circle")
        send.clicked.connect(self._send)
        self.set_props(props)

    def set_props(self, props: AnswerProps) -> None:
        """Show other facts; the messages are settled when the page is made, and what is typed stays."""
        self.props = props
        self._trouble.show_trouble(props.trouble)
        if props.ready != self._shown:
            self._shown = props.ready
            self._ready = self.exchange(self._ready, [self._row(line) for line in props.ready])
        self._ready_words.setVisible(bool(props.ready))
        self.retranslate()

    def first_focus(self) -> QWidget | None:
        """The newest message, so that the page starts there."""
        return self.bubbles[-1].body if self.bubbles else super().first_focus()

    def _row(self, line: ReadyLine) -> ListRow:
        row = ListRow(self.theme, line.words, lambda: self._detail(line), name=AS_TEXT)
        row.clicked.connect(lambda: self._put_in(line.given))
        return row

    def _say_ready(self) -> str:
        language = language_words(self.props.language)
        return self.tr("Choose a sentence to put it into your answer. The client reads {language}.").format(
            language=language
        )

    def _detail(self, line: ReadyLine) -> str:
        if line.is_in_english:
            words = self.tr("It is not there in {language}, so the client gets it in English.")
            return words.format(language=language_words(self.props.language))
        return "" if line.given == line.words else line.given

    def _put_in(self, given: str) -> None:
        """Below what is typed; staff can change it before they send it."""
        self.field.set_error(None if self.field.add_text(given) else self._no_room)
        self.field.setFocus()

    def _no_room(self) -> str:
        return self.tr("There is no room for this sentence. Please make your answer shorter.")

    def _edited(self, _text: str) -> None:
        if self.field.has_error():
            self.field.set_error(None)

    def _send(self) -> None:
        text = self.field.text().strip()
        if text:
            self.answered.emit(text)
            return
        self.field.set_error(lambda: self.tr("Please write an answer, or choose: Needs no answer."))
        self.field.setFocus()
